import { describe, expect, it } from "vitest";
import { toRows } from "../../data/kernel/columns.ts";
import { describeNasty, nastyFile, type Said } from "../support/nasty.ts";
import { fileOf, openEmpty } from "../support/open.ts";

/** What must be said of each file: `loaded`, or issue codes with their lines. */
const said: Said = {
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
  "own-table.csv": { status: "loaded", issues: ["total-agrees 4"], skips: "1 total" },
  "own-table-italian.csv": { status: "loaded", issues: [] },
  "own-table-english.csv": { status: "loaded", issues: [] },
  "own-table-without-place.csv": { status: "refused", issues: ["unknown-layout 1"] },
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

describeNasty("overnight-stays", said);

describe("the nine spellings of one wide table", () => {
  const wide = Object.keys(said).filter((name) => name.startsWith("wide-markets"));

  it.each(wide)("%s gives the same figures", async (name) => {
    const loggia = await openEmpty();
    await loggia.load(nastyFile("overnight-stays", name));
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
  await loggia.load(nastyFile("overnight-stays", "long.csv"));
  await loggia.load(nastyFile("overnight-stays", "wide-months.csv"));
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
  await loggia.load(nastyFile("overnight-stays", "capitals-differ.csv"));
  const { columns } = await loggia.ask("stays_monthly");
  await loggia.close();
  expect(columns["municipality"]).toEqual(["LJUBLJANA", "Ljubljana"]);
  expect(columns["nights"]).toEqual([30, 20]);
});

it("keeps the law where the title's own quotation mark is broken", async () => {
  const loggia = await openEmpty();
  const rows = ["2024M01;Školjka;0 Država - SKUPAJ;Prenočitve turistov;30"];
  const text = ['"Prenočitve', "", "MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST", ...rows, ""].join("\n");
  const summary = await loggia.load(fileOf(text));
  await loggia.close();
  expect(summary).toMatchObject({ status: "loaded", records: 3, loaded: 1, refused: 1, skipped: 1 });
  expect(summary.issues.map(({ code, line }) => [code, line])).toContainEqual(["unclosed-quote", 1]);
});

it.each([
  ["own-table.csv", "2025-01 total 6404, 2025-01 total 2812, 2025-02 total 8101, 2025-02 total 3100"],
  ["own-table-italian.csv", "2025-01 IT 1200, 2025-01 IT 6404, 2025-02 IT 1300, 2025-02 IT 8101"],
  ["own-table-english.csv", "2025-01 IT 1200, 2025-01 IT 6404, 2025-02 IT 1300, 2025-02 IT 8101"],
])("%s has its months, countries and grouped digits read as people write them", async (name, expected) => {
  const loggia = await openEmpty();
  const { rows } = await loggia.preview(nastyFile("overnight-stays", name));
  await loggia.close();
  const shown = rows.map((row) => [row["month"], row["market"], row["value"]].join(" "));
  expect(shown.join(", ")).toBe(expected);
});

it("proposes the columns side by side with what their headings mean, and asks for the place alone", async () => {
  const loggia = await openEmpty();
  const file = nastyFile("overnight-stays", "own-table-without-place.csv");
  const [best] = (await loggia.preview(file)).suggestions;
  expect(best).toEqual({
    dataset: "overnight-stays",
    fields: { period: "month" },
    constants: { market: "Država - SKUPAJ" },
    across: {
      headings: ["arrivals_total", "nights_total"],
      key: "measure",
      value: "value",
      meanings: { arrivals_total: "Prihodi turistov", nights_total: "Prenočitve turistov" },
    },
  });
  if (!best) throw new Error("nothing is proposed");
  const mapping = { ...best, constants: { ...best.constants, municipality: "Koper" } };
  expect(await loggia.load(file, { mapping })).toMatchObject({ status: "loaded", figures: 2, refused: 0 });
  await loggia.close();
});
