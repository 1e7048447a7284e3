import { useSpeech, useStores, useWatched } from "../state/stores.ts";
import type { Watching, WatchedStore } from "../state/watched.ts";
import { Action } from "./Action.tsx";
import { Icon } from "./Icon.tsx";
import "./Offer.css";

/** So many are named; a folder of a hundred new files would fill the screen. */
const named = 5;

/** What is new in the watched folder, to be read in or left; it never comes between. */
export function Offer() {
  const { watched } = useStores();
  const watching = useWatched();
  if (!watched || !watching || isQuiet(watching)) return null;
  return <Banner watched={watched} watching={watching} />;
}

/** Tells of it once, wherever one is. */
export function OfferStatus() {
  const watching = useWatched();
  const text = useOfferText(watching);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}

type Props = { readonly watched: WatchedStore; readonly watching: Watching };

function Banner({ watched, watching }: Props) {
  const { words } = useSpeech();
  const text = useOfferText(watching);
  const { offered } = watching;
  const [first] = offered;
  const several = offered.length > 1;
  // The banner goes with its buttons; the keyboard goes on from the screen.
  const answer = (act: () => void) => {
    document.getElementById("content")?.focus();
    act();
  };
  return (
    <section className="offer" aria-label={words.watched.offers}>
      <Icon name={watching.gone.length > 0 || watching.error !== null ? "warning" : "folder"} size={18} />
      <div>
        <p>{text}</p>
        {several && (
          <ul>
            {offered.slice(0, named).map((file) => (
              <li key={file.name}>
                <span className="file">{file.name}</span>
                <Action
                  kind="quiet"
                  label={words.watched.read}
                  aria-label={words.watched.readOf(file.name)}
                  onPress={() => void watched.read([file])}
                />
              </li>
            ))}
            {offered.length > named && <li>{words.watched.more(offered.length - named)}</li>}
          </ul>
        )}
      </div>
      {first && (
        <Action
          kind="strong"
          label={several ? words.watched.readAll : words.watched.read}
          onPress={() => answer(() => void watched.read(offered))}
        />
      )}
      <Action
        label={first ? words.watched.later : words.close}
        onPress={() => answer(() => watched.dismiss())}
      />
    </section>
  );
}

function isQuiet({ offered, gone, error }: Watching): boolean {
  return offered.length === 0 && gone.length === 0 && error === null;
}

function useOfferText(watching: Watching | null): string {
  const { words } = useSpeech();
  if (!watching || isQuiet(watching)) return "";
  const { offered, gone, error } = watching;
  const place = lastPart(watching.folder ?? "");
  const [first] = offered;
  return [
    ...(error === null ? [] : [`${words.watched.failed}.`]),
    ...(gone.length === 0 ? [] : [words.watched.gone(gone)]),
    ...(first
      ? [
          offered.length === 1
            ? words.watched.one(first.name, place)
            : words.watched.many(offered.length, place),
        ]
      : []),
  ].join(" ");
}

/** A folder's own name, of a path of either system. */
function lastPart(path: string): string {
  return path.split(/[/\\]/).filter(Boolean).at(-1) ?? path;
}
