import type { Cell, Row } from "../kernel/columns.ts";
import type { Column, Contract } from "../kernel/contract.ts";
import { explanationTitles } from "../kernel/explanation.ts";
import { asMeant, inert } from "../kernel/formula.ts";
import type { Language, Words } from "../kernel/words.ts";
import { writeWorkbook, type OutCell } from "./workbook-out.ts";

/** Semicolons and a byte order mark, because Excel in Slovenia and Italy opens nothing else rightly. */
export function toCsv(
  { columns }: Contract,
  rows: readonly (readonly OutCell[])[],
  language: Language,
): Uint8Array {
  const headings = columns.map((column) => headingOf(column, language));
  const texts = rows.map((cells) => cells.map((cell) => written(cell, language)));
  const lines = [headings, ...texts].map((cells) => cells.map(quoted).join(";"));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

/** The table on one sheet, and on another what each column is for. */
export function toWorkbook(
  { columns }: Contract,
  rows: readonly (readonly OutCell[])[],
  language: Language,
): Uint8Array {
  const headings = columns.map((column) => headingOf(column, language));
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
      rows: [headings, ...rows.map((cells) => cells.map(readAgain))],
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

/** A row in force as it is written: a code by its label, a share in per cent, a date as a day. */
export function outCells({ columns }: Contract, row: Row, language: Language): OutCell[] {
  return columns.map((column) => outCell(column, row[column.name] ?? null, language));
}

function outCell({ type, codes = [], phrases = [] }: Column, cell: Cell, language: Language): OutCell {
  if (cell === null) return undefined;
  if (type === "date") return { day: String(cell) };
  if (type === "code") return codes.find(({ id }) => id === cell)?.label[language] ?? cell;
  if (type === "text") return phrases.find(({ id }) => id === cell)?.label[language] ?? cell;
  // Fifteen digits are what a share had before it became a part of 1.
  if (type !== "share") return cell;
  const percent = `${Number((Number(cell) * 100).toPrecision(15))}%`;
  return language === "en" ? percent : percent.replace(".", ",");
}

function headingOf({ label, unit, required }: Column, language: Language): string {
  return `${label[language]}${unit ? ` (${unit[language]})` : ""}${required ? " *" : ""}`;
}

/** A workbook needs no apostrophe before a text; one that is the text's own gets another, for reading takes one off. */
function readAgain(cell: OutCell): OutCell {
  return typeof cell === "string" && asMeant(cell) !== cell ? `'${cell}` : cell;
}

/** A cell in a table of texts: `48,5` and `15. 9. 2026`, in English `48.5` and `2026-09-15`. */
function written(cell: OutCell, language: Language): string {
  if (cell === undefined) return "";
  if (typeof cell === "object") return language === "en" ? cell.day : dayFirst(cell.day);
  if (typeof cell === "string") return inert(cell);
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
  data: { sl: "Podatki", it: "Dati", en: "Data" },
  explanation: { sl: "Pojasnila", it: "Spiegazioni", en: "Explanations" },
  yes: { sl: "da", it: "sì", en: "yes" },
} satisfies Record<string, Words>;
