import { createStore, type StoreApi } from "zustand/vanilla";
import type { Month } from "../../data/kernel/period.ts";
import { languages, type Language } from "../../data/kernel/words.ts";

export const screens = [
  "overview",
  "season",
  "stays",
  "centre",
  "measures",
  "events",
  "campaigns",
  "programme",
  "board",
  "data",
] as const;
export type Screen = (typeof screens)[number];

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What the user has chosen; null means "not narrowed". */
export type Session = {
  readonly language: Language;
  readonly theme: Theme;
  readonly screen: Screen;
  readonly municipality: string | null;
  readonly market: string | null;
  readonly first: Month | null;
  readonly last: Month | null;
};

export type SessionStore = StoreApi<Session>;

export function createSession(
  saved: Readonly<Record<string, string>>,
  preferred: readonly string[],
): SessionStore {
  return createStore<Session>(() => ({
    language: known(languages, saved["language"]) ?? spoken(preferred),
    theme: known(themes, saved["theme"]) ?? "system",
    screen: screenOf(location.hash),
    municipality: null,
    market: null,
    first: null,
    last: null,
  }));
}

/** The choices that outlive the window. */
export function settingsOf({ language, theme }: Session): Readonly<Record<string, string>> {
  return { language, theme };
}

export function screenOf(hash: string): Screen {
  return known(screens, hash.replace(/^#\/?/, "")) ?? "overview";
}

function spoken(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = known(languages, tag.slice(0, 2).toLowerCase());
    if (language) return language;
  }
  return "sl";
}

function known<Each extends string>(all: readonly Each[], text: string | undefined): Each | undefined {
  return all.find((each) => each === text);
}
