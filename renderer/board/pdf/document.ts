import type { OutlineItem, StructureElement } from "pdfkit";
import type { Speech } from "../../words/index.ts";
import { bytesOf, fitted, pictureOf } from "../image.ts";
import { documentLanguage } from "../locales.ts";
import type { Leaf, Made } from "../model.ts";
import { stateLine } from "../notes.ts";
import { paperPalette } from "../palette.ts";
import { rowsShown } from "../rows-shown.ts";
import { drawFigure } from "./figure.ts";
import { forTable, layouts, type Layout } from "./layouts.ts";
import { openPaper, type Paper } from "./paper.ts";
import { drawTable } from "./table.ts";

/**
 * A pack -> the bytes of a tagged PDF: title, language, bookmarks, a text alternative for every drawing, text
 * that can be searched, fonts inside.
 */
export async function writePdf(made: Made, speech: Speech, kind: keyof typeof layouts): Promise<Uint8Array> {
  const layout = layouts[kind];
  const { title, subtitle, brand, leaves } = made;
  const paper = openPaper(
    {
      ...{ title, subject: subtitle, author: brand.name, size: layout.sheet },
      language: documentLanguage[speech.language],
    },
    paperPalette(brand.color),
  );
  addCover(paper, made, speech, layout);
  const sections = new Map<string, OutlineItem>();
  leaves.forEach((leaf, at) => {
    paper.doc.addPage();
    const known = sections.get(leaf.section);
    const section = known ?? paper.doc.outline.addItem(leaf.section);
    if (!known) sections.set(leaf.section, section);
    section.addItem(leaf.headline);
    const part = paper.doc.struct("Sect");
    paper.root.add(part);
    addPage(paper, part, leaf, speech, layout);
    part.end();
    addFrame(paper, made, speech, layout, speech.words.board.frame.pageOf(at + 1, leaves.length));
  });
  return paper.done();
}

function addCover(paper: Paper, made: Made, speech: Speech, { sheet: [width, height], side }: Layout): void {
  const { doc, palette, root } = paper;
  doc.addPage();
  doc.outline.addItem(made.title);
  paper.decorate(() => doc.fillColor(palette.sea).rect(0, 0, 20, height).fill());
  const part = doc.struct("Sect");
  root.add(part);
  const left = side + 16;
  const wide = width - left - side;
  addLogo(paper, part, made, speech, { x: left, y: 56, width: 230, height: 90, left: true });
  const middle = height * 0.34;
  const below = paper.write(
    part,
    "H1",
    made.title,
    { x: left, y: middle, width: wide, height: 130 },
    {
      ...{ size: 38, least: 22, bold: true, color: palette.ink },
    },
  );
  paper.write(
    part,
    "P",
    made.subtitle,
    { x: left, y: below + 14, width: wide, height: 30 },
    {
      ...{ size: 17, least: 12, color: palette.soft },
    },
  );
  const when = [made.brand.name, made.madeOn].filter(Boolean).join(" · ");
  paper.write(
    part,
    "P",
    when,
    { x: left, y: height - 70, width: wide, height: 20 },
    {
      ...{ size: 12, least: 9, color: palette.quiet },
    },
  );
  part.end();
}

function addPage(paper: Paper, part: StructureElement, leaf: Leaf, speech: Speech, usual: Layout): void {
  const layout = leaf.figure.mark === "table" ? forTable(usual) : usual;
  const { palette, doc } = paper;
  const { frame } = speech.words.board;
  const { demonstration } = leaf.state;
  const kicker = [leaf.section, demonstration ? frame.demonstration : ""].filter(Boolean).join("   ");
  const color = demonstration ? palette.worse : palette.sea;
  paper.write(part, "P", kicker, layout.kicker, { size: 9.5, bold: true, color });
  paper.write(part, "H2", leaf.headline, layout.headline, {
    ...{ size: layout.headlineSize, least: 12, bold: true, color: palette.ink },
  });
  const caption = [leaf.title, leaf.unit].filter(Boolean).join(" · ");
  paper.write(part, "P", caption, layout.caption, { size: 11, least: 8, bold: true, color: palette.soft });
  const { body, comment } =
    leaf.comment === "" ? { body: layout.body, comment: null } : layout.comment(layout.body);
  const note = drawFigure(paper, part, leaf, speech, body, layout);
  if (comment) {
    paper.decorate(() =>
      doc
        .fillOpacity(1)
        .fillColor("#f3eee6")
        .roundedRect(comment.x, comment.y, comment.width, comment.height, 6)
        .fill(),
    );
    const inner = {
      x: comment.x + 14,
      y: comment.y + 12,
      width: comment.width - 28,
      height: comment.height - 24,
    };
    paper.write(part, "P", leaf.comment, inner, { size: layout.size + 4, least: 7, color: palette.ink });
  }
  const meaning = [leaf.meaning, note].filter(Boolean).join(" ");
  paper.write(part, "P", meaning, layout.meaning, { size: 13, least: 8.5, color: palette.ink });
  paper.write(part, "P", stateLine(leaf), layout.source, { size: 8.5, least: 6.5, color: palette.quiet });
  addDetails(paper, part, leaf, speech, layout);
}

/** The numbers of a drawing, its unit, definition and source, where there is room for them. */
function addDetails(paper: Paper, part: StructureElement, leaf: Leaf, speech: Speech, layout: Layout): void {
  const { details } = layout;
  if (!details) return;
  const { palette } = paper;
  const { frame } = speech.words.board;
  let { y } = details;
  if (leaf.figure.mark !== "table") {
    y = paper.write(
      part,
      "H3",
      frame.figures,
      { ...details, y, height: 14 },
      { size: 10, bold: true, color: palette.soft },
    );
    const { table, note } = rowsShown(leaf, speech, { rows: 8, columns: 7 });
    y = drawTable(paper, part, table, { ...details, y: y + 2 }, 8) + 4;
    y = paper.write(part, "P", note, { ...details, y, height: 12 }, { size: 8, color: palette.quiet }) + 6;
  }
  for (const [label, text] of [
    [frame.unit, leaf.unit],
    [frame.definition, leaf.definition],
    [frame.source, leaf.publisher],
  ] as const) {
    const room = details.y + details.height - y;
    if (text === "" || room < 12) continue;
    const box = { ...details, y, height: label === frame.definition ? room - 24 : room };
    y = paper.write(part, "P", `${label}: ${text}`, box, { size: 8, least: 5.5, color: palette.soft }) + 3;
  }
}

/** What every page has around it: the institute's colour, its name and logo, the number. */
function addFrame(paper: Paper, made: Made, speech: Speech, layout: Layout, number: string): void {
  const { doc, palette } = paper;
  const { sheet, side, foot } = layout;
  paper.decorate(() => {
    doc.fillOpacity(1).fillColor(palette.sea).rect(0, 0, sheet[0], 6.5).fill();
    doc
      .font("bold")
      .fontSize(8)
      .fillColor(palette.soft)
      .text(made.brand.name, foot.x, foot.y, { lineBreak: false });
    doc.font("regular").fillColor(palette.quiet);
    doc.text(number, foot.x + foot.width - doc.widthOfString(number), foot.y, { lineBreak: false });
    addLogo(paper, null, made, speech, { x: sheet[0] - side, y: 13, width: 110, height: 26, left: false });
  }, "Pagination");
}

type LogoBox = { x: number; y: number; width: number; height: number; left: boolean };

/** The logo from the left or up to the right; a part of the document on its cover, decoration elsewhere. */
function addLogo(
  { doc }: Paper,
  into: StructureElement | null,
  { brand }: Made,
  { words }: Speech,
  box: LogoBox,
): void {
  const bytes = bytesOf(brand.logo);
  const picture = pictureOf(bytes);
  if (!picture) return;
  const { width, height } = fitted(picture, box);
  const x = box.left ? box.x : box.x - width;
  const draw = () => void doc.image(bytes.buffer as ArrayBuffer, x, box.y, { width });
  if (!into) draw();
  else
    into.add(
      doc.struct(
        "Figure",
        { alt: words.board.frame.logo(brand.name), bbox: [x, box.y, x + width, box.y + height] },
        draw,
      ),
    );
}
