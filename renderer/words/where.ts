import type { Speech } from "./index.ts";

/** The screens that show a dataset's figures; a dataset left out is kept, and no screen shows it yet. */
const screens: Readonly<Record<string, readonly (keyof Speech["words"]["screens"])[]>> = {
  "overnight-stays": ["overview", "season", "stays"],
  targets: ["programme"],
  actuals: ["programme"],
  baselines: ["programme"],
  decisions: ["programme"],
  premises: ["centre"],
  "popup-tenants": ["measures"],
  measures: ["measures"],
  events: ["events"],
  campaigns: ["campaigns"],
};

export function isShown(dataset: string): boolean {
  return dataset in screens;
}

/** Where to look for what a file brought. */
export function whereShown({ words, format }: Speech, dataset: string): string {
  const shown = screens[dataset]?.map((screen) => words.screens[screen]);
  return shown ? words.data.shownOn(format.list(shown)) : words.data.notShown;
}
