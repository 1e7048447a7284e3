import { describe, expect, it } from "vitest";
import { describeNasty, nastyFile, nastyRows, type Said } from "../../support/nasty.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const said: Said = {
  "Creative-Analysis (1).csv": { status: "loaded", issues: [] },
  "TC_09_%.csv": { status: "loaded", issues: [] },
  "course-table.csv": { status: "loaded", issues: [] },
  "ga4-comments-inside.csv": {
    status: "loaded",
    issues: [],
    skips: "4 comment, 1 repeated-header",
  },
  "ga4-grand-total.csv": {
    status: "loaded",
    issues: ["total-agrees 8"],
    skips: "1 blank, 5 comment, 1 total",
  },
  "ga4-months.csv": { status: "loaded", issues: [], skips: "4 comment" },
  "ga4-nth-day-strange.csv": { status: "loaded", issues: ["not-a-date 5"], skips: "2 comment" },
  "ga4-nth-day-without-start.csv": { status: "refused", issues: ["unknown-layout 2"], skips: "1 comment" },
  "ga4-nth-day.csv": { status: "loaded", issues: [], skips: "2 comment" },
  "ga4-snapshot-one-known.csv": {
    status: "loaded",
    issues: ["another-table 9", "another-table 15"],
    skips: "2 blank, 6 comment",
  },
  "ga4-snapshot.csv": { status: "refused", issues: ["several-tables 15"], skips: "2 blank, 11 comment" },
  "ga4-two-periods.csv": { status: "refused", issues: ["several-tables 9"], skips: "1 blank, 4 comment" },
  "google-all-time-totals.csv": {
    status: "loaded",
    issues: [
      "total-agrees 7",
      "total-differs 8",
      "total-differs 8",
      "total-differs 8",
      "total-agrees 9",
      "total-agrees 10",
    ],
    skips: "2 title, 4 total",
  },
  "google-bare-range.csv": { status: "loaded", issues: [], skips: "2 title" },
  "google-by-day.csv": { status: "loaded", issues: [], skips: "2 title" },
  "google-italian.csv": { status: "loaded", issues: [], skips: "2 title" },
  "google-quoted-range.csv": { status: "loaded", issues: [], skips: "2 title" },
  "google-search-terms.csv": { status: "refused", issues: ["unknown-layout 3"], skips: "2 title" },
  "google-total-lies.csv": { status: "loaded", issues: ["total-differs 5"], skips: "2 title, 1 total" },
  "google-two-currencies.csv": { status: "loaded", issues: [] },
  "google-utf16-tab.csv": { status: "loaded", issues: ["total-agrees 5"], skips: "2 title, 1 total" },
  "meta-ambiguous-days.csv": { status: "refused", issues: ["open-question 1"] },
  "meta-bom-english.csv": { status: "loaded", issues: [] },
  "meta-doubled-currency.csv": { status: "loaded", issues: [] },
  "meta-german-quoted-comma.csv": { status: "loaded", issues: [] },
  "meta-german-semicolon.csv": { status: "loaded", issues: [] },
  "meta-impossible.csv": {
    status: "loaded",
    issues: [
      "impossible-value 2",
      "not-a-date 3",
      "not-a-count 4",
      "impossible-value 5",
      "more-than-whole 5",
    ],
  },
  "meta-italian-thousands.csv": { status: "loaded", issues: [] },
  "meta-line-breaks.csv": { status: "loaded", issues: [] },
  "meta-total-first.csv": { status: "loaded", issues: ["total-agrees 2"] },
  "meta-total-lies.csv": { status: "loaded", issues: ["total-differs 3"], skips: "1 total" },
  "plain-impossible.csv": { status: "loaded", issues: ["more-than-whole 2", "impossible-value 3"] },
  "plain-italian.csv": { status: "loaded", issues: [] },
  "plain-missing-words.csv": {
    status: "loaded",
    issues: ["unknown-code 4", "missing-value 5", "duplicate-row 6"],
  },
  "plain-row-names.csv": { status: "loaded", issues: [], skips: "1 blank" },
  "plain-semicolon-decimal-point.csv": { status: "loaded", issues: [] },
  "plain-total-below.csv": { status: "loaded", issues: ["total-differs 4"], skips: "1 total" },
  "plain-windows-1250.csv": { status: "loaded", issues: [] },
  "template-total.csv": { status: "loaded", issues: ["total-agrees 4"], skips: "1 total" },
  "tiktok-damaged-id.csv": { status: "loaded", issues: ["damaged-identifier 2"] },
};

describeNasty("campaigns", said);

const rowsOf = (name: string) => nastyRows("campaigns", name, "campaigns_rows");

describe("a campaign report", () => {
  it.each(["google-quoted-range.csv", "google-bare-range.csv", "google-utf16-tab.csv"])(
    "%s is one campaign of one period, however it is written",
    async (name) => {
      const rows = await rowsOf(name);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        ...{ from: "2026-01-27", to: "2026-02-23", impressions: 9380, clicks: 264, spend: 365.22 },
      });
    },
  );

  it("has no period where its title says all time, and no number where it says so", async () => {
    const rows = await rowsOf("google-all-time-totals.csv");
    expect(rows.map(({ from, to, note }) => [from, to, note])).toEqual(
      rows.map(() => [null, null, "All time"]),
    );
    expect(rows.map(({ impressions, ctr, results }) => [impressions, ctr, results])).toEqual([
      [12500, 0.0064, 2],
      [1200, 0.05, 1004.8],
      [0, null, 0],
    ]);
  });

  it("keeps each row's own currency", async () => {
    const rows = await rowsOf("google-two-currencies.csv");
    expect(rows.map(({ spend, currency }) => [spend, currency])).toEqual([
      [2.5, "EUR"],
      [4, "USD"],
    ]);
  });

  it("tells days apart, whatever its title says", async () => {
    const rows = await rowsOf("google-by-day.csv");
    expect(rows.map(({ from, to, level }) => [from, to, level])).toEqual([
      ["2026-06-01", "2026-06-01", "day"],
      ["2026-06-02", "2026-06-02", "day"],
    ]);
  });
});

describe("Ads Manager", () => {
  it("knows a currency in doubled brackets, and counts clicks headed twice once", async () => {
    const rows = await rowsOf("meta-doubled-currency.csv");
    expect(rows.map(({ spend, currency, clicks }) => [spend, currency, clicks])).toEqual([
      [12.5, "USD", 20],
      [11.25, "USD", 18],
    ]);
  });

  it("gives the same figures with German days and commas or American days and quoted commas", async () => {
    const shown = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
      rows.map((row) => ({ ...row, file: null, import: null }));
    const german = shown(await rowsOf("meta-german-semicolon.csv"));
    expect(shown(await rowsOf("meta-german-quoted-comma.csv"))).toEqual(german);
    expect(german[0]).toMatchObject({
      runs_from: "2018-07-11",
      runs_to: "2018-07-18",
      clicks: null,
      ctr: null,
    });
    expect(german[1]).toMatchObject({
      spend: 200.5,
      ctr: 0.03,
      clicks: 1500,
      result_kind: "link clicks",
    });
    expect(german[2]).toMatchObject({
      results: null,
      result_kind: null,
      flag: "clicks=NA; ctr=NA; results=NA",
    });
  });

  it("is read as well with 250 columns nobody needs", async () => {
    const text = new TextDecoder().decode(nastyFile("campaigns", "meta-german-semicolon.csv").bytes);
    const more = (line: string, at: number): string =>
      line + Array.from({ length: 250 }, (_, n) => (at === 0 ? `;Käufe\u00a0${n} (EUR)` : ";NA")).join("");
    const wide = text.split("\r\n").map((line, at) => (line === "" ? line : more(line, at)));
    const loggia = await openEmpty();
    const summary = await loggia.load(fileOf(wide.join("\r\n")));
    await loggia.close();
    expect(summary).toMatchObject({ status: "loaded", profile: "meta-ads", loaded: 3, issues: [] });
  });

  it("takes ten thousand for ten thousand beside a decimal point", async () => {
    const [first] = await rowsOf("meta-italian-thousands.csv");
    expect(first).toMatchObject({ impressions: 10_000, reach: 8000, spend: 120.5, ctr: 0.025 });
  });

  it("has no end for an ad that goes on", async () => {
    const rows = await rowsOf("meta-bom-english.csv");
    expect(rows.map(({ runs_to }) => runs_to)).toEqual([null, null, "2026-05-31"]);
    expect(rows[1]).toMatchObject({ clicks: null, ctr: null, results: null, flag: null });
  });

  it("asks which of day and month comes first where nothing tells, and goes by the answer", async () => {
    const loggia = await openEmpty();
    const file = nastyFile("campaigns", "meta-ambiguous-days.csv");
    const answers = { "Reporting starts": "dmy", "Reporting ends": "dmy" };
    expect(await loggia.load(file, { answers })).toMatchObject({ status: "loaded" });
    const { columns } = await loggia.ask("campaigns_rows");
    await loggia.close();
    expect([columns["from"], columns["to"]]).toEqual([["2026-07-08"], ["2026-07-09"]]);
  });
});

it("reads Google Analytics' months in both of its spellings", async () => {
  const rows = await rowsOf("ga4-months.csv");
  expect(rows.map(({ from, to, sessions }) => [from, to, sessions])).toEqual([
    ["2026-05-01", "2026-05-31", 100],
    ["2026-06-01", "2026-06-30", 120],
    ["2026-06-01", "2026-06-30", 50],
  ]);
});

it("counts Google Analytics' days from the block's first, over the end of a month", async () => {
  const rows = await rowsOf("ga4-nth-day-strange.csv");
  expect(rows.map(({ from, to, users, level }) => [from, to, users, level])).toEqual([
    ["2025-01-30", "2025-01-30", 90, "day"],
    ["2025-02-01", "2025-02-01", 240, "day"],
  ]);
});

it("reads the one block of a snapshot that it knows, and calls the others by their headings", async () => {
  const loggia = await openEmpty();
  const { issues } = await loggia.load(nastyFile("campaigns", "ga4-snapshot-one-known.csv"));
  const { columns } = await loggia.ask("campaigns_rows");
  await loggia.close();
  expect(columns["users"]).toEqual([90, 170]);
  expect(issues.map(({ value }) => value)).toEqual([
    expect.stringContaining("Page title, Views"),
    expect.stringContaining("Event name, Event count"),
  ]);
});
