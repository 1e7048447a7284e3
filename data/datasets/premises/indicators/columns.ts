import { column } from "../../../kernel/returned.ts";
import type { Code } from "../../../kernel/contract.ts";
import type { ReturnedColumn } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import { statuses } from "../codes.ts";
import { contract } from "../contract.ts";

export { column };

/** A column of the contract, under its own label. */
export function own(name: string): ReturnedColumn {
  const found = contract.columns.find((each) => each.name === name);
  if (!found) throw new RangeError(`no column ${name}`);
  const { type, label, unit, codes } = found;
  const returned = type === "date" ? "DATE" : type === "number" || type === "money" ? "DOUBLE" : "VARCHAR";
  return { name, type: returned, label, ...(unit && { unit }), ...(codes && { codes }) };
}

export const unitsWord: Words = { sl: "prostori", it: "locali", en: "premises" };
const squareMetres: Words = { sl: "m²", it: "m²", en: "m²" };
const metres: Words = { sl: "m", it: "m", en: "m" };
const daysWord: Words = { sl: "dni", it: "giorni", en: "days" };

export const total: Code = {
  id: "total",
  label: { sl: "skupaj", it: "insieme", en: "all together" },
  spellings: [],
};

/** Of what a share is: without it no share says anything. */
export const denominators: readonly Code[] = [
  {
    id: "all-mapped",
    label: {
      sl: "od vseh popisanih prostorov z znanim stanjem",
      it: "di tutti i locali rilevati di condizione nota",
      en: "of all mapped premises of known status",
    },
    spellings: [],
  },
  {
    id: "vacant-only",
    label: {
      sl: "popisani so le prazni: deleža ni",
      it: "rilevati solo gli sfitti: nessuna quota",
      en: "only vacant ones were mapped: no share",
    },
    spellings: [],
  },
];

export const units = column(
  "units",
  "INTEGER",
  { sl: "prostori", it: "locali", en: "premises" },
  { unit: unitsWord },
);
export const vacant = column(
  "vacant",
  "INTEGER",
  { sl: "prazni", it: "sfitti", en: "vacant" },
  { unit: unitsWord },
);
export const statusUnknown = column(
  "status_unknown",
  "INTEGER",
  { sl: "brez stanja", it: "senza condizione", en: "without a status" },
  { unit: unitsWord },
);
export const rate = column(
  "rate",
  "DOUBLE",
  { sl: "delež praznih", it: "quota di sfitti", en: "vacancy rate" },
  { share: true },
);
export const area = column(
  "area",
  "DOUBLE",
  { sl: "površina", it: "superficie", en: "floor area" },
  { unit: squareMetres },
);
export const vacantArea = column(
  "vacant_area",
  "DOUBLE",
  { sl: "prazna površina", it: "superficie sfitta", en: "vacant floor area" },
  { unit: squareMetres },
);
export const areaRate = column(
  "area_rate",
  "DOUBLE",
  { sl: "delež prazne površine", it: "quota di superficie sfitta", en: "vacancy rate by area" },
  { share: true },
);
export const denominator = column(
  "denominator",
  "VARCHAR",
  { sl: "od česa je delež", it: "di che cosa è la quota", en: "what it is a share of" },
  { codes: denominators },
);
export const frontage = column(
  "frontage",
  "DOUBLE",
  { sl: "širina pročelij", it: "fronte su strada", en: "frontage" },
  { unit: metres },
);
export const vacantFrontage = column(
  "vacant_frontage",
  "DOUBLE",
  { sl: "širina praznih pročelij", it: "fronte sfitto", en: "vacant frontage" },
  { unit: metres },
);
export const frontageRate = column(
  "frontage_rate",
  "DOUBLE",
  { sl: "delež praznih pročelij", it: "quota di fronte sfitto", en: "vacancy rate by frontage" },
  { share: true },
);
export const days = column("days", "INTEGER", { sl: "dni", it: "giorni", en: "days" }, { unit: daysWord });
export const premise = column("premise", "VARCHAR", { sl: "prostor", it: "locale", en: "premise" });
export const status = column(
  "status",
  "VARCHAR",
  { sl: "stanje", it: "condizione", en: "status" },
  { codes: statuses },
);

/** Duration classes with the field's bounds: 365 and 1,095 days. */
export const classCodes: readonly Code[] = [
  { id: "under-1", label: { sl: "pod 1 letom", it: "meno di 1 anno", en: "under 1 year" }, spellings: [] },
  { id: "1-to-3", label: { sl: "1 do 3 leta", it: "da 1 a 3 anni", en: "1 to 3 years" }, spellings: [] },
  { id: "over-3", label: { sl: "nad 3 leta", it: "oltre 3 anni", en: "over 3 years" }, spellings: [] },
  {
    id: "unknown",
    label: { sl: "začetek ni znan", it: "inizio ignoto", en: "start not known" },
    spellings: [],
  },
  total,
];
export const durationClass = column(
  "class",
  "VARCHAR",
  { sl: "trajanje", it: "durata", en: "duration" },
  { codes: classCodes },
);

export const mapping: Words = {
  sl: "Popis prostorov, kot je bil uvožen",
  it: "Rilevazione dei locali, come importata",
  en: "Mapping of premises, as imported",
};

/** Where the rows behind every indicator of this room are listed. */
export const behind = { indicator: "premises_rows", parameters: {} } as const;
