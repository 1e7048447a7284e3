import PptxGenJS from "pptxgenjs";
import type { Palette } from "../../charts/palette.ts";
import type { Speech } from "../../words/index.ts";
import type { Made } from "../model.ts";
import { nativeChart } from "../native/index.ts";
import { alternative } from "../notes.ts";
import { paperPalette } from "../palette.ts";
import { escaped } from "../xml.ts";
import { finish } from "./finish.ts";
import { cover, defineMasters, sheet } from "./master.ts";
import { addPage } from "./page-slide.ts";
import { hex, typeface } from "./shape-xml.ts";

/** A pack -> the bytes of a .pptx whose charts and tables are native and can be edited. */
export async function writeDeck(made: Made, speech: Speech): Promise<Uint8Array> {
  const { brand, leaves } = made;
  const palette = paperPalette(brand.color);
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: "16:9", width: sheet.width, height: sheet.height });
  pptx.layout = "16:9";
  pptx.title = made.title;
  pptx.subject = made.subtitle;
  pptx.author = brand.name;
  // The one name it writes as it is given.
  pptx.company = escaped(brand.name);
  pptx.theme = { headFontFace: typeface, bodyFontFace: typeface };
  defineMasters(pptx, brand, palette, speech);
  addCover(pptx, made, speech, palette);
  const charts = leaves.map((leaf) => nativeChart(leaf, speech));
  const sections = sectionsOf(leaves.map(({ section }) => section));
  for (const title of new Set(sections)) pptx.addSection({ title });
  leaves.forEach((leaf, at) =>
    addPage(pptx, leaf, charts[at] ?? null, speech, palette, sections[at] ?? leaf.section),
  );
  const words = leaves.map((leaf, at) => alternative(leaf, speech, charts[at] !== null));
  const bytes = (await pptx.write({ outputType: "uint8array" })) as Uint8Array;
  // The cover is the first slide and has no chart.
  return finish(bytes, [null, ...charts], ["", ...words], palette, speech);
}

/**
 * A section is slides one behind the other: where somebody goes back to one, it is another section, told
 * apart by its number, or PowerPoint would move the slides.
 */
function sectionsOf(names: readonly string[]): string[] {
  const runs = new Map<string, number>();
  return names.map((name, at) => {
    const run = (runs.get(name) ?? 0) + (names[at - 1] === name ? 0 : 1);
    runs.set(name, run);
    return run === 1 ? name : `${name} (${run})`;
  });
}

function addCover(pptx: PptxGenJS, made: Made, { format }: Speech, palette: Palette): void {
  const lang = format.locale;
  const slide = pptx.addSlide({ masterName: cover });
  slide.addText(made.title, { placeholder: "title", lang });
  const usual = { x: sheet.side + 0.2, w: 11, fontFace: typeface, margin: 0, lang };
  slide.addText(made.subtitle, {
    ...{ ...usual, objectName: "1", y: 4.3, h: 0.5, fontSize: 18, color: hex(palette.soft) },
  });
  slide.addText([made.brand.name, made.madeOn].filter(Boolean).join(" · "), {
    ...{ ...usual, objectName: "2", y: 6.5, h: 0.4, fontSize: 13, color: hex(palette.quiet) },
  });
}
