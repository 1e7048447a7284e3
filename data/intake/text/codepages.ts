const codePages = ["windows-1250", "iso-8859-2", "windows-1252"] as const;

/** The code pages that exports for Slovenian, Italian and German are written in, one byte a letter. */
export type CodePage = (typeof codePages)[number];

/** The code page under which the letters of the whole file make the most sense. */
export function bestCodePage(bytes: Uint8Array): { readonly text: string; readonly encoding: CodePage } {
  const words = wordsBeyondAscii(bytes);
  const scores = codePages.map((encoding) => ({
    encoding,
    score: plausibility(new TextDecoder(encoding).decode(words)),
  }));
  // On a tie the first wins: windows-1250 is what SiStat writes.
  const { encoding } = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** So many bytes of evidence are enough, wherever in the file they stand. */
const enough = 1_000_000;

/** The words that hold a letter beyond ASCII, blanks between them: sixteen in a file may be all there are. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  for (let at = 0; at < bytes.length && words.length < enough; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let from = at;
    while (isLetter(bytes[from - 1])) from -= 1;
    while (isLetter(bytes[at + 1])) at += 1;
    for (let each = from; each <= at; each += 1) words.push(bytes[each] ?? 0);
    words.push(0x20);
  }
  return Uint8Array.from(words);
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte > 0x7f || (byte > 0x40 && byte < 0x5b) || (byte > 0x60 && byte < 0x7b));
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
