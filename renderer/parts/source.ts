import type { Answer } from "../../data/index.ts";
import type { Speech } from "../words/index.ts";
import { sourceName } from "../words/source-name.ts";

/** Publisher's table, its release and our import, in one quiet line. */
export function sourceLine({ words, format, language }: Speech, answer: Answer): string {
  const { origins, demonstration } = answer;
  if (origins.length === 0) return words.card.noSource;
  // An undated import among dated ones hides neither the release nor itself.
  const undated = [...new Set(origins.filter((each) => each.release === null).map(({ file }) => file))];
  const release = origins.map((origin) => origin.release ?? "").reduce((a, b) => (b > a ? b : a));
  const imported = origins.filter(({ sample }) => !sample).map(({ importedAt }) => importedAt);
  const last = imported.reduce((a, b) => (b > a ? b : a), "");
  return [
    // In a saved picture nothing else may be left to say it.
    ...(demonstration ? [words.demonstration.badge.toLocaleUpperCase(format.locale)] : []),
    format.list([...new Set(origins.map(({ source, profile }) => sourceName(language, source, profile)))]),
    release === ""
      ? words.data.unreleased
      : [
          words.card.released(release),
          ...(undated.length > 0 ? [words.card.partlyUndated(undated)] : []),
        ].join("; "),
    last === "" ? words.card.shipped : words.card.imported(last),
  ].join(" · ");
}
