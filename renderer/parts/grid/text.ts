import type { Cell } from "../../../data/kernel/columns.ts";
import type { Language } from "../../../data/kernel/words.ts";
import type { Field } from "../../engine.ts";

/** How the engine reads texts, by column and text. */
export type Readings = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/**
 * A cell as somebody would type it in the language, so that it is read back as the same: `1250,5`,
 * `3. 4. 2026`, a code by its label, a share in per cent.
 */
export function typedText(field: Field, cell: Cell, language: Language): string {
  if (cell === null) return "";
  switch (field.type) {
    case "code":
      return field.codes?.find(({ id }) => id === cell)?.label[language] ?? String(cell);
    case "date":
      return dayText(String(cell), language);
    case "share":
      return typeof cell === "number"
        ? `${marked(Number((cell * 100).toPrecision(15)), language)} %`
        : String(cell);
    default:
      return typeof cell === "number" ? marked(cell, language) : String(cell);
  }
}

/** A typed text as it is understood: numbers grouped, days in full. What could not be read stays itself. */
export function shownText(field: Field, text: string, readings: Readings, language: Language): string {
  const cell = readings[field.name]?.[text.trim()];
  if (cell === undefined || cell === null) return text;
  if (typeof cell !== "number" || field.type === "share") return typedText(field, cell, language);
  return grouped[language].format(cell);
}

/** A typed text as the other language writes it, as far as it is known what it means. */
export function inLanguage(field: Field, text: string, readings: Readings, language: Language): string {
  const cell = readings[field.name]?.[text.trim()];
  return cell === undefined || cell === null ? text : typedText(field, cell, language);
}

/** What a column's example looks like in a cell. */
export function exampleText(field: Field, language: Language): string {
  const { example = "", type } = field;
  const text = typeof example === "string" ? example : example[language];
  const isNumber = ["figure", "count", "number", "money"].includes(type) && /^-?\d+(\.\d+)?$/.test(text);
  return typedText(field, isNumber ? Number(text) : text, language);
}

/** A cell that holds numbers is set flush right, as its heading. */
export function isNumeric({ type }: Field): boolean {
  return ["figure", "count", "number", "money", "share"].includes(type);
}

function marked(value: number, language: Language): string {
  return language === "en" ? String(value) : String(value).replace(".", ",");
}

/** In English the month by its name: nobody knows which of two numbers is the month. */
function dayText(day: string, language: Language): string {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return day;
  if (language === "sl") return `${date}. ${month}. ${year}`;
  return language === "it" ? `${date}/${month}/${year}` : `${date} ${months[month - 1]} ${year}`;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const grouping = (locale: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 15, useGrouping: true });
const grouped = { sl: grouping("sl-SI"), it: grouping("it-IT"), en: grouping("en-GB") };
