import type { Contract } from "../kernel/contract.ts";
import type { Issue } from "../kernel/issue.ts";
import type { Role } from "../kernel/profile.ts";
import { keyReader, readFigure, type Key, type Unread } from "./cells.ts";
import type { SheetRecord } from "./parse.ts";

/** One figure with its key and its place in the file. */
export type Figure = {
  readonly keys: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly flag: string | null;
  readonly line: number;
  readonly heading: string;
};

/** What one record turned into: all its figures, or the reasons why none. */
export type Verdict = { readonly figures: readonly Figure[] } | { readonly issues: readonly Issue[] };

type ReadKey = (field: string, text: string) => Key | Unread;

/** A reader of records by the roles of their columns. What a heading says is read once, beforehand. */
export function recordReader(
  headings: readonly string[],
  roles: readonly Role[],
  contract: Contract,
): (record: SheetRecord) => Verdict {
  const readers = new Map(contract.columns.map((column) => [column.name, keyReader(column)]));
  const readKey: ReadKey = (field, text) => readers.get(field)?.(text) ?? { code: "unknown-code" };
  const shared = roles.flatMap((role, at) => (role.kind === "field" ? [{ at, field: role.field }] : []));
  const measures = roles.flatMap((role, at) =>
    role.kind === "measure"
      ? [{ at, heading: headings[at] ?? "", fixed: readFixed(role.fixed, readKey) }]
      : [],
  );
  const flagAt = roles.findIndex(({ kind }) => kind === "flag");

  return ({ line, fields, problem }) => {
    if (problem) return { issues: [{ code: problem, severity: "error", line }] };
    if (fields.length !== headings.length) {
      return { issues: [{ code: "field-count", severity: "error", line, value: String(fields.length) }] };
    }
    const issues: Issue[] = [];
    const cell = (at: number): string => fields[at] ?? "";
    const refuse = ({ code }: Unread, at: number): void => {
      issues.push({ code, severity: "error", line, column: headings[at] ?? "", value: cell(at) });
    };

    const keys: Record<string, string> = {};
    let provisional = false;
    for (const { at, field } of shared) {
      const key = readKey(field, cell(at));
      if ("code" in key) refuse(key, at);
      else keys[field] = key.text;
      provisional ||= "provisional" in key && key.provisional;
    }
    const figures: Figure[] = [];
    for (const { at, heading, fixed } of measures) {
      const figure = readFigure(cell(at), cell(flagAt), provisional || fixed.provisional);
      if ("code" in figure) refuse(figure, at);
      else figures.push({ keys: { ...keys, ...fixed.keys }, ...figure, line, heading });
    }
    return issues.length > 0 ? { issues } : { figures };
  };
}

/** @throws Error if a profile put a text into a heading's keys that its own contract cannot read */
function readFixed(
  fixed: Readonly<Record<string, string>>,
  readKey: ReadKey,
): { readonly keys: Readonly<Record<string, string>>; readonly provisional: boolean } {
  const read = Object.entries(fixed).map(([field, text]) => {
    const key = readKey(field, text);
    if ("code" in key) throw new Error(`the profile's ${field} is unreadable: ${text}`);
    return { field, ...key };
  });
  return {
    keys: Object.fromEntries(read.map(({ field, text }) => [field, text])),
    provisional: read.some(({ provisional }) => provisional),
  };
}
