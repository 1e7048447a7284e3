/**
 * What a spreadsheet would take for a formula: signs a cell may begin with, also after spaces and in the
 * wide forms of East Asian keyboards. Source: OWASP, CSV injection, with the line feed added in 2025.
 */
const formula = /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠|%]/;
/** The same behind apostrophes: one more or one less must make a difference, or none would come back. */
const guarded = /^'*[\s\u00a0]*[=+\-@\t\r\n＝＋－＠|%]/;

export function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}

/** A text as a cell of a table of texts: an apostrophe before it keeps it one. Numbers need none. */
export function inert(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** The text as it was before `inert`, or as it is. */
export function asMeant(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text;
}
