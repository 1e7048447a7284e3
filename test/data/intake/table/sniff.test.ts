import { describe, expect, it } from "vitest";
import { findDialect } from "../../../../data/intake/table/sniff.ts";

const quoteOf = (...lines: string[]) => findDialect(`${lines.join("\n")}\n`)?.quote;

describe("apostrophes around cells", () => {
  it.each([
    ["of two cells of a record", ["target;on;actual;proof", "'a;1. 1. 1990;0;a'"]],
    ["around one text", ["target;on;actual;proof", "'a';1. 1. 1990;0;letter"]],
    ["around a text in a line without others", ["target;on;actual", "'';1990-01-01;0"]],
    ["between letters", ["place;nights", "Bosco d'Italia;7", "Rione dell'Arena;9"]],
  ])("are the text's own: %s", (_, lines) => {
    expect(quoteOf(...lines)).toBe('"');
  });

  it.each([
    ["every cell", ["'place';'nights'", "'Koper';'7'", "'Piran';'9'"]],
    ["texts only, under bare headings", ["place;nights", "'Koper';7", "'Piran';9"]],
    ["cells that need it", ["place;street;nights", "Koper;'Trg; 1';7", "Piran;Cesta;9", "Izola;Pot;3"]],
  ])("enclose: %s", (_, lines) => {
    expect(quoteOf(...lines)).toBe("'");
  });
});
