import { makeArchive } from "../archive/zip.ts";
import { looksLikeFormula } from "../kernel/formula.ts";
import { fixedParts, listParts } from "./workbook-parts.ts";
import { escapeText } from "./workbook-text.ts";

/** A cell as it is meant: a text stays one (`050`), a day is `YYYY-MM-DD` and has no time zone. */
export type OutCell = string | number | boolean | { readonly day: string } | undefined;

export type OutSheet = {
  /** 1 to 31 letters, none of `[]:*?/\`; no two sheets may differ in capitals only. */
  readonly name: string;
  readonly rows: readonly (readonly OutCell[])[];
  /** So many rows at the top are bold and stay in sight when the sheet is scrolled. */
  readonly headingRows?: number;
  /** Of each column, in letters of the usual size. */
  readonly widths?: readonly number[];
};

/** Styles by their place in `styles.xml`. */
const style = { plain: 0, heading: 1, day: 2, digits: 3 } as const;

/** Excel refuses a cell with more. */
const longestText = 32_767;

/**
 * Sheets -> the bytes of an .xlsx; the same sheets give the same bytes. Ours, because
 * write-excel-file 4.1 never comes back under our content security policy when a part has more than
 * 160 KB (it packs it in a worker made from text), loses the text `constructor`, and drops control
 * characters.
 *
 * @throws RangeError for a name, a number, a day or a text that a workbook cannot hold
 */
export function writeWorkbook(sheets: readonly OutSheet[]): Uint8Array {
  checkNames(sheets.map(({ name }) => name));
  const written = sheets.map((sheet, at): [string, string] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheetXml(sheet),
  ]);
  return makeArchive({
    ...fixedParts,
    ...listParts(sheets.map(({ name }) => name)),
    ...Object.fromEntries(written),
  });
}

function checkNames(names: readonly string[]): void {
  const wrong = names.find((name) => !/^[^[\]:*?/\\]{1,31}$/.test(name) || /^'|'$/.test(name));
  if (wrong !== undefined) throw new RangeError(`no name for a sheet: ${wrong}`);
  const distinct = new Set(names.map((name) => name.toLowerCase()));
  if (names.length === 0 || distinct.size < names.length) throw new RangeError("sheets need a name each");
}

function sheetXml({ rows, headingRows = 0, widths = [] }: OutSheet): string {
  const view =
    headingRows > 0
      ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRows}" topLeftCell="A${headingRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
      : "";
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((cells, at) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, columnName(column) + (at + 1), at < headingRows),
    );
    return `<row r="${at + 1}">${written.join("")}</row>`;
  });
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${view}${cols}<sheetData>${body.join("")}</sheetData></worksheet>`;
}

function cellXml(cell: OutCell, reference: string, isHeading: boolean): string {
  const styled = (usual: number): string => `r="${reference}" s="${isHeading ? style.heading : usual}"`;
  switch (typeof cell) {
    case "undefined":
      return "";
    case "number":
      if (!Number.isFinite(cell)) throw new RangeError(`${reference}: ${cell} is no number`);
      return `<c ${styled(style.plain)}><v>${cell}</v></c>`;
    case "boolean":
      return `<c ${styled(style.plain)} t="b"><v>${cell ? 1 : 0}</v></c>`;
    case "string":
      if (cell.length > longestText) throw new RangeError(`${reference}: the text is too long`);
      // A code such as 050 keeps its zeros when someone types over it, and a formula stays a text.
      return `<c ${styled(/^\d/.test(cell) || looksLikeFormula(cell) ? style.digits : style.plain)} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
    default:
      return `<c r="${reference}" s="${style.day}"><v>${serialOf(cell.day)}</v></c>`;
  }
}

/** Days since the end of 1899, from 1900-03-01 on: before it workbooks count a day that never was. */
function serialOf(day: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDay = Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
  const serial = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (!isDay || serial < 61) throw new RangeError(`no day a workbook can hold: ${day}`);
  return serial;
}

/** 0 -> A, 57 -> BF */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
