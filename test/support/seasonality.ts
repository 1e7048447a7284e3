import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Loggia } from "../../data/index.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { oracle } from "./real.ts";

const { path, present } = oracle("surs_koper_piran.json");

/** Whether R's figures are there. */
export const hasOracle = present;

const towns = { koper: "Koper/Capodistria", piran: "Piran/Pirano" };
type Town = keyof typeof towns;
type Oracle = Record<Town, { by_year: Record<string, { gini: number; total: number }> }>;

/** Asks a workspace for each town's Gini: R's for every year R knows, none for the others. */
export async function expectGini(loggia: Loggia, which: readonly Town[]): Promise<void> {
  const rows = toRows((await loggia.ask("stays_seasonality", { market: "total" })).columns);
  const known = JSON.parse(readFileSync(path, "utf8")) as Oracle;
  for (const town of which) {
    const years = rows.filter(({ municipality, gini }) => municipality === towns[town] && gini !== null);
    expect(years.map(({ year }) => String(year))).toEqual(Object.keys(known[town].by_year));
    for (const { year, gini, nights } of years) {
      const expected = known[town].by_year[String(year)];
      expect(gini).toBeCloseTo(expected?.gini ?? NaN, 12);
      expect(nights).toBe(expected?.total);
    }
  }
}
