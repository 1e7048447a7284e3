import { ask, type Answer } from "./ask.ts";
import { datasets } from "./datasets/index.ts";
import type { House } from "./house.ts";
import { load } from "./load.ts";
import type { SourceFile } from "./read.ts";
import type { ImportSummary } from "./summary.ts";
import { attachFresh, type Database } from "./store/database.ts";
import type { WorkspaceFiles } from "./store/files.ts";
import type { ImportRecord } from "./store/manifest.ts";
import { figuresIn } from "./store/part.ts";
import { transaction } from "./store/query.ts";
import { appendImport, createTables, settle } from "./store/tables.ts";
import { openWorkspace, type OpenedWorkspace } from "./store/workspace.ts";

/** What opening needs from the world: the engine, the files, the first content. */
export type Opening = {
  /** May still be starting: the workspace is read meanwhile. */
  readonly database: Database | Promise<Database>;
  readonly files: WorkspaceFiles;
  /** Loaded if the workspace has never been saved; left out, it starts empty. */
  readonly seed?: readonly SourceFile[];
};

/** An open workspace: the only object the screens and the command line talk to. */
export type Loggia = {
  /** @throws AskError if the indicator or a parameter does not exist or is not of its type */
  readonly ask: (indicator: string, parameters?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Reads, checks and commits one file, or refuses it with reasons; never half. */
  readonly load: (file: SourceFile, dataset?: string) => Promise<ImportSummary>;
  readonly imports: () => Promise<readonly ImportRecord[]>;
  /** Leaves the engine empty, for another workspace or to be closed. */
  readonly close: () => Promise<void>;
};

/** `recovered`: the saved state was damaged and the one before it was opened. */
export type Opened = { readonly loggia: Loggia; readonly recovered: boolean };

/**
 * Opens the workspace in the engine.
 *
 * @throws WorkspaceError if the saved state and the one before it cannot be opened
 */
export async function openLoggia({ database: starting, files, seed = [] }: Opening): Promise<Opened> {
  const [database, opened] = await Promise.all([starting, openWorkspace(files)]);
  const detach = await attachFresh(database);
  const house: House = { database, files, manifest: opened.manifest, made: new Set(), origins: new Map() };
  await createTables(
    database,
    datasets.map(({ contract }) => contract),
  );
  await restore(database, opened);
  // The seed goes the same road as any file a user drops.
  if (opened.fresh) for (const file of seed) await load(house, file, { sample: true });
  return { loggia: oneAtATime(house, detach), recovered: opened.recovered };
}

async function restore(database: Database, { manifest, parts }: OpenedWorkspace): Promise<void> {
  await transaction(database, async () => {
    for (const { id, contract } of datasets) {
      const records = manifest.imports.filter(({ dataset }) => dataset === id);
      for (const record of records) {
        const part = parts.get(record.part);
        if (part) await appendImport(database, contract, record, part, figuresIn(part));
      }
      if (records.length > 0) await settle(database, contract, records.length);
    }
  });
}

/** One connection, one transaction at a time: calls wait for the one before. */
function oneAtATime(house: House, detach: () => Promise<void>): Loggia {
  let last: Promise<unknown> = Promise.resolve();
  const queue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
  return {
    ask: (indicator, parameters = {}) => queue(() => ask(house, indicator, parameters)),
    load: (file, dataset) => queue(() => load(house, file, dataset === undefined ? {} : { dataset })),
    imports: () => queue(async () => house.manifest.imports),
    close: () => queue(detach),
  };
}
