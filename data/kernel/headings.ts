/** Case, blanks, underscores and the star of a required field do not make another heading. */
export function bare(heading: string): string {
  return heading
    .normalize("NFC")
    .replace(/[\s\u00a0_]+/g, " ")
    .replace(/\s*\*$/, "")
    .trim()
    .toLowerCase();
}

/** `površina (m²)` and `površina` are the same heading. */
export function withoutUnit(heading: string): string {
  return heading.replace(/\s*[([][^()[\]]*[)\]]\s*\*?$/, "");
}
