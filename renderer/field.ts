import type { Column } from "../data/kernel/contract.ts";

/** A column of a dataset, without what only reading needs. */
export type Field = Pick<
  Column,
  "name" | "type" | "label" | "unit" | "required" | "codes" | "hint" | "example"
>;
