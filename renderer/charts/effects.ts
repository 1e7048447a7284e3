import { toRows, type Row } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import { nameAxis, labelOf, numberOf, shown, textStyle, type Picture, type Setting } from "./picture.ts";

type Effects = Extract<Figure, { mark: "effects" }>;

type Bar = { readonly id: string; readonly name: string; readonly value: number; readonly tip: Row | null };

/** Bars around zero: what eases to the left, what worsens to the right, the strongest outermost. */
export function drawEffects(figure: Effects, setting: Setting): Picture {
  const { palette, speech, width, focus, returned } = setting;
  const { words } = speech;
  const bars = barsOf(figure, setting);
  const reach = Math.max(1e-9, ...bars.map(({ value }) => Math.abs(value)));
  const names = Math.min(150, Math.max(110, width * 0.26));
  const text = (value: number) => shown(setting, figure.y, value);
  const told = returned.filter(
    ({ name, type }) => (type === "INTEGER" || type === "DOUBLE") && name !== "year",
  );

  return {
    axis: "y",
    picks: bars.map(({ id }) => id),
    keys: [
      { label: words.season.effects.eases, color: palette.better, kind: "bar" },
      { label: words.season.effects.worsens, color: palette.worse, kind: "bar" },
    ],
    tips: bars.map(({ name, value, tip }) => ({
      title: name,
      lines:
        tip === null
          ? [{ label: labelOf(setting, figure.y), value: text(value) }]
          : [
              ...told.map((column) => ({
                label: labelOf(setting, column.name),
                value: shown(setting, column.name, tip[column.name]),
              })),
              { label: "", value: value < 0 ? words.season.effects.eases : words.season.effects.worsens },
            ],
    })),
    option: {
      grid: { left: names, right: 4, top: 2, bottom: 2, outerBoundsMode: "none" },
      // Room on both sides for the numbers beside the longest bars.
      xAxis: { type: "value", min: -reach * 1.32, max: reach * 1.32, show: false },
      yAxis: nameAxis(
        palette,
        bars.map(({ name }) => name),
        names,
        (at) => bars[at]?.id === focus,
      ),
      series: [
        {
          type: "bar",
          barWidth: "62%",
          barMaxWidth: 18,
          emphasis: { disabled: true },
          data: bars.map(({ id, value, tip }) => ({
            value: tip === null ? 0 : value,
            itemStyle: {
              color: value < 0 ? palette.better : palette.worse,
              opacity: focus === undefined || id === focus ? 0.92 : 0.5,
              borderRadius: value < 0 ? [3, 0, 0, 3] : [0, 3, 3, 0],
            },
            label: {
              show: true,
              position: value < 0 && tip !== null ? "left" : "right",
              formatter: text(value),
              ...textStyle(palette, id === focus ? palette.ink : palette.soft, 12),
              fontWeight: id === focus ? 650 : 450,
            },
          })),
          markLine: {
            silent: true,
            symbol: "none",
            animation: false,
            label: { show: false },
            lineStyle: { color: palette.quiet, width: 1, type: "solid" },
            data: [{ xAxis: 0 }],
          },
        },
      ],
    },
  };
}

function barsOf(figure: Effects, { columns, returned, speech, height, focus }: Setting): Bar[] {
  const codes = returned.find(({ name }) => name === figure.x)?.codes;
  const bars = toRows(columns)
    .filter((row) => numberOf(row[figure.y]) !== null)
    .map((row): Bar => ({
      id: String(row[figure.x]),
      name: speech.format.capital(speech.label(codes, String(row[figure.x]))),
      value: numberOf(row[figure.y]) ?? 0,
      tip: row,
    }))
    .toSorted((a, b) => a.value - b.value);
  const room = Math.max(5, Math.floor(height / 25));
  if (bars.length <= room) return bars;

  // The weakest on either side have no room: they stand as one line in the middle.
  const strongest = bars.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, room - 1);
  const chosen = bars.find(({ id }) => id === focus);
  const kept = chosen && !strongest.includes(chosen) ? [...strongest.slice(0, -1), chosen] : strongest;
  const rest = bars.filter((bar) => !kept.includes(bar));
  const others: Bar = {
    id: "",
    name: speech.words.ranking.others(rest.length),
    value: rest.reduce((sum, { value }) => sum + value, 0),
    tip: null,
  };
  return [...bars.filter((bar) => kept.includes(bar) && bar.value < 0), others].concat(
    bars.filter((bar) => kept.includes(bar) && bar.value >= 0),
  );
}
