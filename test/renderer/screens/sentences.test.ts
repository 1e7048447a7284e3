import { describe, expect, test } from "vitest";
import type { Answer } from "../../../data/index.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import type { Month } from "../../../data/kernel/period.ts";
import { withCutReasons } from "../../../renderer/screens/cut.ts";
import { monthsSentence, rankingSentence, yearsSentence } from "../../../renderer/screens/sentences.ts";
import { speak } from "../../../renderer/words/index.ts";

const months = (first: string, last: string) => ({ first: first as Month, last: last as Month });
const all = months("2020-01", "2026-01");
const speech = speak("en");

test("hidden months are named, never counted as zero", () => {
  const columns = {
    month: ["2020-04", "2020-05", "2020-06"],
    nights: [165, null, 15_945],
    change: [null, null, null],
    flag: [null, "z", null],
  };
  expect(monthsSentence(speech, columns)).toBe(
    "June 2020: 15,945 nights, nothing to compare with. " +
      "May 2020: confidential or not available, shown as a gap, never as zero.",
  );
});

test("a year that only the chosen period cuts is said to be cut, not missing", () => {
  const columns = { year: [2024, 2025], gini: [null, 0.484], reason: ["missing-month", null] };
  const chosen = { period: months("2024-05", "2025-12"), bounds: all };
  expect(yearsSentence(speech, columns, chosen)).toContain("2024: not the whole year in the chosen period.");
  const whole = { period: all, bounds: all };
  expect(yearsSentence(speech, { ...columns, year: [2026, 2025] }, whole)).not.toContain("chosen period");
});

test("that is the reason shown in the picture too", () => {
  const indicator = {
    id: "stays_seasonality",
    columns: [{ name: "reason", type: "VARCHAR", label: { sl: "", it: "", en: "" }, codes: [] }],
  } as unknown as Indicator;
  const columns = { year: [2024, 2025], reason: ["missing-month", null] };
  const answer: Answer = { indicator: "stays_seasonality", parameters: {}, columns, origins: [] };
  const cut = { period: months("2024-05", "2025-12"), bounds: all };
  const shown = withCutReasons({ indicator, answer }, cut, "not the whole year");
  const [id] = shown.answer.columns["reason"] ?? [];
  expect(speech.label(shown.indicator.columns[0]?.codes, String(id))).toBe("not the whole year");
  expect(withCutReasons({ indicator, answer }, { period: all, bounds: all }, "").answer).toBe(answer);
});

test("four hidden months are all named", () => {
  const columns = {
    month: ["2020-01", "2020-02", "2020-03", "2020-04"],
    nights: [null, null, null, null],
    flag: ["z", "z", "z", "z"],
  };
  expect(monthsSentence(speech, columns)).toContain("and April 2020: confidential");
});

describe("a ranking", () => {
  const columns = (first: string, last: string, nights: number | null) => ({
    first_month: [first],
    last_month: [last],
    market: ["domestic"],
    nights: [nights],
    share: [0.253],
  });

  test.each([
    ["2025-01", "2025-12", "2025: first"],
    ["2025-02", "2026-01", "Feb 2025 – Jan 2026: first"],
    ["2025-08", "2025-08", "August 2025: first"],
  ])("from %s to %s is called so", (first, last, start) => {
    expect(rankingSentence(speech, columns(first, last, 1731), undefined, {})).toContain(start);
  });

  test("without a known sum says why", () => {
    expect(rankingSentence(speech, columns("2020-05", "2020-05", null), undefined, {})).toMatch(
      /confidential/,
    );
  });

  test("says that the chosen market is marked among all", () => {
    const said = rankingSentence(speech, columns("2025-01", "2025-12", 1), undefined, { scope: "Germany" });
    expect(said).toContain("All markets are shown; the chosen one, Germany, is marked.");
  });
});
