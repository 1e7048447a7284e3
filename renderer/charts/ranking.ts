import type { Figure } from "../../data/kernel/figure.ts";
import { toRows, type Columns, type Row } from "../../data/kernel/columns.ts";
import { yearOf, type Month, type Period } from "../../data/kernel/period.ts";
import { isYear } from "../words/format.ts";
import type { Speech } from "../words/index.ts";
import { ceiling, nameAxis, numberOf, textStyle, type Picture, type Setting } from "./picture.ts";

type Ranking = Extract<Figure, { mark: "ranking" }>;

type Bar = {
  readonly name: string;
  readonly value: number;
  readonly behind: number | null;
  readonly kind: "plain" | "focus" | "others";
};

/** Ranked bars with a tick for the year before; what has no room is one bar of its sum. */
export function drawRanking(figure: Ranking, setting: Setting): Picture {
  const { palette, speech, width } = setting;
  const { format, words } = speech;
  const bars = barsOf(figure, setting);
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  const largest = bars.filter(({ kind }) => kind !== "others");
  const max = ceiling(largest.flatMap(({ value, behind }) => [value, behind]));
  const months = summedMonths(setting.columns);
  const names = Math.min(150, Math.max(126, width * 0.3));
  const color = { plain: palette.seaMid, focus: palette.sea, others: palette.context };
  const strong = bars.some(({ kind }) => kind === "focus");

  return {
    axis: "y",
    keys:
      months === null
        ? []
        : [
            { label: format.yearOrSpan(months.first, months.last), color: palette.sea, kind: "bar" },
            {
              label: isYear(months.first, months.last)
                ? String(yearOf(months.first) - 1)
                : words.ranking.before,
              color: palette.ink,
              kind: "tick",
            },
          ],
    tips: bars.map(({ name, value, behind }) => ({
      title: name,
      lines: [
        { label: words.nightsUnit, value: format.count(value) },
        { label: words.ranking.share, value: format.percent(total > 0 ? value / total : null) },
        { label: words.months.behind, value: format.count(behind) },
        ...(behind !== null && behind > 0
          ? [{ label: words.ranking.change, value: format.signedPercent(value / behind - 1) }]
          : []),
      ],
    })),
    option: {
      grid: { left: names, right: 62, top: 2, bottom: 2, outerBoundsMode: "none" },
      xAxis: { type: "value", min: 0, max, show: false },
      yAxis: nameAxis(
        palette,
        bars.map(({ name }) => name),
        names,
      ),
      series: [
        {
          type: "bar",
          barWidth: "62%",
          barMaxWidth: 18,
          data: bars.map(({ value, kind }, index) => ({
            // The sum of many markets beside single ones would be read as a rank: its number must do.
            value: kind === "others" ? 0 : value,
            itemStyle: {
              color: !strong && index === 0 ? palette.sea : color[kind],
              borderRadius: [0, 3, 3, 0],
            },
          })),
          z: 2,
        },
        {
          type: "bar",
          barWidth: "62%",
          barMaxWidth: 18,
          barGap: "-100%",
          silent: true,
          itemStyle: { color: "transparent" },
          // The number stands clear of both the bar and the tick.
          data: bars.map(({ value, behind, kind }) => ({
            value: kind === "others" ? 0 : Math.max(value, behind ?? 0),
            label: {
              show: true,
              position: "right",
              distance: 8,
              formatter: format.count(value),
              ...textStyle(palette, kind === "focus" ? palette.sea : palette.soft, 12),
              fontWeight: kind === "focus" ? 650 : 450,
            },
          })),
        },
        {
          type: "scatter",
          symbol: "rect",
          symbolSize: [2, 16],
          silent: true,
          itemStyle: { color: palette.ink, opacity: 0.75 },
          data: bars.map(({ behind, kind }, index) =>
            behind === null || kind === "others" ? null : [behind, index],
          ),
          z: 3,
        },
      ],
    },
  };
}

/** The months a ranking sums: markets that begin later do not shorten it. */
export function summedMonths(columns: Columns): Period | null {
  const ends = (name: string) => (columns[name] ?? []).filter((cell) => typeof cell === "string").toSorted();
  const [first, last] = [ends("first_month")[0], ends("last_month").at(-1)];
  return first && last ? { first: first as Month, last: last as Month } : null;
}

function barsOf(figure: Ranking, { columns, returned, speech, height, focus }: Setting): Bar[] {
  const codes = returned.find(({ name }) => name === figure.x)?.codes;
  const rows = toRows(columns)
    .filter((row) => numberOf(row[figure.y]) !== null)
    .toSorted((a, b) => (numberOf(b[figure.y]) ?? 0) - (numberOf(a[figure.y]) ?? 0));
  const bar = (row: Row): Bar => ({
    name: speech.format.capital(speech.label(codes, String(row[figure.x]))),
    value: numberOf(row[figure.y]) ?? 0,
    behind: numberOf(row[figure.behind]),
    kind: row[figure.x] === focus ? "focus" : "plain",
  });
  const room = Math.max(4, Math.floor(height / 27));
  if (rows.length <= room) return rows.map(bar);

  const shown = rows.slice(0, room - 1);
  const chosen = rows.slice(room - 1).find((row) => row[figure.x] === focus);
  const kept = chosen ? [...shown.slice(0, -1), chosen] : shown;
  return [
    ...kept.map(bar),
    others(
      rows.filter((row) => !kept.includes(row)),
      figure,
      speech,
    ),
  ];
}

function others(rows: readonly Row[], figure: Ranking, { words }: Speech): Bar {
  const sum = (name: string) => rows.reduce((all, row) => all + (numberOf(row[name]) ?? 0), 0);
  const behind = rows.every((row) => numberOf(row[figure.behind]) !== null) ? sum(figure.behind) : null;
  return { name: words.ranking.others(rows.length), value: sum(figure.y), behind, kind: "others" };
}
