import { createStore, type StoreApi } from "zustand/vanilla";
import type { BaseMap } from "../../data/index.ts";

/** What lies under the map's points. */
export type Ground = {
  /** Null if there is none, or the workspace has not said yet. */
  readonly ground: BaseMap | null;
  /** What lay there before the last change, as long as the window is open; undefined if nothing changed. */
  readonly before: BaseMap | null | undefined;
  /** `too-large`: it lasts only as long as the window; any other text is why it could not be kept. */
  readonly problem: string | null;
};

export type GroundStore = StoreApi<Ground> & {
  /** Shows what the workspace keeps, unless something was put there meanwhile. */
  readonly open: () => Promise<void>;
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
  const store = createStore<Ground>(() => ({ ground: null, before: undefined, problem: null }));
  // One is kept after the other; the last one counts.
  let keeping: Promise<void> = Promise.resolve();
  const put: GroundStore["put"] = (ground) => {
    const { ground: before } = store.getState();
    store.setState({ ground, before, problem: null });
    const tell = (problem: string) => {
      if (store.getState().ground === ground) store.setState({ problem });
    };
    keeping = keeping
      .then(() => engine.keepBaseMap(ground))
      .then(
        (kept) => (kept ? undefined : tell("too-large")),
        (error: unknown) => tell(String(error)),
      );
    return keeping;
  };
  return {
    ...store,
    async open() {
      const ground = await engine.baseMap();
      if (store.getState().before === undefined) store.setState({ ground });
    },
    put,
    async undo() {
      const { before } = store.getState();
      if (before !== undefined) await put(before);
    },
  };
}
