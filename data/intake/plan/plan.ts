import type { Column, Contract } from "../../kernel/contract.ts";
import type { DateOrder, Reading, Role, Scale } from "../../kernel/profile.ts";
import { datesOf, decimalOf, type Evidence, type Format, type Question } from "../cells/formats.ts";
import { readNumber, type ReadNumber } from "../cells/numbers.ts";
import type { SheetRecord } from "../text/parse.ts";

/** What the user answered to questions about a file of these headings, by heading. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The reading plan: one plain value that says everything an import will do with the cells. It can be
 * carried out if no question is left.
 */
export type Plan = Reading & {
  /** One for each column, in the file's order. */
  readonly formats: readonly Format[];
  readonly questions: readonly Question[];
};

/** The texts of a column, by its place in the file. */
export type CellsOf = (at: number) => Iterable<string>;

/** What people wrote: it tells how they write numbers and dates. */
export function cellsOf(records: readonly SheetRecord[]): CellsOf {
  return function* (at) {
    for (const { fields, decimals } of records) if (!decimals?.includes(at)) yield fields[at] ?? "";
  };
}

/** The cells that a workbook holds as numbers: their mark is a dot, and they tell nothing of the others. */
export function decimalsOf(records: readonly SheetRecord[]): CellsOf {
  return function* (at) {
    for (const { fields, decimals } of records) if (decimals?.includes(at)) yield fields[at] ?? "";
  };
}

/** What has to be known about a column before its cells can be read. */
type Asked = { readonly kind: Question["kind"]; readonly column: Column };

/** Completes a reading by what the cells themselves say; what they leave open becomes a question. */
export function makePlan(
  reading: Reading,
  contract: Contract,
  headings: readonly string[],
  cells: CellsOf,
  answers: Answers = {},
  numbers: CellsOf = () => [],
): Plan {
  const asked = reading.roles.map((role) => whatToAsk(role, contract, reading.own));
  const decimals = asked.map((ask, at) =>
    ask?.kind === "decimal" ? decimalOf(cells(at), isCount(ask.column)) : undefined,
  );
  const dates = asked.map((ask, at) => (ask?.kind === "dates" ? datesOf(cells(at)) : undefined));
  const shared = {
    decimal: unanimous(decimals),
    dates: unanimous(dates) ?? answered(dates, headings, answers),
  };

  const formats: Format[] = [];
  const questions: Question[] = [];
  asked.forEach((ask, at) => {
    const heading = headings[at] ?? "";
    const answer = answers[heading];
    const settle = <Option extends string>(
      kind: "decimal" | "dates",
      { decided, open, usual }: Evidence<Option>,
      others: Option | undefined,
      known: Option | undefined,
      options: readonly Option[],
    ): Format => {
      const chosen = options.find((option) => option === answer);
      if (decided !== undefined) return { [kind]: decided, because: "cells" };
      if (open.length === 0) return {};
      if (chosen !== undefined) return { [kind]: chosen, because: "answer" };
      if (others !== undefined) return { [kind]: others, because: "other-columns" };
      if (known !== undefined) return { [kind]: known, because: "export" };
      if (usual !== undefined) return { [kind]: usual, because: "cells" };
      const asked = kind === "dates" ? questions.findIndex((each) => each.kind === kind) : -1;
      const before = questions[asked];
      if (before) questions[asked] = { ...before, also: [...(before.also ?? []), heading] };
      else questions.push({ column: heading, kind, options, samples: open });
      return {};
    };
    const [decimal, date] = [decimals[at], dates[at]];
    let format: Format = {};
    if (decimal) format = settle("decimal", decimal, shared.decimal, reading.decimal, [",", "."]);
    if (decimal && format.decimal === undefined && [...numbers(at)].length > 0)
      format = { decimal: ".", because: "cells" };
    if (date) format = settle("dates", date, shared.dates, reading.dates, ["dmy", "mdy"]);
    if (ask?.column.type === "share") {
      const scale = scaleOf(
        reading.roles[at],
        [...read(cells(at), format.decimal), ...read(numbers(at), ".")],
        answer,
      );
      if (typeof scale === "string") format = { ...format, scale };
      else if (scale) questions.push({ ...scale, column: heading });
    }
    formats.push(format);
  });
  return { ...reading, formats, questions };
}

function whatToAsk(role: Role, { columns }: Contract, own = false): Asked | undefined {
  if (role.kind !== "field" && role.kind !== "measure" && role.kind !== "span") return undefined;
  const field = role.kind === "span" ? role.from : role.field;
  const column = columns.find(({ name }) => name === field);
  if (!column) return undefined;
  if (column.type === "date") return { kind: "dates", column };
  // An office groups no digits; people do.
  if (column.type === "figure" && own && !column.decimals) return { kind: "decimal", column };
  return ["count", "number", "money", "share"].includes(column.type)
    ? { kind: "decimal", column }
    : undefined;
}

function isCount({ type }: Column): boolean {
  return type === "count" || type === "figure";
}

/** The one option that all columns which decide anything agree on. */
function unanimous<Option extends string>(
  columns: readonly (Evidence<Option> | undefined)[],
): Option | undefined {
  const decided = new Set(columns.flatMap((each) => each?.decided ?? []));
  return decided.size === 1 ? [...decided][0] : undefined;
}

/** What was answered for one column of open dates goes for all of them. */
function answered(
  columns: readonly (Evidence<DateOrder> | undefined)[],
  headings: readonly string[],
  answers: Answers,
): DateOrder | undefined {
  const orders = columns.flatMap((column, at): DateOrder[] => {
    const answer = column && column.open.length > 0 ? answers[headings[at] ?? ""] : undefined;
    return answer === "dmy" || answer === "mdy" ? [answer] : [];
  });
  return orders[0];
}

type ReadText = ReadNumber & { readonly text: string };

function read(cells: Iterable<string>, decimal: Format["decimal"]): ReadText[] {
  return [...cells].flatMap((cell) => {
    const text = cell.trim();
    const number = readNumber(text, decimal);
    return number ? [{ ...number, text }] : [];
  });
}

/** A share is never more than 1, so larger numbers are points; small ones may be either. */
function scaleOf(
  role: Role | undefined,
  cells: readonly ReadText[],
  answer: string | undefined,
): Scale | Omit<Question, "column"> | undefined {
  if (role?.kind === "field" && role.scale) return role.scale;
  if (answer === "points" || answer === "share") return answer;
  const open: string[] = [];
  for (const { text, percent, value } of cells) {
    if (value === 0) continue;
    if (percent || Math.abs(value) > 1) return "points";
    if (open.length < 3) open.push(text);
  }
  return open.length > 0 ? { kind: "scale", options: ["points", "share"], samples: open } : undefined;
}
