import type { Row } from "../../../data/kernel/columns.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import type { Speech } from "../../words/index.ts";
import { goalText, reserveText, text, unitText, wordsOf } from "./tell.ts";

/** One side of a contradiction: how much of what, and in which line of the programme. */
export function sideText(speech: Speech, indicator: Indicator, row: Row): string {
  const { target } = speech.words.programme;
  const goal = [
    goalText(speech, indicator, row),
    unitText(speech, indicator, row),
    reserveText(speech, row),
  ].filter((each) => each !== "");
  return `${goal.join(" ")} (${target.lineShort(text(row, "line"))})`;
}

/** What is wanted of a target whose baseline is missing, and which baseline that is. */
export function baselineText(speech: Speech, indicator: Indicator, row: Row): string {
  const label = wordsOf(speech, indicator);
  const { target } = speech.words.programme;
  const line = target.lineShort(text(row, "line"));
  return `${label(row, "indicator")}, ${goalText(speech, indicator, row)} (${line}): ${label(row, "reason")}`;
}

/** How many targets stand where, of all there are. */
export function standingSentence({ words }: Speech, rows: readonly Row[]): string {
  const count = (...statuses: readonly string[]): number =>
    rows.filter((row) => statuses.includes(text(row, "status"))).length;
  return words.programme.headline(
    rows.length,
    count("reached"),
    count("on-course"),
    count("behind", "missed"),
    {
      all: count("actual-missing"),
      invented: rows.filter((row) => text(row, "reason") === "only-demonstration").length,
    },
  );
}
