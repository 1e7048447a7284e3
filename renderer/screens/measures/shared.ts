import type { Row } from "../../../data/kernel/columns.ts";

/** What every part of the screen is given: the day it is looked at, and the same as a question. */
export type Looking = { readonly today: string; readonly filters: Readonly<Record<string, string>> };

/** A row's text; null where there is none. */
export function text(row: Row | undefined, name: string): string | null {
  const cell = row?.[name];
  return typeof cell === "string" && cell !== "" ? cell : null;
}
