import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportSummary, Loggia } from "../../data/index.ts";
import { toRows, type Row } from "../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "./open.ts";

/** What must be said of each file: what becomes of it, issue codes with their lines, and skips. */
export type Said = Readonly<
  Record<string, { status: ImportSummary["status"]; issues: readonly string[]; skips?: string }>
>;

const nasty = join(import.meta.dirname, "../nasty");

/** Loads every look-alike of a room and asks for exactly what `said` says; none may be left out. */
export function describeNasty(room: string, said: Said): void {
  it(`says something of every nasty file of ${room}`, () => {
    expect(Object.keys(said).sort()).toEqual(readdirSync(join(nasty, room)).sort());
  });

  describe.each(Object.entries(said))("%s", (name, expected) => {
    let loggia: Loggia;
    let summary: ImportSummary;
    beforeAll(async () => {
      loggia = await openEmpty();
      summary = await loggia.load(nastyFile(room, name));
    });
    afterAll(() => loggia.close());

    it(`is ${expected.status}: ${expected.issues.join(", ") || "nothing to remark"}`, async () => {
      expect(summary.issues.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`))).toEqual(
        expected.issues,
      );
      expect(summary.status).toBe(expected.status);
      expect(summary.skips.map(({ reason, count }) => `${count} ${reason}`).join(", ")).toBe(
        expected.skips ?? "",
      );
      expect(await loggia.imports()).toHaveLength(expected.status === "loaded" ? 1 : 0);
    });

    it("keeps the conservation law", () => {
      expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
    });
  });
}

/** One look-alike as it would be dropped. */
export function nastyFile(room: string, name: string) {
  return fileAt(join(nasty, room, name));
}

/** The rows in force after loading one look-alike, as an indicator lists them. */
export async function nastyRows(room: string, name: string, indicator: string): Promise<Row[]> {
  const loggia = await openEmpty();
  await loggia.load(nastyFile(room, name));
  const { columns } = await loggia.ask(indicator);
  await loggia.close();
  return toRows(columns);
}
