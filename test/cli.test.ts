import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import Papa from "papaparse";
import type { ImportSummary, Inspection } from "../data/index.ts";

const root = join(import.meta.dirname, "..");
const nasty = join(root, "test/nasty/overnight-stays");

type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** The command line as a schedule would call it; what it prints on either stream, and its exit code. */
function loggia(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      // Compiled once and no better: it ends before that would pay off.
      ["--liftoff-only", join(root, "scripts/run.mjs"), "loggia", ...args],
      { cwd: root },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loggia-cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("ask", () => {
  it("answers from the sample with one JSON document and nothing else", async () => {
    const { code, out } = await loggia("ask", "stays_seasonality", "--json");
    expect(code).toBe(0);
    const rows = JSON.parse(out) as Record<string, unknown>[];
    // All markets together come first; R's figures.
    expect(rows.find(({ year }) => year === 2025)).toMatchObject({
      municipality: "Koper/Capodistria",
      market: "total",
      nights: 363_927,
      months_known: 12,
      gini: expect.closeTo(0.4840011412545191, 12) as number,
      hoover: expect.closeTo(0.383439535950891, 12) as number,
      off_share: expect.closeTo(0.121529867253598, 12) as number,
      reason: null,
    });
  });

  it("narrows by parameters", async () => {
    const { out } = await loggia(
      "ask",
      "stays_monthly",
      "--json",
      "--param",
      "market=DE",
      "--param",
      "first_month=2025M12",
    );
    expect((JSON.parse(out) as { month: string }[]).map(({ month }) => month)).toEqual([
      "2025-12",
      "2026-01",
    ]);
  });

  it.each([
    [["ask", "nothing"], "unknown-indicator"],
    [["ask", "stays_monthly", "--param", "first_month=soon"], "first_month=soon"],
    [["ask", "stays_monthly", "--param", "market"], "name=value"],
    [["sing"], "unknown verb"],
    [["import", "x.csv"], "--workspace"],
    [["import", join(nasty, "long.csv"), "--workspace", "x", "--as", "weather"], "weather"],
  ])("says what is off in %j, with exit code 64", async (args, said) => {
    const { code, out, err } = await loggia(...args);
    expect(code).toBe(64);
    expect(out).toBe("");
    expect(err).toContain(said);
  });
});

it.each([
  [["erase", "--help"], "erase TEXT --workspace DIR [--yes]"],
  [["help", "board"], "board --out FILE"],
])("%j says how the verb is called and what it does, and does nothing", async (args, form) => {
  const { code, out, err } = await loggia(...args);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`usage: npm run -s loggia -- ${form}`);
  expect(out).not.toContain("inspect FILE");
});

describe("what is not there is said in the user's language, with exit code 1, and nothing is made", () => {
  it.each([
    [["inspect", "nowhere.csv", "--lang", "sl"], "nowhere.csv: te datoteke ni"],
    [["inspect", root, "--lang", "it"], "è una cartella"],
    [["ask", "stays_yearly", "--workspace", "nowhere", "--lang", "en"], "there is no workspace here"],
    [
      ["import", join(nasty, "long.csv"), "--workspace", join(nasty, "long.csv"), "--lang", "sl"],
      "mora biti mapa",
    ],
  ])("%j", async (args, said) => {
    const { code, out, err } = await loggia(...args);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(said);
    expect(existsSync(join(root, "nowhere"))).toBe(false);
  });
});

describe("import", () => {
  it("loads, refuses and repeats, file by file, and the workspace is there afterwards", async () => {
    const workspace = join(folder, "workspace");
    const files = ["wide-markets-windows-1250.csv", "guest-book.csv"].map((name) => join(nasty, name));
    const first = await loggia("import", ...files, "--workspace", workspace, "--json");
    expect(first.code).toBe(2);
    const [loaded, refused] = JSON.parse(first.out) as ImportSummary[];
    expect(loaded).toMatchObject({
      dataset: "overnight-stays",
      records: 5,
      loaded: 3,
      refused: 0,
      skipped: 2,
    });
    expect(refused).toMatchObject({ status: "refused", dataset: null, loaded: 0 });
    expect(refused?.issues).toMatchObject([{ code: "personal-data", severity: "error", line: 1 }]);

    const before = await readdir(workspace);
    const again = await loggia("import", files[0] ?? "", "--workspace", workspace, "--json");
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject([{ status: "unchanged", loaded: 0 }]);
    expect(await readdir(workspace)).toEqual(before);

    const asked = await loggia("ask", "stays_coverage", "--workspace", workspace, "--json");
    expect(JSON.parse(asked.out)).toMatchObject([{ municipality: "Školjka/Conchiglia", figures: 18 }]);
  });

  it.each(["sl", "it", "en"])("tells a person in %s what became of the file", async (language) => {
    const args = [
      "import",
      join(nasty, "bad-cells.csv"),
      "--workspace",
      join(folder, language),
      "--lang",
      language,
    ];
    const { code, out } = await loggia(...args);
    expect(code).toBe(0);
    expect(out).toContain("2024M13");
    expect(out).toContain("14 = 2");
  });
});

describe("inspect", () => {
  it("tells everything about a file, and writes the table as parsed", async () => {
    const rows = join(folder, "rows.csv");
    const file = join(nasty, "wide-markets-bom-footnotes.csv");
    const { code, out } = await loggia("inspect", file, "--json", "--rows", rows);
    expect(code).toBe(0);
    expect(JSON.parse(out) as Inspection).toMatchObject({
      encoding: { name: "utf-8", why: "bom" },
      delimiter: { mark: ";", columns: 8 },
      header: { line: 3 },
      preamble: [{ line: 1 }, { line: 2, text: "" }],
      footer: [{ line: 7 }, { line: 8, text: "Zadnja objava: 20260225 10:30" }, { line: 9 }],
      dataset: "overnight-stays",
      profile: "sistat-wide-markets",
      certainty: "certain",
      source: "SURS 2164466S",
      release: "2026-02-25 10:30",
      records: 8,
      deviating: [],
    });
    const { data } = Papa.parse<string[]>(await readFile(rows, "utf8"), { skipEmptyLines: true });
    expect(data).toHaveLength(4);
    expect(data[3]).toEqual(["2024M03", "Školjka/Conchiglia", "z", "z", "z", "z", "z", "z"]);
  });

  it("names each deviating line, and exits 2 for a file that would be refused whole", async () => {
    const bad = await loggia("inspect", join(nasty, "bad-cells.csv"), "--json");
    expect(bad.code).toBe(0);
    expect((JSON.parse(bad.out) as Inspection).deviating).toHaveLength(9);
    expect((await loggia("inspect", join(nasty, "report.csv"), "--json")).code).toBe(2);
  });
});

describe("a question", () => {
  const ask =
    "Event;Venue;Start date;End date\nFair;Hall;3/4/2026;5/4/2026\nMarket;Square;6/7/2026;8/7/2026\n";
  const open = async (...answers: string[]) => {
    const file = join(folder, "events.csv");
    await writeFile(file, ask);
    return loggia("import", file, "--workspace", join(folder, "asked"), "--lang", "en", ...answers);
  };

  it("is refused with the very words that answer it, once for all columns it is about", async () => {
    const { code, out } = await open();
    expect(code).toBe(2);
    expect(out).toContain('Answer with --answer "Start date=day-first" or --answer "Start date=month-first"');
    expect(out).toContain("column “Start date, End date”");
  });

  it("takes no unknown column and no unknown reading, and names those there are", async () => {
    const column = await open("--answer", "start=day-first");
    expect(column.code).toBe(64);
    expect(column.err).toContain("unknown column: start; columns: Event, Venue, Start date, End date");
    const reading = await open("--answer", "Start date=comma");
    expect(reading.code).toBe(64);
    expect(reading.err).toContain("readings: day-first, month-first");
  });

  it("is answered by them", async () => {
    expect((await open("--answer", "Start date=day-first")).code).toBe(0);
  });
});

it("says what cannot be undone, brought back or taken out in a sentence", async () => {
  const workspace = ["--workspace", join(folder, "versions"), "--lang", "en"];
  await loggia("import", join(nasty, "long.csv"), ...workspace);
  const restored = await loggia("restore", "99", ...workspace);
  expect(restored).toMatchObject({
    code: 1,
    err: "There is no version 99; there are versions 0 (empty) to 1.\n",
  });
  const removed = await loggia("remove", "7", ...workspace);
  expect(removed).toMatchObject({ code: 1, err: "Import 7 is not in force; in force are: 1 (long.csv).\n" });
  const undone = await loggia("undo", ...workspace);
  expect(undone.out).toMatch(/^Undone: Import of long\.csv\. Figures: .* gone\.\nVersion 0 is in force\.\n$/);
  expect(await loggia("undo", ...workspace)).toMatchObject({ code: 0, out: "There is nothing to undo.\n" });
});

it("tells on inspection what an import would do, and the next step where it would refuse", async () => {
  const known = await loggia("inspect", join(nasty, "bad-cells.csv"), "--lang", "en");
  expect(known.out).toContain("14 = 2 loaded + 9 refused + 3 skipped");
  const file = join(folder, "unknown.csv");
  await writeFile(file, "colour;weight\nred;5\nblue;6\n");
  const unknown = await loggia("inspect", file, "--lang", "en");
  expect(unknown.code).toBe(2);
  expect(unknown.out).toContain("--mapping MAPPING.json");
});

it("lists the indicators with unit, definition, source and columns", async () => {
  const { code, out } = await loggia("indicators", "--json", "--lang", "en");
  expect(code).toBe(0);
  const listed = JSON.parse(out) as { id: string; columns: { name: string }[] }[];
  const columns = Object.fromEntries(listed.map((each) => [each.id, each.columns.map(({ name }) => name)]));
  expect(columns["stays_monthly"]).toEqual(["municipality", "month", "arrivals", "nights", "flag"]);
  expect(columns["stays_rolling_gini"]).toEqual(["municipality", "month", "nights", "gini"]);
  for (const each of listed) expect(each).toMatchObject({ unit: /./, definition: /./, source: /./ });
});

describe("write", () => {
  it("keeps a table by hand, names rows that cannot be saved, and hands it back", async () => {
    const workspace = join(folder, "by-hand");
    const rows = join(folder, "rows.json");
    const walk = { event: "Sprehod", from: "2026-05-02", venue: "Titov trg", attendance: 40 };
    await writeFile(rows, JSON.stringify([walk, { ...walk, event: "Ples", from: "kmalu" }]));
    const refused = await loggia("write", "events", rows, "--workspace", workspace, "--lang", "en");
    expect(refused.code).toBe(2);
    expect(refused.out).toContain("line 2, column “from”: “kmalu” is not a date");
    await writeFile(rows, JSON.stringify([walk]));
    const { code } = await loggia("write", "events", rows, "--workspace", workspace);
    expect(code).toBe(0);
    const kept = await loggia("written", "events", "--workspace", workspace);
    expect(JSON.parse(kept.out)).toMatchObject([{ ...walk, cost: null }]);
    await writeFile(rows, JSON.stringify([{ evnet: "x" }]));
    expect((await loggia("write", "events", rows, "--workspace", workspace)).code).toBe(64);
  });
});
