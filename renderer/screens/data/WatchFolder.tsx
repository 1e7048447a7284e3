import { Action } from "../../parts/Action.tsx";
import { useSpeech, useStores, useWatched } from "../../state/stores.ts";

/** Where exports land by themselves; only where the host can ask for a folder, or has one already. */
export function WatchFolder() {
  const { about, watched } = useStores();
  const watching = useWatched();
  const { words } = useSpeech();
  const canAsk = about?.host === "desktop";
  if (!watched || !watching || (!canAsk && watching.folder === null)) return null;
  const { folder } = watching;
  const { title, note, choose, change, stop } = words.watched;
  return (
    <div className="watch" role="group" aria-labelledby="watch-title">
      <h3 id="watch-title">{title}</h3>
      <p>{note}</p>
      {folder !== null && (
        <p className="watch-folder">
          <span>{words.watched.folder}:</span> {folder}
        </p>
      )}
      <div className="watch-actions">
        {canAsk && <Action label={folder === null ? choose : change} onPress={() => void watched.choose()} />}
        {folder !== null && <Action label={stop} onPress={() => void watched.stop()} />}
      </div>
    </div>
  );
}
