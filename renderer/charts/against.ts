import { toRows, type Row } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import {
  categories,
  ceiling,
  labelOf,
  numberOf,
  shown,
  textStyle,
  type Picture,
  type Setting,
} from "./picture.ts";

type Against = Extract<Figure, { mark: "against" }>;

type Bar = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly behind: number | null;
  readonly row: Row;
};

/** How high a line is if there is room for it, and where there is not. */
const usual = 24;
const least = 17;

/** Bars in order of size, each with a tick where what it is compared with would end. */
export function drawAgainst(figure: Against, setting: Setting): Picture {
  const { palette, width, focus, returned, speech } = setting;
  const bars = barsOf(figure, setting);
  const max = ceiling(bars.flatMap(({ value, behind }) => [value, behind]));
  const names = Math.min(210, Math.max(126, width * 0.3));
  const isDense = bars.length * usual > setting.height;
  const told = returned.filter(({ name }) => name !== figure.x);
  const color = (bar: Bar) => (focus === undefined || bar.id === focus ? palette.sea : palette.seaMid);

  return {
    axis: "y",
    picks: bars.map(({ id }) => id),
    keys:
      figure.behind !== undefined && bars.some(({ behind }) => behind !== null)
        ? [
            { label: labelOf(setting, figure.y), color: palette.sea, kind: "bar" },
            { label: labelOf(setting, figure.behind), color: palette.ink, kind: "tick" },
          ]
        : [],
    tips: bars.map(({ name, row }) => ({
      title: name,
      lines: told
        .filter(({ name: each }) => row[each] !== null && row[each] !== undefined)
        .map((column) => ({
          label: speech.format.capital(speech.of(column.label)),
          value: shown(setting, column.name, row[column.name]),
        })),
    })),
    option: {
      grid: { left: names, right: 74, top: 2, bottom: 2, outerBoundsMode: "none" },
      xAxis: { type: "value", min: 0, max, show: false },
      yAxis: categories(
        palette,
        bars.map(({ name }) => name),
        {
          inverse: true,
          axisLabel: {
            ...textStyle(palette, palette.soft, isDense ? 11 : 12.5),
            interval: 0,
            margin: names,
            align: "left",
            width: names - 12,
            overflow: "truncate",
          },
        },
      ),
      series: [
        {
          type: "bar",
          barWidth: "58%",
          barMaxWidth: 17,
          z: 2,
          data: bars.map((bar) => ({
            value: bar.value,
            itemStyle: { color: color(bar), borderRadius: [0, 3, 3, 0] },
          })),
        },
        {
          // The number stands clear of both the bar and the tick.
          type: "scatter",
          symbolSize: 0,
          silent: true,
          clip: false,
          data: bars.map(({ value, behind }, at) => ({
            value: [Math.max(value, behind ?? 0), at],
            label: {
              show: true,
              position: "right",
              distance: 7,
              formatter: shown(setting, figure.y, value),
              ...textStyle(palette, palette.soft, isDense ? 11 : 12),
            },
          })),
        },
        {
          type: "scatter",
          symbol: "rect",
          symbolSize: [2, isDense ? 13 : 17],
          silent: true,
          z: 3,
          itemStyle: { color: palette.ink, opacity: 0.8 },
          data: bars.map(({ behind }, at) => (behind === null ? null : [behind, at])),
        },
      ],
    },
  };
}

/** As many as are read without crowding; the rest stand in the table. */
function barsOf(figure: Against, { columns, returned, speech, height }: Setting): Bar[] {
  const codes = returned.find(({ name }) => name === figure.x)?.codes;
  const bars = toRows(columns).flatMap((row): Bar[] => {
    const value = numberOf(row[figure.y]);
    if (value === null) return [];
    const id = String(row[figure.x] ?? "");
    const name = id === "" ? "–" : speech.format.capital(speech.label(codes, id));
    const behind = figure.behind === undefined ? null : numberOf(row[figure.behind]);
    return [{ id, name, value, behind, row }];
  });
  const room = Math.max(4, Math.floor(height / least));
  return bars.toSorted((a, b) => b.value - a.value).slice(0, room);
}
