import type { Speech } from "../words/index.ts";
import type { Made } from "./model.ts";

/** What a pack can be written as: slides, slides as PDF, sheets of A4, a web page, its numbers. */
export const formats = ["pptx", "pdf", "a4", "html", "xlsx", "csv"] as const;
export type Format = (typeof formats)[number];

/** A pack made -> the bytes of a file; each writer is loaded when it is first needed. */
export async function writePack(made: Made, speech: Speech, format: Format): Promise<Uint8Array> {
  switch (format) {
    case "pptx":
      return (await import("./pptx/deck.ts")).writeDeck(made, speech);
    case "pdf":
      return (await import("./pdf/document.ts")).writePdf(made, speech, "slide");
    case "a4":
      return (await import("./pdf/document.ts")).writePdf(made, speech, "a4");
    case "html":
      return (await import("./html/document.ts")).writePage(made, speech);
    case "xlsx":
      return (await import("./book/sheets.ts")).writeBook(made, speech);
    case "csv":
      return (await import("./book/sheets.ts")).writeTables(made, speech);
  }
}

/** How a file of the format is called; the tables come as several files in one. */
export function ending(format: Format): string {
  return format === "a4" ? "pdf" : format === "csv" ? "zip" : format;
}
