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

type Short = (
  name: string,
  sl: string,
  it: string,
  en: string,
  more?: Partial<ReturnedColumn>,
) => ReturnedColumn;

const of =
  (type: ReturnedColumn["type"]): Short =>
  (name, sl, it, en, more) =>
    column(name, type, { sl, it, en }, more);

/** Columns in a line each, by what stands in them. */
export const count = of("INTEGER");
export const amount = of("DOUBLE");
export const text = of("VARCHAR");
export const day = of("DATE");
