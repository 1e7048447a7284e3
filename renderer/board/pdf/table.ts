import type { StructureElement } from "pdfkit";
import type { Table } from "../table.ts";
import type { Box, Paper } from "./paper.ts";

/** Left and right of a cell. */
const pad = 5;
/** Above and below: less where there are many rows. */
const above = ({ rows }: Table): number => (rows.length > 9 ? 2.5 : 4.5);

/** A table as a table: heads, rows and cells are tagged as such; returns where it ends. */
export function drawTable(
  paper: Paper,
  into: StructureElement,
  table: Table,
  box: Box,
  largest: number,
): number {
  const { doc, palette } = paper;
  const { size, widths } = fitColumns(paper, table, box.width, largest);
  const lefts = widths.map((_, at) => box.x + widths.slice(0, at).reduce((sum, each) => sum + each, 0));
  const element = doc.struct("Table");
  into.add(element);
  const row = (texts: readonly string[], head: boolean, y: number): number => {
    doc.font(head ? "bold" : "regular").fontSize(head ? size * 0.85 : size);
    const inner = (at: number) => (widths[at] ?? 0) - 2 * pad;
    const tall = Math.max(...texts.map((text, at) => doc.heightOfString(text || " ", { width: inner(at) })));
    const line = doc.struct("TR");
    element.add(line);
    texts.forEach((text, at) => {
      const isHead = head || at === 0;
      const scope = head ? "Column" : "Row";
      const cell = doc.struct(isHead ? "TH" : "TD", isHead ? { scope } : {}, () => {
        doc.font(head ? "bold" : "regular").fontSize(head ? size * 0.85 : size);
        doc.fillOpacity(1).fillColor(head ? palette.soft : palette.ink);
        const align = table.heads[at]?.number ? "right" : "left";
        doc.text(text, (lefts[at] ?? 0) + pad, y + above(table), { width: inner(at), align });
      });
      line.add(cell);
    });
    line.end();
    const end = y + tall + 2 * above(table);
    paper.decorate(() => {
      doc
        .strokeOpacity(1)
        .strokeColor(head ? palette.sea : palette.line)
        .lineWidth(head ? 1.2 : 0.6);
      doc
        .moveTo(box.x, end)
        .lineTo(box.x + box.width, end)
        .stroke();
    });
    return end;
  };
  let y = row(
    table.heads.map(({ text }) => text),
    true,
    box.y,
  );
  for (const cells of table.rows) {
    const next = cells.map(({ text }) => text);
    y = row(next, false, y);
  }
  element.end();
  return y;
}

/** How high the table would stand with letters of at most that size. */
export function tableHeight(paper: Paper, table: Table, width: number, largest: number): number {
  const { doc } = paper;
  const { size, widths } = fitColumns(paper, table, width, largest);
  const row = (texts: readonly string[], head: boolean): number => {
    doc.font(head ? "bold" : "regular").fontSize(head ? size * 0.85 : size);
    const heights = texts.map((text, at) =>
      doc.heightOfString(text || " ", { width: (widths[at] ?? 0) - 2 * pad }),
    );
    return Math.max(...heights) + 2 * above(table);
  };
  return table.rows.reduce(
    (sum, cells) =>
      sum +
      row(
        cells.map(({ text }) => text),
        false,
      ),
    row(
      table.heads.map(({ text }) => text),
      true,
    ),
  );
}

/** A size of letters at which no word need be broken, and the width of each column in it. */
function fitColumns(paper: Paper, table: Table, width: number, size: number): Fitted {
  const needs = columnNeeds(paper, table, width, size);
  const all = needs.reduce((sum, each) => sum + each, 0);
  if (all > width && size > 6) return fitColumns(paper, table, width, size - 0.5);
  return { size, widths: needs.map((each) => (each / all) * width) };
}

type Fitted = { readonly size: number; readonly widths: readonly number[] };

/** What each column's longest cell, or the longest word of its head, needs; long texts may break. */
function columnNeeds({ doc }: Paper, { heads, rows }: Table, width: number, size: number): number[] {
  // A longer cell may break into lines; nobody reads letters so small that it need not.
  const usual = (width * 0.92) / heads.length - 2 * pad;
  return heads.map(({ text }, at) => {
    doc.font("bold").fontSize(size * 0.85);
    const words = text.split(" ").map((word) => doc.widthOfString(word));
    doc.font("regular").fontSize(size);
    const cells = rows.map((row) => doc.widthOfString(row[at]?.text ?? ""));
    return Math.max(...words, Math.min(Math.max(...cells, 24), usual)) + 2 * pad + 1;
  });
}
