import { toRows } from "../../../data/kernel/columns.ts";
import { num } from "../../screens/read.ts";
import { effectsSentence } from "../../screens/season/sentences.ts";
import type { PageKind } from "../model.ts";

/** Which markets would ease the season, which would sharpen it, if they came in the months they come in. */
export const effects: PageKind = {
  id: "effects",
  section: "season",
  start: true,
  asks: ({ municipality, year }) =>
    year === null
      ? []
      : [{ indicator: "stays_market_effect", parameters: { municipality, year: String(year) } }],
  says({ speech, scope, found: [effect] }) {
    if (!effect || scope.year === null) return null;
    const { format, label, words } = speech;
    const { columns } = effect.answer;
    const codes = effect.indicator.columns.find(({ name }) => name === "market")?.codes;
    const easing = toRows(columns)
      .filter((row) => (num(row, "marginal_effect") ?? 0) < 0)
      .toSorted((a, b) => (num(a, "marginal_effect") ?? 0) - (num(b, "marginal_effect") ?? 0))
      .slice(0, 3)
      .map((row) => format.capital(label(codes, String(row["market"]))));
    if (easing.length === 0) return null;
    return {
      headline: words.board.effects(easing, scope.year),
      meaning: effectsSentence(speech, columns, codes, null),
    };
  },
};
