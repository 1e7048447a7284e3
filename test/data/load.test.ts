import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { sampleFiles, type Loggia, type SourceFile, type WorkspaceFiles } from "../../data/index.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { fileOf, openEmpty } from "../support/open.ts";

const open: Loggia[] = [];
async function workspace(files?: WorkspaceFiles): Promise<Loggia> {
  const loggia = await openEmpty(files);
  open.push(loggia);
  return loggia;
}
afterEach(async () => {
  for (const loggia of open.splice(0)) await loggia.close();
});

/** A long SiStat table of one market's nights: month -> the cell's text. */
function table(nights: Readonly<Record<string, string>>, released?: string, name = "table.csv"): SourceFile {
  const rows = Object.entries(nights).map(
    ([month, cell]) => `"${month}";"Školjka";"0 Država - SKUPAJ";"Prenočitve turistov";${cell}`,
  );
  const foot = released === undefined ? [] : ["", `"Zadnja objava: ${released}"`];
  return fileOf(["MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST", ...rows, ...foot, ""].join("\n"), name);
}

async function nights(loggia: Loggia): Promise<Record<string, unknown>> {
  const { columns } = await loggia.ask("stays_monthly");
  return Object.fromEntries(
    toRows(columns).map((row): [string, unknown] => [String(row["month"]), row["nights"] ?? row["flag"]]),
  );
}

const [koper] = sampleFiles;
if (!koper) throw new Error("no sample");

describe("the sample workspace", () => {
  it("has Koper's published Gini, uncorrected, n = 12, and says why two years have none", async () => {
    const loggia = await workspace();
    await loggia.load(koper);
    const { columns } = await loggia.ask("stays_seasonality", { market: "total" });
    const expected = [
      // ineq::Gini (R) on SURS 2164466S, and the professional Slovenian dashboard for 2024 and 2025.
      [2020, null, 11, "confidential-month"],
      [2021, 0.5758321257429966, 12, null],
      [2022, 0.43115318818330883, 12, null],
      [2023, 0.46691916948048107, 12, null],
      [2024, 0.4706141959329251, 12, null],
      [2025, 0.4840011412545191, 12, null],
      [2026, null, 1, "missing-month"],
    ] as const;
    toRows(columns).forEach((row, at) => {
      const [year, gini, known, reason] = expected[at] ?? [];
      expect(row).toMatchObject({ year, months_known: known, reason });
      if (typeof gini === "number") expect(row["gini"]).toBeCloseTo(gini, 12);
      else expect(row["gini"]).toBeNull();
    });
    expect(columns["year"]).toHaveLength(expected.length);
  });

  it("adds up: the markets to the total, and the total is 363,927 nights in 2025", async () => {
    const loggia = await workspace();
    await loggia.load(koper);
    const { columns } = await loggia.ask("stays_by_market", {
      first_month: "2025-01",
      last_month: "2025-12",
    });
    const sum = (columns["nights"] ?? []).reduce<number>((total, cell) => total + Number(cell), 0);
    expect(sum).toBe(363_927);
    const yearly = await loggia.ask("stays_yearly");
    expect(toRows(yearly.columns).find((row) => row["year"] === 2025)).toMatchObject({ nights: 363_927 });
  });

  it("loads zero arrivals with nights above zero, and keeps a confidential month unknown", async () => {
    const loggia = await workspace();
    await loggia.load(koper);
    const { columns } = await loggia.ask("stays_monthly", { first_month: "2020-04", last_month: "2020-05" });
    expect(toRows(columns)).toMatchObject([
      { arrivals: 0, nights: 165, flag: null },
      { arrivals: null, nights: null, flag: "z" },
    ]);
  });
});

describe("the same again", () => {
  it("changes nothing if the bytes are the same", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5" }));
    const before = await loggia.imports();
    const again = await loggia.load(table({ "2024M01": "5" }));
    expect(again).toMatchObject({
      status: "unchanged",
      import: 1,
      loaded: 0,
      refused: 0,
      records: again.skipped,
    });
    expect(await loggia.imports()).toEqual(before);
  });

  it("brings its figures back into force if another undated file has overruled them", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5", "2024M02": "6" }));
    await loggia.load(table({ "2024M01": "9" }));
    const again = await loggia.load(table({ "2024M01": "5", "2024M02": "6" }));
    expect(again).toMatchObject({ status: "loaded", changes: { added: 0, changed: 1, unchanged: 1 } });
    expect(await nights(loggia)).toEqual({ "2024-01": 5, "2024-02": 6 });
    expect(await loggia.load(table({ "2024M01": "5", "2024M02": "6" }))).toMatchObject({
      status: "unchanged",
    });
  });

  it("tells when it was taken in before, and which file has replaced how many of its figures since", async () => {
    const loggia = await workspace();
    const first = table({ "2024M01": "5", "2024M02": "6" }, undefined, "novo_A.csv");
    await loggia.load(first);
    await loggia.load(table({ "2024M01": "9" }, undefined, "novo_B.csv"));
    const [{ importedAt } = { importedAt: "" }] = await loggia.imports();
    const again = await loggia.load(first);
    expect(again.issues).toContainEqual({
      ...{ code: "taken-again", severity: "info", file: "novo_A.csv", value: "1" },
      about: { rows: 1, name: "novo_B.csv", at: importedAt },
    });

    const dated = table({ "2024M03": "5" }, "20240501 10:30", "dated.csv");
    await loggia.load(dated);
    await loggia.load(table({ "2024M03": "6" }, "20240601 10:30", "newer.csv"));
    const kept = await loggia.load(dated);
    expect(kept.status).toBe("unchanged");
    expect(kept.issues).toMatchObject([
      { code: "identical-file" },
      { code: "replaced-since", about: { rows: 1, name: "newer.csv" } },
    ]);
  });

  it("says so if only the layout differs, and keeps the release it knows", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5" }, "20240301 10:30"));
    const again = await loggia.load(table({ "2024-01": "5" }));
    expect(again.changes).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 1, outranked: 0, list: [] });
    expect(again.issues.map(({ code }) => code)).toEqual(["release-unknown", "same-content"]);
    const { origins } = await loggia.ask("stays_monthly");
    expect(origins).toMatchObject([{ import: 1, release: "2024-03-01 10:30" }]);
  });
});

describe("a file that names no release", () => {
  it("says how many figures of which release it replaced, and which import to take out", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5", "2024M02": "6", "2024M03": "7" }, "20240501 10:30"));
    const undated = await loggia.load(table({ "2024M02": "8", "2024M03": "7", "2024M04": "9" }));
    expect(undated.issues).toEqual([
      {
        ...{ code: "undated-replaces", severity: "warning", file: "table.csv", value: "1" },
        about: { rows: 1, release: "2024-05-01 10:30", name: "table.csv", import: 2 },
      },
    ]);
  });

  it("is told as the origin even if an older release once stated the same", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5" }, "20240501 10:30"));
    await loggia.load(table({ "2024M01": "6" }, "20240601 10:30"));
    const undated = await loggia.load(table({ "2024M01": "5" }));
    expect(undated.issues).toMatchObject([
      { code: "undated-replaces", about: { release: "2024-06-01 10:30" } },
    ]);
    expect((await loggia.ask("stays_monthly")).origins).toMatchObject([{ import: 3, release: null }]);
  });

  it("is named where it keeps a dated release from counting", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5" }, undefined, "own.csv"));
    const dated = await loggia.load(table({ "2024M01": "4", "2024M02": "6" }, "20240301 10:30"));
    expect(dated.issues).toEqual([
      {
        ...{ code: "outranked-by-undated", severity: "warning", file: "table.csv", value: "1" },
        about: { rows: 1, name: "own.csv", import: 1 },
      },
    ]);
    await loggia.remove(1);
    expect(await nights(loggia)).toEqual({ "2024-01": 4, "2024-02": 6 });
  });
});

describe("a newer release", () => {
  it("replaces its months, keeps the others and says which figures changed", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5", "2024M02": "z", "2024M03": "7" }, "20240501 10:30"));
    const newer = await loggia.load(
      table({ "2024M02": "6", "2024M03": "7", "2024M04": "8" }, "20240601 10:30"),
    );
    const key = { municipality: "Školjka", month: "2024-02", market: "total", measure: "nights" };
    expect(newer.changes).toEqual({
      ...{ added: 1, changed: 1, removed: 0, unchanged: 1, outranked: 0 },
      list: [{ kind: "changed", key, column: "value", old: null, oldFlag: "z", new: 6, newFlag: null }],
    });
    expect(await nights(loggia)).toEqual({ "2024-01": 5, "2024-02": 6, "2024-03": 7, "2024-04": 8 });
  });

  it("stays in force if an older one is imported after it", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "6" }, "20240601 10:30"));
    const older = await loggia.load(table({ "2024M01": "5", "2024M02": "1" }, "20240501 10:30"));
    expect(older.changes).toMatchObject({ added: 1, changed: 0, outranked: 1 });
    expect(older.issues).toMatchObject([{ code: "older-release", value: "1" }]);
    expect(await nights(loggia)).toEqual({ "2024-01": 6, "2024-02": 1 });
  });

  it("wins whatever the order of the files", async () => {
    const releases = ["20240101 10:30", "20240201 10:30", "20240301 10:30", "20240401 10:30"];
    const tables = fc.array(
      fc.dictionary(fc.constantFrom("2023M01", "2023M02", "2023M03"), fc.constantFrom("1", "2", "z", "-"), {
        minKeys: 1,
      }),
      { minLength: 2, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(tables, fc.func(fc.integer()), async (contents, shuffle) => {
        const files = contents.map((content, at) => table(content, releases[at]));
        const shuffled = files.map((file, at) => ({ file, key: shuffle(at) })).sort((a, b) => a.key - b.key);
        const ordered = await openEmpty();
        for (const file of files) await ordered.load(file);
        const expected = await nights(ordered);
        await ordered.close();
        const mixed = await openEmpty();
        for (const { file } of shuffled) await mixed.load(file);
        const actual = await nights(mixed);
        await mixed.close();
        expect(actual).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it("does what the list of changes says, also where an undated file is in force", async () => {
    const loggia = await workspace();
    await loggia.load(table({ "2024M01": "5" }, "20240201 10:30"));
    await loggia.load(table({ "2024M01": "5", "2024M02": "9" }));
    const dated = await loggia.load(table({ "2024M01": "6" }, "20240301 10:30"));
    // The undated file counts from today on, and it still says 5.
    expect(dated.changes).toMatchObject({ changed: 0, outranked: 1 });
    expect(await nights(loggia)).toEqual({ "2024-01": 5, "2024-02": 9 });
  });
});

describe("a total is checked against its parts", () => {
  const parts = (total: string, domestic: string, foreign: string): SourceFile => {
    const row = (market: string, cell: string): string =>
      `2024M01;Školjka;${market};Prenočitve turistov;${cell}`;
    const rows = [row("0 Država - SKUPAJ", total), row("1 DOMAČI", domestic), row("2 TUJI", foreign)];
    return fileOf(["MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST", ...rows, ""].join("\n"));
  };

  it("and a contradiction is told with its line, column and both numbers; the figures are loaded", async () => {
    const loggia = await workspace();
    const { status, issues } = await loggia.load(parts("120", "40", "60"));
    expect(status).toBe("loaded");
    expect(issues).toContainEqual({
      code: "sum-mismatch",
      severity: "warning",
      file: "file.csv",
      line: 2,
      column: "VREDNOST",
      value: "120 ≠ 100",
    });
  });

  it.each([
    ["that is right", ["100", "40", "60"]],
    ["that is one apart, as publishers round", ["101", "40", "60"]],
    ["of which a part is confidential", ["120", "z", "60"]],
    ["that is confidential", ["z", "40", "60"]],
  ] as const)("but not one %s", async (_, [total, domestic, foreign]) => {
    const loggia = await workspace();
    const { issues } = await loggia.load(parts(total, domestic, foreign));
    expect(issues.map(({ code }) => code)).toEqual(["release-unknown"]);
  });
});

describe("saving", () => {
  it("brings everything back after a restart", async () => {
    const files = filesInMemory();
    const first = await openEmpty(files);
    await first.load(koper);
    await first.load(table({ "2024M01": "5" }));
    const before = await first.ask("stays_rows");
    const imports = await first.imports();
    await first.close();
    const second = await workspace(files);
    expect(await second.imports()).toEqual(imports);
    expect((await second.ask("stays_rows")).columns).toEqual(before.columns);
  });

  it("leaves figures and imports as they were if the disk refuses", async () => {
    const files = filesInMemory();
    const loggia = await workspace({
      ...files,
      commitManifest: () => Promise.reject(new Error("disk full")),
    });
    await expect(loggia.load(table({ "2024M01": "5" }))).rejects.toThrow("disk full");
    expect(await loggia.imports()).toEqual([]);
    expect(await nights(loggia)).toEqual({});
  });
});

describe("asking", () => {
  it.each([
    ["stays_nothing", {}, "unknown-indicator"],
    ["stays_monthly", { marke: "DE" }, "unknown-parameter"],
    ["stays_monthly", { first_month: "soon" }, "invalid-parameter"],
    ["stays_monthly", { market: "XX" }, "invalid-parameter"],
    ["stays_market_ranking", { year: "x" }, "invalid-parameter"],
  ])("%s with %j is refused as %s", async (indicator, parameters, code) => {
    const loggia = await workspace();
    await expect(loggia.ask(indicator, parameters as Record<string, string>)).rejects.toMatchObject({ code });
  });

  it("answers an empty workspace with no rows and no origin", async () => {
    const loggia = await workspace();
    const answer = await loggia.ask("stays_seasonality");
    expect(toRows(answer.columns)).toEqual([]);
    expect(answer.origins).toEqual([]);
  });
});

describe("a file on its way", () => {
  const file = () => table({ "2024M01": "5" });

  it("says which stage begins", async () => {
    const loggia = await openEmpty();
    await loggia.load(table({ "2024M02": "1" }));
    const stages: string[] = [];
    await loggia.load(file(), { progress: ({ stage, total }) => stages.push(`${stage} ${total > 0}`) });
    await loggia.close();
    expect(stages).toEqual(
      ["reading", "checking", "loading", "comparing", "saving"].map((stage) => `${stage} true`),
    );
  });

  it.each(["reading", "checking", "loading", "comparing", "saving"])(
    "can be stopped at %s and leaves nothing",
    async (last) => {
      const files = filesInMemory();
      const loggia = await openEmpty(files);
      await loggia.load(table({ "2024M02": "1" }));
      const saved = await files.readManifest("current");
      const stop = new AbortController();
      const summary = await loggia.load(file(), {
        signal: stop.signal,
        progress: ({ stage }) => stage === last && stop.abort(),
      });
      expect(summary).toMatchObject({ status: "cancelled", records: 0, loaded: 0, import: null });
      expect(await files.readManifest("current")).toBe(saved);
      expect(await nights(loggia)).toEqual({ "2024-02": 1 });
      expect((await loggia.load(file())).status).toBe("loaded");
      await loggia.close();
    },
  );
});
