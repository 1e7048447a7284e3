import { describe, expect, test } from "vitest";
import { languages } from "../../../data/kernel/words.ts";
import { speak } from "../../../renderer/words/index.ts";
import { createFormat } from "../../../renderer/words/format.ts";

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("numbers as each language writes them", () => {
  test.each([
    ["sl", "363.927", "−1,9 %", "0,484"],
    ["it", "363.927", "−1,9%", "0,484"],
    ["en", "363,927", "−1.9%", "0.484"],
  ] as const)("%s", (language, count, percent, decimal) => {
    const format = createFormat(language);
    expect(format.count(363_927)).toBe(count);
    expect(plain(format.signedPercent(-0.0187))).toBe(percent);
    expect(format.decimal(0.4840011, 3)).toBe(decimal);
  });

  test("four digits are grouped too, so that columns of figures look alike", () => {
    expect(languages.map((language) => createFormat(language).count(6831))).toEqual([
      "6.831",
      "6.831",
      "6,831",
    ]);
  });
});

test("no number is never written as 0", () => {
  const format = createFormat("sl");
  expect([format.count(null), format.percent(null), format.decimal(null, 2)]).toEqual(["–", "–", "–"]);
});

test("Slovenian counts in four ways", () => {
  const { plural } = createFormat("sl");
  const forms = { one: "prenočitev", two: "prenočitvi", few: "prenočitve", other: "prenočitev" };
  expect([1, 2, 3, 4, 5, 101, 102].map((count) => plural(count, forms))).toEqual([
    "prenočitev",
    "prenočitvi",
    "prenočitve",
    "prenočitve",
    "prenočitev",
    "prenočitev",
    "prenočitvi",
  ]);
});

test("months are labels: no time zone moves them", () => {
  expect(createFormat("sl").month("2020-05")).toBe("maj 2020");
  expect(createFormat("it").month("2026-01")).toBe("gennaio 2026");
  expect(createFormat("en").day("2026-02-25 10:30")).toBe("25 February 2026");
});

test("a day stands in the case its language asks for", () => {
  expect(createFormat("sl").day("2026-02-25 10:30")).toBe("25. februarja 2026");
  expect(createFormat("it").day("2026-02-25 10:30")).toBe("25 febbraio 2026");
});

test("a span of one month is that month", () => {
  const { shortSpan, span } = createFormat("en");
  expect([shortSpan("2025-08", "2025-08"), span("2025-01", "2025-08"), span("2024-11", "2025-01")]).toEqual([
    "August 2025",
    "January–August 2025",
    "November 2024 – January 2025",
  ]);
});

test("Italian has no K for thousands", () => {
  expect(createFormat("it").compact(120_000)).toBe("120.000");
});

test("what became of figures and records agrees with them in number", () => {
  const { summary, nightsWord } = speak("sl").words;
  expect([1, 2, 3, 5].map(summary.added)).toEqual(["1 nova", "2 novi", "3 nove", "5 novih"]);
  expect([1, 2, 3, 5].map(summary.skippedCount)).toEqual([
    "1 preskočen",
    "2 preskočena",
    "3 preskočeni",
    "5 preskočenih",
  ]);
  expect([2, 6831, 363_927].map(nightsWord)).toEqual(["prenočitvi", "prenočitev", "prenočitev"]);
  expect(speak("it").words.summary.refusedCount(1)).toBe("1 rifiutato");
});

test("Slovenian order: č after c, š after s, ž after z", () => {
  const names = ["Švica", "Španija", "Srbija", "Češka", "Ciper", "Črna gora"];
  expect(names.toSorted(createFormat("sl").compare)).toEqual([
    "Ciper",
    "Češka",
    "Črna gora",
    "Srbija",
    "Španija",
    "Švica",
  ]);
});
