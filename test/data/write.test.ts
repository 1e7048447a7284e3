import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  datasets,
  templates,
  type ImportSummary,
  type Loggia,
  type WorkspaceFiles,
} from "../../data/index.ts";
import type { Row } from "../../data/kernel/columns.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { fileOf, openEmpty } from "../support/open.ts";

let loggia: Loggia;
beforeEach(async () => {
  loggia = await openEmpty();
});
afterEach(() => loggia.close());

/** The same files opened anew, in place of what was open. */
async function reopen(files: WorkspaceFiles): Promise<void> {
  await loggia.close();
  loggia = await openEmpty(files);
}

const walk: Row = {
  event: "Sprehod",
  from: "2026-05-02",
  venue: "Titov trg",
  attendance: 40,
  covers: "performance",
};
const concert: Row = { ...walk, event: "Koncert", attendance: 1250, income: 312.5 };

async function attendances(of = loggia): Promise<unknown> {
  const { columns } = await of.ask("events_rows");
  return Object.fromEntries(
    (columns["event"] ?? []).map((event, at) => [event, columns["attendance"]?.[at]]),
  );
}

const codes = ({ issues }: ImportSummary) => issues.map(({ code, line }) => [code, line]);

function lawful(summary: ImportSummary): ImportSummary {
  expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
  return summary;
}

describe("a table typed by hand", () => {
  it("says of a premise without a status, by its row, that it counts in no figure", async () => {
    const shop: Row = { wave: "2026", premise: "KP-1", status: "vacant" };
    const summary = await loggia.write("premises", [shop, { ...shop, premise: "KP-2", status: null }]);
    expect(lawful(summary)).toMatchObject({ status: "loaded", loaded: 2 });
    expect(codes(summary)).toEqual([["no-status", 2]]);
  });

  it("is one import, and what is written next takes its place as the next version", async () => {
    expect(lawful(await loggia.write("events", [walk, concert]))).toMatchObject({
      ...{ status: "loaded", import: 1, records: 2, loaded: 2, dataset: "events", profile: "events-plain" },
      ...{ file: "Typed in by hand: Events", issues: [], changes: { added: 2, removed: 0 } },
    });
    const changed = [
      { ...walk, attendance: 45 },
      { ...walk, event: "Ples", attendance: null },
    ];
    expect(lawful(await loggia.write("events", changed))).toMatchObject({
      ...{ status: "loaded", import: 2, loaded: 2 },
      changes: { added: 1, changed: 1, removed: 1, unchanged: 0 },
    });
    expect(await attendances()).toEqual({ Sprehod: 45, Ples: null });
    expect(await loggia.imports()).toMatchObject([{ id: 2, byHand: true, sample: false }]);
    const { versions, current } = await loggia.history();
    expect([versions.length, current]).toEqual([2, 2]);

    await loggia.undo();
    expect(await attendances()).toEqual({ Sprehod: 40, Koncert: 1250 });
    expect((await loggia.written("events")).map(({ event }) => event)).toEqual(["Sprehod", "Koncert"]);
    await loggia.redo();
    expect(await attendances()).toEqual({ Sprehod: 45, Ples: null });
    await loggia.restore(1);
    expect(await attendances()).toEqual({ Sprehod: 40, Koncert: 1250 });
  });

  it("is opened again with the workspace", async () => {
    const files = filesInMemory();
    await reopen(files);
    await loggia.write("events", [walk]);
    await reopen(files);
    expect(await loggia.written("events")).toMatchObject([{ event: "Sprehod", attendance: 40 }]);
    expect((await loggia.write("events", [concert])).changes).toMatchObject({ added: 1, removed: 1 });
  });

  it("without a row is there no more, and one that was never there stays away", async () => {
    expect(await loggia.write("events", [])).toMatchObject({ status: "unchanged", import: null, records: 0 });
    expect((await loggia.history()).versions).toEqual([]);
    await loggia.write("events", [walk]);
    expect(lawful(await loggia.write("events", [{}]))).toMatchObject({
      ...{ status: "loaded", import: null, records: 1, skipped: 1, changes: { removed: 1 } },
    });
    expect(await attendances()).toEqual({});
    expect(await loggia.written("events")).toEqual([]);
    await loggia.undo();
    expect(await attendances()).toEqual({ Sprehod: 40 });
  });

  it("as it was is no version", async () => {
    await loggia.write("events", [walk]);
    expect(lawful(await loggia.write("events", [walk]))).toMatchObject({ status: "unchanged", import: 1 });
    expect((await loggia.history()).versions).toHaveLength(1);
  });

  it("of one dataset leaves that of another alone", async () => {
    await loggia.write("events", [walk]);
    const measure = datasets.find(({ id }) => id === "measures");
    const row = Object.fromEntries(
      (measure?.contract.columns ?? []).map(({ name, example = "" }) => [
        name,
        `${typeof example === "string" ? example : example.sl}`,
      ]),
    );
    const key = measure?.contract.columns.find(({ type }) => type === "text" || type === "id")?.name ?? "";
    expect(
      lawful(await loggia.write("measures", [{ ...row, [key]: "drugo" }], { language: "sl" })),
    ).toMatchObject({
      ...{ status: "loaded", loaded: 1 },
    });
    await loggia.write("events", []);
    expect(await loggia.written("measures")).toHaveLength(1);
    expect((await loggia.imports()).map(({ dataset }) => dataset)).toEqual(["measures"]);
  });
});

describe("rows that cannot be saved", () => {
  it("are named by their number, and keep all others back", async () => {
    await loggia.write("events", [walk]);
    const bad: Row[] = [concert, {}, { ...walk, from: "31. 2. 2026" }, { event: "brez dneva", venue: "x" }];
    const summary = lawful(await loggia.write("events", bad, { language: "sl" }));
    expect(summary).toMatchObject({ status: "refused", import: null, loaded: 0, refused: 3, skipped: 1 });
    expect(codes(summary)).toEqual([
      ["held-back", undefined],
      ["not-a-date", 3],
      ["missing-value", 4],
    ]);
    expect(summary.issues[1]).toMatchObject({ column: "od", value: "31. 2. 2026" });
    expect(summary.issues[0]?.about).toEqual({ rows: 2 });
    expect(await attendances()).toEqual({ Sprehod: 40 });
  });

  it("are those that say the same fact twice, and totals", async () => {
    const twice = await loggia.write("events", [walk, { ...walk }, concert]);
    expect(codes(twice)).toEqual([
      ["held-back", undefined],
      ["duplicate-row", 2],
    ]);
    const against = await loggia.write("events", [walk, { ...walk, cost: 5 }]);
    expect(codes(against).slice(1)).toEqual([
      ["contradicting-row", 1],
      ["contradicting-row", 2],
    ]);
    const total = await loggia.write("events", [
      walk,
      concert,
      { event: "Skupaj", from: "2026-05-02", attendance: 1290 },
    ]);
    expect([total.status, await attendances()]).toEqual(["refused", {}]);
    expect(codes(total)).toContainEqual(["typed-no-row", 3]);
  });

  it("are none where a value only wants a look: it stays in its cell", async () => {
    const rows = [{ ...walk, attendance: "-5", cost: "n/a" }];
    const summary = await loggia.write("events", rows);
    expect(summary).toMatchObject({ status: "loaded", issues: [{ code: "impossible-value", line: 1 }] });
    expect(await attendances()).toEqual({ Sprehod: null });
    expect(await loggia.written("events")).toMatchObject([{ attendance: "-5", cost: "n/a" }]);
  });

  it("are columns and datasets that are not there", async () => {
    await expect(loggia.write("events", [{ evnet: "x" }])).rejects.toThrow("no column evnet");
    await expect(loggia.write("overnight-stays", [])).rejects.toThrow(RangeError);
    await expect(loggia.written("overnight-stays")).rejects.toThrow(RangeError);
  });
});

describe("what cells mean", () => {
  it("follows the language, cell by cell; numbers are themselves", async () => {
    const typed = {
      ...walk,
      from: "3. 4. 2026",
      attendance: "1.250",
      cost: "1.250,5",
      income: 12.5,
      zone: "staro mestno jedro",
    };
    await loggia.write("events", [typed], { language: "sl" });
    const expected = { from: "2026-04-03", attendance: 1250, cost: 1250.5, income: 12.5, zone: "old-centre" };
    expect(await loggia.written("events")).toMatchObject([expected]);
    await loggia.write("events", [{ ...typed, from: "3/4/2026", attendance: "1,250", cost: "1,250.5" }]);
    expect(await loggia.written("events")).toMatchObject([expected]);
    const mixed = await loggia.write("events", [{ ...walk, cost: "12.5" }], { language: "sl" });
    expect(codes(mixed)).toContainEqual(["not-a-number", 1]);
  });

  it("is the same when the rows in force are handed back, of every dataset people fill in", async () => {
    for (const id of templates) {
      const room = datasets.find((each) => each.id === id);
      const rows = `${room?.indicators.find((each) => each.id.endsWith("_rows"))?.id}`;
      const example = Object.fromEntries(
        (room?.contract.columns ?? []).map(({ name, example: shown = "" }) => [
          name,
          typeof shown === "string" ? shown : shown.en,
        ]),
      );
      const free = (room?.contract.columns ?? []).filter(
        // A street is looked up in the town's list: any other text of it is remarked on.
        ({ name, type }) => name !== "street" && (type === "text" || type === "id"),
      );
      const other = Object.fromEntries(free.map(({ name }) => [name, `${example[name]}0`]));
      const summary = lawful(await loggia.write(id, [{ ...example, ...other }]));
      expect([id, summary.status, codes(summary)]).toEqual([id, "loaded", []]);
      const { columns } = await loggia.ask(rows, { import: String(summary.import) });
      const row = Object.fromEntries(Object.entries(columns).map(([name, [cell = null]]) => [name, cell]));
      const [kept = {}] = await loggia.written(id);
      expect({ ...row, ...kept }).toEqual(row);
      for (const language of ["sl", "it"] as const)
        expect(await loggia.write(id, [row], { language })).toMatchObject({
          changes: null,
          status: "unchanged",
        });
    }
  });
});

describe("beside a file of the same people", () => {
  const file = (attendance: number) =>
    fileOf(
      `prireditev;od;prizorišče;obsega;obisk\nSprehod;2. 5. 2026;Titov trg;prireditev;${attendance}\nPotep;3. 5. 2026;Titov trg;prireditev;7\n`,
      `obisk-${attendance}.csv`,
    );

  it("the last one counts for the same row, both are kept, and the file's other rows stay", async () => {
    await loggia.load(file(30));
    expect(await attendances()).toEqual({ Sprehod: 30, Potep: 7 });
    expect((await loggia.write("events", [walk])).changes).toMatchObject({
      changed: 1,
      removed: 0,
      added: 0,
    });
    expect(await attendances()).toEqual({ Sprehod: 40, Potep: 7 });
    await loggia.load(file(31));
    expect(await attendances()).toEqual({ Sprehod: 31, Potep: 7 });
    expect(await loggia.written("events")).toMatchObject([{ attendance: 40 }]);
    const again = await loggia.write("events", [walk]);
    expect(again).toMatchObject({ status: "loaded", changes: { changed: 1 } });
    expect(await attendances()).toEqual({ Sprehod: 40, Potep: 7 });
    expect((await loggia.imports()).map(({ file: name }) => name)).toEqual([
      "obisk-30.csv",
      "obisk-31.csv",
      "Typed in by hand: Events",
    ]);
    await loggia.write("events", []);
    expect(await attendances()).toEqual({ Sprehod: 31, Potep: 7 });
  });

  it("its rows in force can be gone on with by hand, signs in place of numbers among them", async () => {
    const { import: first } = await loggia.load(file(30));
    const { import: second } = await loggia.load(
      fileOf(
        "prireditev;od;prizorišče;obsega;obisk\nPotep;3. 5. 2026;Titov trg;prireditev;8\n",
        "popravek.csv",
      ),
    );
    // What was overruled since must not come back with the others.
    expect((await loggia.written("events", first ?? 0)).map(({ event }) => event)).toEqual(["Sprehod"]);
    const rows = await loggia.written("events", second ?? 0);
    expect(rows).toMatchObject([{ event: "Potep", from: "2026-05-03", attendance: 8 }]);
    expect(await loggia.write("events", [walk, ...rows])).toMatchObject({ status: "loaded", loaded: 2 });
    expect(await attendances()).toEqual({ Sprehod: 40, Potep: 8 });
  });
});
