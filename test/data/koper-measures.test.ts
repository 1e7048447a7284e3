import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sampleFiles } from "../../data/index.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { filesInMemory, openInNode } from "../../scripts/engine.ts";
import { openEmpty } from "../support/open.ts";

const files = sampleFiles.filter(({ name }) => /ukrep|pop-up/.test(name));
const room = join(import.meta.dirname, "../../data/koper-2026");

it("ships the programme's thirteen measures, each with its section, line and the dates it names", async () => {
  const loggia = await openEmpty();
  for (const file of files.filter(({ demonstration }) => demonstration !== true)) {
    expect(await loggia.load(file)).toMatchObject({ status: "loaded", loaded: 13, refused: 0, skipped: 0 });
  }
  const { columns } = await loggia.ask("measures_status", { on: "2026-11-21" });
  const rows = toRows(columns);
  // Written down from the programme's text by line.
  expect(rows.map(({ section, line, due, milestone_due }) => [section, line, due, milestone_due])).toEqual([
    ["2.3.2.1", 1322, null, null],
    ["2.3.2.2", 1336, "2026-12-31", "2026-03-31"],
    ["2.3.2.3", 1358, "2026-03-31", "2026-02-28"],
    ["2.3.2.4", 1366, null, null],
    ["2.3.2.5", 1383, "2026-01-31", "2025-12-31"],
    ["2.3.2.6", 1401, "2026-03-31", null],
    ["2.3.2.7", 1410, null, null],
    ["2.3.2.8", 1420, "2026-12-31", null],
    ["2.3.2.9", 1437, "2026-12-31", null],
    ["2.3.2.10", 1446, "2026-12-31", null],
    ["2.3.2.11", 1458, "2026-12-31", null],
    ["2.3.2.12", 1490, "2026-05-31", null],
    ["2.3.2.13", 1505, "2026-12-31", null],
  ]);
  // Nobody has written down how far they are: late cannot be told, and is not claimed.
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set([null]));
  expect(rows.filter(({ overdue }) => overdue === "yes")).toEqual([]);
  expect(rows.filter(({ deadline }) => deadline === "none").map(({ section }) => section)).toEqual([
    "2.3.2.1",
    "2.3.2.7",
  ]);
  await loggia.close();
});

it("invents statuses only in the demonstration, which repeats the programme word for word", () => {
  const read = (name: string) =>
    readFileSync(join(room, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(";"));
  const [facts, demonstration] = [read("measures.csv"), read("measures-demonstration.csv")];
  const said = ["ukrep", "poglavje", "naziv", "časovnica", "rok", "rok mejnika", "mesto v programu"];
  for (const heading of said) {
    const at = facts[0]?.indexOf(heading) ?? -1;
    expect(demonstration.map((row) => row[at])).toEqual(facts.map((row) => row[at]));
  }
  const status = facts[0]?.indexOf("stanje") ?? -1;
  expect(facts.slice(1).every((row) => row[status] === "")).toBe(true);
});

it("opens with the demonstration, marked, and without it the programme's own words come to light", async () => {
  const loggia = await openEmpty();
  for (const { demonstration, ...file } of files) {
    const summary = await loggia.load(file, { sample: true, demonstration: demonstration === true });
    expect(summary).toMatchObject({ status: "loaded", refused: 0 });
  }
  const before = await loggia.ask("measures_status", { on: "2026-11-21" });
  expect(before.demonstration).toBe(true);
  expect(
    toRows(before.columns)
      .filter(({ overdue }) => overdue === "yes")
      .map(({ section }) => section),
  ).toEqual(["2.3.2.5", "2.3.2.6"]);
  // A calculator rests on none of it, and so is no demonstration.
  const terrace = await loggia.ask("measures_terrace", { fee: "1000" });
  expect(terrace).toMatchObject({ origins: [], columns: { relief: [800, 500, 300, 0] } });
  expect(terrace.demonstration).toBeUndefined();
  const popup = await loggia.ask("popup_outcomes", { on: "2026-03-31" });
  expect(toRows(popup.columns)).toMatchObject([{ tenants: 3, days_available: 334, days_let: 317, gaps: 2 }]);
  await loggia.close();
});

it("offers the programme's rows to begin a table by hand with, and never an invented status", async () => {
  const loggia = await openInNode(filesInMemory(), sampleFiles);
  const rows = await loggia.loadedRows("measures");
  expect(rows.map(({ section }) => section)).toEqual(
    Array.from({ length: 13 }, (_, at) => `2.3.2.${at + 1}`),
  );
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set([null]));
  expect(rows[1]).toMatchObject({ due: "2026-12-31", milestone_due: "2026-03-31", responsible: null });
  // All of the premises are invented; of the tenants as well.
  expect(await loggia.loadedRows("premises")).toEqual([]);

  const started = rows.map((row, at) => (at === 1 ? { ...row, status: "in-progress", progress: 0.4 } : row));
  expect(await loggia.write("measures", started)).toMatchObject({ status: "loaded", loaded: 13, refused: 0 });
  const { columns } = await loggia.ask("measures_status", { on: "2026-11-21" });
  // By hand comes after the demonstration: what it invented is in force no more.
  expect(toRows(columns).map(({ status }) => status)).toEqual([
    null,
    "in-progress",
    ...rows.slice(2).map(() => null),
  ]);
  await loggia.close();
});
