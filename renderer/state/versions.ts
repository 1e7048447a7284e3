import { createStore, type StoreApi } from "zustand/vanilla";
import type { Action, Changes, History, Holding, Moved } from "../../data/index.ts";
import type { Engine } from "../engine.ts";

/** What the user just did to the versions, and what it did to the figures. */
export type Told = {
  readonly kind: "undo" | "redo" | "restore" | "remove" | "write";
  readonly action: Action;
  readonly moved: Moved;
};

/** What is being done to the versions; no action where there is none to undo or to do again. */
export type Doing = { readonly kind: Told["kind"]; readonly action: Action | null };

export type Versions = {
  /** Null until the workspace has said which versions there are. */
  readonly history: History | null;
  readonly moving: boolean;
  /** What is under way until it is told. */
  readonly doing: Doing | null;
  readonly told: Told | null;
  readonly error: string | null;
};

export type VersionsStore = StoreApi<Versions> & {
  readonly list: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly restore: (version: number) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
  readonly removeDemonstration: () => Promise<void>;
  /** Takes all that holds the text out for good; there is nothing to undo afterwards. */
  readonly erase: (text: string) => Promise<Holding>;
  /** Tells of a table saved by hand, which is the version in force now. */
  readonly tellWritten: (dataset: string, changes: Changes) => Promise<void>;
  readonly dismiss: () => void;
};

export type VersionEngine = Pick<
  Engine,
  "history" | "undo" | "redo" | "restore" | "remove" | "removeDemonstration" | "erase"
>;

/** @param changed called after every change of the version in force */
export function createVersions(engine: VersionEngine, changed: () => Promise<void>): VersionsStore {
  const store = createStore<Versions>(() => ({
    ...{ history: null, moving: false, doing: null, told: null, error: null },
  }));

  const list = async () => {
    try {
      store.setState({ history: await engine.history() });
    } catch (error) {
      store.setState({ error: String(error) });
    }
  };

  /** What made the version that is about to go or to come. */
  const actionOf = (which: (history: History) => number | null): Action | null => {
    const { history } = store.getState();
    return history?.versions.find(({ id }) => id === which(history))?.action ?? null;
  };

  const move = async (kind: Told["kind"], go: () => Promise<Moved | undefined>, doing: Action | null) => {
    // A second press while the first is under way would do more than was seen.
    if (store.getState().moving) return;
    store.setState({ moving: true, doing: { kind, action: doing }, told: null, error: null });
    try {
      const { current: before } = await engine.history();
      const moved = await go();
      const history = await engine.history();
      // Undoing is told by what is undone; everything else by what is now.
      const version = kind === "undo" ? before : history.current;
      const action = history.versions.find(({ id }) => id === version)?.action;
      // From here on the next press counts: whoever sees what happened may take it back at once.
      const told = moved && action ? { kind, action, moved } : null;
      store.setState({ history, told, moving: false, doing: null });
      if (moved) await changed();
    } catch (error) {
      store.setState({ error: String(error), moving: false, doing: null });
    }
  };

  return {
    ...store,
    list,
    undo: () =>
      move(
        "undo",
        engine.undo,
        actionOf((history) => history.current),
      ),
    redo: () =>
      move(
        "redo",
        engine.redo,
        actionOf((history) => history.redo),
      ),
    restore: (version) => move("restore", () => engine.restore(version), { kind: "restore", version }),
    remove: (id) => move("remove", () => engine.remove(id), { kind: "remove", import: id }),
    removeDemonstration: () => move("remove", engine.removeDemonstration, { kind: "remove-demonstration" }),
    async erase(text) {
      const erased = await engine.erase(text);
      store.setState({ history: await engine.history(), told: null, error: null });
      await changed();
      return erased;
    },
    async tellWritten(dataset, changes) {
      const history = await engine.history();
      const action = history.versions.find(({ id }) => id === history.current)?.action;
      const moved = { version: history.current, changes: { [dataset]: changes } };
      store.setState({ history, told: action ? { kind: "write", action, moved } : null, error: null });
    },
    dismiss: () => store.setState({ told: null, error: null }),
  };
}
