import type { History, Version } from "../../../data/index.ts";
import { Action } from "../../parts/Action.tsx";
import { Pager, usePages } from "../../parts/Pager.tsx";
import { useSpeech, useStores, useVersions } from "../../state/stores.ts";
import { actionText } from "../../words/action.ts";

/** Every version the workspace was in, the newest first, and the ways back and forth. */
export function VersionList() {
  const { words } = useSpeech();
  const { versions } = useStores();
  const { history, moving } = useVersions();
  const newestFirst = history?.versions.toReversed() ?? [];
  const pages = usePages(newestFirst.length, 8);
  if (!history) return null;
  const isErased = newestFirst.some(({ action }) => action.kind === "erase");
  return (
    <section className="card" aria-labelledby="versions-title" aria-busy={moving}>
      <header>
        <h2 id="versions-title">{words.versions.title}</h2>
        <div className="card-tools">
          <Action
            icon="undo"
            label={words.versions.undo}
            aria-keyshortcuts="Control+Z"
            isDisabled={history.undo === null || moving}
            onPress={() => void versions.undo()}
          />
          <Action
            icon="redo"
            label={words.versions.redo}
            aria-keyshortcuts="Control+Shift+Z"
            isDisabled={history.redo === null || moving}
            onPress={() => void versions.redo()}
          />
        </div>
      </header>
      <p className="card-sentence">
        {newestFirst.length === 0
          ? words.versions.none
          : isErased
            ? words.versions.noteErased
            : words.versions.note}
      </p>
      <ol className="versions" reversed>
        {newestFirst.slice(pages.first, pages.end).map((version) => (
          <VersionRow key={version.id} version={version} history={history} />
        ))}
      </ol>
      <Pager pages={pages} what={words.versions.title} />
    </section>
  );
}

function VersionRow({ version, history }: { readonly version: Version; readonly history: History }) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { versions } = useStores();
  const { moving } = useVersions();
  const { id, at, by, action, imports } = version;
  const isCurrent = id === history.current;
  return (
    <li aria-current={isCurrent ? "step" : undefined}>
      <div>
        <strong>{actionText(speech, action, history)}</strong>
        <p>
          {[
            words.versions.version(id),
            format.moment(at),
            ...(by === undefined ? [] : [by]),
            words.versions.imports(imports.length),
          ].join(" · ")}
        </p>
      </div>
      {isCurrent ? (
        <span className="badge badge-loaded">{words.versions.current}</span>
      ) : (
        <Action
          kind="quiet"
          label={words.versions.restore}
          aria-label={words.versions.restoreOf(id)}
          isDisabled={moving}
          onPress={() => void versions.restore(id)}
        />
      )}
    </li>
  );
}
