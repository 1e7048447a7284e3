/** Numbers that name a person, each with the check digits by which it is told from any other number. */

const remainder = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;

/**
 * Slovenian personal number (EMŠO): 13 digits, a day of a plausible year, check digit modulo 11. A workbook
 * that took it for a number has lost a leading zero; it is put back.
 */
export function isEmso(text: string): boolean {
  const digits = text.trim().padStart(13, "0");
  if (
    text.trim().length < 12 ||
    !/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(9\d\d|8[5-9]\d|0[0-4]\d)\d{6}$/.test(digits)
  )
    return false;
  const check = (11 - remainder(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11;
  return check === Number(digits[12]);
}

/** Slovenian tax number: 8 digits, perhaps after SI, check digit modulo 11. */
export function isTaxNumber(text: string): boolean {
  const digits = text.trim().replace(/^SI ?/i, "");
  if (!/^[1-9]\d{7}$/.test(digits)) return false;
  const check = 11 - remainder(digits, [8, 7, 6, 5, 4, 3, 2]);
  return check !== 11 && check % 10 === Number(digits[7]);
}

/** International bank account number (ISO 13616): letters as numbers, the country last, modulo 97 is 1. */
export function isIban(text: string): boolean {
  const plain = text.replaceAll(/[ -]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const odd: Readonly<Record<string, number>> = Object.fromEntries(
  [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((sign, at) => {
    const values = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    const letters = [
      ...[1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20],
      ...[11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23],
    ];
    return [sign, (at < 10 ? values[at] : letters[at - 10]) ?? 0];
  }),
);

/** Italian personal number (codice fiscale) of a person: 16 signs, the last a letter of check. */
export function isCodiceFiscale(text: string): boolean {
  const signs = text.trim().toUpperCase();
  if (!/^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/.test(signs)) return false;
  let sum = 0;
  for (let at = 0; at < 15; at += 1) {
    const sign = signs[at] ?? "";
    const even = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += at % 2 === 0 ? (odd[sign] ?? 0) : even;
  }
  return String.fromCharCode(65 + (sum % 26)) === signs[15];
}

/**
 * As one dials it: +386 and whatever follows, 00386 and a gap or eight digits, or an area and a gap. A code
 * that only begins with two zeros, or goes on with a letter, is none.
 */
const phones = new RegExp(
  [
    String.raw`(?<![\w+.,])\+\d{1,3}[ ()/-]?(?:\d[ ()/-]{0,2}){6,11}\d(?!\w)`,
    String.raw`(?<![\w+.,])00(?:386|39|385|43|49)[ ()/-]{1,2}(?:\d[ ()/-]{0,2}){5,10}\d(?!\w)`,
    String.raw`(?<![\w+.,])00386\d{8}(?!\w)`,
    String.raw`(?<![\w+.,])0\d{1,2}[ /-]\d{3}[ -]?\d{2,3}(?:[ -]?\d{2,3})?(?!\w)`,
  ].join("|"),
  "g",
);
const emails = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu;
const taxNumbers = /(?<![A-Z0-9])SI ?\d{8}(?!\d)/gi;
/** Eight digits alone may be anything; behind these words they are what the words say. */
const namedTaxNumbers =
  /(?<=(?:davčna|davcna|dš|id za ddv|codice fiscale|partita iva|tax)[^\d\n]{0,20})(?<!\d)\d{8}(?!\d)/giu;
const longNumbers = /(?<!\d)\d{13}(?!\d)/g;
const ibans = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Z0-9])/gi;
const codici = /(?<![A-Z0-9])[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z](?![A-Z0-9])/gi;

export function isEmail(text: string): boolean {
  return text.trim().replaceAll(emails, "") === "" && text.includes("@");
}

/** A number written as one dials it: with a country's or an area's beginning. */
export function isPhone(text: string): boolean {
  return text.trim() !== "" && text.trim().replaceAll(phones, "") === "";
}

/** Nothing shorter can be a number of a person; most cells are done with this. */
const suspicious = /@|\d[\d ()/-]{6,}\d|[A-Z]{2}\d{2} ?[A-Z0-9]{4}|[A-Z]{6}\d{2}/i;

/** What stands in the place of what was taken out of a text. */
export const blotted = "[…]";

/** A text without the e-mail addresses, telephone and personal numbers in it. */
export function withoutNumbers(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replaceAll(emails, blotted)
    .replaceAll(longNumbers, (digits) => (isEmso(digits) ? blotted : digits))
    .replaceAll(ibans, (signs) => (isIban(signs) ? blotted : signs))
    .replaceAll(codici, (signs) => (isCodiceFiscale(signs) ? blotted : signs))
    .replaceAll(taxNumbers, (signs) => (isTaxNumber(signs) ? blotted : signs))
    .replaceAll(namedTaxNumbers, (digits) => (isTaxNumber(digits) ? blotted : digits))
    .replaceAll(phones, blotted);
}
