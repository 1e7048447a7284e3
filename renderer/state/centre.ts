import { createStore, type StoreApi } from "zustand/vanilla";
import type { Keep, Settings } from "./settings.ts";

/** What narrows every picture of the centre. */
export const selections = ["street", "owner_kind", "use"] as const;
export type Selection = (typeof selections)[number];

/** What the map shows of each premise, and how. */
export const showings = ["status", "change", "class"] as const;
export const layers = ["premises", "streets"] as const;
export const groupings = [...selections, "cause"] as const;

/** What is chosen on the centre's screen; null is its own choice. */
export type Centre = {
  readonly wave: string | null;
  readonly before: string | null;
  readonly street: string | null;
  readonly owner_kind: string | null;
  readonly use: string | null;
  readonly premise: string | null;
  readonly showing: (typeof showings)[number];
  readonly layer: (typeof layers)[number];
  readonly by: (typeof groupings)[number];
  /** The hours a week a co-funded tenant has to be open. */
  readonly leastHours: number;
};

export type CentreStore = StoreApi<Centre>;

const usualHours = 40;

/** The minimum of hours is kept; what is looked at is not. */
export function createCentre(saved: Settings, keep: Keep): CentreStore {
  const hours = Number(saved["leastHours"] ?? usualHours);
  const store = createStore<Centre>(() => ({
    ...{ wave: null, before: null, street: null, owner_kind: null, use: null, premise: null },
    ...{ showing: "status", layer: "premises", by: "street" },
    leastHours: hours >= 0 && hours <= 168 ? hours : usualHours,
  }));
  store.subscribe((now, before) => {
    if (now.leastHours === before.leastHours) return;
    // What cannot be kept still holds until the window closes.
    keep({ leastHours: String(now.leastHours) }).catch(() => undefined);
  });
  return store;
}
