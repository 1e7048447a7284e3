import type { Cell, Columns, Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import { showCell } from "../../words/cell.ts";
import { speak, type Speech } from "../../words/index.ts";

/** What a figure's native chart is made from. */
export type Setting = {
  readonly columns: Columns;
  readonly returned: readonly ReturnedColumn[];
  readonly speech: Speech;
  readonly focus: string | null;
};

export function numberOf(row: Row | undefined, name: string): number | null {
  const cell: Cell | undefined = row?.[name];
  return typeof cell === "number" ? cell : null;
}

/** The label a column is read by. */
export function labelOf({ returned, speech }: Setting, name: string): string {
  const found = returned.find((each) => each.name === name);
  return found ? speech.format.capital(speech.of(found.label)) : name;
}

/** The words of an id under a column's codes. */
export function wordOf({ returned, speech }: Setting, name: string, cell: Cell | undefined): string {
  const found = returned.find((each) => each.name === name);
  return speech.format.capital(found ? showCell(speech, found, cell ?? null) : String(cell ?? ""));
}

/** `2026-01` -> `1/2026`: alike in every language, and short. */
export function monthLabel(month: Cell): string {
  const [year, number] = String(month).split("-");
  return `${Number(number)}/${year}`;
}

/** The format code a spreadsheet shows a column's numbers in: as many decimals as the screen's. */
export function formatCode(returned: readonly ReturnedColumn[], name: string): string {
  const column = returned.find((each) => each.name === name);
  if (!column) return "General";
  const text = showCell(speak("en"), column, column.type === "INTEGER" ? 1234 : 0.123456);
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const places = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  const plain = text.includes("%") ? `0${places}%` : `#,##0${places}`;
  return /^[+−-]/.test(text) ? `+${plain};-${plain};${plain}` : plain;
}
