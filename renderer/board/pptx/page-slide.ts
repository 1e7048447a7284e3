import type PptxGenJS from "pptxgenjs";
import type { Palette } from "../../charts/palette.ts";
import type { Speech } from "../../words/index.ts";
import { fitTable } from "../fit.ts";
import { heatTable } from "../heat-table.ts";
import type { Leaf } from "../model.ts";
import type { NativeChart } from "../native/index.ts";
import { alternative, stateLine } from "../notes.ts";
import { rowsShown } from "../rows-shown.ts";
import { page, sheet } from "./master.ts";
import { hex, typeface } from "./shape-xml.ts";
import { dataRows, heatRows } from "./table-rows.ts";

type Slide = PptxGenJS.Slide;
type TextOptions = PptxGenJS.TextPropsOptions;

/** The place of the picture, in inches; a comment takes its right third. */
const body = { x: sheet.side, y: 2.02, w: sheet.width - 2 * sheet.side, h: 3.98 };
const aside = 3.4;

/** One page as a slide: headline, native chart or table, what it means, source, notes. */
export function addPage(
  pptx: PptxGenJS,
  leaf: Leaf,
  chart: NativeChart | null,
  speech: Speech,
  palette: Palette,
  section: string,
): void {
  const { words, format } = speech;
  const lang = format.locale;
  const slide = pptx.addSlide({ masterName: page, sectionTitle: section });
  const write = (name: string, text: string, size: number, color: string, more: TextOptions) => {
    if (text !== "")
      slide.addText(text, {
        ...{ objectName: name, fontFace: typeface, fontSize: size, color: hex(color), lang },
        ...{ margin: 0, valign: "top", ...more },
      });
  };
  const commented = leaf.comment !== "";
  const width = body.w - (commented ? aside + 0.3 : 0);
  slide.addText(leaf.headline, { placeholder: "title", fontSize: headlineSize(leaf.headline), lang });
  const kicker = [leaf.section, leaf.state.demonstration ? words.board.frame.demonstration : ""];
  write(
    words.board.frame.state,
    kicker.filter(Boolean).join("   "),
    11,
    leaf.state.demonstration ? palette.worse : palette.sea,
    {
      ...{ x: sheet.side, y: 0.34, w: 9, h: 0.26, bold: true },
    },
  );
  write(words.board.frame.figures, [leaf.title, leaf.unit].filter(Boolean).join(" · "), 12, palette.soft, {
    ...{ x: sheet.side, y: 1.66, w: width, h: 0.3, bold: true },
  });
  const note = addFigure(slide, leaf, chart, speech, palette, { ...body, w: width });
  if (commented)
    write(words.board.frame.comment, leaf.comment, commentSize(leaf.comment), palette.ink, {
      ...{ x: body.x + body.w - aside, y: body.y, w: aside, h: body.h, margin: 12 },
      fill: { color: "F3EEE6" },
      shape: "rect",
    });
  const meaning = [leaf.meaning, note].filter(Boolean).join(" ");
  write(words.board.frame.meaning, meaning, meaning.length > 230 ? 12 : 14, palette.ink, {
    ...{ x: sheet.side, y: 6.1, w: body.w, h: 0.62, valign: "middle" },
  });
  const source = stateLine(leaf);
  write(
    words.board.frame.source,
    source,
    source.length > 240 ? 7 : source.length > 170 ? 8 : 9,
    palette.quiet,
    {
      ...{ x: sheet.side, y: 6.78, w: body.w, h: 0.28, valign: "middle" },
    },
  );
  slide.addNotes(leaf.notes.join("\n"));
}

/** The picture in its native form; what is left out of it, in words. */
function addFigure(
  slide: Slide,
  leaf: Leaf,
  chart: NativeChart | null,
  speech: Speech,
  palette: Palette,
  place: { x: number; y: number; w: number; h: number },
): string {
  const { frame } = speech.words.board;
  const named = { objectName: plainName(leaf.title), altText: alternative(leaf, speech, chart !== null) };
  if (chart) {
    // A chart in name only: its part and its workbook are ours, see `finish.ts`.
    slide.addChart("bar", [{ name: "1", labels: ["1"], values: [1] }], { ...place, ...named });
    const { of, categories } = chart;
    return of !== undefined && of > categories.length ? frame.first(categories.length, of) : "";
  }
  const heat = heatTable(leaf, speech);
  if (heat) {
    const rows = heatRows(heat, palette, speech);
    const rowH = Math.min(0.48, place.h / rows.length);
    const { x, y, w } = place;
    const colW = [0.6, ...Array.from({ length: 12 }, () => (w - 0.6) / 12)];
    slide.addTable(rows, { ...named, x, y, rowH, colW, margin: 0.03 });
    return "";
  }
  const room = { width: place.w * 72, height: place.h * 72, largest: 15, least: 9.5, pad: [2.6, 6] } as const;
  const most = { rows: 9, columns: 8 };
  const { table, note } = rowsShown(leaf, speech, most, (each) => fitTable(each, room).fits);
  const { size, shares, height } = fitTable(table, room);
  // What room is left is shared among the rows; a program makes those higher whose text needs it.
  const left = Math.max(0, room.height - height) / (table.rows.length + 1);
  const rowH = (size * 1.22 + 5.2 + Math.min(11, left)) / 72;
  slide.addTable(dataRows(table, palette, speech, size), {
    ...{ ...named, x: place.x, y: place.y, margin: [0.036, 0.083, 0.036, 0.083] },
    rowH,
    colW: shares.map((each) => each * place.w),
  });
  return note;
}

/** A name for an object, which is written as it is given. */
function plainName(text: string): string {
  return text.replaceAll(/[<>&"]/g, "");
}

/** Two lines at most, whatever the language. */
function headlineSize(text: string): number {
  return text.length <= 105 ? 25 : text.length <= 135 ? 22 : 19;
}

function commentSize(text: string): number {
  return text.length <= 90 ? 20 : text.length <= 180 ? 16 : text.length <= 280 ? 13 : 12;
}
