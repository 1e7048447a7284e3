import { datasets } from "./datasets/index.ts";
import { documentsOf } from "./documents.ts";
import { forgetAnswers, type House } from "./house.ts";
import { findRows, rowsWithout, type RowsFound } from "./store/erasure.ts";
import { begun, importsInForce } from "./store/history.ts";
import { sha256, type ImportRecord } from "./store/manifest.ts";
import { partOf, toStream } from "./store/part.ts";
import { transaction } from "./store/query.ts";
import { appendImport, arrive, dropImport } from "./store/imported.ts";
import { settle } from "./store/tables.ts";
import { commit } from "./store/workspace.ts";

/** Rows of an import in force that hold a text, in whatever column. */
export type HoldingRows = RowsFound & { readonly file: string };

/** What holds a text: rows of imports, and texts kept beside the figures (board packs, marks), by name. */
export type Holding = { readonly rows: readonly HoldingRows[]; readonly documents: readonly string[] };

/** A shorter text would stand in half of all rows. */
export const shortestErased = 3;

/**
 * Where the text stands in what is in force; letters count alike in capitals and in small.
 *
 * @throws RangeError for a text too short to tell a person by
 */
export async function findText(house: House, text: string): Promise<Holding> {
  const sought = text.trim();
  if (sought.length < shortestErased) throw new RangeError(`too short: ${sought}`);
  const inForce = importsInForce(house.manifest);
  const rows: HoldingRows[] = [];
  for (const { id, contract } of datasets) {
    if (!inForce.some(({ dataset }) => dataset === id)) continue;
    for (const found of await findRows(house.database, contract, sought)) {
      const file = inForce.find((record) => record.id === found.import)?.file ?? "";
      rows.push({ ...found, file });
    }
  }
  return { rows, documents: Object.keys(documentsOf(house)).filter((name) => holds(house, name, sought)) };
}

/**
 * Takes every row and document that holds the text out of the workspace for good, with all that could bring
 * it back: earlier versions, the state before, the daily copies. The one change that cannot be undone.
 *
 * What was handed on, exported or copied elsewhere is out of its reach.
 */
export async function erase(house: House, text: string): Promise<Holding> {
  const sought = text.trim();
  const found = await findText(house, sought);
  const { database, files, manifest } = house;
  const records: ImportRecord[] = [];
  house.manifest = await transaction(database, async () => {
    for (const record of importsInForce(manifest)) {
      const hit = found.rows.find((each) => each.import === record.id);
      const contract = datasets.find(({ id }) => id === record.dataset)?.contract;
      if (!hit || !contract) {
        records.push(record);
        continue;
      }
      const left = await rowsWithout(database, contract, record.id, sought);
      await dropImport(database, contract, record.id);
      if (left.line.length === 0) continue;
      const part = partOf(contract, left, record.source, record.id);
      const stream = toStream(part);
      const partSha256 = await sha256(stream);
      const lessened: ImportRecord = {
        ...record,
        loaded: record.loaded - hit.rows,
        erased: (record.erased ?? 0) + hit.rows,
        part: `${partSha256.slice(0, 32)}.arrow`,
        partSha256,
      };
      await files.writePart(lessened.part, stream);
      const arrival = { contract, id: record.id, part };
      await arrive(database, arrival);
      await appendImport(database, lessened, arrival);
      records.push(lessened);
    }
    for (const { id, contract } of datasets) {
      const count = records.filter(({ dataset }) => dataset === id).length;
      await settle(database, contract, count);
    }
    const documents = Object.fromEntries(
      Object.entries(documentsOf(house)).filter(([name]) => !found.documents.includes(name)),
    );
    const plans = manifest.plans.filter((plan) => !includes(JSON.stringify(plan), sought));
    return commit(files, begun({ ...manifest, documents, plans }, records, house.by));
  });
  forgetAnswers(house);
  // Last, because until here the one before has to open if anything fails.
  await files.keepOnly?.(records.map(({ part }) => part));
  return found;
}

function holds(house: House, name: string, text: string): boolean {
  return includes(name, text) || includes(documentsOf(house)[name] ?? "", text);
}

const includes = (all: string, text: string): boolean => all.toLowerCase().includes(text.toLowerCase());
