import { Action } from "../../parts/Action.tsx";
import { canTell, statusOf } from "../../parts/summary/status.ts";
import type { Brought } from "../../state/imports.ts";
import { useImports, useSpeech, useStores } from "../../state/stores.ts";
import { issueSentence } from "../../words/index.ts";
import { Pager, usePages } from "../../parts/Pager.tsx";

/** Files that were dropped and are not in the workspace, with the reason and what can be done. */
export function LeftOut() {
  const { kept } = useImports();
  const { words } = useSpeech();
  const left = kept.filter(({ summary }) => ["refused", "cancelled"].includes(statusOf(summary)));
  const pages = usePages(left.length, 5);
  if (left.length === 0) return null;
  return (
    <section className="card" aria-labelledby="left-title">
      <h2 id="left-title">{words.data.left}</h2>
      <ul className="imports">
        {left.slice(pages.first, pages.end).map((brought) => (
          <LeftFile key={brought.id} brought={brought} />
        ))}
      </ul>
      <Pager pages={pages} what={words.data.left} />
    </section>
  );
}

function LeftFile({ brought }: { readonly brought: Brought }) {
  const speech = useSpeech();
  const { words } = speech;
  const { imports } = useStores();
  const { file, summary } = brought;
  const status = statusOf(summary);
  const issue = summary?.issues.find(({ severity }) => severity === "error");
  return (
    <li>
      <div className="import-name">
        <strong>{file.name}</strong>
        <span className={`badge badge-${status}`}>{words.summary.statuses[status]}</span>
      </div>
      <div className="import-actions">
        {summary && canTell(summary) && (
          <Action kind="quiet" label={words.mapping.tell} onPress={() => imports.map(brought)} />
        )}
        {summary && (
          <Action
            kind="quiet"
            label={words.data.details}
            aria-label={words.data.detailsOf(file.name)}
            onPress={() => imports.show(brought)}
          />
        )}
      </div>
      <p>{issue ? speech.format.capital(issueSentence(speech, issue)) : words.summary.cancelled}</p>
    </li>
  );
}
