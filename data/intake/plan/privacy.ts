import { isEmso } from "./personal-numbers.ts";

/**
 * Headings that only a list of persons has: names, birth dates, document numbers, in the words of
 * the eTurizem guest book and of hotel exports in Slovenian, Italian, English and German.
 */
const names =
  /^(ime|priimek|ime in priimek|nome|cognome|nome e cognome|nominativo|name|first ?name|last ?name|surname|full name|guest( name)?|gost|gast|vorname|nachname|familienname|pri)$/i;
const identities =
  /^(dtroj|datum rojstva|rojstni datum|data di nascita|date of birth|birth ?date|geburtsdatum|iddok|idstdok|vrstadok|(št\.?|številka|stevilka) (osebnega )?(dokumenta|izkaznice)|potni list|osebna izkaznica|numero (di )?documento|passaporto|carta d.identità|document( number| no\.?)?|passport( number| no\.?)?|reisepass(nummer)?|personalausweis|emšo|emso|codice fiscale|davčna številka|davcna stevilka|tax number|steuernummer)$/i;

/**
 * What gives a list of persons away: the headings of a name beside an identity or of two identities,
 * or the heading above a valid EMŠO. Empty if nothing does; never a value, because that is personal.
 */
export function personalHeadings(
  headings: readonly string[],
  records: readonly (readonly string[])[],
): readonly string[] {
  const trimmed = headings.map((heading) => heading.trim());
  const identifying = trimmed.filter((heading) => identities.test(heading));
  const naming = trimmed.filter((heading) => names.test(heading));
  if (identifying.length > 1 || (identifying.length === 1 && naming.length > 0))
    return [...naming, ...identifying];
  return trimmed.filter((_, at) => records.slice(0, 200).some((fields) => isEmso(fields[at] ?? "")));
}

/** True for the XML in which the guest book itself is sent to AJPES. */
export function isGuestBook(text: string): boolean {
  return /<knjigaGostov\b/i.test(text.slice(0, 4096));
}
