import type { Cell } from "../../kernel/columns.ts";
import type { Column, Contract } from "../../kernel/contract.ts";
import { languages, type Language } from "../../kernel/words.ts";
import { cellReader } from "../cells/cells.ts";

type Values = Readonly<Record<string, Cell>>;

/** In a table with fewer of a template's columns, a row of one's own may well say what the example says. */
const share = 2 / 3;

/**
 * Tells the example that stands in a template until somebody deletes it: every column of the table
 * holds what it shows, in one language.
 *
 * @param given the fields that the table has columns for
 * @returns undefined if the table has too few of a template's columns, or the dataset has no template
 */
export function exampleFinder(
  { columns }: Contract,
  given: readonly string[],
): ((values: Values) => boolean) | undefined {
  const shown = columns.filter(({ example }) => example !== undefined);
  const compared = shown.filter(({ name }) => given.includes(name));
  if (shown.length === 0 || compared.length < share * shown.length) return undefined;
  const examples = languages.map((language) =>
    Object.fromEntries(compared.map((column) => [column.name, exampleOf(column, language)])),
  );
  return (values) =>
    examples.some((example) => Object.entries(example).every(([name, value]) => values[name] === value));
}

function exampleOf(column: Column, language: Language): Cell {
  const { example = "" } = column;
  const read = cellReader(column, { decimal: "." })(
    typeof example === "string" ? example : example[language],
  );
  return "code" in read ? null : read.value;
}
