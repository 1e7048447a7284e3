import type { Answer, ImportRecord, ImportSummary, SourceFile, WorkspaceFiles } from "../data/index.ts";
import type { Code } from "../data/kernel/contract.ts";
import type { Indicator } from "../data/kernel/indicator.ts";
import type { Words } from "../data/kernel/words.ts";

/** A column's name and code list, for showing the figures an import changed. */
export type Field = { readonly name: string; readonly label: Words; readonly codes?: readonly Code[] };

/** What a dataset is called, without what only an import needs. */
export type Room = {
  readonly id: string;
  readonly title: Words;
  readonly profiles: readonly { readonly id: string; readonly title: Words }[];
  readonly fields: readonly Field[];
};

/** Everything that can be asked, as plain data. */
export type Catalogue = { readonly indicators: readonly Indicator[]; readonly rooms: readonly Room[] };

/** What the worker offers to the screens. */
export type Engine = {
  /** Known at once, before the engine has started. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Opens the workspace; to be called once, before anything is asked of it. */
  readonly open: (files: WorkspaceFiles) => Promise<{ readonly recovered: boolean }>;
  readonly ask: (indicator: string, parameters: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly load: (file: SourceFile) => Promise<ImportSummary>;
  readonly imports: () => Promise<readonly ImportRecord[]>;
};
