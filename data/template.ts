import { datasets } from "./datasets/index.ts";
import { outCells, toCsv, toWorkbook } from "./export/table-out.ts";
import type { OutCell } from "./export/workbook-out.ts";
import type { Row } from "./kernel/columns.ts";
import type { Column, Contract } from "./kernel/contract.ts";
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
  const contract = contractOf(dataset);
  const example = contract.columns.map((column) => exampleOf(column, language));
  return {
    name: `${dataset}-${word[language]}.${format}`,
    bytes: write(contract, [example], language, format),
  };
}

/**
 * Rows in force as the table one would have filled in: an import of it gives them back.
 *
 * @param rows with a cell for each of the contract's columns, as the dataset's rows indicator answers
 * @throws RangeError for a dataset that nobody fills in by hand
 */
export function filledTemplate(
  dataset: string,
  language: Language,
  format: TemplateFormat,
  rows: readonly Row[],
): Template {
  const contract = contractOf(dataset);
  const cells = rows.map((row) => outCells(contract, row, language));
  return { name: `${dataset}.${format}`, bytes: write(contract, cells, language, format) };
}

function contractOf(dataset: string): Contract {
  const contract = datasets.find(({ id }) => id === dataset && templates.includes(id))?.contract;
  if (!contract) throw new RangeError(`no template for ${dataset}`);
  return contract;
}

function write(
  contract: Contract,
  rows: readonly (readonly OutCell[])[],
  language: Language,
  format: TemplateFormat,
): Uint8Array {
  return format === "csv" ? toCsv(contract, rows, language) : toWorkbook(contract, rows, language);
}

/** The example as a workbook holds it: a code by its label, a number as one, a date as a day. */
function exampleOf({ type, codes = [], example }: Column, language: Language): OutCell {
  const text = typeof example === "object" ? example[language] : (example ?? "");
  if (text === "") return undefined;
  const code = codes.find(({ id }) => id === text);
  if (code) return code.label[language];
  if (type === "date") return { day: text };
  // `2%` stays a text: as 0.02 it could be a share or points.
  return numeric.has(type) && Number.isFinite(Number(text)) ? Number(text) : text;
}

const numeric: ReadonlySet<Column["type"]> = new Set(["figure", "count", "number", "money", "share"]);

const word: Words = { sl: "predloga", it: "modello", en: "template" };
