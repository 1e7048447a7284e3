import type { Cell, Columns } from "./kernel/columns.ts";
import type { Database } from "./store/database.ts";
import type { WorkspaceFiles } from "./store/files.ts";
import type { Manifest } from "./store/manifest.ts";

/** An open workspace from the inside: what `load` and `ask` work on. */
export type House = {
  readonly database: Database;
  readonly files: WorkspaceFiles;
  /** Replaced whole after every save. */
  manifest: Manifest;
  /** Ids of the indicators whose macros the engine has. */
  readonly made: Set<string>;
  /** Import numbers behind questions asked since the last import, by question. */
  readonly origins: Map<string, readonly Cell[]>;
  /** Answers since the last import, by question. */
  readonly answers: Map<string, Promise<Columns>>;
};
