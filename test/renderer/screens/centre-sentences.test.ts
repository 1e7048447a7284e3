import { expect, it } from "vitest";
import { mapSentence } from "../../../renderer/screens/centre/scene.ts";
import { headline, lead } from "../../../renderer/screens/centre/sentences.ts";
import { speak } from "../../../renderer/words/index.ts";

const of = (unknown: number) => ({ units: 4, vacant: 1, rate: 0.25, status_unknown: unknown });

it.each([
  ["sl", 1, "Še 1 prostor je brez stanja in ne šteje v nobeni številki."],
  ["sl", 2, "Še 2 prostora sta brez stanja in ne štejeta v nobeni številki."],
  ["sl", 5, "Še 5 prostorov je brez stanja in ne šteje v nobeni številki."],
  ["it", 1, "Un altro locale è senza condizione e non conta in nessuna cifra."],
  ["it", 3, "Altri 3 locali sono senza condizione e non contano in nessuna cifra."],
  ["en", 1, "1 more premise has no status and counts in no figure."],
  ["en", 3, "3 more premises have no status and count in no figure."],
] as const)("%s: %i without a status are told after the figure", (language, unknown, sentence) => {
  expect(lead(speak(language), "2026", of(unknown), "").endsWith(` ${sentence}`)).toBe(true);
});

it("says nothing of them where each has one", () => {
  expect(lead(speak("en"), "2026", of(0), "")).toBe("2026: 1 of 4 premises mapped stand vacant, 25.0%.");
});

it("cannot tell anything of a wave in which none has one, and says what to do", () => {
  const none = { units: null, vacant: null, rate: null, status_unknown: 7 };
  expect(headline(speak("en"), none, undefined)).toBe(
    "Cannot tell: no premise of this wave has a status (7 without one).",
  );
  expect(lead(speak("en"), "2026", none, "")).toContain("Fill in their status");
});

it("names the street with most vacant premises though none of them has a place on the map", () => {
  const row = (street: string | null, status: string) => ({ street, status, e: null, n: null });
  const rows = [
    row(null, "vacant"),
    row("Titov trg", "vacant"),
    row("Titov trg", "vacant"),
    row("B", "occupied"),
  ];
  expect(mapSentence(speak("en"), rows, "status")).toBe("3 premises vacant; most in Titov trg: 2.");
  expect(mapSentence(speak("en"), [row("B", "occupied")], "status")).toBe("Nothing stands vacant here.");
});
