import { readXml } from "./xml.ts";

/** What a number counts when its format shows a date, a time of day, or a length of time. */
export type Moment = "date" | "time" | "duration";

/** The formats a workbook knows without writing them down, those that show a moment. */
function builtIn(id: number): Moment | undefined {
  if (id === 46) return "duration";
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return "time";
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  return undefined;
}

/** A format as it is written down: `dd.mm.yyyy`, `[h]:mm`, `#,##0.00\ "kg"`. */
export function momentOf(code: string): Moment | undefined {
  const bare = code
    .replace(/"[^"]*"|[\\_*]./g, " ") // shown as it stands, or as a gap
    .replace(/general|standard/gi, " ")
    .toLowerCase()
    .replace(/(s\]?)[.,]0+/g, "$1"); // parts of a second
  const shown = bare.split(";")[0] ?? "";
  const letters = shown.replace(/\[[^\]]*\]/g, " "); // a colour, a currency, a country
  if (/[0#?]/.test(letters)) return undefined;
  if (/\[(h+|m+|s+)\]/.test(shown)) return "duration";
  if (/[yd]/.test(letters)) return "date";
  if (/[hs]/.test(letters)) return "time";
  return letters.includes("m") ? "date" : undefined;
}

/** Per cell style, in order: the moment it shows, if any. */
export function readFormats(xml: string): (Moment | undefined)[] {
  const codes = new Map<number, string>();
  const formats: (Moment | undefined)[] = [];
  let isCellStyle = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "cellXfs") isCellStyle = true;
      else if (name === "numFmt") {
        const { numFmtId, formatCode } = attributes();
        codes.set(Number(numFmtId), formatCode ?? "");
      } else if (name === "xf" && isCellStyle) {
        const id = Number(attributes()["numFmtId"] ?? 0);
        const code = codes.get(id);
        formats.push(code === undefined ? builtIn(id) : momentOf(code));
      }
    },
    close(name) {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return formats;
}
