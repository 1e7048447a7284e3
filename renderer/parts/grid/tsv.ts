import type { Table } from "./table.ts";

/**
 * What a spreadsheet puts on the clipboard: tabs between cells, lines between rows, and in quotation
 * marks, doubled inside, a cell that holds one of these. A quotation mark elsewhere is a letter.
 */
export function parseTsv(text: string): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.length;
  while (at <= end) {
    const quoted = text[at] === '"' ? readQuoted(text, at + 1) : undefined;
    const next = quoted ? quoted.next : endOfCell(text, at);
    row.push(quoted ? quoted.cell : text.slice(at, next));
    const mark = text[next];
    at = next + (mark === "\r" && text[next + 1] === "\n" ? 2 : 1);
    if (mark === "\t") continue;
    rows.push(row);
    row = [];
    // The line end after the last row begins no other.
    if (at >= end) break;
  }
  return rows;
}

function endOfCell(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\t" && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

/** Undefined if the quotation mark is not closed before the end of a cell: then it is a letter. */
function readQuoted(
  text: string,
  from: number,
): { readonly cell: string; readonly next: number } | undefined {
  let cell = "";
  for (let at = from; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const isEnd = at + 1 === text.length || ["\t", "\n", "\r"].includes(text[at + 1] ?? "");
      return isEnd ? { cell: cell.replaceAll("\r\n", "\n"), next: at + 1 } : undefined;
    }
  }
  return undefined;
}

/** The same the other way round, as Excel and LibreOffice take it. */
export function printTsv(block: Table): string {
  return block.map((row) => row.map(printed).join("\t")).join("\r\n");
}

function printed(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
