import { bestCodePage, type CodePage } from "./codepages.ts";

/** What the bytes turned out to be, and on what evidence. */
export type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  /** `strict`: all of it is valid UTF-8; `mostly`: but for a few places; `zeros`: UTF-16 without a mark. */
  readonly why: "bom" | "strict" | "mostly" | "letters" | "ascii" | "zeros";
};

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | CodePage;

/** Bytes that are no text at all: a PDF, a workbook, something else. */
export type NoText = "pdf-file" | "workbook-file" | "binary-file";

/** Decodes the whole file: byte order mark, UTF-8, then the legacy code page its letters fit. */
export function decode(bytes: Uint8Array): Decoded | NoText {
  // First: the halves of UTF-16 letters look like control characters.
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decodeAs(marked, bytes), encoding: marked, why: "bom" };
  const signed = signature(bytes);
  if (signed) return signed;
  const wide = wideLetters(bytes);
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide, why: "zeros" };
  if (isBinary(bytes)) return "binary-file";
  const text = decodeAs("utf-8", bytes);
  if (!bytes.some((byte) => byte > 0x7f)) return { text, encoding: "utf-8", why: "ascii" };
  if (isUtf8(bytes)) return { text, encoding: "utf-8", why: "strict" };
  if (isMostlyUtf8(text)) return { text, encoding: "utf-8", why: "mostly" };
  return { ...bestCodePage(bytes), why: "letters" };
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function signature(bytes: Uint8Array): NoText | undefined {
  const head = decodeAs("latin1", bytes.subarray(0, 8));
  if (head.startsWith("%PDF")) return "pdf-file";
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0"))
    return "workbook-file";
  return undefined;
}

/** Text in UTF-16 without a mark: every other byte of a letter without accents is zero. */
function wideLetters(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const probe = bytes.subarray(0, 65_536);
  if (probe.length < 8) return undefined;
  const zeros = [0, 0];
  probe.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, probe.length / 2));
  if (odd > 0.6 && even < 0.05) return "utf-16le";
  return even > 0.6 && odd < 0.05 ? "utf-16be" : undefined;
}

/** A few control characters damage a text, many mean that it never was one. */
function isBinary(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, 4096);
  const controls = probe.filter((byte) => byte < 9 || (byte > 13 && byte < 32));
  return controls.length > probe.length * 0.05;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether what is valid beyond ASCII outweighs what is not. A few damaged places do not turn a whole
 * UTF-8 file into another code page: the letters that are right would all become wrong.
 */
function isMostlyUtf8(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/[^\u0000-\u007f\ufffd]/g) > count(/\ufffd+/g);
}
