import { createStore, type StoreApi } from "zustand/vanilla";
import type { Keep, Settings } from "./settings.ts";

/** The parts a year is divided into; each month is in exactly one. */
export const monthClasses = ["peak", "shoulder", "off"] as const;
export type MonthClass = (typeof monthClasses)[number];

/** The class of each month, January first. */
export type ClassOfMonth = readonly MonthClass[];

/** The work programme's windows: April–May and September–October around the peak of summer. */
export const usualClasses: ClassOfMonth = Array.from({ length: 12 }, (_, at) =>
  [6, 7, 8].includes(at + 1) ? "peak" : [4, 5, 9, 10].includes(at + 1) ? "shoulder" : "off",
);

/** The years of the closures: no base for anything, unless the user wants them. */
export const usuallyExcluded: readonly number[] = [2020, 2021];

/** What is chosen on the season's screen; null is its own choice. */
export type Season = {
  readonly year: number | null;
  readonly base: number | null;
  readonly part: MonthClass | null;
  readonly classes: ClassOfMonth;
  readonly excluded: readonly number[];
};

export type SeasonStore = StoreApi<Season>;

/** The classes and the excluded years are kept; what is looked at is not. */
export function createSeason(saved: Settings, keep: Keep): SeasonStore {
  const store = createStore<Season>(() => ({
    year: null,
    base: null,
    part: null,
    classes: readClasses(saved["monthClasses"]),
    excluded: readYears(saved["excludedYears"]),
  }));
  store.subscribe((now, before) => {
    if (now.classes === before.classes && now.excluded === before.excluded) return;
    // What cannot be kept still holds until the window closes.
    keep({ monthClasses: now.classes.join(","), excludedYears: now.excluded.join(",") }).catch(
      () => undefined,
    );
  });
  return store;
}

/** The months of a class, 1 to 12. */
export function monthsOfClass(classes: ClassOfMonth, wanted: MonthClass): number[] {
  return classes.flatMap((each, at) => (each === wanted ? [at + 1] : []));
}

export function readClasses(text: string | undefined): ClassOfMonth {
  const read = (text ?? "").split(",").flatMap((each) => monthClasses.filter((known) => known === each));
  return read.length === 12 ? read : usualClasses;
}

function readYears(text: string | undefined): readonly number[] {
  if (text === undefined) return usuallyExcluded;
  return text.split(",").flatMap((year) => (/^\d{4}$/.test(year) ? [Number(year)] : []));
}
