import type { Figure } from "../../data/kernel/figure.ts";
import { monthsOf, type Month } from "../../data/kernel/period.ts";
import { drawMarks } from "./marks.ts";
import {
  categories,
  ceiling,
  column,
  labelOf,
  numberOf,
  shown,
  textStyle,
  values,
  type Key,
  type Option,
  type Picture,
  type Setting,
} from "./picture.ts";
import { everyMonth, middleOfYears } from "./time.ts";

type Line = Extract<Figure, { mark: "line" }>;
type Numbers = readonly (number | null)[];

/** A line along the months, quieter ones behind it, and the band it ordinarily moves in. */
export function drawLine(figure: Line, setting: Setting): Picture {
  const { palette, speech, width } = setting;
  const months = monthsIn(figure, setting);
  const read = (name: string | undefined) => (name === undefined ? [] : along(name, months, figure, setting));
  const main = read(figure.y);
  const also = (figure.also ?? []).map((name) => ({ name, data: read(name) }));
  const low = read(figure.low);
  const high = read(figure.high);
  const band = low.some((value) => value !== null);
  // A band that is a column of its own belongs to the indicator; else it is what is ordinary.
  const isOwn = setting.returned.some(({ name }) => name === figure.low);
  const bandLabel = isOwn ? speech.words.season.forecast.band : speech.words.season.band;
  const range = rangeOf([...main, ...also.flatMap(({ data }) => data), ...low, ...high]);
  const marks = drawMarks(months, range.max, setting);
  const labels = months.length > 30 ? middleOfYears(months, width) : everyMonth(months, width);
  const last = main.findLastIndex((value) => value !== null);
  const quiet = [palette.seaMid, palette.quiet, palette.hatch];
  const line = (name: string, color: string): Key => ({ label: labelOf(setting, name), color, kind: "line" });

  return {
    axis: "x",
    picks: months,
    keys: [
      ...(also.length > 0 || band ? [line(figure.y, palette.sea)] : []),
      ...also.map(({ name }, at) => line(name, quiet[at] ?? palette.hatch)),
      ...(band ? [{ label: bandLabel, color: palette.seaPale, kind: "bar" } satisfies Key] : []),
    ],
    tips: months.map((month, index) => ({
      title: speech.format.month(month),
      lines: [
        { label: labelOf(setting, figure.y), value: shown(setting, figure.y, main[index]) },
        ...also.map(({ name, data }) => ({
          label: labelOf(setting, name),
          value: shown(setting, name, data[index]),
        })),
        ...(low[index] == null || high[index] == null
          ? []
          : [
              {
                label: bandLabel,
                value: `${shown(setting, figure.y, low[index])} – ${shown(setting, figure.y, high[index])}`,
              },
            ]),
      ].filter(({ value }) => value !== ""),
    })),
    option: {
      grid: {
        left: 4,
        right: 14,
        top: 16 + marks.top,
        bottom: 2,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: categories(palette, months, {
        boundaryGap: false,
        axisLabel: {
          ...textStyle(palette),
          interval: (index: number) => labels.has(index),
          formatter: (_: string, index: number) => labels.get(index) ?? "",
        },
      }),
      yAxis: {
        ...values(palette, range.max, (value) => shown(setting, figure.y, value)),
        min: range.min,
        interval: range.step,
      },
      series: [
        ...bandSeries(low, high, setting),
        ...also.map(({ name, data }, at) =>
          oneLine(labelOf(setting, name), data, { color: quiet[at] ?? palette.hatch, width: 1.5 }, 3),
        ),
        {
          ...oneLine(labelOf(setting, figure.y), main, { color: palette.sea, width: 2.5 }, 4),
          data: main.map((value, index) => ({
            value,
            symbolSize: index === last || isAlone(main, index) ? 7 : 0,
            label: {
              show: index === last,
              position: "top",
              align: "right",
              formatter: shown(setting, figure.y, value),
              ...textStyle(palette, palette.sea, 12),
              fontWeight: 650,
              textBorderColor: palette.card,
              textBorderWidth: 3,
            },
          })),
        },
        ...marks.series,
      ],
    },
  };
}

function oneLine(name: string, data: readonly unknown[], lineStyle: Option, z: number): Option {
  return {
    type: "line",
    name,
    data,
    symbol: "circle",
    symbolSize: 0,
    showAllSymbol: true,
    // A month without a number is a gap, never a bridge.
    connectNulls: false,
    lineStyle,
    itemStyle: { color: lineStyle["color"] },
    emphasis: { disabled: true },
    z,
  };
}

/** The band as its lower edge, unseen, and its height on top of it. */
function bandSeries(low: Numbers, high: Numbers, { palette }: Setting): Option[] {
  if (!low.some((value) => value !== null)) return [];
  const edge = { type: "line", stack: "band", symbol: "none", silent: true, lineStyle: { width: 0 }, z: 1 };
  const height = low.map((value, at) => {
    const top = high[at] ?? null;
    return value === null || top === null ? null : top - value;
  });
  return [
    { ...edge, data: low },
    { ...edge, data: height, areaStyle: { color: palette.seaPale, opacity: 0.45 } },
  ];
}

function isAlone(data: Numbers, index: number): boolean {
  return data[index] != null && data[index - 1] == null && data[index + 1] == null;
}

function monthsIn(figure: Line, { columns }: Setting): Month[] {
  const named = column(columns, figure.x).filter((month): month is Month => typeof month === "string");
  const [first, last] = [named.toSorted()[0], named.toSorted().at(-1)];
  return first === undefined || last === undefined ? [] : monthsOf({ first, last });
}

function along(name: string, months: readonly Month[], figure: Line, { columns }: Setting): Numbers {
  const rowOf = new Map(column(columns, figure.x).map((month, row) => [month, row]));
  return months.map((month) => numberOf(column(columns, name)[rowOf.get(month) ?? -1]));
}

/** From zero where that shows the line; else between round numbers around it. */
function rangeOf(all: Numbers): { readonly min: number; readonly max: number; readonly step: number } {
  const known = all.filter((value) => value !== null);
  if (known.length === 0) return { min: 0, max: 1, step: 1 };
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  if (lowest >= 0 && lowest < highest / 2) {
    const max = ceiling(known);
    return { min: 0, max, step: max / 2 };
  }
  const spread = Math.max(highest - lowest, Math.abs(highest) * 0.02, 1e-9);
  const power = 10 ** Math.floor(Math.log10(spread / 4));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= spread / 4) ?? 10) * power;
  const round = (value: number) => Number(value.toPrecision(12));
  return {
    min: round(Math.floor(lowest / step + 1e-9) * step),
    max: round(Math.ceil(highest / step - 1e-9) * step),
    step: round(step),
  };
}
