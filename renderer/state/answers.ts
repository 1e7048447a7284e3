import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "../../data/index.ts";
import type { Engine } from "../engine.ts";
import type { Parameters } from "./question.ts";

/** A question's state; while a newer answer is on its way the older one stays to be shown. */
export type Entry = {
  readonly epoch: number;
  readonly pending: boolean;
  readonly answer: Answer | null;
  readonly error: string | null;
};

export type Answers = {
  /** Raised when the figures change: what was asked before must be asked again. */
  readonly epoch: number;
  readonly entries: Readonly<Record<string, Entry>>;
};

export type AnswersStore = StoreApi<Answers> & {
  /**
   * Sends a question off that was never asked since the figures changed. Nobody is told before the answer
   * is there, so that it may be called while a screen is drawn: the engine works meanwhile.
   */
  readonly begin: (key: string) => void;
  /** Asks the question a key stands for, unless it is answered or under way; one that failed, once more. */
  readonly want: (key: string) => void;
  readonly refresh: () => void;
};

export function createAnswers(ask: Engine["ask"]): AnswersStore {
  const store = createStore<Answers>(() => ({ epoch: 0, entries: {} }));
  /** The epoch a question under way was last asked in, by its key. */
  const asked = new Map<string, number>();

  const put = (key: string, entry: Entry) =>
    store.setState(({ entries }) => ({ entries: { ...entries, [key]: entry } }));

  const send = (key: string, epoch: number): void => {
    if (asked.get(key) === epoch) return;
    asked.set(key, epoch);
    // An answer that was overtaken by an import or asked for again is not shown any more.
    const settle = (entry: Entry) => {
      if (asked.get(key) !== epoch) return;
      asked.delete(key);
      put(key, entry);
    };
    const [indicator, parameters] = JSON.parse(key) as [string, Parameters];
    ask(indicator, parameters).then(
      (fresh) => settle({ epoch, pending: false, answer: fresh, error: null }),
      (error: unknown) => settle({ epoch, pending: false, answer: null, error: String(error) }),
    );
  };

  return {
    ...store,
    begin(key) {
      const { epoch, entries } = store.getState();
      if (entries[key]?.epoch !== epoch) send(key, epoch);
    },
    want(key) {
      const { epoch, entries } = store.getState();
      const known = entries[key];
      if (known?.epoch === epoch && known.error === null) return;
      // A question without an entry is under way for everybody who looks.
      if (known) put(key, { epoch, pending: true, answer: known.answer, error: null });
      send(key, epoch);
    },
    refresh: () => store.setState(({ epoch }) => ({ epoch: epoch + 1 })),
  };
}
