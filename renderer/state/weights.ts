import { createStore, type StoreApi } from "zustand/vanilla";
import type { Keep, Settings } from "./settings.ts";

/** What applications for co-funding are scored on (work programme, 2.3.2.2). */
export const criteria = ["centre", "off_season", "quality", "diversity"] as const;
export type Criterion = (typeof criteria)[number];

/** How much each criterion counts, and the money there is in EUR; null if that is not said. */
export type Weights = Readonly<Record<Criterion, number>> & { readonly budget: number | null };
export type WeightsStore = StoreApi<Weights>;

/** The centre and the off-season count extra, as the programme wants. */
export const usualWeights: Weights = { centre: 30, off_season: 30, quality: 25, diversity: 15, budget: null };

/** The weights are kept; a text that is none is as if nothing had been kept. */
export function createWeights(saved: Settings, keep: Keep): WeightsStore {
  const store = createStore<Weights>(() => readWeights(saved["cofundingWeights"]));
  store.subscribe((now) => {
    const text = [...criteria.map((each) => now[each]), now.budget ?? ""].join(",");
    // What cannot be kept still holds until the window closes.
    keep({ cofundingWeights: text }).catch(() => undefined);
  });
  return store;
}

export function readWeights(text: string | undefined): Weights {
  const parts = (text ?? "").split(",");
  const [centre, off_season, quality, diversity] = parts.map(Number);
  const known = [centre, off_season, quality, diversity];
  if (parts.length !== 5 || !known.every((each) => each !== undefined && each >= 0 && each <= 100))
    return usualWeights;
  const budget = parts[4] === "" || !(Number(parts[4]) >= 0) ? null : Number(parts[4]);
  return {
    ...{ centre: centre ?? 0, off_season: off_season ?? 0, quality: quality ?? 0, diversity: diversity ?? 0 },
    budget,
  };
}
