import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../../data/intake/text/decode.ts";
import { encodeAs } from "../../../support/open.ts";

const slovenian = "MESEC;OBČINE\nžupnijska cerkev, prenočitve šolskih skupin v občini Hrpelje - Kozina\n";
const italian = "MESE;COMUNE\nla città è più bella; perché no, così è già\n";
const german = "Monat;Gemeinde\nÜbernachtungen für Gäste aus Österreich, Straße\n";

describe("legacy code pages are told apart by the letters of the whole file", () => {
  it.each([
    ["windows-1250", slovenian],
    ["iso-8859-2", slovenian],
    ["windows-1252", italian],
    ["windows-1252", `${german}caffè e così`],
  ] as const)("%s", (encoding, text) => {
    const decoded = decode(encodeAs(text, encoding));
    expect(decoded).toMatchObject({ text, encoding, why: "letters" });
  });

  it("reads German, which both pages write alike, as windows-1250", () => {
    expect(decode(encodeAs(german, "windows-1252"))).toMatchObject({ text: german });
  });
});

describe("Unicode", () => {
  it.each([
    ["utf-8", "bom", [0xef, 0xbb, 0xbf]],
    ["utf-8", "strict", []],
  ] as const)("%s by %s", (encoding, why, mark) => {
    const bytes = Uint8Array.from([...mark, ...new TextEncoder().encode(slovenian)]);
    expect(decode(bytes)).toMatchObject({ text: slovenian, encoding, why });
  });

  it.each(["utf-16le", "utf-16be"] as const)("%s by its byte order mark", (encoding) => {
    const little = new Uint8Array(Buffer.from(`\ufeff${slovenian}`, "utf16le"));
    const bytes = encoding === "utf-16le" ? little : new Uint8Array(Buffer.from(little).swap16());
    expect(decode(bytes)).toMatchObject({ text: slovenian, encoding, why: "bom" });
  });

  it("gives back any text written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(
          !/[\u0000-\u0008\u000e-\u001f]/.test(text) &&
            !text.startsWith("%PDF") &&
            !text.startsWith("\ufeff"),
        );
        expect(decode(new TextEncoder().encode(text))).toMatchObject({ text });
      }),
    );
  });
});

describe("what is damaged stays what it is", () => {
  it.each(["utf-16le", "utf-16be"] as const)("%s without a mark is known by its zeros", (encoding) => {
    const little = new Uint8Array(Buffer.from(slovenian, "utf16le"));
    const bytes = encoding === "utf-16le" ? little : new Uint8Array(Buffer.from(little).swap16());
    expect(decode(bytes)).toEqual({ text: slovenian, encoding, why: "zeros" });
  });

  it("keeps UTF-8 with one line of another code page", () => {
    const bytes = [...new TextEncoder().encode(slovenian), ...encodeAs("šolska\n", "windows-1250")];
    expect(decode(Uint8Array.from(bytes))).toEqual({
      text: `${slovenian}\ufffdolska\n`,
      encoding: "utf-8",
      why: "mostly",
    });
  });

  it("keeps a text with a few control characters", () => {
    expect(decode(new TextEncoder().encode(`${"a;b;c\n".repeat(20)}\u0000`))).toMatchObject({ why: "ascii" });
  });
});

describe("what is no text", () => {
  it.each([
    ["pdf-file", "%PDF-1.7\n%âãÏÓ"],
    ["workbook-file", "PK\u0003\u0004\u0014\u0000"],
    ["binary-file", "a\u0000b"],
    ["binary-file", "\u0001\u0002\u0003\u0004"],
  ])("%s", (code, text) => {
    expect(decode(new Uint8Array(Buffer.from(text, "latin1")))).toBe(code);
  });
});
