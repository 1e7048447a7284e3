import { lineCounter, toLines } from "./lines.ts";

/** A place where letters were lost, or where something stands that is no letter. */
export type Blemish = {
  readonly code: "letters-lost" | "control-character";
  /** 1-based physical line. */
  readonly line: number;
  /** The word it stands in, or the name of the character. */
  readonly value: string;
  /** `Preno?itve` may be meant so; a replacement character never is. */
  readonly certain: boolean;
};

/** U+FEFF is a byte order mark only at the start; further down, two files were glued together. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/;
/** A replacement character, or a byte that its code page does not define. */
const replaced = /[\u0080-\u009f\ufffd]/;
/** UTF-8 read as a legacy code page: `Å¡` and `Ĺˇ` for `š`. */
const misread = /[ÃÄÅĂĹ][\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŚŤŽŹ‘’“”•–—˜™š›œśťžźŸˇ˘ŁĄŞŻ˛łąşĽ˝ľż]/;
const suspicious = /\p{L}\?(?=\p{L})/u;

const certain = new RegExp(`${controls.source}|${replaced.source}|${misread.source}`, "g");
/** Question marks, with the word around them; addresses have theirs by right. */
const questioned = /[^\s;,"|]*\p{L}\?\p{L}[^\s;,"|]*/gu;

/** Every certain blemish of a text and at most 20 different suspicious words, by line. */
export function findBlemishes(raw: string): readonly Blemish[] {
  return [...certainties(raw), ...suspects(raw)].sort((a, b) => a.line - b.line);
}

function certainties(raw: string): Blemish[] {
  if (raw.search(certain) < 0) return []; // nearly always, and the lines need not be counted
  const lines = toLines(raw);
  const lineOf = lineCounter(lines);
  const found: Blemish[] = [];
  for (const { 0: mark, index } of lines.text.matchAll(certain)) {
    const line = lineOf(index);
    const isControl = controls.test(mark);
    // One word may have lost several letters: it is said once.
    const value = isControl ? nameOf(mark) : wordAround(lines.text, index);
    const before = found.at(-1);
    if (before?.line === line && before.value === value) continue;
    found.push({ code: isControl ? "control-character" : "letters-lost", line, value, certain: true });
  }
  return found;
}

function suspects(raw: string): Blemish[] {
  if (!raw.includes("?")) return [];
  const lines = toLines(raw);
  const lineOf = lineCounter(lines);
  const words = new Map<string, Blemish>();
  for (const { 0: token, index } of lines.text.matchAll(questioned)) {
    if (/:\/\/|www\.|[=&]/.test(token)) continue;
    for (const word of token.split(/[^\p{L}?]+/u).filter((part) => suspicious.test(part))) {
      if (words.size >= 20) return [...words.values()];
      if (!words.has(word))
        words.set(word, { code: "letters-lost", line: lineOf(index), value: word, certain: false });
    }
  }
  return [...words.values()];
}

function nameOf(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function wordAround(text: string, at: number): string {
  const before = /[^\s;,"|]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? "";
  const after = /^[^\s;,"|]*/.exec(text.slice(at, at + 30))?.[0] ?? "";
  return before + after;
}
