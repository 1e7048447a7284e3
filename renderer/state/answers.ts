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
  /** Asks the question a key stands for, unless it is answered or under way. */
  readonly want: (key: string) => void;
  readonly refresh: () => void;
};

export function createAnswers(ask: Engine["ask"]): AnswersStore {
  const store = createStore<Answers>(() => ({ epoch: 0, entries: {} }));

  const put = (key: string, entry: Entry) =>
    store.setState(({ entries }) => ({ entries: { ...entries, [key]: entry } }));

  return {
    ...store,
    want(key) {
      const [indicator, parameters] = JSON.parse(key) as [string, Parameters];
      const { epoch, entries } = store.getState();
      const known = entries[key];
      if (known && known.epoch === epoch && known.error === null) return;
      const answer = known?.answer ?? null;
      put(key, { epoch, pending: true, answer, error: null });
      // An answer that was overtaken by an import or asked for again is not shown any more.
      const settle = (entry: Entry) => {
        if (store.getState().entries[key]?.epoch === epoch) put(key, entry);
      };
      ask(indicator, parameters).then(
        (fresh) => settle({ epoch, pending: false, answer: fresh, error: null }),
        (error: unknown) => settle({ epoch, pending: false, answer: null, error: String(error) }),
      );
    },
    refresh: () => store.setState(({ epoch }) => ({ epoch: epoch + 1 })),
  };
}
