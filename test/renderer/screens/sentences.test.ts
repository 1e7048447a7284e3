import { expect, test } from "vitest";
import type { Month } from "../../../data/kernel/period.ts";
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

test("a ranking of part of a year says which part", () => {
  const columns = { year: [2026], market: ["domestic"], nights: [1731], share: [0.253] };
  expect(rankingSentence(speech, columns, undefined, { period: all, bounds: all })).toMatch(
    /Only January 2026\.$/,
  );
});
