import { toRows } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import type { Palette } from "./palette.ts";
import {
  categories,
  ceiling,
  column,
  labelOf,
  numberOf,
  textStyle,
  values,
  type Key,
  type Picture,
  type Setting,
} from "./picture.ts";

type Parts = Extract<Figure, { mark: "parts" }>;

/** One part of every year; a part of a part is shown apart below it. */
type Layer = {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  readonly nights: readonly (number | null)[];
  readonly shares: readonly (number | null)[];
  readonly inside: boolean;
};

/** The parts of each year stacked to the whole, or one of them alone. */
export function drawParts(figure: Parts, setting: Setting): Picture {
  const { palette, speech, focus, part, height } = setting;
  const { format } = speech;
  const years = [...new Set(column(setting.columns, figure.x).map(String))].toSorted();
  const all = layersOf(figure, years, setting);
  const layers = part === undefined ? all : all.filter(({ id }) => id === part);
  const totals = years.map((_, at) =>
    layers.some(({ nights }) => nights[at] !== null)
      ? layers.reduce((sum, { nights }) => sum + (nights[at] ?? 0), 0)
      : null,
  );
  const whole = years.map(
    (_, at) => figure.share === undefined || all.some(({ shares }) => shares[at] !== null),
  );
  const max = ceiling(totals);
  const room = (share: number | null) => share !== null && share * height > 34;

  return {
    axis: "x",
    picks: years,
    keys: all.map(({ id, label, color }): Key => ({
      label,
      color,
      kind: "bar",
      pick: id,
      picked: id === part,
    })),
    tips: years.map((year, at) => ({
      title: whole[at] === true ? year : `${year} (${speech.words.season.parts.incomplete})`,
      lines: all
        .filter(({ nights }) => nights[at] !== null)
        .map(({ label, nights, shares, inside }) => ({
          label: inside ? `${label} (${speech.words.season.parts.within})` : label,
          value:
            format.count(total(all, nights, inside, at)) +
            (shares[at] == null ? "" : ` · ${format.percent(shares[at] ?? null)}`),
        })),
    })),
    option: {
      grid: {
        left: 4,
        right: 4,
        top: 22,
        bottom: 2,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: categories(palette, years, {
        axisLabel: {
          ...textStyle(palette, palette.soft),
          hideOverlap: true,
          formatter: (year: string) => (year === focus ? `{chosen|${year}}` : year),
          rich: { chosen: { ...textStyle(palette, palette.sea), fontWeight: 700 } },
        },
      }),
      yAxis: values(palette, max, format.compact),
      series: [
        ...layers.toReversed().map(({ label, color, nights, shares }) => ({
          type: "bar",
          name: label,
          stack: "year",
          barWidth: "64%",
          barMaxWidth: 64,
          emphasis: { disabled: true },
          data: nights.map((value, at) => ({
            value,
            itemStyle: { color, opacity: whole[at] === true ? 1 : 0.45 },
            label: {
              show: part === undefined && room(max > 0 && shares[at] != null ? (value ?? 0) / max : null),
              position: "inside",
              formatter: format.wholePercent(shares[at] ?? null),
              ...textStyle(palette, color === palette.sea ? palette.card : palette.ink, 11),
            },
          })),
        })),
        {
          type: "scatter",
          symbolSize: 0,
          silent: true,
          data: totals.map((value, at) => ({
            value: value === null ? null : [at, value],
            label: {
              show: value !== null,
              position: "top",
              formatter: format.count(value),
              ...textStyle(palette, years[at] === focus ? palette.sea : palette.soft, 11),
              fontWeight: years[at] === focus ? 650 : 450,
            },
          })),
        },
      ],
    },
  };
}

/** What a layer stands for in words: the part as published, with what is shown apart of it. */
function total(all: readonly Layer[], nights: Layer["nights"], inside: boolean, at: number): number {
  const apart = all.find((layer) => layer.inside);
  const owner = apart && all.find((layer) => !layer.inside && layer.id === apart.id);
  return (nights[at] ?? 0) + (!inside && owner?.nights === nights ? (apart?.nights[at] ?? 0) : 0);
}

function layersOf(figure: Parts, years: readonly string[], setting: Setting): Layer[] {
  const { columns, returned, speech, palette } = setting;
  const codes = returned.find(({ name }) => name === figure.series)?.codes ?? [];
  const rows = toRows(columns);
  const named = [...new Set(rows.map((row) => String(row[figure.series])))];
  const order = codes.map(({ id }) => id).filter((id) => named.includes(id));
  const colors = shades(palette);
  return [...order, ...named.filter((id) => !order.includes(id))].flatMap((id, at): Layer[] => {
    const own = years.map((year) =>
      rows.find((row) => String(row[figure.x]) === year && row[figure.series] === id),
    );
    const read = (name: string | undefined) =>
      own.map((row) => (name === undefined ? null : numberOf(row?.[name])));
    const inside = read(figure.within);
    const label = speech.format.capital(speech.label(codes, id));
    const layer: Layer = {
      id,
      label,
      color: colors[at] ?? palette.context,
      nights: read(figure.y).map((value, year) => (value === null ? null : value - (inside[year] ?? 0))),
      shares: read(figure.share),
      inside: false,
    };
    if (figure.within === undefined || inside.every((value) => value === null)) return [layer];
    const apart = labelOf(setting, figure.within);
    const nothing = inside.map(() => null);
    return [
      layer,
      { ...layer, label: apart, color: palette.context, nights: inside, shares: nothing, inside: true },
    ];
  });
}

function shades(palette: Palette): readonly string[] {
  return [palette.sea, palette.seaMid, palette.seaPale];
}
