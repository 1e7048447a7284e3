import type { ReturnedColumn } from "./indicator.ts";
import type { Words } from "./words.ts";

/** A column that an indicator returns, with what else is known of it: unit, codes, share. */
export function column(
  name: string,
  type: ReturnedColumn["type"],
  label: Words,
  more: Partial<ReturnedColumn> = {},
): ReturnedColumn {
  return { name, type, label, ...more };
}
