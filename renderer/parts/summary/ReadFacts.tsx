import type { ImportSummary } from "../../../data/index.ts";
import { sourceName } from "../../words/source-name.ts";
import { useSpeech, useStores } from "../../state/stores.ts";

/** What was recognised and counted: the counts add up to the records of the file. */
export function ReadFacts({ summary }: { readonly summary: ImportSummary }) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { catalogue } = useStores();
  const room = catalogue.rooms.find(({ id }) => id === summary.dataset);
  const profile = room?.profiles.find(({ id }) => id === summary.profile);
  const { period, delimiter } = summary;
  const facts: readonly (readonly [string, string | null])[] = [
    [
      words.summary.recognised,
      room ? [speech.of(room.title), profile && speech.of(profile.title)].filter(Boolean).join(" · ") : null,
    ],
    [words.summary.source, summary.source && sourceName(speech.language, summary.source, summary.profile)],
    [words.summary.release, summary.release === null ? null : format.day(summary.release)],
    [words.summary.period, period && words.filters.span(period.first, period.last)],
    [
      words.summary.records,
      summary.records === 0
        ? null
        : `${format.count(summary.records)}: ` +
          [
            words.summary.loadedCount(summary.loaded),
            words.summary.refusedCount(summary.refused),
            words.summary.skippedCount(summary.skipped),
          ].join(", "),
    ],
    [
      words.summary.skippedTitle,
      summary.skips.length === 0
        ? null
        : summary.skips
            .map(({ reason, count, firstLine }) =>
              words.summary.skip(words.summary.skips[reason], count, firstLine),
            )
            .join("; "),
    ],
    [words.summary.encoding, summary.encoding],
    [words.summary.delimiter, delimiter === null ? null : (words.summary.delimiters[delimiter] ?? delimiter)],
  ];
  return (
    <dl className="facts" aria-label={words.summary.read}>
      {facts.map(([name, text]) =>
        text === null ? null : (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
