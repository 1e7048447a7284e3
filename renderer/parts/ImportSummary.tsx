import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Changes, ImportSummary as Summary } from "../../data/index.ts";
import { useImports, useSpeech, useStores } from "../state/stores.ts";
import type { Dictionary } from "../words/en.ts";
import { issueSentence } from "../words/index.ts";
import { Action } from "./Action.tsx";
import { ChangedFigures } from "./ChangedFigures.tsx";
import { ErrorState } from "./States.tsx";
import "./ImportSummary.css";

/** What the dropped files brought: nothing happens to figures without being told here. */
export function ImportSummary() {
  const { imports } = useStores();
  const { summaries, error } = useImports();
  const { words } = useSpeech();
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={summaries.length > 0 || error !== null}
      onOpenChange={(open) => !open && imports.dismiss()}
    >
      <Modal className="summary">
        <Dialog className="summary-body">
          <Heading slot="title">{words.summary.title(summaries.length)}</Heading>
          <div className="summary-files" role="group" aria-label={words.summary.read} tabIndex={0}>
            {error !== null && (
              <ErrorState title={words.states.importFailed} text={error} onRetry={imports.dismiss} />
            )}
            {summaries.map((summary, index) => (
              <OneFile key={index} summary={summary} />
            ))}
          </div>
          <footer>
            <Action kind="strong" label={words.close} onPress={imports.dismiss} />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function OneFile({ summary }: { readonly summary: Summary }) {
  const { words } = useSpeech();
  const { status, file, figures, changes, refused } = summary;
  const isPartly = status === "loaded" && refused > 0;
  const verdict =
    status === "loaded"
      ? words.summary.loaded(figures, changes ? changeParts(words, changes) : [])
      : status === "unchanged"
        ? words.summary.unchanged
        : words.summary.refused;
  return (
    <article className="summary-file">
      <header>
        <span className={`badge badge-${isPartly ? "partly" : status}`}>
          {words.summary.statuses[isPartly ? "partly" : status]}
        </span>
        <h3>{file}</h3>
      </header>
      <p>
        {verdict}
        {isPartly && ` ${words.summary.partly(refused)}`}
      </p>
      <IssueList summary={summary} />
      {changes && changes.list.length > 0 && <ChangedFigures changes={changes} dataset={summary.dataset} />}
      <ReadFacts summary={summary} />
    </article>
  );
}

/** What became of the figures read: each of them is one of these. */
function changeParts({ summary }: Dictionary, { added, changed, unchanged, outranked }: Changes): string[] {
  return [
    summary.added(added),
    summary.changed(changed),
    summary.same(unchanged),
    ...(outranked > 0 ? [summary.outranked(outranked)] : []),
  ];
}

/** One sentence for each issue; a file full of the same trouble is cut short. */
function IssueList({ summary: { issues } }: { readonly summary: Summary }) {
  const speech = useSpeech();
  const { words } = speech;
  // "And one more" would take as much room as saying it.
  const most = issues.length === 13 ? 13 : 12;
  if (issues.length === 0) return null;
  return (
    <ul className="issues" aria-label={words.summary.issuesTitle}>
      {issues.slice(0, most).map((issue, index) => (
        <li key={index} className={`issue-${issue.severity}`}>
          <b>{words.summary.severities[issue.severity]}</b>
          <span>{issueSentence(speech, issue)}</span>
        </li>
      ))}
      {issues.length > most && <li>{words.summary.more(issues.length - most)}</li>}
    </ul>
  );
}

function ReadFacts({ summary }: { readonly summary: Summary }) {
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
    [words.summary.source, summary.source],
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
