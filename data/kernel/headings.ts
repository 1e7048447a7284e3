/** Case, blanks, underscores and the star of a required field do not make another heading. */
export function bare(heading: string): string {
  return heading
    .normalize("NFC")
    .replace(/[\s\u00a0_]+/g, " ")
    .replace(/\s*\*$/, "")
    .trim()
    .toLowerCase();
}

/** What something costs by area is another thing than what it costs. */
const byArea = /(?:\/|\b(?:na|al|per)\s)\s*(?:m2|m²|mq|sqm)/i;
const unit = /(?:\s*[([][^()[\]]*[)\]]|[\s,]+(?:(?:v|in)\s+)?(?:EUR|€|m2|m²|mq|%))\s*\*?$/i;

/** `površina (m²)`, `površina m2` and `površina` are the same heading. */
export function withoutUnit(heading: string): string {
  return byArea.test(heading) ? heading : heading.replace(unit, "");
}
