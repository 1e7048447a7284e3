import { datasets } from "./datasets/index.ts";
import { check, type Checked } from "./intake/check/check.ts";
import { cellReader } from "./intake/cells/cells.ts";
import type { Format } from "./intake/cells/formats.ts";
import { isBlank, type SheetRecord } from "./intake/text/parse.ts";
import type { Cell, Row } from "./kernel/columns.ts";
import { originColumns, type Column, type Contract } from "./kernel/contract.ts";
import type { Dataset } from "./kernel/dataset.ts";
import type { Issue } from "./kernel/issue.ts";
import type { Reading } from "./kernel/profile.ts";
import type { Language } from "./kernel/words.ts";
import type { ReadyFile } from "./read.ts";
import { templates } from "./template.ts";

/** A table somebody typed, as if it were a file: read, and checked as one. */
export type Typed = {
  readonly read: ReadyFile;
  readonly checked: Checked;
  readonly issues: readonly Issue[];
};

/**
 * Reads typed rows by the rules of a template file of the same language, but cell by cell: what one
 * cell means never depends on the others. Numbers are themselves; texts are read as the language
 * writes them, dates with the day first, a share in per cent; a code by its id, a label or a spelling.
 * A row's line is its number, from 1; a blank row is skipped.
 *
 * @param rows with cells by the contract's names; a column left out is empty. What an answer says of a
 *   row's origin is passed over, so that such rows can be handed back
 * @returns `issues`: what keeps rows from being saved, by row; empty if all of them can be
 * @throws RangeError for a dataset that nobody fills in by hand, or a column it has not
 */
export function readTyped(dataset: string, rows: readonly Row[], language: Language, name: string): Typed {
  const room = roomOf(dataset);
  const { contract } = room;
  const records = rows.map((row, at) => recordOf(contract, row, at + 1));
  const headings = contract.columns.map(({ label }) => label[language]);
  const header = { line: 0, fields: headings };
  const { profile, reading } = readingOf(room, headings, name);
  const roles = contract.columns.map(({ name: field }) => ({ kind: "field", field }) as const);
  const plan = { ...reading, roles, formats: roles.map(() => formatIn(language)), questions: [] };
  const layout = {
    dialect: { delimiter: "", quote: '"', escape: '"', width: headings.length, agreement: 1 },
    ...{ name: null, preamble: [], headers: [header], headings, header, data: records, footer: [] },
    ...{ blankColumns: [], trailing: false },
  };
  const read: ReadyFile = {
    ...{ file: name, layouts: [layout], layout, certainty: "certain", warnings: [] },
    encoding: { name: "utf-8", why: "typed" },
    ready: { dataset, contract, profile, isPlain: true, plan },
  };
  const checked = check(records, headings, plan, contract);
  return { read, checked, issues: [...checked.issues, ...noRows(checked, name)] };
}

/** What would become of typed rows, before anything is saved. */
export type TypedCheck = {
  /** What is wrong, by row (`line`, from 1) and by column (its label in the language). */
  readonly issues: readonly Issue[];
  /** How texts are read, by column and text: a code's id, a number, a day. Texts as such are left out. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
};

/**
 * Checks a table while it is typed, by the rules it is saved by; nothing is loaded.
 *
 * @throws RangeError for a dataset that nobody fills in by hand, or a column it has not
 */
export function checkTyped(dataset: string, rows: readonly Row[], language: Language): TypedCheck {
  const { read, issues } = readTyped(dataset, rows, language, dataset);
  const { layout, ready } = read;
  const readings = ready.contract.columns.flatMap((column, at) => {
    if (column.type === "text" || column.type === "id") return [];
    const reader = cellReader(column, formatIn(language));
    const texts = new Set(layout.data.map(({ fields }) => fields[at]?.trim() ?? ""));
    const known = [...texts].flatMap((text) => {
      const cell = reader(text);
      return "value" in cell && cell.value !== null ? [[text, cell.value] as const] : [];
    });
    return [[column.name, Object.fromEntries(known)] as const];
  });
  return { issues, readings: Object.fromEntries(readings) };
}

function formatIn(language: Language): Format {
  return { decimal: language === "en" ? "." : ",", dates: "dmy", scale: "points" };
}

/** True if every row that is not blank can be saved. */
export function isWhole({ issues }: Typed): boolean {
  return issues.every(({ severity }) => severity !== "error");
}

/** The room of a dataset that people fill in themselves. */
export function roomOf(dataset: string): Dataset {
  const room = datasets.find(({ id }) => id === dataset && templates.includes(id));
  if (!room) throw new RangeError(`nobody fills in ${dataset} by hand`);
  return room;
}

/** What the room's own table says of its source: typed rows are rows of the same source as its files. */
function readingOf({ id, profiles }: Dataset, headings: readonly string[], file: string) {
  for (const profile of profiles) {
    if (profile.kind !== "plain") continue;
    const answer = profile.recognise({ file, headings, rows: [], notes: [] });
    if (answer && !("refuse" in answer)) return { profile: profile.id, reading: answer satisfies Reading };
  }
  throw new RangeError(`${id} has no profile of its own for people's tables`);
}

function recordOf({ columns }: Contract, row: Row, line: number): SheetRecord {
  const stray = Object.keys(row).find(
    (name) => !origins.has(name) && !columns.some((column) => column.name === name),
  );
  if (stray !== undefined) throw new RangeError(`row ${line}: there is no column ${stray}`);
  const decimals = columns.flatMap(({ name }, at) => (typeof row[name] === "number" ? [at] : []));
  const fields = columns.map((column) => textOf(column, row[column.name] ?? null));
  const record: SheetRecord = { line, fields, ...(decimals.length > 0 && { decimals }) };
  return isBlank(record) ? { ...record, skip: "blank" } : record;
}

const origins: ReadonlySet<string> = new Set([...Object.keys(originColumns), "file"]);

/** A number is written with a dot, whatever the language; a share in the per cent its texts are in. */
function textOf({ type }: Column, cell: Cell): string {
  if (typeof cell !== "number") return cell ?? "";
  // Fifteen digits are what a share had before it became a part of 1.
  return type === "share" ? `${Number((cell * 100).toPrecision(15))}` : `${cell}`;
}

/** What a file may hold beside its rows, a typed table must not: it would be gone when next opened. */
function noRows({ skipped }: Checked, file: string): Issue[] {
  return skipped
    .filter(({ reason }) => reason !== "blank")
    .map(({ reason, line }) => ({ code: "typed-no-row", severity: "error", file, line, value: reason }));
}
