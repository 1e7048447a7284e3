import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Loggia } from "../../data/index.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { fileOf, openEmpty } from "../support/open.ts";

/** Premises of two streets: `o` occupied, `v` vacant, `.` not visited; first and second mapping. */
const streets = {
  // 6 units seen both times: 3 vacant, then 1; one of them emptied, three filled.
  "Čevljarska ulica/Calegaria": ["vvvooo.", "ooovoo" + "v"],
  // 5 units seen both times: 1 vacant, then 2.
  "Kidričeva ulica": ["voooo", "vvooo"],
} as const;
const states = { o: "occupied", v: "vacant" } as const;
const days = ["2025-11-10", "2026-10-12"] as const;

function table(only?: "v"): string {
  const rows = Object.entries(streets).flatMap(([street, waves], s) =>
    waves.flatMap((units, w) =>
      [...units].flatMap((unit, at) => {
        if (unit === "." || (only && unit !== only)) return [];
        return [`wave ${w + 1},U-${s}-${at},${street},${states[unit as "o" | "v"]},${days[w]}`];
      }),
    ),
  );
  return ["mapping wave,premise code,street,status,visited", ...rows].join("\n") + "\n";
}

let loggia: Loggia;

const ask = async (from: string, named: string) =>
  toRows((await loggia.ask("premises_before_after", { from, streets: named })).columns);

describe("vacant units before and after a measure, compared with the rest of the centre", () => {
  afterAll(() => loggia.close());
  beforeAll(async () => {
    loggia = await openEmpty();
    expect(await loggia.load(fileOf(table(), "waves.csv"))).toMatchObject({ status: "loaded", refused: 0 });
  });

  it.each(["Čevljarska ulica", "calegaria", "Čevljarska ulica/Calegaria", "nowhere, ČEVLJARSKA ULICA"])(
    "counts only units seen both times, by either name of the street (%s)",
    async (named) => {
      expect(await ask("2026-04-01", named)).toMatchObject([
        { group: "area", units: 6, count_before: 3, count_after: 1, gained: 1, lost: 3, reason: null },
        { group: "rest", units: 5, count_before: 1, count_after: 2, gained: 1, lost: 0, reason: null },
      ]);
    },
  );

  it.each([
    ["2025-11-10", "Čevljarska ulica", "no-wave-before", "no-wave-before"],
    ["2026-10-12", "Čevljarska ulica", "no-wave-after", "no-wave-after"],
    ["2026-04-01", "Gortanov trg", "no-units", null],
    ["2026-04-01", "Čevljarska ulica, Kidričeva ulica", null, "no-units"],
  ])("refuses with its reason what has too little to stand on (%s, %s)", async (from, named, area, rest) => {
    const rows = await ask(from, named);
    expect(rows.map(({ reason }) => reason)).toEqual([area, rest]);
    for (const row of rows) if (row["reason"] !== null) expect(row["count_after"]).toBeNull();
  });
});

it("never compares lists of vacant units alone, nor fewer than five units", async () => {
  const bare = await openEmpty();
  await bare.load(fileOf(table("v"), "vacant.csv"));
  const rows = toRows(
    (await bare.ask("premises_before_after", { from: "2026-04-01", streets: "Kidričeva ulica" })).columns,
  );
  expect(rows.map(({ reason }) => reason)).toEqual(["vacant-only", "vacant-only"]);
  await bare.close();

  const few = await openEmpty();
  const lines = table().split("\n");
  const short = lines.filter((line) => !line.includes("U-1-4"));
  await few.load(fileOf(short.join("\n"), "few.csv"));
  const [area] = toRows(
    (await few.ask("premises_before_after", { from: "2026-04-01", streets: "Kidričeva ulica" })).columns,
  );
  expect(area).toMatchObject({ units: 4, count_before: null, reason: "too-few-units" });
  await few.close();
});

it("counts what the measure names: doors open after four, where their hours are known both times", async () => {
  const [short, long, none] = ["pon–pet 9–15", "pon–pet 9–18", ""];
  // Six shops of each street, first and second mapping; in the last one the hours are not known then.
  const hours = {
    "Čevljarska ulica": [short, short, short, short, long, short, long, long, long, short, long, none],
    "Kidričeva ulica": [long, long, short, short, short, short, long, short, short, short, short, short],
  };
  const lines = Object.entries(hours).flatMap(([street, all], s) =>
    all.map(
      (text, at) =>
        `wave ${at < 6 ? 1 : 2};U-${s}-${at % 6};${street};occupied;${text};${days[at < 6 ? 0 : 1]}`,
    ),
  );
  const open = await openEmpty();
  await open.load(
    fileOf(
      `mapping wave;premise code;street;status;opening hours;visited\n${lines.join("\n")}\n`,
      "hours.csv",
    ),
  );
  const counts = async (indicator: string) =>
    toRows(
      (
        await open.ask("premises_before_after", {
          from: "2026-04-01",
          streets: "Čevljarska ulica",
          indicator,
        })
      ).columns,
    ).map(({ counted, units, count_before, count_after, gained, lost, reason }) => [
      ...[counted, units, count_before, count_after, gained, lost, reason],
    ]);
  for (const named of ["premises_open_after_16", "Odprti po 16. uri", "aperti dopo le 16"])
    expect(await counts(named)).toEqual([
      ["open-after-16", 5, 1, 4, 3, 0, null],
      ["open-after-16", 6, 2, 1, 0, 1, null],
    ]);
  expect((await counts("praznost")).map(([counted]) => counted)).toEqual(["vacant", "vacant"]);
  for (const elsewhere of ["popup_outcomes", "nočitve"])
    expect((await counts(elsewhere)).map((row) => row.at(-1))).toEqual(["not-by-street", "not-by-street"]);
  await open.close();
});
