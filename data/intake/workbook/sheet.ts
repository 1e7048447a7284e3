import { ArchiveError } from "../../archive/unzip.ts";
import type { Moment } from "./formats.ts";
import { columnOf, rowOf, Rows } from "./rows.ts";
import { unescape } from "./strings.ts";
import { isoText, momentText, numberText } from "./values.ts";
import { readXml, type Attributes } from "./xml.ts";

/** What the cells of every sheet of a workbook refer to. */
export type Shared = {
  readonly strings: readonly string[];
  /** By cell style. */
  readonly formats: readonly (Moment | undefined)[];
  /** Days are counted from 1904, as old Macintosh workbooks do. */
  readonly is1904: boolean;
};

export type SheetContent = {
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly string[];
  readonly unsaved: readonly string[];
  readonly decimals: ReadonlyMap<number, readonly number[]>;
};

/** @throws XmlError, ArchiveError */
export function readSheet(xml: string, shared: Shared): SheetContent {
  const rows = new Rows();
  const merged: string[] = [];
  const unsaved: string[] = [];
  const decimals = new Map<number, number[]>();
  let row = 0;
  let column = 0;
  let isRowTold = false;
  let cell: Attributes = {};
  let value = "";
  let isValue = false;
  let isReadingAid = false;
  let hasFormula = false;

  readXml(xml, {
    open(name, attributes) {
      switch (name) {
        case "row": {
          const { r } = attributes();
          isRowTold = r !== undefined;
          row = r === undefined ? row + 1 : Number(r);
          column = 0;
          break;
        }
        case "c":
          cell = attributes();
          column = cell["r"] === undefined ? column + 1 : columnOf(cell["r"]);
          if (!isRowTold && cell["r"] !== undefined) row = rowOf(cell["r"]);
          value = "";
          hasFormula = false;
          break;
        case "v":
          isValue = true;
          break;
        case "t":
          isValue = !isReadingAid;
          break;
        case "rPh":
          isReadingAid = true;
          break;
        case "f":
          hasFormula = true;
          break;
        case "mergeCell":
          merged.push(attributes()["ref"] ?? "");
          break;
      }
    },
    text(piece) {
      if (isValue) value += piece;
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "rPh") isReadingAid = false;
      else if (name === "c") {
        const text = cellText(value, cell, shared);
        if (isNumber(cell) && text.includes(".")) {
          const places = decimals.get(row) ?? [];
          places.push(column - 1);
          decimals.set(row, places);
        }
        if (text !== "") rows.put(row, column, text);
        // A formula that gives a text may give none; any other without a value was never worked out.
        else if (hasFormula && cell["t"] !== "str") unsaved.push(cell["r"] ?? "");
      }
    },
  });
  return { rows: rows.all, merged, unsaved, decimals };
}

function isNumber({ t = "n" }: Attributes): boolean {
  return t === "n";
}

function cellText(value: string, { t, s }: Attributes, { strings, formats, is1904 }: Shared): string {
  if (value === "") return "";
  switch (t) {
    case "s": {
      const text = strings[Number(value)];
      if (text === undefined) throw new ArchiveError("damaged", `no shared string ${value}`);
      return text;
    }
    case "str":
    case "inlineStr":
      return unescape(value);
    case "b":
      return value === "1" || value === "true" ? "TRUE" : "FALSE";
    case "e":
      return value;
    case "d":
      return isoText(value);
    default: {
      const moment = s === undefined ? undefined : formats[Number(s)];
      return moment ? momentText(value, moment, is1904) : numberText(value);
    }
  }
}
