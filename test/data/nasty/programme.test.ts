import { describe, expect, it } from "vitest";
import { describeNasty, nastyRows } from "../../support/nasty.ts";

describe("measures", () => {
  describeNasty("measures", {
    "states.csv": { status: "loaded", issues: ["unknown-code 3", "not-a-date 4"] },
    "deadlines-american.csv": { status: "loaded", issues: [] },
    "total-in-title.csv": { status: "loaded", issues: ["total-agrees 4"], skips: "1 total" },
  });

  it("reads a state in any capitals and an amount with its sign", async () => {
    expect(await nastyRows("measures", "states.csv", "measures_rows")).toMatchObject([
      { measure: "U-01", status: "in-progress", cost: 3800, due: null },
    ]);
  });

  it("takes the order of day and month from the one date that tells", async () => {
    const rows = await nastyRows("measures", "deadlines-american.csv", "measures_rows");
    expect(rows.map((row) => row["due"])).toEqual(["2026-12-31", "2026-06-07"]);
  });
});

describe("targets", () => {
  describeNasty("targets", {
    "words-for-numbers.csv": { status: "loaded", issues: ["not-a-number 3", "unknown-code 5"] },
  });

  it("keeps a baseline in words as words", async () => {
    expect(await nastyRows("targets", "words-for-numbers.csv", "targets_rows")).toMatchObject([
      { target: "D001", target_value: 350, comparator: "at-least" },
      {
        target: "D003",
        target_value: 1200,
        comparator: "more-than",
        baseline_value: "134 events in 16 months",
      },
      { target: "D005", target_value: null, flag: "target_value=NA" },
    ]);
  });
});
