import type { Language } from "../../../data/kernel/words.ts";
import { createFormat, type Forms } from "../format.ts";
import table from "./units.tsv?raw";

/**
 * What the programme counts: how Slovenian says one, two, three or four, five and more of it, and one of it in
 * Italian and English where the programme names it in the plural.
 */
const units = new Map(
  table
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [unit = "", one = "", two = "", few = "", other = "", it = "", en = ""] = line.split("\t");
      return [unit, { sl: { one, two, few, other } satisfies Forms, it, en }] as const;
    }),
);

const { plural } = createFormat("sl");

/**
 * A unit as it stands behind a number: `5 dogodkov`, `1 concert`. A person's own unit stays as it is written.
 *
 * @param unit its id in the register
 * @param written the unit's name in the language
 */
export function unitAfter(language: Language, unit: string, value: number | null, written: string): string {
  const known = units.get(unit);
  if (value === null || !known) return written;
  if (language === "sl") return plural(value, known.sl);
  return value === 1 && known[language] !== "" ? known[language] : written;
}
