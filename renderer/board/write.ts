import type { Speech } from "../words/index.ts";
import type { Made } from "./model.ts";

/** What a pack can be written as. */
export const formats = ["pptx"] as const;
export type Format = (typeof formats)[number];

/** A pack made -> the bytes of a file; each writer is loaded when it is first needed. */
export async function writePack(made: Made, speech: Speech, format: Format): Promise<Uint8Array> {
  switch (format) {
    case "pptx":
      return (await import("./pptx/deck.ts")).writeDeck(made, speech);
  }
}
