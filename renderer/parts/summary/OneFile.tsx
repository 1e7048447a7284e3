import type { Changes, ImportSummary } from "../../../data/index.ts";
import type { Brought } from "../../state/imports.ts";
import { useImports, useSpeech, useStores } from "../../state/stores.ts";
import type { Dictionary } from "../../words/en.ts";
import type { Speech } from "../../words/index.ts";
import { whereShown } from "../../words/where.ts";
import { reportCsv } from "../../words/report.ts";
import { Action } from "../Action.tsx";
import { ChangedFigures } from "../ChangedFigures.tsx";
import { fileName, saveFile } from "../saving.ts";
import { IssueList } from "./IssueList.tsx";
import { ReadFacts } from "./ReadFacts.tsx";
import { canTell, statusOf, undatedIn } from "./status.ts";

/** What became of one file, what can be done about it, and every detail. */
export function OneFile({ brought }: { readonly brought: Brought }) {
  const speech = useSpeech();
  const { words } = speech;
  const { file, summary } = brought;
  const status = statusOf(summary);
  return (
    <article className="summary-file">
      <header>
        <span className={`badge badge-${status}`}>{words.summary.statuses[status]}</span>
        <h3>{file.name}</h3>
      </header>
      <p>{summary ? verdict(speech, summary) : words.summary.cancelled}</p>
      {summary && <FileActions brought={brought} summary={summary} />}
      {summary && <IssueList issues={summary.issues} />}
      {summary?.changes && summary.changes.list.length > 0 && (
        <ChangedFigures
          changes={summary.changes}
          dataset={summary.dataset}
          undated={undatedIn(summary).some(({ id }) => id === summary.import)}
        />
      )}
      {summary && <ReadFacts summary={summary} />}
    </article>
  );
}

function FileActions({ brought, summary }: { readonly brought: Brought; readonly summary: ImportSummary }) {
  const speech = useSpeech();
  const { imports, versions } = useStores();
  const { records } = useImports();
  const { report } = speech.words.summary;
  const { mapping } = speech.words;
  const save = () =>
    saveFile(
      fileName(`${report.title} ${summary.file}`, "csv"),
      new Blob([reportCsv(speech, summary)], { type: "text/csv;charset=utf-8" }),
    );
  return (
    <div className="summary-actions">
      {canTell(summary) && (
        <Action
          kind={summary.status === "refused" ? "strong" : "plain"}
          icon="table"
          label={summary.status === "refused" ? mapping.tell : mapping.differently}
          onPress={() => imports.map(brought)}
        />
      )}
      {undatedIn(summary).map(({ id, name }) => (
        <Action
          key={id}
          icon="close"
          label={speech.words.data.removeOf(name)}
          isDisabled={!records?.some((record) => record.id === id)}
          onPress={() => {
            imports.dismiss();
            void versions.remove(id);
          }}
        />
      ))}
      <Action icon="save" label={report.save} aria-label={report.saveOf(summary.file)} onPress={save} />
    </div>
  );
}

function verdict(speech: Speech, summary: ImportSummary): string {
  const { words } = speech;
  const { status, figures, changes, refused, dataset } = summary;
  switch (status) {
    case "loaded":
      return [
        words.summary.loaded(figures, changes ? changeParts(words, changes) : []),
        ...(refused > 0 ? [words.summary.partly(refused)] : []),
        ...(dataset === null ? [] : [whereShown(speech, dataset)]),
      ].join(" ");
    case "unchanged":
      return words.summary.unchanged;
    case "cancelled":
      return words.summary.cancelled;
    case "refused":
      return words.summary.refused;
  }
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
