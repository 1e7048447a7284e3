import { createContext, use, useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "../../data/index.ts";
import type { Indicator } from "../../data/kernel/indicator.ts";
import type { About } from "../../electron/wire.ts";
import type { Catalogue, Engine, Look, Said } from "../engine.ts";
import type { Keeper } from "../keeper.ts";
import { speak, type Speech } from "../words/index.ts";
import type { AnswersStore } from "./answers.ts";
import { keyOf, type Parameters } from "./question.ts";
import type { Centre, CentreStore } from "./centre.ts";
import type { Board, BoardStore } from "./board.ts";
import type { Ground, GroundStore } from "./ground.ts";
import type { ImportsStore, Imports } from "./imports.ts";
import type { Marks, MarksStore } from "./marks.ts";
import type { Season, SeasonStore } from "./season.ts";
import type { Session, SessionStore } from "./session.ts";
import type { Versions, VersionsStore } from "./versions.ts";
import type { WatchedStore, Watching } from "./watched.ts";
import type { Workspaces, WorkspacesStore } from "./workspaces.ts";
import type { Weights, WeightsStore } from "./weights.ts";

/** What the screens ask of the engine about files, beside taking them in. */
export type FileEngine = {
  readonly preview: (file: File, said: Said) => Promise<Look>;
  readonly template: Engine["template"];
  /** For answers too large to be kept. */
  readonly ask: Engine["ask"];
  readonly findText: Engine["findText"];
  readonly baseLayer: (file: File) => ReturnType<Engine["baseLayer"]>;
};

/** Tables kept by hand; what is written is in force, and every answer asked anew, when the promise settles. */
export type HandEngine = Pick<Engine, "write" | "written" | "loadedRows" | "check" | "documents" | "keep">;

/** Everything the screens share. */
export type Stores = {
  readonly session: SessionStore;
  readonly season: SeasonStore;
  readonly centre: CentreStore;
  readonly ground: GroundStore;
  readonly marks: MarksStore;
  readonly weights: WeightsStore;
  readonly answers: AnswersStore;
  readonly imports: ImportsStore;
  readonly versions: VersionsStore;
  readonly board: BoardStore;
  /** Absent where the host has no folders. */
  readonly watched?: WatchedStore;
  /** Absent where no host keeps workspaces. */
  readonly workspaces?: WorkspacesStore;
  readonly shell: Shell;
  /** Tells the desktop, where there is one, how the window speaks and looks. */
  readonly describe: () => void;
  readonly health: Keeper["health"];
  readonly files: FileEngine;
  readonly hand: HandEngine;
  readonly catalogue: Catalogue;
  readonly about: About | null;
  /** There while a workspace on a network share has not been told about; `tell` remembers that it was. */
  readonly share?: { readonly tell: () => void };
  /** Settles when the workspace is open; `recovered`: when the state was saved that was opened in place of a damaged one. */
  readonly opening: Promise<{ readonly recovered: string | null }>;
};

/** What stands over the screens. */
export type ShellState = { readonly isAboutOpen: boolean };
export type Shell = StoreApi<ShellState>;

export const StoresContext = createContext<Stores | null>(null);

export function useStores(): Stores {
  const stores = use(StoresContext);
  if (!stores) throw new Error("no stores above this component");
  return stores;
}

export function useSession(): Session {
  return useStore(useStores().session);
}

export function useSeason(): Season {
  return useStore(useStores().season);
}

export function useCentre(): Centre {
  return useStore(useStores().centre);
}

export function useGround(): Ground {
  return useStore(useStores().ground);
}

export function useOwnMarks(): Marks {
  return useStore(useStores().marks);
}

export function useWeights(): Weights {
  return useStore(useStores().weights);
}

export function useImports(): Imports {
  return useStore(useStores().imports);
}

export function useBoard(): Board {
  return useStore(useStores().board);
}

export function useVersions(): Versions {
  return useStore(useStores().versions);
}

/** Null where the host has no folders. */
export function useWatched(): Watching | null {
  const { watched } = useStores();
  return useStore<StoreApi<Watching | null>>(watched ?? none);
}

const none = createStore<Watching | null>(() => null);

/** Null where no host keeps workspaces. */
export function useWorkspaces(): Workspaces | null {
  const { workspaces } = useStores();
  return useStore<StoreApi<Workspaces | null>>(workspaces ?? nowhere);
}

const nowhere = createStore<Workspaces | null>(() => null);

export function useSpeech(): Speech {
  // Of the session the language alone: whoever speaks is not drawn anew with every choice.
  const language = useStore(useStores().session, (session) => session.language);
  return useMemo(() => speak(language), [language]);
}

export function useIndicator(id: string): Indicator {
  const indicator = useStores().catalogue.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

export type Shown = {
  readonly answer: Answer | null;
  readonly pending: boolean;
  readonly error: string | null;
  readonly retry: () => void;
};

/** The answer to a question; parameters the indicator does not know are left out. */
export function useAnswer(id: string, filters: Parameters): Shown {
  const { answers } = useStores();
  const indicator = useIndicator(id);
  const taken = Object.entries(filters).filter(([name]) =>
    indicator.parameters.some((each) => each.name === name),
  );
  const key = keyOf(id, Object.fromEntries(taken));
  const epoch = useStore(answers, (state) => state.epoch);
  const entry = useStore(answers, (state) => state.entries[key]);
  const [last, setLast] = useState<Answer | null>(null);
  if (entry?.answer && entry.answer !== last) setLast(entry.answer);

  answers.begin(key);
  const retry = useCallback(() => answers.want(key), [answers, key]);
  useEffect(() => answers.want(key), [answers, key, epoch]);

  return {
    answer: entry?.answer ?? (entry?.error ? null : last),
    pending: entry === undefined || entry.pending,
    error: entry?.error ?? null,
    retry,
  };
}
