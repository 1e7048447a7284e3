import type { Figure } from "../../data/kernel/figure.ts";
import { toRows, type Row } from "../../data/kernel/columns.ts";
import {
  nameAxis,
  ceiling,
  labelOf,
  numberOf,
  shown,
  textStyle,
  type Picture,
  type Setting,
} from "./picture.ts";

type Stock = Extract<Figure, { mark: "stock" }>;

type Bar = {
  readonly id: string | null;
  readonly name: string;
  readonly value: number;
  readonly of: number | null;
  readonly share: number | null;
  /** A sum of what there is no room for: told in its numbers, for its bar would dwarf all others. */
  readonly rest?: true;
};

/** Counts as bars inside what they are a part of, each with its number, its whole and its share. */
export function drawStock(figure: Stock, setting: Setting): Picture {
  const { palette, speech, width, focus } = setting;
  const { words } = speech;
  const bars = barsOf(figure, setting);
  const max = ceiling(bars.flatMap(({ value, of, rest }) => (rest ? [] : [value, of])));
  // What is longer than usual gets a little more room, where there is some.
  const letters = Math.max(...bars.map(({ name }) => name.length), 0) * 6.8 + 12;
  const usual = Math.min(170, Math.max(110, width * 0.3));
  const names = letters <= usual ? usual : Math.max(usual, Math.min(letters, width * 0.36));
  const says = ({ value, of, share }: Bar) => words.centre.part(value, of, share);
  const longest = Math.max(...bars.map((each) => says(each).length));
  const strong = bars.some(({ id }) => id !== null && id === focus);
  const bar = { type: "bar", barWidth: "58%", barMaxWidth: 16 } as const;
  return {
    axis: "y",
    keys:
      figure.of === undefined
        ? []
        : [
            { label: labelOf(setting, figure.y), color: palette.sea, kind: "bar" },
            { label: labelOf(setting, figure.of), color: palette.ghost, kind: "bar" },
          ],
    picks: bars.map(({ id }) => id ?? ""),
    tips: bars.map((each) => ({
      title: each.name,
      lines: [
        { label: labelOf(setting, figure.y), value: speech.format.count(each.value) },
        ...(figure.of === undefined
          ? []
          : [{ label: labelOf(setting, figure.of), value: speech.format.count(each.of) }]),
        ...(figure.share === undefined
          ? []
          : [{ label: labelOf(setting, figure.share), value: shown(setting, figure.share, each.share) }]),
      ],
    })),
    option: {
      grid: {
        left: names,
        right: Math.max(116, 14 + 6.4 * longest),
        top: 2,
        bottom: 2,
        outerBoundsMode: "none",
      },
      xAxis: { type: "value", min: 0, max, show: false },
      yAxis: nameAxis(
        palette,
        bars.map(({ name }) => name),
        names,
      ),
      series: [
        {
          ...bar,
          silent: true,
          z: 1,
          itemStyle: { color: palette.ghost, borderRadius: [0, 3, 3, 0] },
          data: bars.map((each) => ({
            value: each.rest ? 0 : Math.max(each.of ?? 0, each.value),
            itemStyle: { color: each.of === null ? "transparent" : palette.ghost },
            label: {
              show: true,
              position: "right",
              distance: 8,
              formatter: says(each),
              ...textStyle(palette, each.id === focus && strong ? palette.sea : palette.soft, 12),
              fontWeight: each.id === focus && strong ? 650 : 450,
            },
          })),
        },
        {
          ...bar,
          barGap: "-100%",
          z: 2,
          data: bars.map(({ id, value, rest }) => ({
            value: rest ? 0 : value,
            itemStyle: {
              color: strong && id !== focus ? palette.seaPale : palette.sea,
              borderRadius: [0, 3, 3, 0],
            },
          })),
        },
      ],
    },
  };
}

/** As many as there is room for, the chosen one always; the rest is one line of its sum. */
function barsOf(figure: Stock, setting: Setting): Bar[] {
  const { columns, returned, speech, height, focus } = setting;
  const codes = returned.find(({ name }) => name === figure.x)?.codes;
  const read = (row: Row, name: string | undefined) => (name === undefined ? null : numberOf(row[name]));
  const bars = toRows(columns)
    .filter((row) => row[figure.x] !== "total" && read(row, figure.y) !== null)
    .map((row): Bar => {
      const id = row[figure.x] ?? null;
      return {
        id: id === null ? null : String(id),
        name:
          id === null
            ? speech.words.centre.notStated
            : speech.format.capital(speech.label(codes, String(id))),
        value: read(row, figure.y) ?? 0,
        of: read(row, figure.of),
        share: read(row, figure.share),
      };
    });
  const room = Math.max(4, Math.floor(height / 25));
  if (bars.length <= room) return bars;
  const first = bars.slice(0, room - 1);
  const chosen = bars.slice(room - 1).find(({ id }) => id !== null && id === focus);
  const kept = chosen ? [...first.slice(0, -1), chosen] : first;
  const rest = bars.filter((each) => !kept.includes(each));
  const sum = (pick: (bar: Bar) => number | null) => rest.reduce((all, each) => all + (pick(each) ?? 0), 0);
  const of = rest.every((each) => each.of === null) ? null : sum((each) => each.of);
  const value = sum((each) => each.value);
  const share = of !== null && of > 0 ? value / of : null;
  return [...kept, { id: null, name: speech.words.centre.others(rest.length), value, of, share, rest: true }];
}
