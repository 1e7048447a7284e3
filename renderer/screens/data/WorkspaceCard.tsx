import { useEffect } from "react";
import { FileTrigger } from "react-aria-components";
import { Action } from "../../parts/Action.tsx";
import { useSpeech, useStores, useWorkspaces } from "../../state/stores.ts";
import "./WorkspaceCard.css";

/** The workspaces of this computer, and how one of them goes to another; only where a host keeps them. */
export function WorkspaceCard() {
  const { workspaces } = useStores();
  const state = useWorkspaces();
  const { words } = useSpeech();
  // When each was changed is asked anew: the open one may have been saved since.
  useEffect(() => void workspaces?.list(), [workspaces]);
  if (!workspaces || !state?.entries) return null;
  const said = words.shell.workspaces;
  const named = (name: string) => (name === "" ? said.first : name);
  const open = state.entries.find(({ isOpen }) => isOpen);
  const others = state.entries.filter(({ isOpen }) => !isOpen);
  const when = (changed: string | null) => (changed === null ? said.never : said.changed(changed));
  return (
    <section className="card workspaces">
      <h2>{said.title}</h2>
      <p>{said.note}</p>
      {open && (
        <p className="workspace-open">
          <strong>{named(open.name)}</strong>
          <span className="badge">{said.open}</span>
          <small>{when(open.changed)}</small>
        </p>
      )}
      <div className="watch-actions">
        <Action icon="add" label={said.make} onPress={() => workspaces.ask("new", "")} />
        <Action
          label={said.duplicate}
          onPress={() => workspaces.ask("duplicate", said.copyOf(named(open?.name ?? "")))}
        />
        <FileTrigger
          acceptedFileTypes={[".loggia"]}
          onSelect={(files) => {
            if (files?.[0]) void workspaces.offer(files[0]);
          }}
        >
          <Action icon="folder" label={said.takeOver} />
        </FileTrigger>
      </div>
      {others.length > 0 && (
        <>
          <h3>{said.others}</h3>
          <ul className="workspace-list">
            {others.map(({ name, changed }) => (
              <li key={name}>
                <Action
                  kind="quiet"
                  label={named(name)}
                  aria-label={said.openOf(named(name))}
                  onPress={() => void workspaces.open(name)}
                />
                <small>{when(changed)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{said.handOn}</h3>
      <p>{said.handNote}</p>
      <div className="watch-actions">
        <Action
          icon="save"
          isDisabled={state.busy}
          label={said.handOn}
          onPress={() => void workspaces.handOn()}
        />
      </div>
    </section>
  );
}
