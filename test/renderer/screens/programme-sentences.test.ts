import { expect, it } from "vitest";
import { sideText, standingSentence } from "../../../renderer/screens/programme/sentences.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import { speak } from "../../../renderer/words/index.ts";

const rows = (silent: number, invented: number) => [
  { status: "reached", reason: "done" },
  ...Array.from({ length: silent }, (_, at) => ({
    status: "actual-missing",
    reason: at < invented ? "only-demonstration" : "nothing-entered",
  })),
];

it.each([
  [
    "sl",
    "Za 5 ni znano, koliko je narejenega; za 2 od tega so naloženi samo vzorčni podatki, ki ne štejejo.",
  ],
  [
    "it",
    "Per 5 non si sa quanto è stato fatto; per 2 di questi ci sono solo dati dimostrativi, che non contano.",
  ],
  [
    "en",
    "For 5 it is not known how far they are; for 2 of them only demonstration data are loaded, which do not count.",
  ],
] as const)("%s: targets with invented rows alone are told apart", (language, sentence) => {
  expect(standingSentence(speak(language), rows(5, 2)).endsWith(` ${sentence}`)).toBe(true);
});

it("says nothing of invented rows where there are none, and nothing at all where all is known", () => {
  expect(standingSentence(speak("en"), rows(1, 0))).toMatch(/For 1 it is not known how far it is\.$/);
  expect(standingSentence(speak("en"), rows(0, 0))).not.toContain("not known");
});

it.each([
  ["sl", "ne več za vsako ceno tourists (vrstica 1082)"],
  ["it", "non di più a ogni costo tourists (riga 1082)"],
  ["en", "not more at any cost tourists (line 1082)"],
] as const)("%s: a principle without a number says what it wants, not a dash", (language, side) => {
  const principle = { type: "direction", comparator: "not-at-any-cost", unit: "tourists", line: "1082" };
  const plain = { columns: [] } as unknown as Indicator;
  expect(sideText(speak(language), plain, principle)).toBe(side);
});
