import { expect, test } from "vitest";
import { covered } from "../../../renderer/screens/data/Coverage.tsx";
import { speak } from "../../../renderer/words/index.ts";

const columns = (places: readonly string[]) => ({
  municipality: places,
  first_month: places.map(() => "2020-01"),
  last_month: places.map(() => "2025-12"),
});

test.each([
  ["en", ["Koper", "Piran", "SLOVENIJA"], "2 municipalities and Slovenia: January 2020 – December 2025"],
  ["en", ["Koper", "Piran"], "2 municipalities: January 2020 – December 2025"],
  ["it", ["Koper", "SLOVENIJA"], "1 comune e la Slovenia: gennaio 2020 – dicembre 2025"],
  ["sl", ["Koper", "Piran", "SLOVENIJA"], "2 občini in Slovenija: januar 2020 – december 2025"],
  ["sl", ["Koper"], "Koper: januar 2020 – december 2025"],
] as const)("in %s the country is no municipality of %j", (language, places, said) => {
  expect(covered(speak(language), columns(places))).toBe(said);
});
