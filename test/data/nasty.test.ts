import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportSummary, Loggia } from "../../data/index.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { fileAt, openEmpty } from "../support/open.ts";

const folder = join(import.meta.dirname, "../nasty/overnight-stays");

/** What must be said of each file: `loaded`, or issue codes with their lines. */
const said: Readonly<
  Record<string, { status: ImportSummary["status"]; issues: readonly string[]; skips?: string }>
> = {
  "wide-markets-windows-1250.csv": {
    status: "loaded",
    issues: ["release-unknown"],
    skips: "1 title, 1 blank",
  },
  "wide-markets-utf8-comma-no-title.csv": { status: "loaded", issues: ["release-unknown"] },
  "wide-markets-bom-footnotes.csv": { status: "loaded", issues: [], skips: "1 title, 2 blank, 2 footnote" },
  "wide-markets-footnote-over-lines.csv": {
    status: "loaded",
    issues: [],
    skips: "1 title, 1 blank, 2 footnote",
  },
  "wide-markets-title-padded.csv": {
    status: "loaded",
    issues: ["release-unknown"],
    skips: "1 title, 1 blank",
  },
  "wide-markets-two-titles.csv": { status: "loaded", issues: ["release-unknown"], skips: "2 title" },
  "wide-markets-mixed-line-ends.csv": {
    status: "loaded",
    issues: ["release-unknown"],
    skips: "1 title, 1 blank",
  },
  "wide-markets-old-mac.csv": { status: "loaded", issues: ["release-unknown"], skips: "1 title, 1 blank" },
  "wide-markets-no-final-newline.csv": {
    status: "loaded",
    issues: ["no-final-newline 6", "release-unknown"],
    skips: "1 title, 1 blank",
  },
  "wide-months.csv": { status: "loaded", issues: ["release-unknown"], skips: "1 title, 1 blank" },
  "long.csv": { status: "loaded", issues: ["not-a-count 5", "release-unknown"], skips: "1 title, 1 blank" },
  "long-with-flags.csv": { status: "loaded", issues: ["release-unknown"] },
  "bad-cells.csv": {
    status: "loaded",
    issues: [
      "not-a-month 5",
      "not-a-count 6",
      "missing-value 7",
      "missing-value 8",
      "unknown-code 9",
      "unknown-code 10",
      "field-count 11",
      "not-a-count 12",
      "not-a-count 13",
      "release-unknown",
    ],
    skips: "1 title, 2 blank",
  },
  "repeated-rows.csv": {
    status: "loaded",
    issues: ["duplicate-row 5", "contradicting-row 6", "contradicting-row 7", "release-unknown"],
    skips: "1 title, 1 blank",
  },
  "capitals-differ.csv": { status: "loaded", issues: ["release-unknown"], skips: "1 title, 1 blank" },
  "letters-lost.csv": {
    status: "loaded",
    issues: ["letters-lost 1", "letters-lost 1", "letters-lost 1", "letters-lost 4", "release-unknown"],
    skips: "1 title, 1 blank",
  },
  "unclosed-quote.csv": {
    status: "loaded",
    issues: ["stray-quote 5", "unclosed-quote 6", "release-unknown"],
    skips: "1 title, 1 blank",
  },
  "headings-only.csv": { status: "refused", issues: ["no-data-rows 3"], skips: "1 title, 1 blank" },
  "empty.csv": { status: "refused", issues: ["empty-file"] },
  "blank-lines-only.csv": { status: "refused", issues: ["empty-file"] },
  "guest-book.csv": { status: "refused", issues: ["personal-data 1"] },
  "guest-book-italian.csv": { status: "refused", issues: ["personal-data 1"] },
  "guest-book-english.csv": { status: "refused", issues: ["personal-data 1"] },
  "guest-book-german.csv": { status: "refused", issues: ["personal-data 1"] },
  "guest-book.xml": { status: "refused", issues: ["personal-data"] },
  "personal-numbers.csv": { status: "refused", issues: ["personal-data 1"] },
  "other-sistat-table.csv": { status: "refused", issues: ["other-table 1"] },
  "unknown-table.csv": { status: "refused", issues: ["unknown-layout 1"] },
  "prose.csv": { status: "refused", issues: ["not-a-table"] },
  "report.csv": { status: "refused", issues: ["pdf-file"] },
  "workbook.csv": { status: "refused", issues: ["workbook-file"] },
  "picture.csv": { status: "refused", issues: ["binary-file"] },
};

it("says something of every nasty file", () => {
  expect(Object.keys(said).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(Object.entries(said))("%s", (name, expected) => {
  let loggia: Loggia;
  let summary: ImportSummary;
  beforeAll(async () => {
    loggia = await openEmpty();
    summary = await loggia.load(fileAt(join(folder, name)));
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

describe("the nine spellings of one wide table", () => {
  const wide = Object.keys(said).filter((name) => name.startsWith("wide-markets"));

  it.each(wide)("%s gives the same figures", async (name) => {
    const loggia = await openEmpty();
    await loggia.load(fileAt(join(folder, name)));
    const { columns } = await loggia.ask("stays_monthly");
    await loggia.close();
    const municipality = "Školjka/Conchiglia";
    expect(toRows(columns)).toEqual([
      { municipality, month: "2024-01", arrivals: 10, nights: 30, flag: null },
      { municipality, month: "2024-02", arrivals: 0, nights: 5, flag: null },
      { municipality, month: "2024-03", arrivals: null, nights: null, flag: "z" },
    ]);
  });
});

it("keeps every sign of the statistics office apart", async () => {
  const loggia = await openEmpty();
  await loggia.load(fileAt(join(folder, "long.csv")));
  await loggia.load(fileAt(join(folder, "wide-months.csv")));
  const { columns } = await loggia.ask("stays_rows", { measure: "nights" });
  await loggia.close();
  expect(toRows(columns).map(({ month, market, value, flag }) => [month, market, value, flag])).toEqual([
    ["2024-01", "IT", 7, null],
    ["2024-01", "total", 30, null],
    ["2024-02", "IT", 3, null],
    ["2024-02", "total", 5, null],
    ["2024-03", "IT", 9, "p"],
    ["2024-03", "total", null, "z"],
    ["2024-04", "total", 30, "M"],
  ]);
});

it("takes no market and no municipality for another because of its capitals", async () => {
  const loggia = await openEmpty();
  await loggia.load(fileAt(join(folder, "capitals-differ.csv")));
  const { columns } = await loggia.ask("stays_monthly");
  await loggia.close();
  expect(columns["municipality"]).toEqual(["LJUBLJANA", "Ljubljana"]);
  expect(columns["nights"]).toEqual([30, 20]);
});
