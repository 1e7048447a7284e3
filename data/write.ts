import type { House } from "./house.ts";
import type { Cell, Row } from "./kernel/columns.ts";
import { toRows } from "./kernel/columns.ts";
import type { Contract } from "./kernel/contract.ts";
import { identifier } from "./kernel/identifier.ts";
import type { Language, Words } from "./kernel/words.ts";
import { admit } from "./load.ts";
import { importsInForce } from "./store/history.ts";
import { sha256, type ImportRecord } from "./store/manifest.ts";
import { query } from "./store/query.ts";
import { findWinners } from "./store/rivals.ts";
import { imported } from "./store/imported.ts";
import { emptiedSummary, heldBackSummary, unchangedSummary, type ImportSummary } from "./summary.ts";
import { isWhole, readTyped, roomOf } from "./typed.ts";
import { remove } from "./versions.ts";

/** How the rows are written; the import is named in that language. */
export type HowToWrite = { readonly language?: Language };

/**
 * Makes the rows the whole of the dataset's hand-kept table: one import, in place of the one before, as
 * one version that can be undone. All rows are saved, or none: where one cannot be read, is stated
 * twice, or is a total, the summary is `refused` and names each by its number, from 1.
 *
 * The hand-kept table is an import like a file of the same people's: where a file states the same row
 * (the contract's grain), the one that came last counts, and the other is kept. So a table saved by hand
 * overrules files imported before, and is overruled by those imported after, until it is saved again.
 *
 * @param rows see `readTyped`; none takes the hand-kept table out (status `loaded`, no import)
 * @throws RangeError for a dataset that nobody fills in by hand, or a column it has not
 */
export async function write(
  house: House,
  dataset: string,
  rows: readonly Row[],
  { language = "en" }: HowToWrite = {},
): Promise<ImportSummary> {
  const { title } = roomOf(dataset);
  const name = `${byHand[language]}: ${title[language]}`;
  const typed = readTyped(dataset, rows, language, name);
  const { read, checked } = typed;
  const replaces = handKept(house, dataset);
  if (!isWhole(typed)) return heldBackSummary(read, typed.issues);
  if (checked.loaded === 0) {
    const moved = replaces && (await remove(house, replaces.id));
    return emptiedSummary(read, moved?.changes[dataset] ?? null);
  }
  // What the rows mean, not how it was typed: the same table in another language is no other table.
  const { cells, flag } = checked.columns;
  const bytes = new TextEncoder().encode(JSON.stringify([cells, flag]));
  const hash = await sha256(bytes);
  const earlier = replaces?.sha256 === hash ? replaces : undefined;
  // Saved as it was, it still comes before the files imported since.
  const since = earlier ? await findWinners(house.database, read.ready.contract, earlier.id) : [];
  if (earlier && since.length === 0) return unchangedSummary(read, earlier, since);
  return admit(
    house,
    { name, bytes },
    {},
    {
      ...{ read, checked, hash: async () => hash, earlier, since, replaces, byHand: true },
    },
  );
}

/**
 * The rows of the hand-kept table in force, as they were saved and in their order, to be changed and
 * written again. What stood in place of a number (`N`, `< 5`) stands there again; no table is no row.
 *
 * @param from the number of an import: its rows in force instead, to be taken over into the table
 * @returns cells by the contract's names: a code by its id, a day as `2026-09-15`, a share as a part of 1
 * @throws RangeError for a dataset that nobody fills in by hand
 */
export async function written(house: House, dataset: string, from?: number): Promise<readonly Row[]> {
  const { contract } = roomOf(dataset);
  // Of a file only what is in force: taken over, what it was overruled in would come back.
  if (from !== undefined) return rowsOf(house, contract, from, identifier(contract.table));
  const record = handKept(house, dataset);
  return record ? rowsOf(house, contract, record.id) : [];
}

/** As many as anybody changes by hand. */
const most = 500;

/**
 * The rows that files brought, to begin a hand-kept table with: of each the one that came last. Invented
 * ones are left out, for whoever saved them would vouch for them; more than 500 are none at all.
 *
 * @returns cells as `written` has them
 * @throws RangeError for a dataset that nobody fills in by hand
 */
export async function loadedRows(house: House, dataset: string): Promise<readonly Row[]> {
  const { contract } = roomOf(dataset);
  const rows = new Map<string, Row>();
  for (const record of importsInForce(house.manifest)) {
    if (record.dataset !== dataset || record.demonstration || record.byHand) continue;
    for (const row of await rowsOf(house, contract, record.id))
      rows.set(JSON.stringify(contract.grain.map((name) => row[name] ?? null)), row);
    if (rows.size > most) return [];
  }
  return [...rows.values()];
}

async function rowsOf(
  house: House,
  contract: Contract,
  record: number,
  table = imported(contract),
): Promise<readonly Row[]> {
  const cells = contract.columns.map(({ name, type }) =>
    type === "date" ? `strftime(${identifier(name)}, '%Y-%m-%d') AS ${identifier(name)}` : identifier(name),
  );
  const kept = await query(
    house.database,
    `SELECT ${[...cells, '"flag"'].join(", ")} FROM ${table} WHERE "import" = $1 ORDER BY line`,
    [record],
  );
  return toRows(kept).map((row) => withSigns(contract, row));
}

const byHand: Words = { sl: "Ročni vpis", it: "Inserimento manuale", en: "Typed in by hand" };

function handKept({ manifest }: House, dataset: string): ImportRecord | undefined {
  return importsInForce(manifest).findLast((each) => each.byHand && each.dataset === dataset);
}

/** The flag says what stood in a cell's place: a figure's sign alone, others' as `column=sign`. */
function withSigns({ columns }: Contract, { flag, ...row }: Row): Row {
  const signs = new Map<string, Cell>();
  for (const part of flag === null || flag === undefined ? [] : String(flag).split("; ")) {
    const at = part.indexOf("=");
    const figure = columns.find(({ name, type }) => type === "figure" && row[name] === null)?.name;
    const name = at < 0 ? figure : part.slice(0, at);
    if (name !== undefined && row[name] === null) signs.set(name, part.slice(at + 1));
  }
  return { ...row, ...Object.fromEntries(signs) };
}
