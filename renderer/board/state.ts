import type { Answer } from "../../data/index.ts";
import { hidesNumber, flagWord } from "../words/cell.ts";
import type { Speech } from "../words/index.ts";
import { sourceLine } from "../parts/source.ts";
import type { DataState, Found } from "./model.ts";

/** Signs that are no reserve about a figure. */
const plain = new Set(["-", ""]);

/** Where the figures of a page come from, and every reserve there is about them. */
export function stateOf(speech: Speech, found: readonly [Found, ...Found[]]): DataState {
  const { words, format } = speech;
  const [{ answer: first }, ...others] = found;
  const answers = [first, ...others.map(({ answer }) => answer)] as const;
  const counts = new Map<string, number>();
  for (const { columns } of answers.slice(0, 1))
    for (const flag of columns["flag"] ?? [])
      if (typeof flag === "string" && !plain.has(flag)) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  const disagreeing = new Set(answers.flatMap(({ disagreeing = [] }) => disagreeing));
  // What hides a number comes before what only qualifies one.
  const sorted = [...counts].toSorted(([a], [b]) => Number(hidesNumber(b)) - Number(hidesNumber(a)));
  return {
    source: sourceLine(speech, together(answers)),
    flags: [
      ...sorted.map(([flag, count]) => `${flagWord(speech, flag)}: ${format.count(count)}`),
      ...(disagreeing.size > 0 ? [words.board.frame.disagree(disagreeing.size)] : []),
    ],
    demonstration: answers.some(({ demonstration }) => demonstration === true),
    imports: [...new Set(answers.flatMap(({ origins }) => origins.map((origin) => origin.import)))],
  };
}

/** The first answer with the origins of all, each named once: what a page of several answers rests on. */
function together([first, ...more]: readonly [Answer, ...Answer[]]): Answer {
  const origins = [first, ...more].flatMap((answer) => answer.origins);
  return {
    ...first,
    origins: [...new Map(origins.map((each) => [each.import, each])).values()],
    ...([first, ...more].some(({ demonstration }) => demonstration === true) ? { demonstration: true } : {}),
  };
}
