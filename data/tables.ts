import { decode } from "./intake/text/decode.ts";
import type { Layout } from "./intake/text/dialect.ts";
import { isGuestBook } from "./intake/plan/privacy.ts";
import { remarks } from "./intake/table/remarks.ts";
import { joinSheets } from "./intake/table/join-sheets.ts";
import { sheetTables } from "./intake/table/sheet-tables.ts";
import { findTables } from "./intake/table/tables.ts";
import { readWorkbook } from "./intake/workbook/workbook.ts";
import { isExplanation } from "./kernel/explanation.ts";
import type { Issue } from "./kernel/issue.ts";

/** What the bytes turned out to be, and on what evidence: see `Decoded`; a workbook is none of these. */
export type Encoding = { readonly name: string; readonly why: string };

/** The tables of a file, or why there are none. */
export type FileTables = {
  readonly encoding?: Encoding;
  readonly layouts: readonly Layout[];
  readonly warnings: readonly Issue[];
  readonly stop?: Issue;
};

/** Bytes -> tables of text, whether a text file or a workbook holds them. */
export function tablesIn(bytes: Uint8Array): FileTables {
  if (bytes.length === 0) return none("empty-file");
  const decoded = decode(bytes);
  if (decoded === "workbook-file") return fromWorkbook(bytes);
  if (typeof decoded === "string") return none(decoded);
  const { text } = decoded;
  const encoding = { name: decoded.encoding, why: decoded.why };
  if (text.trim() === "") return { encoding, ...none("empty-file") };
  if (isGuestBook(text)) return { encoding, ...none("personal-data", "knjigaGostov") };
  const layouts = findTables(text);
  const warnings = remarks(text, layouts);
  return layouts.length > 0
    ? { encoding, layouts, warnings }
    : { encoding, ...none("not-a-table"), warnings };
}

function fromWorkbook(bytes: Uint8Array): FileTables {
  const workbook = readWorkbook(bytes);
  if (workbook === "old-format") return none("old-workbook");
  if (typeof workbook === "string") return none("workbook-file", workbook);
  const encoding = { name: "xlsx", why: "workbook" };
  const shown = workbook.sheets.filter(({ isHidden, rows }) => !isHidden && !isExplanation(rows));
  const { layouts, joined } = joinSheets(shown.map((sheet) => ({ sheet, layouts: sheetTables(sheet) })));
  if (layouts.length === 0) return { encoding, ...none("not-a-table") };
  const warnings = workbook.sheets.flatMap(({ name, isHidden, rows, unsaved }): Issue[] => [
    ...(isHidden ? [{ code: "hidden-sheet", severity: "info", value: name } as const] : []),
    ...(!isHidden && isExplanation(rows)
      ? [{ code: "explanation-sheet", severity: "info", value: name } as const]
      : []),
    ...unsaved.map(
      (cell) => ({ code: "unsaved-formula", severity: "warning", column: cell, value: name }) as const,
    ),
  ]);
  return { encoding, layouts, warnings: [...joined, ...warnings] };
}

function none(code: Issue["code"], value?: string): FileTables {
  const stop: Issue = { code, severity: "error", ...(value === undefined ? {} : { value }) };
  return { layouts: [], warnings: [], stop };
}
