import { describe, expect, it } from "vitest";
import { describeNasty, nastyRows } from "../../support/nasty.ts";

describe("overnight stays", () => {
  describeNasty("sistat", {
    "signs.csv": { status: "loaded", issues: ["release-unknown"], skips: "1 title, 1 blank" },
    // Confidential areas are missing from the country's parts: no contradiction.
    "areas-below-country.csv": { status: "loaded", issues: ["release-unknown"] },
    "months.csv": {
      status: "loaded",
      issues: ["not-a-month 4", "not-a-month 5", "not-a-month 6", "not-a-month 7", "release-unknown"],
    },
    "labels-drifted.csv": { status: "loaded", issues: ["release-unknown"] },
    "national.csv": { status: "loaded", issues: ["release-unknown"] },
    "excel-errors.csv": {
      status: "loaded",
      issues: [
        "not-a-count 2",
        "not-a-count 3",
        "not-a-count 4",
        "not-a-count 5",
        "not-a-count 6",
        "release-unknown",
      ],
    },
    "eurostat.tsv": { status: "refused", issues: ["unknown-layout 1"] },
    "spa-towns.csv": { status: "refused", issues: ["other-table 3"], skips: "1 title, 1 blank" },
    "no-header.csv": { status: "refused", issues: ["no-header 1"] },
    "one-month-hidden.csv": { status: "loaded", issues: ["release-unknown"] },
    "merged-markets.csv": { status: "refused", issues: ["other-table 1"] },
    "off-by-one.csv": { status: "loaded", issues: ["sum-mismatch 5", "release-unknown"] },
    "register.csv": { status: "refused", issues: ["unknown-layout 1"] },
    "tree.csv": { status: "refused", issues: ["tree-shaped 1"] },
    "workbook-as-csv.csv": { status: "loaded", issues: ["release-unknown"], skips: "1 title, 1 blank" },
    "halves-of-names.csv": { status: "loaded", issues: ["duplicate-row 6", "release-unknown"] },
    "ankaran.csv": { status: "loaded", issues: ["release-unknown"] },
  });

  it("keeps six signs apart", async () => {
    const rows = await nastyRows("sistat", "signs.csv", "stays_rows");
    expect(rows.map((row) => [row["value"], row["flag"]])).toEqual([
      [0, null],
      [0, "-"],
      [null, "z"],
      [null, "..."],
      [null, "N"],
      [30, "M"],
    ]);
  });

  it("knows a market and a measure by each of their names", async () => {
    const rows = await nastyRows("sistat", "labels-drifted.csv", "stays_rows");
    expect(new Set(rows.map((row) => row["measure"]))).toEqual(new Set(["arrivals"]));
    expect(rows.filter((row) => row["market"] === "total")).toHaveLength(3);
    expect(rows.map((row) => row["market"])).toEqual(expect.arrayContaining(["domestic", "foreign", "MK"]));
  });

  it("gives the national series a source of its own", async () => {
    expect(await nastyRows("sistat", "national.csv", "stays_rows")).toMatchObject([
      { municipality: "SLOVENIJA", value: 278_788, flag: null, source: "SURS SiStat, Slovenija" },
      { municipality: "SLOVENIJA", value: 402_385, flag: "p", source: "SURS SiStat, Slovenija" },
    ]);
  });

  it("keeps a municipality that did not exist yet apart from one without guests", async () => {
    const rows = await nastyRows("sistat", "ankaran.csv", "stays_rows");
    expect(rows.filter((row) => row["flag"] === "-")).toMatchObject([{ municipality: "Ankaran/Ancarano" }]);
  });

  it("never fills a hidden month, and knows of how many the year is the sum", async () => {
    const [year] = await nastyRows("sistat", "one-month-hidden.csv", "stays_yearly");
    expect(year).toMatchObject({ year: 2024, months_known: 11, nights: 110 });
  });

  it("takes the two heading rows of a workbook saved as CSV together, and its months down", async () => {
    const rows = await nastyRows("sistat", "workbook-as-csv.csv", "stays_rows");
    expect(rows).toHaveLength(16);
    const told = rows.map((row) =>
      [row["municipality"], row["month"], row["market"], row["measure"], row["value"] ?? row["flag"]].join(
        " ",
      ),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "Školjka 2024-01 total arrivals 10",
        "Biserje 2024-01 total nights 9",
        "Biserje 2024-01 IT nights z",
        "Školjka 2024-02 IT nights 3",
        "Biserje 2024-02 IT arrivals 1",
      ]),
    );
  });

  it("takes a bilingual place for one under either half of its name, but not in other capitals", async () => {
    const rows = await nastyRows("sistat", "halves-of-names.csv", "stays_rows");
    expect(rows.map((row) => [row["municipality"], row["month"], row["value"]])).toEqual([
      ["Hodoš/Hodos", "2024-01", 4],
      ["KOPER", "2024-01", 5],
      ["Koper/Capodistria", "2024-01", 30],
      ["Koper/Capodistria", "2024-02", 31],
      ["Koper/Capodistria", "2024-03", 32],
      ["Koper/Capodistria", "2024-04", 33],
    ]);
  });
});

describe("average stay", () => {
  describeNasty("average-stay", {
    "signs.csv": { status: "loaded", issues: ["not-a-number 5", "release-unknown"] },
  });

  it("makes no number of a sign", async () => {
    const rows = await nastyRows("average-stay", "signs.csv", "average_stay_rows");
    expect(rows.map((row) => [row["nights_per_arrival"], row["flag"]])).toEqual([
      [2.97, null],
      [2.8, "M"],
      [null, "N"],
      [null, "..."],
      [null, "-"],
      [null, "z"],
    ]);
  });
});
