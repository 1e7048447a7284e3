import type { Cell, Columns } from "./kernel/columns.ts";
import type { Database } from "./store/database.ts";
import type { Disagreement } from "./store/disagreements.ts";
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
  /** Totals that contradict their parts, by dataset; looked up once after each import. */
  readonly disagreements: Map<string, readonly Disagreement[]>;
};

/** What was worked out of the figures is worked out again: an import or a version has changed them. */
export function forgetAnswers({ origins, answers, disagreements }: House): void {
  for (const known of [origins, answers, disagreements]) known.clear();
}
