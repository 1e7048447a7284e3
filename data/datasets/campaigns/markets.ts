import type { Code } from "../../kernel/contract.ts";
import { languages, type Language, type Words } from "../../kernel/words.ts";

const tongues = [...languages, "de"] as const;
const names = Object.fromEntries(
  tongues.map((tongue) => [tongue, new Intl.DisplayNames(tongue, { type: "region" })]),
) as Record<Language | "de", Intl.DisplayNames>;

/**
 * Countries the office may advertise in, by ISO 3166 code, with a ceiling of their inhabitants in
 * hundred thousands: Eurostat and national offices, 2024, rounded up. A ceiling of what reach can be,
 * never a figure to be shown as a count of people.
 */
const ceilings: Readonly<Record<string, number>> = {
  ...{ SI: 22, IT: 590, AT: 92, DE: 836, HU: 96, CZ: 110, SK: 55, PL: 367, FR: 686, HR: 39 },
  ...{ NL: 181, BE: 120, LU: 7, CH: 91, RS: 67, BA: 35, GB: 693, ES: 491, RO: 191, DK: 60, SE: 106 },
};

export const markets: readonly Code[] = Object.keys(ceilings).map((id) => ({
  id,
  label: Object.fromEntries(languages.map((language) => [language, names[language].of(id) ?? id])) as Words,
  spellings: [],
}));

const known = new Map(
  Object.keys(ceilings).flatMap((id) =>
    [id, ...tongues.map((tongue) => names[tongue].of(id) ?? id)].map((name) => [name.toLowerCase(), id]),
  ),
);

/** A country by its code, however a file names it; what is no country stays as it is written. */
export function marketOf(text: string): string {
  return known.get(text.trim().toLowerCase()) ?? text;
}

/** At most so many people live in a market; null where that is not known. */
export function inhabitantsAtMost(market: string | null): number | null {
  const ceiling = market === null ? undefined : ceilings[market];
  return ceiling === undefined ? null : ceiling * 100_000;
}
