import { bare, withoutUnit } from "../../kernel/headings.ts";

/** What people call the two measures above their own columns. `presenze` are nights in Italian statistics. */
const measures: Readonly<Record<string, RegExp>> = {
  arrivals:
    /^(?:(?:število|št\.?|numero(?: di)?|number of|tourist) )?(?:prihod[ia]?|prihodov|arriv[io]|arrivals)(?: (?:turistov|gostov|(?:di )?turisti|turistici|of tourists))?$/,
  nights:
    /^(?:(?:število|št\.?|numero(?: di)?|number of|tourist|guest|bed) )?(?:prenočitve|prenočitev|nočitve|nočitev|pernottamenti|presenze|notti|nights|overnight stays|overnights)(?: (?:turistov|gostov|(?:di )?turisti|turistic[ih]e?|of tourists))?$/,
};

/** What may stand behind a measure: of which guests. */
const markets: Readonly<Record<string, RegExp>> = {
  total: /^(?:skupaj|skupno|skupne|skupni|vsi|vse|total|totale|totali|complessiv[ie]|all)$/,
  domestic: /^(?:domači|domačih|domestic|italiani|nazionali|domestici)$/,
  foreign: /^(?:tuji|tujih|foreign|stranieri|esteri)$/,
};

/** What a heading of figures says of them: `nights_total`, `Prenočitve - domači`, `Total nights`, `Arrivi`. */
export function meaningOf(heading: string): Readonly<Record<string, string>> | undefined {
  const text = bare(withoutUnit(heading));
  const whole = find(measures, text);
  if (whole !== undefined) return { measure: whole };
  const [, measure = "", behind = ""] = /^(.+?)[\s,:–-]+\(?([^\s()]+)\)?$/.exec(text) ?? [];
  const [, before = "", rest = ""] = /^(\S+)\s+(?:dei |delle |di )?(.+)$/.exec(text) ?? [];
  return both(measure, behind) ?? both(rest, before);
}

function both(measure: string, market: string): Readonly<Record<string, string>> | undefined {
  const [what, whose] = [find(measures, measure), find(markets, market)];
  return what !== undefined && whose !== undefined ? { measure: what, market: whose } : undefined;
}

function find(patterns: Readonly<Record<string, RegExp>>, text: string): string | undefined {
  return Object.entries(patterns).find(([, pattern]) => pattern.test(text))?.[0];
}
