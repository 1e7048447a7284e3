import { findBlemishes } from "./intake/text/blemishes.ts";
import { checkScanned, type TextColumn } from "./intake/scan/check-scanned.ts";
import type { Checked } from "./intake/check/check.ts";
import { isTouched } from "./intake/plan/shield.ts";
import { decode } from "./intake/text/decode.ts";
import { makePlan } from "./intake/plan/plan.ts";
import { scan, type Scanned } from "./intake/scan/scan.ts";
import { isReady, readFile, type HowToRead, type ReadyFile, type SourceFile } from "./read.ts";

/** A file on the short road: what was read of it, and its checked rows. */
export type Quick = { readonly read: ReadyFile; readonly checked: Checked };

/** Smaller files take the long road: it is quick enough, and there is only one to get wrong. */
const worthwhile = 4 * 2 ** 20;
const headSize = 2 ** 16;
const lineFeed = 10;

/**
 * The short road of large files that prove to be regular, byte by byte: their first lines say how they
 * are laid out, and then every different text is read once instead of every cell.
 *
 * @param least smaller files, in bytes, are not even looked at
 * @returns undefined if the file is not regular or anything is to be said about one of its rows; then it
 *   has to take the long road
 */
export function readQuickly(source: SourceFile, how: HowToRead, least = worthwhile): Quick | undefined {
  const { name, bytes } = source;
  if (bytes.length < least) return undefined;
  const head = bytes.subarray(0, bytes.lastIndexOf(lineFeed, headSize) + 1);
  const read = readFile({ name, bytes: head }, how);
  if (!isReady(read) || read.layouts.length > 1 || read.warnings.length > 0) return undefined;
  const { layout, ready } = read;
  const { data, footer, dialect, headings, trailing, blankColumns } = layout;
  const [first] = data;
  const isEven = footer.length === 0 && !trailing && blankColumns.length === 0;
  if (
    !first ||
    !isEven ||
    dialect.delimiter.length !== 1 ||
    data.some(({ problem, skip }) => problem ?? skip)
  ) {
    return undefined;
  }
  const from = startOfLine(bytes, first.line);
  const scanned = scan(bytes, from, dialect.delimiter.charCodeAt(0), dialect.width);
  const texts = scanned && toTexts(scanned, read.encoding);
  if (!texts || texts.columns.some((column) => column.texts.some(isTouched))) return undefined;
  const plan = makePlan(ready.plan, ready.contract, headings, (at) => texts.columns[at]?.texts ?? []);
  if (plan.questions.length > 0) return undefined;
  const checked = checkScanned(texts.columns, headings, plan, ready.contract, first.line);
  if (!checked) return undefined;
  const rows = scanned[0]?.codes.length ?? 0;
  return { read: { ...read, rows, encoding: texts.encoding, ready: { ...ready, plan } }, checked };
}

/** Where a line begins, by its 1-based number. */
function startOfLine(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let before = 1; before < line; before += 1) at = bytes.indexOf(lineFeed, at) + 1;
  return at;
}

/** The different texts in the encoding of all of them together; undefined if the head was in another. */
function toTexts(scanned: readonly Scanned[], head: ReadyFile["encoding"]) {
  const pieces = scanned.flatMap(({ texts }) => texts);
  const all = new Uint8Array(pieces.reduce((size, { length }) => size + length + 1, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
    all[at] = lineFeed;
    at += 1;
  }
  const decoded = decode(all);
  if (typeof decoded === "string" || findBlemishes(decoded.text).length > 0) return undefined;
  const isSame = decoded.encoding === head.name || decoded.why === "ascii";
  if (!isSame && head.why !== "ascii") return undefined;
  const lines = decoded.text.split("\n");
  let taken = 0;
  const columns = scanned.map(({ texts, codes }): TextColumn => {
    taken += texts.length;
    return { texts: lines.slice(taken - texts.length, taken), codes };
  });
  const encoding = head.why === "bom" ? head : { name: decoded.encoding, why: decoded.why };
  return { encoding, columns };
}
