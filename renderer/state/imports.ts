import { createStore, type StoreApi } from "zustand/vanilla";
import type { ImportRecord, ImportSummary, Step } from "../../data/index.ts";
import type { Said } from "../engine.ts";
import { isTooLarge, tooLarge } from "./too-large.ts";

/** A file that was dropped, and what became of it; null if it was cancelled before its turn came. */
export type Brought = { readonly id: number; readonly file: File; readonly summary: ImportSummary | null };

/** The file being read now. */
export type Reading = {
  readonly file: string;
  readonly step: Step | null;
  readonly cancelling: boolean;
  /** How many files wait behind it. */
  readonly waiting: number;
};

export type Imports = {
  /** Null until the workspace has said what it holds. */
  readonly records: readonly ImportRecord[] | null;
  readonly reading: Reading | null;
  /** What the dialog tells about: the last files, or one asked for again. */
  readonly shown: readonly Brought[];
  /** Every file since Loggia was opened, the newest first. */
  readonly kept: readonly Brought[];
  /** The file whose reading is being explained. */
  readonly mapped: Brought | null;
  /** A failure of the program itself, not of a file. */
  readonly error: string | null;
  /** Why the imports could not be listed. */
  readonly unlisted: string | null;
};

/** What the engine does for imports, files still as the browser holds them. */
export type ImportEngine = {
  readonly load: (file: File, said: Said, onProgress: (step: Step) => void) => Promise<ImportSummary>;
  readonly cancel: () => Promise<void>;
  readonly imports: () => Promise<readonly ImportRecord[]>;
};

export type ImportsStore = StoreApi<Imports> & {
  readonly list: () => Promise<void>;
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Takes a file in once more, with what the user said about it. */
  readonly again: (brought: Brought, said: Said) => Promise<void>;
  /** Gives up the file under way and those behind it. */
  readonly cancel: () => void;
  readonly show: (brought: Brought) => void;
  readonly map: (brought: Brought | null) => void;
  readonly dismiss: () => void;
};

/** @param changed called after every file that put figures into force */
export function createImports(engine: ImportEngine, changed: () => void): ImportsStore {
  const store = createStore<Imports>(() => ({
    records: null,
    reading: null,
    shown: [],
    kept: [],
    mapped: null,
    error: null,
    unlisted: null,
  }));
  let next = 1;
  let cancelled = false;

  const list = async () => {
    try {
      store.setState({ records: await engine.imports(), unlisted: null });
    } catch (error) {
      store.setState({ unlisted: String(error) });
    }
  };

  const takeOne = async (file: File, said: Said, id: number, waiting: number): Promise<Brought> => {
    store.setState({ reading: { file: file.name, step: null, cancelling: cancelled, waiting } });
    const onProgress = (step: Step) =>
      store.setState(({ reading }) => (reading ? { reading: { ...reading, step } } : {}));
    const take = () => (isTooLarge(file) ? tooLarge(file) : engine.load(file, said, onProgress));
    const summary = cancelled ? null : await take();
    const brought = { id, file, summary };
    store.setState(({ kept }) => ({ kept: [brought, ...kept.filter((each) => each.id !== id)] }));
    if (summary?.status === "loaded") changed();
    return brought;
  };

  // One batch after the other: a second drop waits until the first is done.
  let queue = Promise.resolve();
  const takeAll = async (files: readonly (readonly [File, number])[], said: Said) => {
    const shown: Brought[] = [];
    cancelled = false;
    try {
      for (const [at, [file, id]] of files.entries())
        shown.push(await takeOne(file, said, id, files.length - at - 1));
      await list();
    } catch (error) {
      store.setState({ error: String(error) });
    }
    store.setState({ reading: null, shown });
  };
  const enqueue = (files: readonly (readonly [File, number])[], said: Said) => {
    queue = queue.then(() => takeAll(files, said));
    return queue;
  };

  return {
    ...store,
    list,
    take: (files) =>
      enqueue(
        files.map((file) => [file, next++] as const),
        {},
      ),
    again: ({ file, id }, said) => enqueue([[file, id]], said),
    cancel() {
      cancelled = true;
      store.setState(({ reading }) => (reading ? { reading: { ...reading, cancelling: true } } : {}));
      void engine.cancel();
    },
    show: (brought) => store.setState({ shown: [brought] }),
    map: (mapped) => store.setState(mapped ? { mapped, shown: [], error: null } : { mapped }),
    dismiss: () => store.setState({ shown: [], error: null }),
  };
}
