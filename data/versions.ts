import { datasets } from "./datasets/index.ts";
import { forgetAnswers, type House } from "./house.ts";
import { compareRows, rememberRows, type Changes } from "./store/changes.ts";
import { grow, importsInForce, importsOf, versionAfter, versionBefore } from "./store/history.ts";
import type { ImportRecord, Manifest, Version } from "./store/manifest.ts";
import { fromStream } from "./store/part.ts";
import { transaction } from "./store/query.ts";
import { appendImport, dropImport, withArrivals, type Arrival } from "./store/imported.ts";
import { settle } from "./store/tables.ts";
import { commit, readPart } from "./store/workspace.ts";

/** The workspace's versions, and where undo and redo lead; null where there is nothing to do. */
export type History = {
  readonly versions: readonly Version[];
  readonly current: number;
  readonly undo: number | null;
  readonly redo: number | null;
  /** Every import there ever was, also those not in force. */
  readonly imports: readonly ImportRecord[];
};

/** What going to another version did, by dataset. */
export type Moved = { readonly version: number; readonly changes: Readonly<Record<string, Changes>> };

export function historyOf({ manifest }: House): History {
  const { versions, current, imports } = manifest;
  return { versions, current, imports, undo: versionBefore(manifest), redo: versionAfter(manifest) };
}

/** Goes back to the version the current one was made from; undefined if there is none. */
export async function undo(house: House): Promise<Moved | undefined> {
  const to = versionBefore(house.manifest);
  return to === null
    ? undefined
    : move(house, { ...house.manifest, current: to }, importsOf(house.manifest, to));
}

/** Goes to the newest version made from the current one; undefined if there is none. */
export async function redo(house: House): Promise<Moved | undefined> {
  const to = versionAfter(house.manifest);
  return to === null
    ? undefined
    : move(house, { ...house.manifest, current: to }, importsOf(house.manifest, to));
}

/** Makes an earlier version's imports the current ones, as a new version: it can be undone too. */
export async function restore(house: House, version: number): Promise<Moved> {
  const imports = importsOf(house.manifest, version);
  return move(house, grow(house.manifest, { kind: "restore", version }, imports, house.by), imports);
}

/** Takes one import out, as a new version. */
export async function remove(house: House, id: number): Promise<Moved> {
  const imports = importsInForce(house.manifest)
    .map((record) => record.id)
    .filter((each) => each !== id);
  return move(house, grow(house.manifest, { kind: "remove", import: id }, imports, house.by), imports);
}

/** Takes every demonstration import out, as one new version; undefined if none is in force. */
export async function removeDemonstration(house: House): Promise<Moved | undefined> {
  const inForce = importsInForce(house.manifest);
  const kept = inForce.filter(({ demonstration }) => demonstration !== true).map(({ id }) => id);
  if (kept.length === inForce.length) return undefined;
  return move(house, grow(house.manifest, { kind: "remove-demonstration" }, kept, house.by), kept);
}

/**
 * Brings the engine from the imports in force to those of another version and saves it; all of it
 * happens, or nothing.
 *
 * @throws WorkspaceError if the part of an import to be put back is gone or damaged
 */
async function move(house: House, manifest: Manifest, imports: readonly number[]): Promise<Moved> {
  const { database, files } = house;
  const before = importsInForce(house.manifest);
  const leaving = before.filter(({ id }) => !imports.includes(id));
  const returning = manifest.imports.filter(
    ({ id }) => imports.includes(id) && !before.some((each) => each.id === id),
  );
  const arrivals: Arrival[] = [];
  for (const record of returning) {
    const contract = datasets.find(({ id }) => id === record.dataset)?.contract;
    if (!contract) continue;
    const part = fromStream(contract, await readPart(files, record));
    arrivals.push({ contract, id: record.id, part });
  }
  const changes: Record<string, Changes> = {};
  const putInForce = async () => {
    for (const { id: dataset, contract } of datasets) {
      const [out, back] = [leaving, returning].map((each) =>
        each.filter((record) => record.dataset === dataset),
      );
      if (!out || !back || out.length + back.length === 0) continue;
      await rememberRows(database, contract);
      for (const { id } of out) await dropImport(database, contract, id);
      for (const record of back) {
        const arrival = arrivals.find(({ id }) => id === record.id);
        if (arrival) await appendImport(database, record, arrival);
      }
      const left = manifest.imports.filter(
        (record) => record.dataset === dataset && imports.includes(record.id),
      );
      await settle(database, contract, left.length);
      changes[dataset] = await compareRows(database, contract, null);
    }
    return commit(files, manifest);
  };
  const moved = await withArrivals(database, arrivals, () => transaction(database, putInForce));
  house.manifest = moved;
  forgetAnswers(house);
  return { version: moved.current, changes };
}
