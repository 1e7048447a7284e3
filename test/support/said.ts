import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportSummary, Loggia } from "../../data/index.ts";
import { toRows, type Row } from "../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "./open.ts";

/** What must be said of a file: issue codes with their lines, and what was left out. */
export type Said = {
  readonly status: ImportSummary["status"];
  readonly issues: readonly string[];
  readonly skips?: string;
};

const nasty = join(import.meta.dirname, "../nasty");

/** Loads every look-alike of a folder and holds what is said of it against the table. */
export function itSays(folder: string, said: Readonly<Record<string, Said>>): void {
  it("says something of every nasty file", () => {
    expect(Object.keys(said).sort()).toEqual(readdirSync(join(nasty, folder)).sort());
  });

  describe.each(Object.entries(said))("%s", (name, expected) => {
    let loggia: Loggia;
    let summary: ImportSummary;
    beforeAll(async () => {
      loggia = await openEmpty();
      summary = await loggia.load(fileAt(join(nasty, folder, name)));
    });
    afterAll(() => loggia.close());

    it(`is ${expected.status}: ${expected.issues.join(", ") || "nothing to remark"}`, () => {
      const issues = summary.issues.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`));
      expect(issues).toEqual(expected.issues);
      expect(summary.status).toBe(expected.status);
      const skips = summary.skips.map(({ reason, count }) => `${count} ${reason}`).join(", ");
      expect(skips).toBe(expected.skips ?? "");
    });

    it("keeps the conservation law", () => {
      expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
    });
  });
}

/** The rows that one look-alike leaves in the workspace. */
export async function rowsOf(folder: string, name: string, indicator: string): Promise<Row[]> {
  const loggia = await openEmpty();
  await loggia.load(fileAt(join(nasty, folder, name)));
  const { columns } = await loggia.ask(indicator);
  await loggia.close();
  return toRows(columns);
}
