import { ask, type Answer } from "./ask.ts";
import { datasets } from "./datasets/index.ts";
import { erase, findText, type Holding } from "./erase.ts";
import { handOn } from "./handover.ts";
import { baseMapOf, keepBaseMap, type BaseMap } from "./base-map.ts";
import { documentsOf, keepDocument, type Documents } from "./documents.ts";
import type { House } from "./house.ts";
import { load, type HowToLoad } from "./load.ts";
import { preview, type Preview } from "./preview.ts";
import type { SourceFile } from "./read.ts";
import type { ImportSummary } from "./summary.ts";
import type { Row } from "./kernel/columns.ts";
import { attachFresh, type Database } from "./store/database.ts";
import type { WorkspaceFiles } from "./store/files.ts";
import { importsInForce, inOneVersion } from "./store/history.ts";
import { sha256, type ImportRecord, type Sha256 } from "./store/manifest.ts";
import { fromStream } from "./store/part.ts";
import { transaction } from "./store/query.ts";
import { appendImport, withArrivals, type Arrival } from "./store/imported.ts";
import { createTables, settle } from "./store/tables.ts";
import {
  historyOf,
  redo,
  remove,
  removeDemonstration,
  restore,
  undo,
  type History,
  type Moved,
} from "./versions.ts";
import { commit, openWorkspace, type OpenedWorkspace } from "./store/workspace.ts";
import { loadedRows, write, written, type HowToWrite } from "./write.ts";

/** A file Loggia opens with; `demonstration`: what it holds is invented, to show what can be done. */
export type SeedFile = SourceFile & { readonly demonstration?: true };

/** What opening needs from the world: the engine, the files, the first content. */
export type Opening = {
  /** May still be starting: the workspace is read meanwhile. */
  readonly database: Database | Promise<Database>;
  readonly files: WorkspaceFiles;
  /** Where the host has a faster one than the Web's, which copies all of a file first. */
  readonly sha256?: Sha256;
  /** Who works in it, by the name of their account; every version names its maker. */
  readonly by?: string | undefined;
  /** Loaded if the workspace has never been saved; left out, it starts empty. */
  readonly seed?: readonly SeedFile[];
};

/** An open workspace: the only object the screens and the command line talk to. */
export type Loggia = {
  /** @throws AskError if the indicator or a parameter does not exist or is not of its type */
  readonly ask: (indicator: string, parameters?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Reads, checks and commits one file, or refuses it with reasons; never half. */
  readonly load: (file: SourceFile, how?: HowToLoad) => Promise<ImportSummary>;
  /** Makes the rows the whole of the dataset's hand-kept table, as one version: see `write.ts`. */
  readonly write: (dataset: string, rows: readonly Row[], how?: HowToWrite) => Promise<ImportSummary>;
  /** The rows of the hand-kept table in force, to be changed and written again. */
  readonly written: (dataset: string, from?: number) => Promise<readonly Row[]>;
  /** The rows that files brought, none of them invented, to begin a hand-kept table with. */
  readonly loadedRows: (dataset: string) => Promise<readonly Row[]>;
  /** How a file would be read, under a mapping where one is given; nothing is loaded. */
  readonly preview: (file: SourceFile, how?: HowToLoad) => Promise<Preview>;
  /** The imports in force, in the order they came. */
  readonly imports: () => Promise<readonly ImportRecord[]>;
  readonly history: () => Promise<History>;
  /** Texts kept beside the figures, e.g. board packs, by name. */
  readonly documents: () => Promise<Documents>;
  /** What lies under the map, kept with the workspace; keeping null forgets it, false: too large to be kept. */
  readonly baseMap: () => Promise<BaseMap | null>;
  readonly keepBaseMap: (map: BaseMap | null) => Promise<boolean>;
  /** Keeps a text under a name, or forgets it if it is null. */
  readonly keep: (name: string, text: string | null) => Promise<void>;
  /** Back to the version before, and forth again; undefined if there is none. */
  readonly undo: () => Promise<Moved | undefined>;
  readonly redo: () => Promise<Moved | undefined>;
  /** Makes an earlier version the current one; itself a version, so it can be undone. */
  readonly restore: (version: number) => Promise<Moved>;
  /** Takes one import out; itself a version, so it can be undone. */
  readonly remove: (id: number) => Promise<Moved>;
  /** Takes every demonstration import out in one version; undefined if none is in force. */
  readonly removeDemonstration: () => Promise<Moved | undefined>;
  /** Where a text, such as a person's name, stands in what is in force. */
  readonly findText: (text: string) => Promise<Holding>;
  /** Takes all that holds the text out for good, with every earlier version: see `erase.ts`. */
  readonly erase: (text: string) => Promise<Holding>;
  /** The workspace as one file, with these choices of the screens; for another computer. */
  readonly handOn: (settings: Readonly<Record<string, string>>) => Promise<Uint8Array>;
  /** Leaves the engine empty, for another workspace or to be closed. */
  readonly close: () => Promise<void>;
};

/** `recovered`: the saved state was damaged; when the one opened instead was saved. Else null. */
export type Opened = { readonly loggia: Loggia; readonly recovered: string | null };

/**
 * Opens the workspace in the engine.
 *
 * @throws WorkspaceError if the saved state and the one before it cannot be opened
 */
export async function openLoggia({
  database: starting,
  files,
  seed = [],
  ...host
}: Opening): Promise<Opened> {
  const [database, opened] = await Promise.all([starting, openWorkspace(files)]);
  const detach = await attachFresh(database);
  const house: House = {
    ...{ database, files: opened.files, manifest: opened.manifest },
    ...{ by: host.by, sha256: host.sha256 ?? sha256 },
    ...{ macros: new Map(), origins: new Map(), answers: new Map(), disagreements: new Map() },
  };
  await createTables(
    database,
    datasets.map(({ contract }) => contract),
  );
  await fill(database, opened);
  if (opened.fresh) await sow(house, seed);
  return { loggia: oneAtATime(house, detach), recovered: opened.recovered };
}

/** The seed goes the same road as any file a user drops, but all of it is one version. */
async function sow(house: House, seed: readonly SeedFile[]): Promise<void> {
  for (const { demonstration = false, ...file } of seed) {
    await load(house, file, { sample: true, demonstration });
  }
  if (seed.length === 0) return;
  house.manifest = await commit(house.files, inOneVersion(house.manifest, { kind: "seed" }));
}

async function fill(database: Database, { manifest, parts }: OpenedWorkspace): Promise<void> {
  const records = importsInForce(manifest);
  const arrivals = records.flatMap((record): Arrival[] => {
    const contract = datasets.find(({ id }) => id === record.dataset)?.contract;
    const stream = parts.get(record.part);
    return contract && stream ? [{ contract, id: record.id, part: fromStream(contract, stream) }] : [];
  });
  const putInForce = async () => {
    for (const { id, contract } of datasets) {
      const own = records.filter(({ dataset }) => dataset === id);
      for (const record of own) {
        const arrival = arrivals.find((each) => each.id === record.id);
        if (arrival) await appendImport(database, record, arrival);
      }
      if (own.length > 0) await settle(database, contract, own.length);
    }
  };
  await withArrivals(database, arrivals, () => transaction(database, putInForce));
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
    load: (file, how = {}) => queue(() => load(house, file, how)),
    write: (dataset, rows, how = {}) => queue(() => write(house, dataset, rows, how)),
    written: (dataset, from) => queue(() => written(house, dataset, from)),
    loadedRows: (dataset) => queue(() => loadedRows(house, dataset)),
    preview: (file, how = {}) => queue(() => preview(house, file, how)),
    imports: () => queue(async () => importsInForce(house.manifest)),
    history: () => queue(async () => historyOf(house)),
    baseMap: () => queue(async () => baseMapOf(house)),
    keepBaseMap: (map) => queue(() => keepBaseMap(house, map)),
    documents: () => queue(async () => documentsOf(house)),
    keep: (name, text) => queue(() => keepDocument(house, name, text)),
    undo: () => queue(() => undo(house)),
    redo: () => queue(() => redo(house)),
    restore: (version) => queue(() => restore(house, version)),
    remove: (id) => queue(() => remove(house, id)),
    removeDemonstration: () => queue(() => removeDemonstration(house)),
    findText: (text) => queue(() => findText(house, text)),
    erase: (text) => queue(() => erase(house, text)),
    handOn: (settings) => queue(() => handOn(house.files, house.manifest, settings)),
    close: () => queue(detach),
  };
}
