/** What the bytes turned out to be, and on what evidence. */
export type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  readonly why: "bom" | "strict" | "letters" | "ascii";
  /** Words in which a letter had been replaced before the file reached us: `Preno?itve`. */
  readonly damaged: readonly string[];
};

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2" | "windows-1252";

/** Bytes that are no text at all: a PDF, a workbook, something else. */
export type NoText = "pdf-file" | "workbook-file" | "binary-file";

const legacy = ["windows-1250", "iso-8859-2", "windows-1252"] as const;

/** Decodes the whole file: byte order mark, strict UTF-8, then the legacy code page its letters fit. */
export function decode(bytes: Uint8Array): Decoded | NoText {
  // First: the halves of UTF-16 letters look like control characters.
  const marked = byteOrderMark(bytes);
  if (marked) return finish(new TextDecoder(marked).decode(bytes), marked, "bom");
  const strange = signature(bytes);
  if (strange) return strange;
  if (bytes.includes(0)) return "binary-file";
  if (!bytes.some((byte) => byte > 0x7f)) return finish(ascii(bytes), "utf-8", "ascii");
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return finish(strict, "utf-8", "strict");
  return fromLegacy(bytes);
}

function signature(bytes: Uint8Array): NoText | undefined {
  const head = ascii(bytes.subarray(0, 1024));
  if (head.startsWith("%PDF")) return "pdf-file";
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0"))
    return "workbook-file";
  // More than a stray control character at the start of a file: no text.
  const controls = [...head].filter((letter) => /[\u0001-\u0008\u000e-\u001f]/.test(letter)).length;
  return controls > 2 ? "binary-file" : undefined;
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8: the legacy code pages are tried instead
  }
}

function fromLegacy(bytes: Uint8Array): Decoded {
  const candidates = legacy.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { encoding, text, score: plausibility(text) };
  });
  // On a tie the first wins: windows-1250 is what SiStat writes.
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  return finish(best.text, best.encoding, "letters");
}

/**
 * How well the letters beyond ASCII fit Slovenian, Italian and German. The one byte that matters
 * most, 0xE8, is `č` inside Slovenian words and `è` at the end of Italian ones.
 */
function plausibility(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const slovenian = count(/[šžŠŽćđĆĐ]/g) + count(/[čČ](?=\p{L})|(?<=\p{L})[čČ]/gu);
  const western = count(/[àìòùéÀÌÒÙÉäöüßÄÖÜ€„“”–]/g) + 2 * count(/(?<=\p{L}|\b)[èÈ](?!\p{L})/gu);
  const strange = count(
    /[\u0080-\u009f]|[^\u0000-\u024f\u2000-\u22ff]|[ŕěňůĺŔĚŇŮĹęąłżźţşãõâêîôûðþ¹¾³¼½¥©®ªº]/g,
  );
  return slovenian + western - 2 * strange;
}

function finish(text: string, encoding: Encoding, why: Decoded["why"]): Decoded {
  const damaged = text.match(/[\p{L}]*(?:\p{L}\?(?=\p{L})|\ufffd)[\p{L}?\ufffd]*/gu) ?? [];
  return { text, encoding, why, damaged: [...new Set(damaged)].slice(0, 20) };
}
