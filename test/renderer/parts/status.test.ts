import { expect, test } from "vitest";
import type { ImportSummary } from "../../../data/index.ts";
import { refusedFirst, statusOf } from "../../../renderer/parts/summary/status.ts";
import { speak } from "../../../renderer/words/index.ts";
import { overallText } from "../../../renderer/words/overall.ts";

const file = (name: string, status: ImportSummary["status"], refused = 0) => ({
  name,
  summary: { status, refused } as ImportSummary,
});
const files = [
  file("a", "loaded"),
  file("b", "refused"),
  file("c", "loaded", 3),
  file("d", "unchanged"),
  file("e", "refused"),
];

test("of several files the refused ones come first, the rest as they came", () => {
  expect(refusedFirst(files).map(({ name }) => name)).toEqual(["b", "e", "c", "a", "d"]);
});

test.each([
  ["en", "3 of 5 files read, 1 of them in part, 1 of them with nothing new, 2 refused."],
  ["it", "3 file letti su 5, di cui 1 in parte, di cui 1 senza nulla di nuovo, 2 rifiutati."],
  ["sl", "Prebrane 3 od 5 datotek, od tega 1 delno, od tega 1 brez novosti, 2 zavrnjeni."],
] as const)("one line says in %s what became of all of them", (language, said) => {
  const all = files.map(({ summary }) => statusOf(summary));
  expect(overallText(speak(language), all)).toBe(said);
});
