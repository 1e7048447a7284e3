import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Row } from "../../../data/kernel/columns.ts";
import type { Speech } from "../../words/index.ts";

/** A selection as people read it: an owner by its words, everything else as it is written. */
export function ownerLabel(
  speech: Speech,
  columns: readonly ReturnedColumn[],
  name: string,
  id: string,
): string {
  return speech.label(columns.find((column) => column.name === name)?.codes, id);
}

/** Street and number; null if the premise has no street. */
export function addressOf(row: Row): string | null {
  const street = row["street"];
  if (typeof street !== "string") return null;
  return [street, row["house_number"]].filter((part) => typeof part === "string").join(" ");
}
