import type { Contract } from "./contract.ts";
import { bare, withoutUnit } from "./headings.ts";
import type { DateOrder, DecimalMark } from "./profile.ts";
import { languages, type Language } from "./words.ts";

/** How a table's numbers and dates are written where its cells leave it open. */
export type Habits = { readonly dates?: DateOrder; readonly decimal?: DecimalMark };

/**
 * What a plain table's headings say about its writer. Nobody puts the month first under Slovenian or
 * Italian headings. Under every label of one language, in a filled-in template, numbers are as that
 * language writes them. A workbook's own numbers have a dot, and need no habit.
 */
export function habitsOf(contract: Contract, headings: readonly string[]): Habits {
  const written = headings.filter((heading) => heading !== "");
  const spoken = languages.filter((language) => speaks(contract, written, language));
  const isOurs = written.length === contract.columns.length && spoken.length > 0;
  const hasComma = !spoken.includes("en");
  return {
    ...(spoken.length > 0 && hasComma ? { dates: "dmy" } : {}),
    ...(isOurs ? { decimal: hasComma ? "," : "." } : {}),
  };
}

/** True if every heading is a label of the language. */
function speaks({ columns }: Contract, headings: readonly string[], language: Language): boolean {
  const labels = new Set(columns.map(({ label }) => bare(label[language])));
  return headings.every((heading) => labels.has(bare(heading)) || labels.has(bare(withoutUnit(heading))));
}
