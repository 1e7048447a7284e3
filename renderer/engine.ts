import type {
  Answer,
  HandedOn,
  BaseLayer,
  BaseMap,
  History,
  Holding,
  HowToLoad,
  ImportRecord,
  ImportSummary,
  Mark,
  Moved,
  NotTaken,
  NoBaseLayer,
  Preview,
  SourceFile,
  Step,
  Template,
  TemplateFormat,
  TypedCheck,
  WorkspaceFiles,
} from "../data/index.ts";
import type { Cell, Row } from "../data/kernel/columns.ts";
import type { Indicator } from "../data/kernel/indicator.ts";
import type { Difference } from "./board/freeze.ts";
import type { Made } from "./board/model.ts";
import type { Pack } from "./board/pack.ts";
import type { Format } from "./board/write.ts";
import type { Field } from "./field.ts";
import type { Language, Words } from "../data/kernel/words.ts";

export type { Field } from "./field.ts";

/** What a dataset is called and made of. */
export type Room = {
  readonly id: string;
  readonly title: Words;
  readonly profiles: readonly { readonly id: string; readonly title: Words }[];
  readonly fields: readonly Field[];
  /** The fields that together name one row. */
  readonly grain: readonly string[];
  /** The indicator that lists the dataset's rows, and whether it can be asked for one import's. */
  readonly rows: { readonly indicator: string; readonly byImport: boolean } | null;
  /** The indicator that says what is loaded of it. */
  readonly coverage: string | null;
};

/** Everything that can be asked, as plain data. */
export type Catalogue = {
  readonly indicators: readonly Indicator[];
  readonly rooms: readonly Room[];
  /** The datasets that have a table to begin with. */
  readonly templates: readonly string[];
  /** What happened in the years the figures tell of. */
  readonly marks: readonly Mark[];
};

/** What the user says about a file. */
export type Said = Pick<HowToLoad, "mapping" | "answers">;

/** A cell that can be read in two ways, read in each of them; by the answer that means it. */
export type BothWays = { readonly sample: string; readonly as: Readonly<Record<string, Cell>> };

/** A preview, with what is asked read both ways: by the question's column. */
export type Look = Preview & { readonly bothWays: Readonly<Record<string, readonly BothWays[]>> };

/** What the worker offers to the screens. */
export type Engine = {
  /** Known at once, before the engine has started. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Opens the workspace; to be called once, before anything is asked of it. `by`: who works in it. */
  readonly open: (files: WorkspaceFiles, by?: string) => Promise<{ readonly recovered: string | null }>;
  readonly ask: (indicator: string, parameters: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly load: (file: SourceFile, said: Said, onProgress: (step: Step) => void) => Promise<ImportSummary>;
  /** Gives up the import under way; one that is already being saved comes through. */
  readonly cancel: () => Promise<void>;
  readonly preview: (file: SourceFile, said: Said) => Promise<Look>;
  /** Makes the rows the whole of the dataset's hand-kept table, as one version. */
  readonly write: (dataset: string, rows: readonly Row[], language: Language) => Promise<ImportSummary>;
  /** Its rows as they were saved; or those in force of an imported file, by the import's number. */
  readonly written: (dataset: string, from?: number) => Promise<readonly Row[]>;
  /** The rows that files brought, none of them invented, to begin a hand-kept table with. */
  readonly loadedRows: (dataset: string) => Promise<readonly Row[]>;
  /** What would become of a table as it is typed: texts in the order of the dataset's fields. */
  readonly check: (
    dataset: string,
    texts: readonly (readonly string[])[],
    language: Language,
  ) => Promise<TypedCheck>;
  readonly imports: () => Promise<readonly ImportRecord[]>;
  readonly history: () => Promise<History>;
  readonly undo: () => Promise<Moved | undefined>;
  readonly redo: () => Promise<Moved | undefined>;
  readonly restore: (version: number) => Promise<Moved>;
  readonly remove: (id: number) => Promise<Moved>;
  readonly removeDemonstration: () => Promise<Moved | undefined>;
  /** Where a text stands in what is in force, and taking all of it out for good. */
  readonly findText: (text: string) => Promise<Holding>;
  readonly erase: (text: string) => Promise<Holding>;
  /** The workspace as one file for another computer. */
  readonly handOn: (settings: Readonly<Record<string, string>>) => Promise<Uint8Array>;
  /** What such a file holds, or why it cannot be taken over; nothing is changed. */
  readonly readHandedOn: (bytes: Uint8Array) => Promise<HandedOn | NotTaken>;
  /** Holds a lock of this name for as long as the engine lives, so that its end is noticed. */
  readonly hold: (lock: string) => Promise<void>;
  /** A file of lines and areas to lie under the map, or why it cannot. */
  readonly baseLayer: (bytes: Uint8Array) => Promise<BaseLayer | NoBaseLayer>;
  /** What lies under the map, kept with the workspace; keeping null forgets it, false: too large to be kept. */
  readonly baseMap: () => Promise<BaseMap | null>;
  readonly keepBaseMap: (map: BaseMap | null) => Promise<boolean>;
  /** Texts kept beside the figures, and keeping one; null forgets it. */
  readonly documents: () => Promise<Readonly<Record<string, string>>>;
  readonly keep: (name: string, text: string | null) => Promise<void>;
  readonly makeBoard: (pack: Pack, language: Language) => Promise<Made>;
  readonly writeBoard: (pack: Pack, language: Language, format: Format) => Promise<Uint8Array>;
  readonly freezeBoard: (pack: Pack) => Promise<Pack>;
  readonly boardDifferences: (pack: Pack) => Promise<readonly Difference[]>;
  readonly template: (dataset: string, language: Language, format: TemplateFormat) => Promise<Template>;
};
