import type { Database } from "./store/database.ts";
import type { WorkspaceFiles } from "./store/files.ts";
import type { Manifest } from "./store/manifest.ts";

/** An open workspace from the inside: what `load` and `ask` work on. */
export type House = {
  readonly database: Database;
  readonly files: WorkspaceFiles;
  /** Replaced whole after every save. */
  manifest: Manifest;
};
