import type { Cell } from "../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../data/kernel/indicator.ts";
import type { Field } from "../field.ts";
import { none } from "./format.ts";
import type { Speech } from "./index.ts";
import { sourceName } from "./source-name.ts";

/** What the office's sign says; a value that is absent without a sign was never loaded. */
export function flagWord({ words }: Speech, flag: Cell): string {
  switch (flag) {
    case "z":
      return words.flags.confidential;
    case "...":
      return words.flags.notAvailable;
    case "N":
      return words.flags.unreliable;
    case "M":
      return words.flags.imprecise;
    case "p":
      return words.flags.provisional;
    case "-":
      return words.flags.noOccurrence;
    default:
      // What stood in a cell instead of a value, with its field: `reach=< 10`.
      return typeof flag === "string" && flag !== "" ? flag.replaceAll("=", ": ") : words.flags.missing;
  }
}

/** True for the signs that stand in a number's place. */
export function hidesNumber(flag: Cell): boolean {
  return flag === "z" || flag === "..." || flag === "N";
}

export function isNumeric({ type, name }: ReturnedColumn): boolean {
  return (type === "INTEGER" || type === "DOUBLE") && name !== "year" && name !== "month_of_year";
}

/** Measures of concentration, and what is added to or taken from them: a third decimal tells. */
const thousandths = /^(base_|lowest_)?gini(_after)?$|^(wanted_fall|theil|cv|concentration|regularity)$/;
const differences = /^(gini_change|interval_(low|high)|ordinary|marginal_effect|mix|within)$/;

/** A cell as people read it: the column says what kind of number it is. */
export function showCell(speech: Speech, column: ReturnedColumn, cell: Cell): string {
  const { format } = speech;
  if (cell === null) return column.name === "flag" || column.codes ? "" : none;
  if (column.name === "flag") return flagWord(speech, cell);
  if (typeof cell === "string") {
    if (column.type === "MONTH") return format.month(cell);
    if (column.type === "DATE") return format.day(cell);
    if (column.name === "source") return sourceName(speech.language, cell);
    return speech.label(column.codes, cell);
  }
  if (column.name === "year" || column.name === "base_year") return String(cell);
  if (column.name === "month_of_year") return format.monthName(cell);
  if (thousandths.test(column.name)) return format.decimal(cell, 3);
  if (column.name === "ctr") return format.rate(cell);
  if (differences.test(column.name)) return format.signed(cell, 3);
  if (/change|^past_(low|high)$/.test(column.name)) return format.signedPercent(cell);
  if (column.name.includes("share")) return format.percent(cell);
  // An estimate of nights is not more exact for its decimals.
  if (column.unit && speech.of(column.unit) === speech.words.nightsUnit) return format.count(cell);
  if (column.share) return format.finePercent(cell);
  if (isDegrees(column)) return format.decimal(cell, 5);
  return Number.isInteger(cell) ? format.count(cell) : format.decimal(cell, 2);
}

/** A place on the map: two decimals of a degree are a kilometre, five are a metre. */
function isDegrees({ unit }: Pick<ReturnedColumn, "unit">): boolean {
  return unit?.en === "°";
}

/** What stands in a file's row where there is no value; never a zero. */
export const noValue = "—";

/** A value of a dataset's column as people read it. */
export function showField(speech: Speech, field: Field | undefined, cell: Cell): string {
  const { format } = speech;
  if (cell === null || cell === "") return noValue;
  if (typeof cell === "number") {
    if (field?.type === "share") return format.finePercent(cell);
    return format.decimal(cell, field && isDegrees(field) ? 5 : places(cell));
  }
  if (field?.type === "month") return format.month(cell.slice(0, 7));
  if (field?.type === "date") return format.day(cell);
  return speech.label(field?.codes, cell);
}

/** How many decimals a number is shown with: as many as it has, up to four. */
export function places(value: number): number {
  return Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}
