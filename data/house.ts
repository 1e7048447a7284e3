import type { Cell, Columns } from "./kernel/columns.ts";
import type { Database } from "./store/database.ts";
import type { WorkspaceFiles } from "./store/files.ts";
import type { Manifest, Sha256 } from "./store/manifest.ts";

/** Months in which the totals of one series contradict their parts. */
export type DisagreeingSeries = {
  /** The grain without the month and the summed column. */
  readonly key: Readonly<Record<string, string>>;
  /** As `YYYY-MM`. */
  readonly months: readonly string[];
};

/** An open workspace from the inside: what `load` and `ask` work on. */
export type House = {
  readonly database: Database;
  readonly files: WorkspaceFiles;
  /** For large files; everything that runs has one, some have a faster one. */
  readonly sha256: Sha256;
  /** Who works in it, where the host knows. */
  readonly by: string | undefined;
  /** Replaced whole after every save. */
  manifest: Manifest;
  /** Indicators whose macros the engine has or is about to have, by id. */
  readonly macros: Map<string, Promise<unknown>>;
  /** Import numbers behind questions asked since the last import, by question. */
  readonly origins: Map<string, Promise<readonly Cell[]>>;
  /** Answers since the last import, by question. */
  readonly answers: Map<string, Promise<Columns>>;
  /** Totals that contradict their parts, by dataset; looked up once after each import. */
  readonly disagreements: Map<string, Promise<readonly DisagreeingSeries[]>>;
};

/** What is worked out under a key, once however many ask for it at the same time; after a failure again. */
export function once<Found>(
  known: Map<string, Promise<Found>>,
  key: string,
  workOut: () => Promise<Found>,
): Promise<Found> {
  const before = known.get(key);
  if (before) return before;
  const found = workOut();
  known.set(key, found);
  found.catch(() => known.get(key) === found && known.delete(key));
  return found;
}

/** What was worked out of the figures is worked out again: an import or a version has changed them. */
export function forgetAnswers({ origins, answers, disagreements }: House): void {
  for (const known of [origins, answers, disagreements]) known.clear();
}
