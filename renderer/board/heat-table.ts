import { toRows } from "../../data/kernel/columns.ts";
import { flagWord, hidesNumber } from "../words/cell.ts";
import type { Speech } from "../words/index.ts";
import type { Leaf } from "./model.ts";

/** A cell of months by years: its words, its number, how dark it is (0 to 1); no number, no darkness. */
export type HeatCell = {
  readonly text: string;
  readonly value: number | null;
  readonly depth: number | null;
};

export type HeatTable = {
  readonly months: readonly string[];
  readonly years: readonly { readonly year: string; readonly cells: readonly HeatCell[] }[];
};

/** Months by years as a table people can edit; null for any other figure. */
export function heatTable({ figure, columns }: Leaf, speech: Speech): HeatTable | null {
  if (figure.mark !== "heat") return null;
  const { format } = speech;
  const rows = toRows(columns);
  const numbers = rows.flatMap((row) =>
    typeof row[figure.value] === "number" ? [Number(row[figure.value])] : [],
  );
  const highest = Math.max(1, ...numbers);
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const years = [...new Set(rows.map((row) => String(row[figure.y])))].toSorted();
  return {
    months: months.map((month) => format.shortMonthName(month)),
    years: years.map((year) => ({
      year,
      cells: months.map((month): HeatCell => {
        const row = rows.find((each) => String(each[figure.y]) === year && each[figure.x] === month);
        const value = row?.[figure.value];
        if (typeof value === "number") return { text: format.count(value), value, depth: value / highest };
        const flag = row?.[figure.flag] ?? null;
        return { text: hidesNumber(flag) ? flagWord(speech, flag) : "", value: null, depth: null };
      }),
    })),
  };
}
