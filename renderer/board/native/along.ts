import { toRows } from "../../../data/kernel/columns.ts";
import type { Figure } from "../../../data/kernel/figure.ts";
import type { NativeChart, Series } from "./chart.ts";
import { formatCode, labelOf, monthLabel, numberOf, type Setting } from "./setting.ts";

type Months = Extract<Figure, { mark: "months" }>;
type Line = Extract<Figure, { mark: "line" }>;

/** Every month as a column beside the same month a year before. */
export function monthsChart({ x, y, behind }: Months, setting: Setting): NativeChart {
  const rows = toRows(setting.columns);
  const { words } = setting.speech;
  const values = (name: string) => rows.map((row) => numberOf(row, name));
  return {
    kind: "column",
    categories: rows.map((row) => monthLabel(row[x] ?? null)),
    months: rows.map((row) => String(row[x])),
    series: [
      { name: words.months.behind, values: values(behind), tone: "ghost" },
      { name: words.months.this, values: values(y), tone: "main" },
    ],
    format: formatCode(setting.returned, y),
  };
}

/** A line along the months, the quieter ones beside it, the band as two dashed lines. */
export function lineChart({ x, y, also = [], low, high }: Line, setting: Setting): NativeChart {
  const rows = toRows(setting.columns);
  const values = (name: string) => rows.map((row) => numberOf(row, name));
  const isDeclared = (name: string) => setting.returned.some((each) => each.name === name);
  const band = (name: string | undefined, sign: string): Series[] =>
    name === undefined
      ? []
      : [
          {
            name: isDeclared(name) ? labelOf(setting, name) : `${setting.speech.words.season.band} ${sign}`,
            values: values(name),
            tone: "pale",
            dashed: true,
          },
        ];
  return {
    kind: "line",
    categories: rows.map((row) => monthLabel(row[x] ?? null)),
    months: rows.map((row) => String(row[x])),
    series: [
      { name: labelOf(setting, y), values: values(y), tone: "main" },
      ...also.map((name): Series => ({ name: labelOf(setting, name), values: values(name), tone: "mid" })),
      ...band(low, "↓"),
      ...band(high, "↑"),
    ],
    format: formatCode(setting.returned, y),
  };
}
