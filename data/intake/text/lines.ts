/** A text with every line end written `\n`, and where each of its physical lines begins. */
export type Lines = { readonly text: string; readonly starts: readonly number[]; readonly count: number };

/**
 * Line ends are made one first, because a parser that settles on `\r\n` silently merges the lines
 * that end in `\n`. The end of the last line begins no further one.
 */
export function toLines(raw: string): Lines {
  const text = (raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw).replace(/\n$/, "");
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text, starts, count: starts.length };
}

/** The lines from `from` up to but not including `to`, counted from 0, without the last line end. */
export function sliceLines({ text, starts }: Lines, from: number, to: number): string {
  const end = starts[to];
  return text.slice(starts[from], end === undefined ? undefined : end - 1);
}

/** The 1-based number of the last line if nothing ends it; undefined if the text ends as it should. */
export function unendedLine(raw: string): number | undefined {
  return raw === "" || /[\r\n]$/.test(raw) ? undefined : toLines(raw).count;
}

/** A reader of ascending offsets: the 1-based line each stands on. */
export function lineCounter({ starts }: Lines): (offset: number) => number {
  let line = 0;
  return (offset) => {
    while ((starts[line + 1] ?? Infinity) <= offset) line += 1;
    return line + 1;
  };
}
