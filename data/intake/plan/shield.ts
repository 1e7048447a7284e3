import type { Issue } from "../../kernel/issue.ts";
import { bare } from "../../kernel/headings.ts";
import type { Words } from "../../kernel/words.ts";
import type { Layout } from "../text/dialect.ts";
import type { SheetRecord } from "../text/parse.ts";
import {
  isCodiceFiscale,
  isEmail,
  isEmso,
  isIban,
  isPhone,
  isTaxNumber,
  withoutNumbers,
} from "./personal-numbers.ts";
import { initials, isPerson } from "./persons.ts";

/** A kind of personal data by which a whole column is known. */
type Kind = {
  readonly label: Words;
  readonly holds: (text: string) => boolean;
  /** The least part of the filled cells that must be such, and the least number of them. */
  readonly share: number;
  readonly least: number;
  /** Headings that say it; then one such cell is enough, or none. */
  readonly headings: RegExp;
};

const kinds: readonly Kind[] = [
  {
    label: { sl: "EMŠO", it: "numeri personali (EMŠO)", en: "personal numbers (EMŠO)" },
    holds: isEmso,
    share: 0.5,
    least: 1,
    headings: /^(emšo|emso|matična številka občana|osebna številka)$/,
  },
  {
    label: { sl: "davčne številke", it: "codici fiscali", en: "tax numbers" },
    holds: (text) => isTaxNumber(text) || isCodiceFiscale(text),
    share: 0.8,
    least: 5,
    headings:
      /^(davčna( številka)?|davcna( stevilka)?|dš|codice fiscale|tax (number|no|id)|steuernummer|id za ddv)$/,
  },
  {
    label: { sl: "bančni računi", it: "conti bancari", en: "bank accounts" },
    holds: isIban,
    share: 0.5,
    least: 1,
    headings: /^(iban|trr|transakcijski račun|bančni račun|conto corrente|bank account)$/,
  },
  {
    label: { sl: "e-naslovi", it: "indirizzi e-mail", en: "e-mail addresses" },
    holds: isEmail,
    share: 0.5,
    least: 1,
    headings:
      /^(e-?pošta|e-?posta|e-?mail|e-?naslov|elektronska pošta|elektronski naslov|posta elettronica|mail)$/,
  },
  {
    label: { sl: "telefonske številke", it: "numeri di telefono", en: "telephone numbers" },
    holds: isPhone,
    share: 0.5,
    least: 1,
    headings:
      /^(telefon|telefonska( številka)?|tel|gsm|mobitel|mobilni( telefon)?|mobi|telefono|cellulare|cell|phone( number)?|mobile( phone)?)$/,
  },
  {
    label: { sl: "imena oseb", it: "nomi di persone", en: "names of persons" },
    holds: () => false,
    share: 1,
    least: 1,
    headings:
      /^(ime in priimek|priimek( in ime)?|kontaktna oseba|kontakt|ime lastnika|ime in priimek (lastnika|najemnika)|nome e cognome|cognome( e nome)?|persona di contatto|referente|nome del proprietario|full name|surname|last name|contact( person)?|owner’?s? name|datum rojstva|rojstni datum|data di nascita|date of birth)$/,
  },
];

/** Columns of a table in which a person may stand where a firm is meant. */
const parties =
  /najemnik|lastnik|ponudnik|oseba|odgovorn|nosilec|skrbnik|organizator|inquilin|locatari|affittuari|proprietari|responsabil|organizzator|tenant|owner|landlord|responsible|organi[sz]er|person|^(ime|nome|name|izvajalec|esecutore|performer)$/;

/** The table as the rest of the road may see it, and what was kept from it; never a value of it. */
export type Shielded = { readonly layout: Layout; readonly issues: readonly Issue[] };

/**
 * Takes personal data out of a table before anything else looks at it. A column of personal numbers, bank
 * accounts, addresses, telephones or names of persons is emptied; single ones in other texts give way to a
 * mark; a person among firms is left with initials. Whatever comes after cannot show what it never had.
 */
export function shield(layout: Layout): Shielded {
  const { headings, data, header } = layout;
  const cells = (at: number): string[] =>
    data.flatMap(({ fields }) => (fields[at]?.trim() ? [fields[at] ?? ""] : []));
  const found = headings.map((heading, at) => kindOf(heading, cells(at)));
  const columns = found.flatMap((kind, at): Issue[] =>
    kind
      ? [
          {
            code: "personal-column",
            severity: "warning",
            line: header.line,
            column: headings[at] ?? "",
            about: { kind: kind.label },
          },
        ]
      : [],
  );
  const touched = new Map<number, { readonly line: number; count: number }>();
  const isParty = headings.map((heading) => parties.test(bare(heading)));
  const clean = (record: SheetRecord): SheetRecord => {
    let changed = false;
    const fields = record.fields.map((text, at) => {
      const safe = found[at] ? "" : cleanText(text, isParty[at] === true);
      if (safe === text) return text;
      changed = true;
      if (found[at]) return safe;
      const before = touched.get(at);
      if (before) before.count += 1;
      else touched.set(at, { line: record.line, count: 1 });
      return safe;
    });
    return changed ? { ...record, fields } : record;
  };
  const cleaned = data.map(clean);
  if (columns.length === 0 && touched.size === 0) return { layout, issues: [] };
  const singles = [...touched].map(([at, { line, count }]): Issue => ({
    code: "personal-cells",
    severity: "warning",
    line,
    column: headings[at] ?? "",
    about: { count },
  }));
  return { layout: { ...layout, data: cleaned }, issues: [...columns, ...singles] };
}

/** True if a text would not come through the shield as it is. */
export function isTouched(text: string): boolean {
  return withoutNumbers(text) !== text;
}

function cleanText(text: string, isParty: boolean): string {
  const safe = withoutNumbers(text);
  return isParty && isPerson(safe) ? initials(safe) : safe;
}

function kindOf(heading: string, cells: readonly string[]): Kind | undefined {
  const name = bare(heading);
  return kinds.find(({ headings, holds, share, least }) => {
    if (headings.test(name)) return true;
    if (cells.length < least) return false;
    const count = cells.filter(holds).length;
    return count > 0 && count >= cells.length * share;
  });
}
