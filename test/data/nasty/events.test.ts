import { describe, expect, it } from "vitest";
import { describeNasty, nastyRows, type Said } from "../../support/nasty.ts";

const said: Said = {
  "ends-before-start.csv": { status: "loaded", issues: ["ends-before-start 3"] },
  "months-of-something.csv": { status: "refused", issues: ["unknown-layout 1"] },
  "museum_visitors.csv": { status: "loaded", issues: [] },
  "name-under-strange-heading.csv": { status: "refused", issues: ["unknown-layout 1"] },
  "obisk-s-skupaj.csv": { status: "loaded", issues: ["total-agrees 4"], skips: "1 total" },
  "obisk-slabi-meseci.csv": { status: "loaded", issues: ["not-a-count 3", "not-a-month 4"] },
  "one-house-three-places.csv": {
    status: "loaded",
    issues: ["duplicate-row 3", "duplicate-row 4", "ignored-column 1"],
  },
  "performances-twice.csv": {
    status: "loaded",
    issues: ["duplicate-row 3", "duplicate-row 5", "ignored-column 1"],
  },
  "pivot-italian.csv": { status: "refused", issues: ["pivot-table 1"] },
  "pivot-slovenian.csv": { status: "refused", issues: ["pivot-table 1"] },
  "plain-ambiguous-days.csv": { status: "refused", issues: ["open-question 1"] },
  "plain-bad-cells.csv": {
    status: "loaded",
    issues: [
      "impossible-value 2",
      "not-a-date 3",
      "missing-value 4",
      "unknown-code 5",
      "not-a-count 6",
      "not-a-date 8",
    ],
  },
  "plain-english.csv": { status: "loaded", issues: [] },
  "plain-italian.csv": { status: "loaded", issues: [] },
  "plain-synonyms.csv": { status: "loaded", issues: [] },
  "plain-windows-1250.csv": { status: "loaded", issues: [] },
  "total-italian.csv": { status: "loaded", issues: ["total-agrees 4"], skips: "1 total" },
};

describeNasty("events", said);

const rowsOf = (name: string) => nastyRows("events", name, "events_rows");

describe("museums' months", () => {
  it("keep closed, not open yet and visited apart", async () => {
    const rows = await rowsOf("museum_visitors.csv");
    expect(rows.map(({ from, venue, attendance }) => [from, venue, attendance])).toEqual([
      ["2014-01-01", "pearl_gallery", 6602],
      ["2014-01-01", "salt_house", null],
      ["2014-01-01", "shell_museum", 0],
      ["2014-02-01", "pearl_gallery", 5029],
      ["2014-02-01", "salt_house", null],
      ["2014-02-01", "shell_museum", 120],
      ["2014-03-01", "pearl_gallery", null],
      ["2014-03-01", "salt_house", 15],
      ["2014-03-01", "shell_museum", 131],
    ]);
  });

  it("count neither the row nor the column of sums", async () => {
    const rows = await rowsOf("obisk-s-skupaj.csv");
    expect(rows.map(({ to, venue, attendance }) => [to, venue, attendance])).toEqual([
      ["2025-01-31", "Galerija Biser", 1602],
      ["2025-01-31", "Hiša soli", 0],
      ["2025-02-28", "Galerija Biser", 950],
      ["2025-02-28", "Hiša soli", null],
    ]);
  });
});

describe("an event table of one's own", () => {
  it.each([
    ["plain-windows-1250.csv", 2400.5],
    ["plain-italian.csv", 2400.5],
    ["plain-english.csv", 2400.5],
  ])("%s is read as its language writes", async (name, cost) => {
    const [first] = await rowsOf(name);
    expect(first).toMatchObject({
      from: "2026-07-03",
      area: "culture",
      attendance: 1350,
      method: "estimate",
      cost,
    });
  });

  it("tells young people who take part from those who watch", async () => {
    const rows = await rowsOf("plain-windows-1250.csv");
    expect(rows.slice(1).map(({ kind, method, attendance }) => [kind, method, attendance])).toEqual([
      ["active-youth", "counter", 46],
      ["visitors", "estimate", 210],
    ]);
  });

  it("makes no number of what is none", async () => {
    const rows = await rowsOf("plain-bad-cells.csv");
    expect(rows.map(({ attendance, flag }) => [attendance, flag])).toEqual([
      [null, "attendance=-5"],
      [null, "attendance=> 300"],
    ]);
  });
});

it("knows a table by the obvious synonyms of its headings, with their units", async () => {
  expect(await rowsOf("plain-synonyms.csv")).toMatchObject([
    { event: "Solni sejem", to: "2026-06-14", venue: "Školjčni trg", attendance: 1250, cost: 3400.5 },
  ]);
});
