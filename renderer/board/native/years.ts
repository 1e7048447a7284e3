import { toRows } from "../../../data/kernel/columns.ts";
import type { Figure } from "../../../data/kernel/figure.ts";
import type { NativeChart, Tone } from "./chart.ts";
import { formatCode, labelOf, numberOf, wordOf, type Setting } from "./setting.ts";

type Years = Extract<Figure, { mark: "years" }>;
type Parts = Extract<Figure, { mark: "parts" }>;
type Profile = Extract<Figure, { mark: "profile" }>;

const byStrength: readonly Tone[] = ["main", "mid", "pale", "ghost"];
const tone = (at: number): Tone => byStrength[at] ?? "quiet";

/** One column a year; a year without a value is a gap, and its reason stands in the table. */
export function yearsChart({ x, y }: Years, setting: Setting): NativeChart {
  const rows = toRows(setting.columns);
  return {
    kind: "column",
    categories: rows.map((row) => String(row[x])),
    series: [{ name: labelOf(setting, y), values: rows.map((row) => numberOf(row, y)), tone: "main" }],
    format: formatCode(setting.returned, y),
    labelled: true,
  };
}

/** The parts of every year, stacked to the whole. */
export function partsChart({ x, y, series }: Parts, setting: Setting): NativeChart {
  const rows = toRows(setting.columns);
  const years = [...new Set(rows.map((row) => String(row[x])))].toSorted();
  const codes = setting.returned.find(({ name }) => name === series)?.codes ?? [];
  const named = [...new Set(rows.map((row) => String(row[series])))];
  const order = [...codes.map(({ id }) => id).filter((id) => named.includes(id)), ...named];
  return {
    kind: "stacked",
    categories: years,
    series: [...new Set(order)].map((id, at) => ({
      name: wordOf(setting, series, id),
      values: years.map((year) =>
        numberOf(
          rows.find((row) => String(row[x]) === year && row[series] === id),
          y,
        ),
      ),
      tone: tone(at),
    })),
    format: formatCode(setting.returned, y),
    labelled: true,
  };
}

/** The twelve months of each year as lines, the latest the strongest. */
export function profileChart({ x, y, series }: Profile, setting: Setting): NativeChart {
  const rows = toRows(setting.columns);
  const years = [...new Set(rows.map((row) => numberOf(row, series) ?? 0))].toSorted((a, b) => b - a);
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  return {
    kind: "line",
    categories: months.map((month) => setting.speech.format.shortMonthName(month)),
    series: years.map((year, at) => ({
      name: String(year),
      values: months.map((month) =>
        numberOf(
          rows.find((row) => row[series] === year && row[x] === month),
          y,
        ),
      ),
      tone: tone(at),
    })),
    format: formatCode(setting.returned, y),
  };
}
