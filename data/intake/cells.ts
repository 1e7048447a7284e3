import type { Column } from "../kernel/contract.ts";
import type { IssueCode } from "../kernel/issue.ts";
import { readMonth } from "../kernel/period.ts";
import { parseCount, parseFlag, valueOfFlag, type Flag, type Value } from "../kernel/value.ts";

/** A key cell as read: its stored text, and whether the file marks it as provisional. */
export type Key = { readonly text: string; readonly provisional: boolean };

/** A cell that could not be read, and why. */
export type Unread = { readonly code: IssueCode };

/** Reads a key cell (month, code or text) by its column's type. Repeated texts are read once. */
export function keyReader(column: Column): (text: string) => Key | Unread {
  const known = new Map<string, Key | Unread>();
  const spellings = new Map(
    column.codes?.flatMap(({ id, spellings }) => spellings.map((text) => [text, id])),
  );
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = readKey(column, spellings, text.trim());
    known.set(text, read);
    return read;
  };
}

function readKey(column: Column, spellings: ReadonlyMap<string, string>, text: string): Key | Unread {
  if (text === "") return { code: "missing-value" };
  if (column.type === "month") {
    const read = readMonth(text);
    return read ? { text: read.month, provisional: read.provisional } : { code: "not-a-month" };
  }
  if (column.type === "text") return { text, provisional: false };
  const id = spellings.get(column.normalise?.(text) ?? text);
  return id === undefined ? { code: "unknown-code" } : { text: id, provisional: false };
}

/** Reads a figure and the flag that may stand in a column beside it. */
export function readFigure(text: string, flagText: string, provisional: boolean): Value | Unread {
  const flag = parseFlag(flagText);
  if (flag === undefined) return { code: "not-a-count" };
  if (text.trim() === "") return (flag && valueOfFlag(flag)) ?? { code: "missing-value" };
  const figure = parseCount(text);
  if (!figure) return { code: "not-a-count" };
  // A sign beside a number must not contradict it: only the office's "less precise" and
  // "provisional" keep the number.
  if (flag && valueOfFlag(flag)) return { code: "not-a-count" };
  return { value: figure.value, flag: figure.flag ?? flag ?? provisionalFlag(provisional) };
}

function provisionalFlag(provisional: boolean): Flag | null {
  return provisional ? "p" : null;
}
