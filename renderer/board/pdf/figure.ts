import type { StructureElement } from "pdfkit";
import type { Speech } from "../../words/index.ts";
import { cutOf } from "../cut.ts";
import type { Leaf } from "../model.ts";
import { alternative } from "../notes.ts";
import { pictureOfLeaf } from "../picture.ts";
import { rowsShown } from "../rows-shown.ts";
import { paintSvg } from "./paint.ts";
import type { Box, Paper } from "./paper.ts";
import type { Table } from "../table.ts";
import { drawTable, tableHeight } from "./table.ts";

/** As many rows and columns as the sheet has room for. */
type Most = {
  readonly rows: number;
  readonly columns: number;
  readonly size: number;
  readonly least: number;
};

/** A page's figure in its box: the drawing with its text alternative, or the table; what is cut, in words. */
export function drawFigure(
  paper: Paper,
  into: StructureElement,
  leaf: Leaf,
  speech: Speech,
  box: Box,
  most: Most,
): string {
  const { doc, palette } = paper;
  const legend = 20;
  // So that its letters have the same part of the sheet on every sheet.
  const scale = box.width / 760;
  const size = { width: box.width / scale, height: (box.height - legend) / scale };
  const picture = pictureOfLeaf(leaf, speech, palette, size);
  if (!picture) {
    const high = (table: Table, size: number) => tableHeight(paper, table, box.width, size);
    const shown = rowsShown(leaf, speech, most, (each) => high(each, most.least) <= box.height);
    let size = shown.table.rows.length <= 6 ? most.size : most.size - 2;
    while (size > most.least && high(shown.table, size) > box.height) size -= 0.5;
    drawTable(paper, into, shown.table, box, size);
    return shown.note;
  }
  const bbox = [box.x, box.y, box.x + box.width, box.y + box.height] as const;
  into.add(
    doc.struct("Figure", { alt: alternative(leaf, speech), bbox }, () => {
      drawKeys(paper, picture.keys, box);
      paintSvg(doc, picture.svg, box.x, box.y + legend, scale);
    }),
  );
  return cutOf(leaf, speech);
}

type Keys = NonNullable<ReturnType<typeof pictureOfLeaf>>["keys"];

/** What the colours mean, in one line above the drawing. */
function drawKeys({ doc, palette }: Paper, keys: Keys, { x, y, width }: Box): void {
  let left = x;
  for (const { label, color, kind } of keys) {
    doc.font("regular").fontSize(9);
    const long = 18 + doc.widthOfString(label);
    if (left + long > x + width) return;
    doc.save().fillOpacity(1).fillColor(color).strokeColor(color).lineWidth(1);
    if (kind === "line") doc.rect(left, y + 4, 11, 2.2).fill();
    else if (kind === "tick") doc.rect(left + 4, y, 2, 10).fill();
    else if (kind === "bar") doc.roundedRect(left, y, 10, 10, 2).fill();
    else if (kind === "diamond") doc.path(`M${left + 5},${y}l5,5l-5,5l-5,-5Z`).fill();
    else if (kind === "ring") doc.circle(left + 5, y + 5, 4.5).stroke();
    else
      doc
        .dash(1.5, { space: 1.5 })
        .rect(left + 0.5, y + 0.5, 9, 9)
        .stroke();
    doc.restore();
    doc.fillColor(palette.soft).text(label, left + 15, y, { lineBreak: false });
    left += long + 14;
  }
}
