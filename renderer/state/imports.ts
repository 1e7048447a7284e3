import { createStore, type StoreApi } from "zustand/vanilla";
import type { ImportRecord, ImportSummary } from "../../data/index.ts";
import type { Engine } from "../engine.ts";

export type Imports = {
  readonly records: readonly ImportRecord[];
  /** The file being read now. */
  readonly reading: string | null;
  /** What the last files brought, until the dialog is closed. */
  readonly summaries: readonly ImportSummary[];
  readonly refused: readonly ImportSummary[];
  /** A failure of the program itself, not of a file. */
  readonly error: string | null;
};

export type ImportsStore = StoreApi<Imports> & {
  readonly list: () => Promise<void>;
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly dismiss: () => void;
};

/** @param changed called after every file that put figures into force */
export function createImports(engine: Pick<Engine, "load" | "imports">, changed: () => void): ImportsStore {
  const store = createStore<Imports>(() => ({
    records: [],
    reading: null,
    summaries: [],
    refused: [],
    error: null,
  }));
  const list = async () => {
    try {
      store.setState({ records: await engine.imports() });
    } catch (error) {
      store.setState({ error: String(error) });
    }
  };

  const takeOne = async (file: File) => {
    store.setState({ reading: file.name });
    const summary = await engine.load({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    store.setState(({ refused }) => ({
      refused: summary.status === "refused" ? [summary, ...refused] : refused,
    }));
    if (summary.status === "loaded") changed();
    return summary;
  };

  // One batch after the other: a second drop waits until the first is done.
  let queue = Promise.resolve();
  const takeAll = async (files: readonly File[]) => {
    const summaries: ImportSummary[] = [];
    try {
      for (const file of files) summaries.push(await takeOne(file));
      await list();
    } catch (error) {
      store.setState({ error: String(error) });
    }
    store.setState({ reading: null, summaries });
  };

  return {
    ...store,
    list,
    take(files) {
      queue = queue.then(() => takeAll(files));
      return queue;
    },
    dismiss: () => store.setState({ summaries: [], error: null }),
  };
}
