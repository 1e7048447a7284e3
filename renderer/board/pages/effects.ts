import { effectsOf } from "../../screens/season/sentences.ts";
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
    const { board, season } = speech.words;
    const codes = effect.indicator.columns.find(({ name }) => name === "market")?.codes;
    const { easing, worsening, hidden } = effectsOf(speech, effect.answer.columns, codes);
    if (easing.length === 0) return null;
    return {
      headline: board.effects(easing, scope.year),
      meaning: [board.sharpening(worsening), hidden > 0 ? season.effects.hidden(hidden) : ""]
        .filter((part) => part !== "")
        .join(" "),
    };
  },
};
