import type { Cell } from "../../kernel/columns.ts";
import type { Contract } from "../../kernel/contract.ts";
import type { Issue } from "../../kernel/issue.ts";
import { parseFlag, valueOfFlag } from "../../kernel/value.ts";
import { cellReader, type CellReader, type ReadCell, type Unread } from "../cells/cells.ts";
import type { Role } from "../../kernel/profile.ts";
import type { Format } from "../cells/formats.ts";
import type { SheetRecord } from "../text/parse.ts";
import { pairChecker } from "./pairs.ts";
import { pointReaders } from "../cells/points.ts";
import type { Plan } from "../plan/plan.ts";
import { spanReaders } from "../cells/spans.ts";

/** One row of the dataset's table, before it becomes columns. */
export type Row = {
  readonly values: Readonly<Record<string, Cell>>;
  readonly flag: string | null;
  readonly line: number;
  readonly heading: string;
};

/** What one record turned into: its rows, or why it is refused; and what is remarkable about it. */
export type Verdict = { readonly rows: readonly Row[]; readonly issues: readonly Issue[] };

/** The same, where what other records say can still refuse it. */
export type Judged = { rows: readonly Row[]; issues: Issue[]; readonly fields: readonly string[] };

/** The reader of a column's texts, and that of its cells which a workbook holds as numbers. */
type FieldReader = {
  readonly at: number;
  readonly field: string;
  readonly read: CellReader;
  readonly exact?: CellReader;
};

type Readers = ReadonlyMap<string, CellReader>;

/** A reader of records by the plan. What headings and constants say is read once, beforehand. */
export function recordReader(
  headings: readonly string[],
  plan: Plan,
  contract: Contract,
): (record: SheetRecord) => Verdict {
  const { roles, formats } = plan;
  const columnOf = new Map(contract.columns.map((column) => [column.name, column]));
  const readerFor = (field: string, at: number, decimal?: Format["decimal"]): CellReader => {
    const column = columnOf.get(field);
    if (!column) throw new Error(`the plan names a field that ${contract.table} has not: ${field}`);
    return cellReader(column, { ...formats[at], ...(decimal && { decimal }) });
  };
  const plain: Readers = new Map(contract.columns.map(({ name }) => [name, readerFor(name, -1)]));
  const constants = readFixed(plan.constants ?? {}, plain);
  const nothing = Object.fromEntries(contract.columns.map(({ name }) => [name, null]));
  const fields = roles.flatMap((role, at): FieldReader[] => {
    if (role.kind === "field")
      return [
        {
          at,
          field: role.field,
          read: asMeant(role, readerFor(role.field, at)),
          exact: asMeant(role, readerFor(role.field, at, ".")),
        },
      ];
    if (role.kind === "span") return spanFields(role, at, formats[at] ?? {});
    return role.kind === "point" ? pointFields(role, at) : [];
  });
  const measures = roles.flatMap((role, at) =>
    role.kind === "measure"
      ? [
          {
            at,
            field: role.field,
            read: readerFor(role.field, at),
            exact: readerFor(role.field, at, "."),
            fixed: readFixed(role.fixed, plain),
          },
        ]
      : [],
  );
  const contradictions = pairChecker(headings, roles, contract);
  const flagAt = roles.findIndex(({ kind }) => kind === "flag");

  return ({ line, fields: cells, decimals }) => {
    const issues: Issue[] = [];
    const note = (at: number, code: Issue["code"], severity: Issue["severity"]): void => {
      issues.push({ code, severity, line, column: headings[at] ?? "", value: cells[at] ?? "" });
    };
    const values: Record<string, Cell> = { ...nothing, ...constants.values };
    const signs: string[] = [];
    let { provisional } = constants;
    for (const { at, field, read, exact = read } of fields) {
      const cell = (decimals?.includes(at) ? exact : read)(cells[at] ?? "");
      if ("code" in cell) {
        note(at, cell.code, "error");
        continue;
      }
      values[field] = cell.value;
      provisional ||= cell.provisional ?? false;
      if (cell.warning) note(at, cell.warning, "warning");
      // A figure's sign is the flag itself; other columns share it, each under its name.
      if (cell.sign !== undefined)
        signs.push(columnOf.get(field)?.type === "figure" ? cell.sign : `${field}=${cell.sign}`);
    }
    const shared = signs.length > 0 ? signs.join("; ") : null;
    const rows: Row[] = [];
    for (const { at, field, read, exact, fixed } of measures) {
      const cell = withFlag(decimals?.includes(at) ? exact : read, cells[at] ?? "", cells[flagAt] ?? "");
      if ("code" in cell) {
        note(at, cell.code, "error");
        continue;
      }
      if (cell.warning) note(at, cell.warning, "warning");
      rows.push({
        values: { ...values, ...fixed.values, [field]: cell.value },
        flag: cell.sign ?? (provisional || fixed.provisional ? "p" : shared),
        line,
        heading: headings[at] ?? "",
      });
    }
    issues.push(...contradictions(values, cells, line));
    const errors = issues.filter(({ severity }) => severity === "error");
    // A refused record keeps nothing, so that nothing is left out of it either.
    if (errors.length > 0) return { rows: [], issues: errors };
    if (measures.length > 0) return { rows, issues };
    return { rows: [{ values, flag: shared ?? (provisional ? "p" : null), line, heading: "" }], issues };
  };
}

/** What the heading makes of its texts comes before what the column makes of them. */
function asMeant({ means, otherwise }: Role & { kind: "field" }, read: CellReader): CellReader {
  if (!means) return read;
  const meant = new Map(Object.entries(means));
  return (text) => {
    const bare = text.trim();
    return read(bare === "" ? "" : (meant.get(bare.toLowerCase()) ?? otherwise ?? bare));
  };
}

/** A point fills two columns, and a third if its text is to be kept. */
function pointFields({ lat, lon, text }: Role & { kind: "point" }, at: number) {
  const kept: CellReader = (cell) => ({ value: cell.trim() || null });
  return [
    { at, field: lat, read: pointReaders.lat },
    { at, field: lon, read: pointReaders.lon },
    ...(text === undefined ? [] : [{ at, field: text, read: kept }]),
  ];
}

/** A day or month fills the column of its first day and that of its last. */
function spanFields({ of, from, to, since }: Role & { kind: "span" }, at: number, format: Format) {
  const read = spanReaders(of, format, since);
  return [
    { at, field: from, read: read.first },
    { at, field: to, read: read.last },
  ];
}

/**
 * Reads a figure and the flag that may stand in a column beside it. A sign beside a number must not
 * contradict it: only the office's "less precise" and "provisional" keep the number.
 */
function withFlag(read: CellReader, text: string, flagText: string): ReadCell | Unread {
  const flag = parseFlag(flagText);
  if (flag === undefined) return { code: "not-a-count" };
  if (flag === null) return read(text);
  const alone = valueOfFlag(flag);
  if (alone) return text.trim() === "" ? { value: alone.value, sign: flag } : { code: "not-a-count" };
  const cell = read(text);
  return "code" in cell ? cell : { ...cell, sign: cell.sign ?? flag };
}

/** @throws Error if a profile put a text into a heading's keys that its own contract cannot read */
function readFixed(fixed: Readonly<Record<string, string>>, readers: Readers) {
  const read = Object.entries(fixed).map(([field, text]) => {
    const cell = readers.get(field)?.(text) ?? { code: "unknown-code" };
    if ("code" in cell) throw new Error(`the profile's ${field} is unreadable: ${text}`);
    return { field, ...cell };
  });
  return {
    values: Object.fromEntries(read.map(({ field, value }) => [field, value])),
    provisional: read.some(({ provisional }) => provisional === true),
  };
}
