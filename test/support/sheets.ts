import { datasets } from "../../data/index.ts";
import { check, type Checked } from "../../data/intake/check/check.ts";
import type { SheetRecord } from "../../data/intake/text/parse.ts";
import { cellsOf, makePlan, type Plan } from "../../data/intake/plan/plan.ts";
import { recognise } from "../../data/intake/plan/recognise.ts";

/** A table as a workbook's sheet holds it: each row's number is its line. */
export type Table = {
  readonly file: string;
  readonly headings: readonly string[];
  readonly data: readonly SheetRecord[];
  readonly notes?: readonly string[];
};

export type ReadTable = {
  readonly dataset: string;
  readonly profile: string;
  readonly plan: Plan;
  readonly data: Table["data"];
  readonly checked: Checked;
};

const candidates = datasets.flatMap(({ id, contract, profiles }) =>
  profiles.map((profile) => ({ dataset: id, contract, profile })),
);

/** Rows of a sheet as records of the table's width: a sheet's rows end at their last filled cell. */
export function recordsOf(
  rows: readonly (readonly string[])[],
  firstLine: number,
  width: number,
): SheetRecord[] {
  return rows.map((cells, at) => ({
    line: firstLine + at,
    fields: Array.from({ length: width }, (_, column) => cells[column] ?? ""),
  }));
}

/** The road of a table from its headings on, without text, file or engine. */
export function readTable({ file, headings, data, notes = [] }: Table): ReadTable | string {
  const rows = data.slice(0, 200).map(({ fields }) => fields);
  const found = recognise({ file, headings, rows, notes }, candidates);
  if (found.certainty !== "certain") return found.certainty;
  const plan = makePlan(found.reading, found.contract, headings, cellsOf(data));
  return {
    dataset: found.dataset,
    profile: found.profile.id,
    plan,
    data,
    checked: check(data, headings, plan, found.contract),
  };
}
