import { createStore, type StoreApi } from "zustand/vanilla";
import type { WatchedFile } from "../../electron/wire.ts";
import type { Watched } from "../bridge.ts";

export type Watching = {
  /** Null if no folder is watched. */
  readonly folder: string | null;
  /** What is new in it and not answered yet, the newest first. */
  readonly offered: readonly WatchedFile[];
  /** The names of files that were to be read and are no longer there. */
  readonly gone: readonly string[];
  /** Why the folder could not be chosen, left or read from. */
  readonly error: string | null;
};

export type WatchedStore = StoreApi<Watching> & {
  /** Begins to look, if a folder is watched; until the returned function is called. */
  readonly start: () => () => void;
  readonly choose: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Looks once. */
  readonly look: () => Promise<void>;
  /** Takes these in by the road of every other file. */
  readonly read: (files: readonly WatchedFile[]) => Promise<void>;
  /** Not now: what is offered is not offered again until it changes. */
  readonly dismiss: () => void;
};

/** What the store needs of the window around it. */
export type Around = {
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Files changed after this moment are new; kept from window to window. */
  readonly since: string | undefined;
  readonly keepSince: (since: string) => Promise<void>;
  readonly now: () => Date;
  /** Calls again and again while somebody can see it; until the returned function is called. */
  readonly repeat: (look: () => void) => () => void;
};

/** The folder where exports appear: it is looked through, and nothing of it is loaded unasked. */
export function createWatched(watched: Watched, around: Around): WatchedStore {
  const nothing = { offered: [], gone: [], error: null };
  const store = createStore<Watching>(() => ({ folder: null, ...nothing }));
  let since = around.since ?? around.now().toISOString();
  /** What was there before, or has been answered: times by name. */
  let known = new Map<string, string>();
  /** The newest time that has been answered. */
  let answered = "";
  let looks = 0;
  let looking = false;

  const keep = (time: string) => {
    since = time;
    // If it cannot be kept, a file may be offered once more after the next start: no harm.
    around.keepSince(time).catch(() => undefined);
  };
  const begin = (folder: string | null) => {
    known = new Map();
    answered = "";
    looks = 0;
    store.setState({ folder, ...nothing });
  };

  // Moved or unpacked files keep an old time: they are new because they were not there before. The
  // host tells of a file at the second look, so what was there before is known from then on.
  const isNew = ({ name, modified }: WatchedFile) =>
    known.get(name) !== modified && (looks > 2 || modified > since);

  const look = async () => {
    const { folder } = store.getState();
    if (folder === null || looking) return;
    looking = true;
    const files = await watched.files().catch(() => null);
    looking = false;
    // Meanwhile another folder may have been chosen.
    if (files === null || store.getState().folder !== folder) return;
    looks += 1;
    const offered = files
      .filter(isNew)
      .toSorted((a, b) => b.modified.localeCompare(a.modified) || a.name.localeCompare(b.name));
    if (looks <= 2) {
      for (const file of files) if (!isNew(file)) known.set(file.name, file.modified);
    }
    if (!isSame(offered, store.getState().offered)) store.setState({ offered });
  };

  const settle = (files: readonly WatchedFile[]) => {
    for (const { name, modified } of files) known.set(name, modified);
    const offered = store.getState().offered.filter(({ name, modified }) => known.get(name) !== modified);
    store.setState({ offered });
    for (const { modified } of files) if (modified > answered) answered = modified;
    // While one is still open, the moment stays before it: it will be offered after the next start.
    if (offered.length === 0 && answered > since) keep(answered);
  };

  return {
    ...store,
    look,
    start() {
      let end: (() => void) | null = null;
      let ended = false;
      const go = async () => {
        begin(await watched.folder());
        if (around.since === undefined) keep(since);
        if (!ended) end = around.repeat(() => void look());
        await look();
      };
      go().catch((error: unknown) => store.setState({ error: String(error) }));
      return () => {
        ended = true;
        end?.();
      };
    },
    async choose() {
      try {
        const folder = await watched.choose();
        if (folder === null) return;
        keep(around.now().toISOString());
        begin(folder);
        await look();
      } catch (error) {
        store.setState({ error: String(error) });
      }
    },
    async stop() {
      try {
        await watched.stop();
        begin(null);
      } catch (error) {
        store.setState({ error: String(error) });
      }
    },
    async read(files) {
      store.setState({ gone: [], error: null });
      const taken: File[] = [];
      const gone: string[] = [];
      try {
        for (const { name } of files) {
          const bytes = await watched.read(name);
          if (bytes) taken.push(new File([bytes as Uint8Array<ArrayBuffer>], name));
          else gone.push(name);
        }
      } catch (error) {
        store.setState({ error: String(error) });
        return;
      }
      settle(files);
      store.setState({ gone });
      if (taken.length > 0) await around.take(taken);
    },
    dismiss() {
      settle(store.getState().offered);
      store.setState({ gone: [], error: null });
    },
  };
}

function isSame(a: readonly WatchedFile[], b: readonly WatchedFile[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const seconds = 3;

/** Every few seconds while the window is seen, and at once when it comes back into sight. */
export function repeatWhileSeen(look: () => void): () => void {
  const lookIfSeen = () => {
    if (!document.hidden) look();
  };
  const timer = setInterval(lookIfSeen, seconds * 1000);
  document.addEventListener("visibilitychange", lookIfSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", lookIfSeen);
  };
}
