import { afterEach, beforeEach, expect, it } from "vitest";
import { openLoggia, sampleFiles, type Loggia } from "../../data/index.ts";
import { rowCount } from "../../data/kernel/columns.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { engine } from "../support/open.ts";

let loggia: Loggia;
beforeEach(async () => {
  ({ loggia } = await openLoggia({ database: engine, files: filesInMemory(), seed: sampleFiles }));
});
afterEach(() => loggia.close());

const koper = { municipality: "Koper/Capodistria" };
const years = { year: "2025", base_year: "2023" };

// Each of them asks several others at the same time, whose macros nobody has made before.
it.each([
  ["stays_mix", { ...koper, ...years }],
  ["stays_verdict", { ...koper, ...years }],
  ["stays_what_if", { ...koper, year: "2025", market: "AT", months: "4,5" }],
  ["stays_market_effect", { ...koper, year: "2025" }],
  ["stays_before_after", { ...koper, month: "2025-06", months: "3" }],
  ["premises_survival", {}],
  ["programme_status", {}],
  ["measures_timeline", {}],
])("%s may be the first that is asked", async (id, parameters) => {
  expect(rowCount((await loggia.ask(id, parameters)).columns)).toBeGreaterThan(0);
});
