import { datasets } from "./datasets/index.ts";
import { writeWorkbook, type OutCell } from "./export/workbook-out.ts";
import type { Column, Contract } from "./kernel/contract.ts";
import { explanationTitles } from "./kernel/explanation.ts";
import type { Language, Words } from "./kernel/words.ts";

export type TemplateFormat = "csv" | "xlsx";

/** A file to be saved: its name, and its bytes. */
export type Template = { readonly name: string; readonly bytes: Uint8Array };

/** The datasets people fill in themselves: those whose every column says what to write. */
export const templates: readonly string[] = datasets
  .filter(({ contract }) => contract.columns.every(({ hint }) => hint !== undefined))
  .map(({ id }) => id);

/**
 * A table to be filled in, headed in the person's language, with one row as an example. It is read back
 * without a question, empty, filled or as it is.
 *
 * @throws RangeError for a dataset that nobody fills in by hand
 */
export function template(dataset: string, language: Language, format: TemplateFormat): Template {
  const contract = datasets.find(({ id }) => id === dataset && templates.includes(id))?.contract;
  if (!contract) throw new RangeError(`no template for ${dataset}`);
  const bytes = format === "csv" ? toCsv(contract, language) : toWorkbook(contract, language);
  return { name: `${dataset}-${words.template[language]}.${format}`, bytes };
}

/** Semicolons and a byte order mark, because Excel in Slovenia and Italy opens nothing else rightly. */
function toCsv({ columns }: Contract, language: Language): Uint8Array {
  const rows = [
    columns.map((column) => heading(column, language)),
    columns.map((column) => written(example(column, language), language)),
  ];
  const lines = rows.map((cells) => cells.map(quoted).join(";"));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

function toWorkbook({ columns }: Contract, language: Language): Uint8Array {
  const headings = columns.map((column) => heading(column, language));
  const explained = columns.map((column): OutCell[] => [
    column.label[language],
    column.required ? words.yes[language] : undefined,
    column.unit?.[language],
    column.hint?.[language],
    column.codes?.map(({ label }) => label[language]).join(" · "),
  ]);
  return writeWorkbook([
    {
      name: words.data[language],
      rows: [headings, columns.map((column) => example(column, language))],
      headingRows: 1,
      widths: headings.map((text) => Math.max(12, text.length + 2)),
    },
    {
      name: words.explanation[language],
      rows: [explanationTitles(language), ...explained],
      headingRows: 1,
      widths: [26, 10, 18, 70, 60],
    },
  ]);
}

function heading({ label, unit, required }: Column, language: Language): string {
  return `${label[language]}${unit ? ` (${unit[language]})` : ""}${required ? " *" : ""}`;
}

/** The example as a workbook holds it: a code by its label, a number as one, a date as a day. */
function example(column: Column, language: Language): OutCell {
  const { type, codes = [] } = column;
  const text = typeof column.example === "object" ? column.example[language] : (column.example ?? "");
  if (text === "") return undefined;
  const code = codes.find(({ id }) => id === text);
  if (code) return code.label[language];
  if (type === "date") return { day: text };
  // A share is written as people write it: `1.8%`.
  return numeric.has(type) && !text.endsWith("%") ? Number(text) : text;
}

const numeric: ReadonlySet<Column["type"]> = new Set(["figure", "count", "number", "money", "share"]);

/** The example as a table of texts holds it: `48,5` and `15. 9. 2026`, in English `48.5` and `2026-09-15`. */
function written(cell: OutCell, language: Language): string {
  if (cell === undefined) return "";
  if (typeof cell === "object") return language === "en" ? cell.day : dayFirst(cell.day);
  if (typeof cell !== "number") return String(cell);
  return language === "en" ? String(cell) : String(cell).replace(".", ",");
}

function dayFirst(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}. ${month}. ${year}`;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const words = {
  template: { sl: "predloga", it: "modello", en: "template" },
  data: { sl: "Podatki", it: "Dati", en: "Data" },
  explanation: { sl: "Pojasnila", it: "Spiegazioni", en: "Explanations" },
  yes: { sl: "da", it: "sì", en: "yes" },
} satisfies Record<string, Words>;
