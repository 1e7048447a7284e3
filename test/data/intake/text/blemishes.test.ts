import { expect, it } from "vitest";
import { findBlemishes } from "../../../../data/intake/text/blemishes.ts";

const said = (text: string) => findBlemishes(text).map(({ line, value, certain }) => [line, value, certain]);

it("shows the words that lost a letter before the file came here, with their lines", () => {
  expect(said("Preno?itve v mesecu;\r\nje to res? \ufffdola; Kaj?")).toEqual([
    [1, "Preno?itve", false],
    [2, "\ufffdola", true],
  ]);
});

it("names characters that cannot stand in a text, also a mark in the middle", () => {
  expect(said("a;b\n1\u0000;2\r\ufeff3;4\n")).toEqual([
    [2, "U+0000", true],
    [3, "U+FEFF", true],
  ]);
});

it("sees UTF-8 that was read as another code page, and bytes no page defines", () => {
  expect(said("a\nPrenoÄŤitve\n\nPiÅ¡ek;x\u0081y")).toEqual([
    [2, "PrenoÄŤitve", true],
    [4, "PiÅ¡ek", true],
    [4, "x\u0081y", true],
  ]);
});

it("leaves addresses, questions and foreign names alone", () => {
  expect(said("https://x.si/a?b=c; Kaj? Äpfel Ålesund ÄÖÜ Łódź città")).toEqual([]);
});
