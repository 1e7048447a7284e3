import PDFDocument from "pdfkit";
import type { StructureElement, TextOptions } from "pdfkit";
import type { Palette } from "../../charts/palette.ts";
import { fontBytes } from "../fonts/index.ts";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How a text is set; it grows smaller, down to `least`, where it would not fit its box. */
export type Setting = {
  readonly size: number;
  readonly least?: number;
  readonly bold?: boolean;
  readonly color: string;
  readonly align?: "left" | "right" | "center";
  readonly bottom?: boolean;
};

/** A tagged document under way: what is drawn is in the tree of its parts, or marked as mere decoration. */
export type Paper = {
  readonly doc: PDFDocument;
  readonly palette: Palette;
  /** The whole of the document's tree. */
  readonly root: StructureElement;
  /** Sets a text in a box as a part of its own; returns where it ends. */
  readonly write: (into: StructureElement, tag: string, text: string, box: Box, how: Setting) => number;
  /** Draws what says nothing. */
  readonly decorate: (draw: () => void, type?: "Layout" | "Pagination") => void;
  readonly done: () => Promise<Uint8Array>;
};

export type About = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: string;
  readonly size: readonly [number, number];
};

/** Opens a document; its language, its title and its fonts are in it. */
export function openPaper({ title, subject, author, language, size }: About, palette: Palette): Paper {
  const doc = new PDFDocument({
    ...{ size, margin: 0, pdfVersion: "1.7" as const, tagged: true, displayTitle: true },
    ...{ lang: language, autoFirstPage: false, font: null },
    info: { Title: title, Subject: subject, Author: author, Creator: "Loggia", Producer: "Loggia (PDFKit)" },
  });
  const chunks: Uint8Array[] = [];
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("data", (chunk) => chunks.push(chunk));
    doc.on("end", () => resolve(joined(chunks)));
    doc.on("error", reject);
  });
  const { regular, bold } = fontBytes();
  doc.registerFont("regular", regular).registerFont("bold", bold);
  const root = doc.struct("Document");
  doc.addStructure(root);
  return {
    ...{ doc, palette, root },
    write(into, tag, text, box, how) {
      if (text === "") return box.y;
      const { width } = box;
      const options: TextOptions = { width, align: how.align ?? "left" };
      const height = fitText(doc, text, box, how, options);
      const y = how.bottom ? box.y + box.height - height : box.y;
      into.add(
        doc.struct(tag, () => void doc.fillOpacity(1).fillColor(how.color).text(text, box.x, y, options)),
      );
      return y + height;
    },
    decorate(draw, type = "Layout") {
      doc.markContent("Artifact", { type });
      draw();
      doc.endMarkedContent();
    },
    async done() {
      root.end();
      doc.end();
      return finished;
    },
  };
}

/** Chooses the largest size at which the text fits, and leaves the document set to it. */
function fitText(doc: PDFDocument, text: string, box: Box, how: Setting, options: TextOptions): number {
  const least = how.least ?? how.size;
  doc.font(how.bold === true ? "bold" : "regular");
  for (let size = how.size; ; size -= 0.5) {
    const height = doc.fontSize(size).heightOfString(text, options);
    if (height <= box.height || size - 0.5 < least) return height;
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
