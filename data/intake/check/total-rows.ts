import type { Contract } from "../../kernel/contract.ts";
import { cellReader } from "../cells/cells.ts";
import { readNumber } from "../cells/numbers.ts";
import type { SheetRecord } from "../text/parse.ts";
import type { Plan } from "../plan/plan.ts";

/** What people write before the sum of a table, as the whole of a cell. */
const word =
  /^(?:skupaj|skupno|skupna vsota|vsota|seštevek|vmesna vsota|total|totals|grand total|subtotal|sum|overall|totale|totali|totale complessivo|totale generale|totale parziale|subtotale|somma|gesamt|gesamtsumme|gesamtergebnis|insgesamt|summe|zwischensumme|[Σ∑])\s*:?$/iu;

export function isTotalWord(text: string): boolean {
  return word.test(text.trim());
}

/** Figures of a table of fewer rows add up by chance. */
const fewest = 2;

/**
 * Tells the totals among the rows of people's own table: a cell is a total word and no code, and
 * nothing else tells the row apart. What a form demands of every row may stand there all the same: it
 * is then the same in all rows, or the row is the sum of those above it to the last digit.
 */
export function totalFinder(
  records: readonly SheetRecord[],
  plan: Plan,
  contract: Contract,
): ((record: SheetRecord) => boolean) | undefined {
  const sound = records.filter(({ problem, skip }) => !problem && !skip);
  const labelled = new Map(
    sound.flatMap((record) => {
      const at = labelAt(record, plan, contract);
      return at === undefined ? [] : [[record, at] as const];
    }),
  );
  if (labelled.size === 0) return undefined;
  const others = sound.filter((record) => !labelled.has(record));
  const keys = keyColumns(plan, contract);
  const isSame = new Map(keys.map((at) => [at, onlyText(others, at)]));
  return (record) => {
    const label = labelled.get(record);
    if (label === undefined) return false;
    const given = keys.filter((at) => at !== label && textOf(record, at) !== "");
    if (given.length === 0) return true;
    if (others.length < fewest) return false;
    const isDemanded = keys.includes(label) && given.every((at) => isSame.get(at) === textOf(record, at));
    return isDemanded || addsUp(record, others, plan, contract);
  };
}

function textOf({ fields }: SheetRecord, at: number): string {
  return (fields[at] ?? "").trim();
}

/** Where the total word stands: in a column that holds no figures, nor codes of which the word is one. */
function labelAt(record: SheetRecord, { roles }: Plan, { columns }: Contract): number | undefined {
  const at = roles.findIndex((role, place) => {
    if (role.kind === "measure" || role.kind === "flag" || !isTotalWord(textOf(record, place))) return false;
    const column = role.kind === "field" ? columns.find(({ name }) => name === role.field) : undefined;
    return column?.type !== "code" || "code" in cellReader(column, {})(textOf(record, place));
  });
  return at < 0 ? undefined : at;
}

/** The columns that tell rows apart, or that every row must fill. */
function keyColumns({ roles }: Plan, { columns, grain }: Contract): number[] {
  const needed = new Set([...grain, ...columns.flatMap(({ name, required }) => (required ? [name] : []))]);
  return roles.flatMap((role, at) => {
    if (role.kind === "span") return [at];
    return role.kind === "field" && needed.has(role.field) && !isFigure(role.field, columns) ? [at] : [];
  });
}

const figures: ReadonlySet<string> = new Set(["figure", "count", "number", "money", "share"]);

function isFigure(field: string, columns: Contract["columns"]): boolean {
  return columns.some(({ name, type }) => name === field && figures.has(type));
}

/** The text of a column that says the same in every row. */
function onlyText(records: readonly SheetRecord[], at: number): string | undefined {
  const texts = new Set(records.map((record) => textOf(record, at)));
  return texts.size === 1 ? [...texts][0] : undefined;
}

/** Whether every figure that may be summed is, as written, the sum of those of the rows above. */
function addsUp(
  record: SheetRecord,
  others: readonly SheetRecord[],
  { roles, formats }: Plan,
  { columns }: Contract,
): boolean {
  const above = others.filter(({ line }) => line < record.line);
  const summed = roles.flatMap((role, at) => {
    const column = role.kind === "field" ? columns.find(({ name }) => name === role.field) : undefined;
    const total = column?.additive ? numberIn(record, at, formats[at]?.decimal) : undefined;
    return total === undefined ? [] : [{ at, total, decimal: formats[at]?.decimal }];
  });
  return (
    above.length >= fewest &&
    summed.some(({ total }) => total !== 0) &&
    summed.every(({ at, total, decimal }) => {
      const sum = above.reduce((whole, each) => whole + (numberIn(each, at, decimal) ?? 0), 0);
      return Math.abs(sum - total) < 1e-6 * Math.max(1, Math.abs(total));
    })
  );
}

function numberIn(record: SheetRecord, at: number, decimal: "." | "," | undefined): number | undefined {
  return readNumber(textOf(record, at), record.decimals?.includes(at) ? "." : decimal)?.value;
}
