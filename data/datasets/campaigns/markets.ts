import type { Code } from "../../kernel/contract.ts";
import { languages, type Language, type Words } from "../../kernel/words.ts";

const tongues = [...languages, "de"] as const;
const names = Object.fromEntries(
  tongues.map((tongue) => [tongue, new Intl.DisplayNames(tongue, { type: "region" })]),
) as Record<Language | "de", Intl.DisplayNames>;

/**
 * Countries the office may advertise in, by ISO 3166 code, with their inhabitants on 1 January 2024 as
 * Eurostat published them on 11 July 2024 (table `demo_gind`, rounded to hundreds). Null where no such
 * figure was at hand: then no ceiling is known, rather than one from memory.
 */
const inhabitants: Readonly<Record<string, number | null>> = {
  ...{ SI: 2_123_900, IT: 58_989_700, AT: 9_158_800, DE: 83_445_000, HU: 9_584_600, CZ: 10_900_600 },
  ...{ SK: 5_424_700, PL: 36_621_000, FR: 68_402_000, HR: 3_862_000, NL: 17_942_900, BE: 11_832_000 },
  ...{ LU: 672_100, CH: null, RS: null, BA: null, GB: null, ES: 48_610_500, RO: 19_064_400 },
  ...{ DK: 5_961_200, SE: 10_551_700 },
};

/** By so much a population may have grown since, and more than any of these did in two years. */
const growth = 1.02;

export const markets: readonly Code[] = Object.keys(inhabitants).map((id) => ({
  id,
  label: Object.fromEntries(languages.map((language) => [language, names[language].of(id) ?? id])) as Words,
  spellings: [],
}));

const known = new Map(
  Object.keys(inhabitants).flatMap((id) =>
    [id, ...tongues.map((tongue) => names[tongue].of(id) ?? id)].map((name) => [name.toLowerCase(), id]),
  ),
);

/** A country by its code, however a file names it; what is no country stays as it is written. */
export function marketOf(text: string): string {
  return known.get(text.trim().toLowerCase()) ?? text;
}

/**
 * At most so many people live in a market: its inhabitants with two per cent more, rounded up to a hundred
 * thousand. A ceiling of what reach can be, never a count of people to be shown; null where not known.
 */
export function inhabitantsAtMost(market: string | null): number | null {
  const known = market === null ? undefined : inhabitants[market];
  return known === undefined || known === null ? null : Math.ceil((known * growth) / 100_000) * 100_000;
}
