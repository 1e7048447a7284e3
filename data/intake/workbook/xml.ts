import { Parser } from "saxen";

/** An element's attributes by local name: `r:id` is `id`. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part hears, in the order of the text. Names come without their prefix. */
export type Listener = {
  readonly open: (name: string, attributes: () => Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Text that claims to be XML and is not. */
export class XmlError extends Error {}

/** @throws XmlError where it is not well-formed */
export function readXml(xml: string, { open, close, text }: Listener): void {
  const parser = new Parser();
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("openTag", (name, attributes) => open(local(name), () => plain(attributes())));
  if (close) parser.on("closeTag", (name) => close(local(name)));
  if (text) {
    parser.on("text", (raw) => text(decode(raw)));
    parser.on("cdata", (raw) => text(unifyLines(raw)));
  }
  parser.parse(xml);
}

// The prefix is the writer's choice: SiStat writes `x:c` where Excel writes `c`.
function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function plain(attributes: Attributes): Attributes {
  const named: Record<string, string> = {};
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) named[local(name)] = decode(attributes[name] ?? "");
  }
  return named;
}

const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Ours, because saxen's own decoding breaks letters beyond U+FFFF: `&#128512;`. */
function decode(raw: string): string {
  const text = unifyLines(raw);
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (typeof name === "string") return names[name] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
    if (code > 0x10_ff_ff) throw new XmlError(`no such letter: ${whole}`);
    return String.fromCodePoint(code);
  });
}

function unifyLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
