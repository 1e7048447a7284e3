import { forgetAnswers, type House } from "./house.ts";
import { check, type Checked } from "./intake/check/check.ts";
import { ledgerOf } from "./ledger.ts";
import { distinct } from "./kernel/coded.ts";
import { lazily } from "./kernel/lazily.ts";
import { begin, CancelledError, type Watch } from "./progress.ts";
import { readQuickly } from "./quick.ts";
import { isReady, readFile, type HowToRead, type ReadyFile, type SourceFile } from "./read.ts";
import { allAdded, compareRows, overlaps, rememberRows } from "./store/changes.ts";
import { grow, importsInForce, nextImport, remember } from "./store/history.ts";
import type { ImportRecord, Manifest } from "./store/manifest.ts";
import { partOf, toStream } from "./store/part.ts";
import { transaction } from "./store/query.ts";
import { findNeighbours, findSecondary } from "./store/sources.ts";
import { findDisagreements, touchedSums } from "./store/disagreements.ts";
import { findMismatches } from "./store/sums.ts";
import { findReplaced, findWinners, type Rival } from "./store/rivals.ts";
import { appendImport, dropImport, withArrivals } from "./store/imported.ts";
import { settle } from "./store/tables.ts";
import { commitImport } from "./store/workspace.ts";
import {
  cancelledSummary,
  figuresIn,
  loadedSummary,
  refusedSummary,
  unchangedSummary,
  type ImportSummary,
} from "./summary.ts";

/** What the user says about the file; `sample` marks figures shipped with Loggia, `demonstration` invented ones. */
export type HowToLoad = Omit<HowToRead, "remembered"> &
  Watch & { readonly sample?: boolean; readonly demonstration?: boolean };

/**
 * The road of one file: read, check, compare, save. Nothing is saved unless everything before
 * succeeded, and nothing counts in the engine unless it was saved.
 *
 * @throws the error of `files` if the import could not be saved; the figures are then as before
 */
export async function load(house: House, source: SourceFile, how: HowToLoad = {}): Promise<ImportSummary> {
  try {
    return await take(house, source, how);
  } catch (error) {
    if (error instanceof CancelledError) return cancelledSummary(source.name);
    throw error;
  }
}

async function take(house: House, source: SourceFile, how: HowToLoad): Promise<ImportSummary> {
  await begin(how, "reading", source.bytes.length);
  const known = { ...how, remembered: house.manifest.plans };
  const quick = readQuickly(source, known);
  const read = quick?.read ?? readFile(source, known);
  if (!isReady(read)) return refusedSummary(read);

  const { contract, dataset, plan } = read.ready;
  const hash = lazily(() => house.sha256(source.bytes));
  const alike = importsInForce(house.manifest).filter(
    (record) => record.bytes === source.bytes.length && record.dataset === dataset,
  );
  const sum = alike.length > 0 ? await hash() : undefined;
  const earlier = alike.findLast((record) => record.sha256 === sum);
  // Dropping an undated file once more after another one overruled it means: this one, please.
  const since = earlier ? await findWinners(house.database, contract, earlier.id) : [];
  const isOverruled = earlier?.release === null && since.length > 0;
  const saysMore = how.mapping !== undefined || how.answers !== undefined;
  if (earlier && !isOverruled && !saysMore) return unchangedSummary(read, earlier, since);

  await begin(how, "checking", quick?.checked.loaded ?? read.layout.data.length);
  const checked = quick?.checked ?? check(read.layout.data, read.layout.headings, plan, contract);
  if (checked.loaded === 0) return refusedSummary(read, checked);
  return admit(house, source, how, { read, checked, hash, earlier, since });
}

/** What was read and checked, and waits to be put in force. */
export type Candidate = {
  readonly read: ReadyFile;
  readonly checked: Checked;
  /** SHA-256 of the bytes, worked out when it is first asked for. */
  readonly hash: () => Promise<string>;
  /** The import of these very bytes that is in force, and what has counted in its place since. */
  readonly earlier?: ImportRecord | undefined;
  readonly since?: readonly Rival[];
  /** The hand-kept table before this one, which leaves as this one comes. */
  readonly replaces?: ImportRecord | undefined;
  readonly byHand?: true;
};

/**
 * The second half of the road: compare and save, as one version. All of it happens, or nothing.
 *
 * @throws the error of `files` if the import could not be saved; the figures are then as before
 */
export async function admit(
  house: House,
  source: SourceFile,
  how: HowToLoad,
  { read, checked, hash, earlier, since = [], replaces, byHand }: Candidate,
): Promise<ImportSummary> {
  const { contract, dataset, profile, plan } = read.ready;
  const inForce = importsInForce(house.manifest).filter((each) => each !== replaces);
  const rows = checked.columns.line.length;
  await begin(how, "loading", rows);
  const id = nextImport(house.manifest);
  const part = partOf(contract, checked.columns, plan.source, id);
  const saved = lazily(() => {
    const stream = toStream(part);
    return { stream, sha256: house.sha256(stream) };
  });
  const { skips: _, ...counts } = ledgerOf(read, checked);
  const unsaved: Omit<ImportRecord, "sha256" | "part" | "partSha256"> = {
    id,
    file: source.name,
    bytes: source.bytes.length,
    dataset,
    profile,
    encoding: read.encoding.name,
    source: plan.source,
    release: plan.release,
    importedAt: new Date().toISOString(),
    ...counts,
    sample: how.sample ?? false,
    ...(how.demonstration && { demonstration: true }),
    ...(byHand && { byHand }),
  };

  const imports = inForce.filter((each) => each.dataset === dataset).length + 1;
  const cellsOf = (column = "") => distinct(checked.columns.cells[column] ?? []);
  const own = cellsOf(contract.series);
  // What those before it hold is asked while the engine takes a large one in, and the sums are worked out here.
  const before = lazily(() =>
    Promise.all([
      findNeighbours(house.database, contract, { source: plan.source, own }),
      touchedSums(house.database, contract, own),
    ]),
  );
  // Waited for below; should one fail before, that is told there.
  const meanwhile = () => [before(), saved().sha256, hash()].forEach((found) => void found.catch(() => null));
  const arrival = { contract, id, part, meanwhile };
  const putInForce = async () => {
    const [{ sharesSeries, meetsOtherSource }, touched] = await before();
    if (replaces) {
      await rememberRows(house.database, contract);
      await dropImport(house.database, contract, replaces.id);
    }
    await appendImport(house.database, unsaved, arrival);
    const isNews =
      !replaces && !meetsOtherSource && !(sharesSeries && (await overlaps(house.database, contract, id)));
    if (!isNews && !replaces) await rememberRows(house.database, contract, id);
    await settle(house.database, contract, imports, isNews);
    await begin(how, "comparing", rows);
    const secondary = meetsOtherSource ? await findSecondary(house.database, contract, id) : [];
    const compared = isNews
      ? allAdded(figuresIn(read, checked))
      : await compareRows(house.database, contract, { id, secondary });
    const winners = compared.outranked > 0 ? await findWinners(house.database, contract, id) : [];
    const undated = !isNews && plan.release === null;
    const replaced = undated ? await findReplaced(house.database, contract, id) : [];
    const stated = contract.sums.filter(({ column, total }) => cellsOf(column).includes(total));
    // Figures shipped with Loggia were checked when they were made.
    const { sample } = unsaved;
    const mismatches = sample ? [] : await findMismatches(house.database, contract, id, stated);
    // What one file says against itself was found above; here files contradict each other.
    const sums = contract.sums.filter((sum) => stated.includes(sum) || touched.includes(sum));
    const across =
      imports > 1 && !sample ? await findDisagreements(house.database, contract, { id, sums }) : [];
    const disagreements = across.filter(({ files }) => files > 1);
    await begin(how, "saving", rows);
    const { stream } = saved();
    const partSha256 = await saved().sha256;
    const checksums = { sha256: await hash(), part: `${partSha256.slice(0, 32)}.arrow`, partSha256 };
    const record = { ...unsaved, ...checksums };
    house.manifest = await commitImport(
      house.files,
      added(house.manifest, [...inForce, record], record, how, read.layout.headings, house.by),
      record,
      stream,
    );
    return { changes: compared, mismatches, disagreements, secondary, winners, replaced };
  };
  const outcome = await withArrivals(house.database, [arrival], () =>
    transaction(house.database, putInForce),
  );
  forgetAnswers(house);
  return loadedSummary(read, checked, id, { ...outcome, before: earlier, since });
}

/** The manifest with the import in force, and with what the user said about files of its headings. */
function added(
  manifest: Manifest,
  inForce: readonly ImportRecord[],
  record: ImportRecord,
  how: HowToLoad,
  headings: readonly string[],
  by: string | undefined,
): Manifest {
  const grown = grow(
    { ...manifest, imports: [...manifest.imports, record] },
    { kind: "import", import: record.id },
    inForce.map(({ id }) => id),
    by,
  );
  const signature = JSON.stringify(headings);
  const before = manifest.plans.find((plan) => plan.headings === signature);
  if (!how.mapping && !how.answers) return grown;
  return remember(grown, {
    headings: signature,
    mapping: how.mapping ?? before?.mapping ?? null,
    answers: { ...before?.answers, ...how.answers },
  });
}
