import type { CellColumn } from "./coded.ts";

/** The checked rows of one import, column by column, as intake hands them over. */
export type PartColumns = {
  readonly cells: Readonly<Record<string, CellColumn>>;
  readonly flag: CellColumn;
  readonly line: Int32Array;
  readonly heading: CellColumn;
};
