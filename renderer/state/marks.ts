import { createStore, type StoreApi } from "zustand/vanilla";
import { readMonth, type Month } from "../../data/kernel/period.ts";
import type { Keep, Settings } from "./settings.ts";

/** What the user can write down beside the figures. */
export const markKinds = ["event", "campaign", "closure"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Something the user wrote down: what happened, and in which month. */
export type OwnMark = {
  readonly id: string;
  readonly month: Month;
  readonly kind: MarkKind;
  readonly label: string;
};

export type Marks = {
  readonly own: readonly OwnMark[];
  /** Why the last change could not be kept. */
  readonly error: string | null;
};

export type MarksStore = StoreApi<Marks> & {
  readonly add: (mark: Omit<OwnMark, "id">) => void;
  readonly remove: (id: string) => void;
};

/** As many and as long as the place they are kept in takes. */
export const limits = { label: 60, marks: 30 };

/** The user's marks: kept from one start to the next. */
export function createMarks(saved: Settings, keep: Keep): MarksStore {
  const store = createStore<Marks>(() => ({ own: readMarks(saved["marks"]), error: null }));
  const put = (own: readonly OwnMark[]) => {
    const sorted = own.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    store.setState({ own: sorted, error: null });
    keep({ marks: JSON.stringify(sorted) }).catch((error: unknown) =>
      store.setState({ error: String(error) }),
    );
  };
  return {
    ...store,
    add({ month, kind, label }) {
      const { own } = store.getState();
      if (own.length >= limits.marks) return;
      const next = Math.max(0, ...own.map(({ id }) => Number(id))) + 1;
      put([...own, { id: String(next), month, kind, label: label.trim().slice(0, limits.label) }]);
    },
    remove: (id) => put(store.getState().own.filter((each) => each.id !== id)),
  };
}

/** What was kept; a text that is no list of marks holds none. */
export function readMarks(text: string | undefined): OwnMark[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.filter(isMark) : [];
  } catch {
    return [];
  }
}

function isMark(value: unknown): value is OwnMark {
  if (typeof value !== "object" || value === null) return false;
  const { id, month, kind, label } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    typeof label === "string" &&
    typeof month === "string" &&
    readMonth(month)?.month === month &&
    markKinds.some((each) => each === kind)
  );
}
