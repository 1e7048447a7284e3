const codePages = ["windows-1250", "iso-8859-2", "windows-1252"] as const;

/** The code pages that exports for Slovenian, Italian and German are written in, one byte a letter. */
export type CodePage = (typeof codePages)[number];

/** The code page under which the letters of the whole file make the most sense. */
export function bestCodePage(bytes: Uint8Array): { readonly text: string; readonly encoding: CodePage } {
  const candidates = codePages.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { encoding, text, score: plausibility(text) };
  });
  // On a tie the first wins: windows-1250 is what SiStat writes.
  const { text, encoding } = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  return { text, encoding };
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
