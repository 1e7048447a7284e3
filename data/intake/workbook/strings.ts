import { readXml } from "./xml.ts";

/** The shared strings of a workbook, in order: runs of rich text joined, reading aids left out. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isReadingAid = false;
  readXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isReadingAid = true;
      else if (name === "t") isText = !isReadingAid;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isReadingAid = false;
      else if (name === "si") strings.push(unescape(text));
    },
  });
  return strings;
}

/** `_x000D_` is how a workbook writes what XML cannot hold; `_x005F_` keeps an underscore one. */
export function unescape(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
