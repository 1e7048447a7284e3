import type { House } from "./house.ts";
import { check } from "./intake/check.ts";
import { isReady, readFile, type SourceFile } from "./read.ts";
import { allAdded, compareImport, countOverruled, rememberFigures } from "./store/changes.ts";
import { sha256, type ImportRecord } from "./store/manifest.ts";
import { toPart } from "./store/part.ts";
import { transaction } from "./store/query.ts";
import { findMismatches } from "./store/sums.ts";
import { appendImport, settle } from "./store/tables.ts";
import { commitImport, nextImport } from "./store/workspace.ts";
import { countsOf, loadedSummary, refusedSummary, unchangedSummary, type ImportSummary } from "./summary.ts";

/** `dataset` admits only that dataset's profiles; `sample` marks figures shipped with Loggia. */
export type HowToLoad = { readonly dataset?: string; readonly sample?: boolean };

/**
 * The road of one file: read, check, compare, save. Nothing is saved unless everything before
 * succeeded, and nothing counts in the engine unless it was saved.
 *
 * @throws the error of `files` if the import could not be saved; the figures are then as before
 */
export async function load(house: House, source: SourceFile, how: HowToLoad = {}): Promise<ImportSummary> {
  const read = readFile(source, how.dataset);
  if (!isReady(read)) return refusedSummary(read);

  const { contract, dataset, profile, reading } = read.recognised;
  const hash = await sha256(source.bytes);
  const earlier = house.manifest.imports.findLast((record) => record.sha256 === hash);
  // Dropping an undated file once more after another one overruled it means: this one, please.
  const isOverruled =
    earlier?.release === null && (await countOverruled(house.database, contract, earlier.id)) > 0;
  if (earlier && !isOverruled) return unchangedSummary(read, earlier);

  const checked = check(read.layout.data, read.layout.header.fields, reading, contract);
  if (checked.loaded === 0) return refusedSummary(read, checked);

  const id = nextImport(house.manifest);
  const part = toPart(contract, checked.columns, reading.source, id);
  const partSha256 = await sha256(part);
  const record: ImportRecord = {
    id,
    file: source.name,
    sha256: hash,
    bytes: source.bytes.length,
    dataset,
    profile: profile.id,
    encoding: read.decoded.encoding,
    source: reading.source,
    release: reading.release,
    importedAt: new Date().toISOString(),
    ...countsOf(read.layout, checked),
    sample: how.sample ?? false,
    part: `${partSha256.slice(0, 32)}.arrow`,
    partSha256,
  };

  const figures = checked.columns.value.length;
  const imports = house.manifest.imports.filter((each) => each.dataset === dataset).length + 1;
  const outcome = await transaction(house.database, async () => {
    if (imports > 1) await rememberFigures(house.database, contract);
    await appendImport(house.database, contract, record, part, figures);
    await settle(house.database, contract, imports);
    const compared = imports > 1 ? await compareImport(house.database, contract, id) : allAdded(figures);
    // Figures shipped with Loggia were checked when they were made.
    const mismatches = record.sample ? [] : await findMismatches(house.database, contract, id);
    house.manifest = await commitImport(house.files, house.manifest, record, part);
    return { changes: compared, mismatches };
  });
  house.origins.clear();
  return loadedSummary(read, checked, id, outcome);
}
