import { createStore, type StoreApi } from "zustand/vanilla";
import type { BaseLayer, BaseMap, NoBaseLayer } from "../../data/index.ts";

/** Why the last change came to nothing, or does not last. */
export type GroundProblem =
  /** The file is no base map. */
  | { readonly kind: NoBaseLayer }
  /** It lasts only as long as the window. */
  | { readonly kind: "too-large" }
  /** The file could not be read, or what was put there could not be kept; and what the computer says of it. */
  | { readonly kind: "unreadable" | "not-kept"; readonly why: string };

/** What lies under the map's points. */
export type Ground = {
  /** Null if there is none, or the workspace has not said yet. */
  readonly ground: BaseMap | null;
  /** What lay there before the last change, as long as the window is open; undefined if nothing changed. */
  readonly before: BaseMap | null | undefined;
  readonly problem: GroundProblem | null;
  /** The name of the file that is being read. */
  readonly reading: string | null;
  /** What lies there now is not saved yet. */
  readonly keeping: boolean;
};

export type GroundStore = StoreApi<Ground> & {
  /** Shows what the workspace keeps, unless something was put there meanwhile. */
  readonly open: () => Promise<void>;
  /** Reads a file and puts it under the points; never rejects, what fails is the problem told. */
  readonly choose: (name: string, read: () => Promise<BaseLayer | NoBaseLayer>) => Promise<void>;
  /** Puts a base map in place of the one before, or takes it away; kept with the workspace. */
  readonly put: (ground: BaseMap | null) => Promise<void>;
  /** Back to what lay there before the last change; once more, and forth again. */
  readonly undo: () => Promise<void>;
};

export type GroundEngine = {
  readonly baseMap: () => Promise<BaseMap | null>;
  readonly keepBaseMap: (map: BaseMap | null) => Promise<boolean>;
};

export function createGround(engine: GroundEngine): GroundStore {
  const store = createStore<Ground>(() => ({
    ground: null,
    before: undefined,
    problem: null,
    reading: null,
    keeping: false,
  }));
  // One is kept after the other; the last one counts.
  let keeping: Promise<void> = Promise.resolve();
  // What was asked for last counts, however long a file before it takes to be read.
  let asked = 0;
  const put: GroundStore["put"] = (ground) => {
    asked += 1;
    const { ground: before } = store.getState();
    store.setState({ ground, before, problem: null, reading: null, keeping: true });
    const tell = (problem: GroundProblem) => {
      if (store.getState().ground === ground) store.setState({ problem });
    };
    const kept = keeping
      .then(() => engine.keepBaseMap(ground))
      .then(
        (isKept) => (isKept ? undefined : tell({ kind: "too-large" })),
        (error: unknown) => tell({ kind: "not-kept", why: messageOf(error) }),
      );
    keeping = kept;
    return kept.then(() => {
      if (keeping === kept) store.setState({ keeping: false });
    });
  };
  return {
    ...store,
    async open() {
      const ground = await engine.baseMap();
      if (store.getState().before === undefined) store.setState({ ground });
    },
    async choose(name, read) {
      asked += 1;
      const own = asked;
      store.setState({ problem: null, reading: name });
      const layer = await read().catch((error: unknown) => ({ unread: messageOf(error) }));
      if (own !== asked) return;
      if (typeof layer === "string") store.setState({ problem: { kind: layer }, reading: null });
      else if ("unread" in layer)
        store.setState({ problem: { kind: "unreadable", why: layer.unread }, reading: null });
      else await put({ name, layer });
    },
    put,
    async undo() {
      const { before } = store.getState();
      if (before !== undefined) await put(before);
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
