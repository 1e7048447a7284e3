import type { Cell } from "../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../data/kernel/indicator.ts";
import type { Field } from "../engine.ts";
import { none } from "./format.ts";
import type { Speech } from "./index.ts";

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

/** A cell as people read it: the column says what kind of number it is. */
export function showCell(speech: Speech, column: ReturnedColumn, cell: Cell): string {
  const { format } = speech;
  if (cell === null) return column.name === "flag" || column.codes ? "" : none;
  if (column.name === "flag") return flagWord(speech, cell);
  if (typeof cell === "string") {
    if (column.type === "MONTH") return format.month(cell);
    if (column.type === "DATE") return format.day(cell);
    return speech.label(column.codes, cell);
  }
  if (column.name === "year") return String(cell);
  if (column.name === "month_of_year") return format.monthName(cell);
  if (column.name === "gini") return format.decimal(cell, 3);
  if (column.name.includes("change")) return format.signedPercent(cell);
  if (column.name.includes("share")) return format.percent(cell);
  return Number.isInteger(cell) ? format.count(cell) : format.decimal(cell, 2);
}

/** What stands in a file's row where there is no value; never a zero. */
export const noValue = "—";

/** A value of a dataset's column as people read it. */
export function showField(speech: Speech, field: Field | undefined, cell: Cell): string {
  const { format } = speech;
  if (cell === null || cell === "") return noValue;
  if (typeof cell === "number")
    return field?.type === "share" ? format.percent(cell) : format.decimal(cell, places(cell));
  if (field?.type === "month") return format.month(cell.slice(0, 7));
  if (field?.type === "date") return format.day(cell);
  return speech.label(field?.codes, cell);
}

/** How many decimals a number is shown with: as many as it has, up to four. */
export function places(value: number): number {
  return Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}
