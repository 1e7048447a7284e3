import { datasets, findIndicator } from "./datasets/index.ts";
import type { House } from "./house.ts";
import { rowCount, type Columns } from "./kernel/columns.ts";
import type { Indicator, Parameter } from "./kernel/indicator.ts";
import { readMonth, toDate } from "./kernel/period.ts";
import { importsInForce } from "./store/history.ts";
import type { ImportRecord } from "./store/manifest.ts";
import { makeMacro } from "./macros.ts";
import { identifier } from "./kernel/identifier.ts";
import { query, type Bound } from "./store/query.ts";

/** An import that stands behind an answer. */
export type Origin = {
  readonly import: number;
  readonly file: string;
  readonly source: string;
  readonly release: string | null;
  readonly importedAt: string;
  readonly sample: boolean;
};

/** What an indicator answered, with everything needed to show it honestly. */
export type Answer = {
  readonly indicator: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly columns: Columns;
  /** The imports the rows come from, newest release first; empty for an empty workspace. */
  readonly origins: readonly Origin[];
};

/** A question that cannot be asked: which word of it, and why. */
export class AskError extends Error {
  override readonly name = "AskError";
  readonly code: "unknown-indicator" | "unknown-parameter" | "invalid-parameter";
  readonly value: string;

  constructor(code: AskError["code"], value: string) {
    super(`${code}: ${value}`);
    this.code = code;
    this.value = value;
  }
}

/** Indicator + parameters -> columns and the imports behind them. */
export async function ask(
  house: House,
  id: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Answer> {
  const indicator = findIndicator(id);
  if (!indicator) throw new AskError("unknown-indicator", id);
  const unknown = Object.keys(parameters).find(
    (name) => !indicator.parameters.some((known) => known.name === name),
  );
  if (unknown !== undefined) throw new AskError("unknown-parameter", unknown);
  const columns = await call(house, indicator, "*", parameters);
  const origins = rowCount(columns) === 0 ? [] : await originsOf(house, indicator, parameters);
  return { indicator: id, parameters, columns, origins };
}

const casts: Readonly<Record<Parameter["type"], string>> = {
  MONTH: "DATE",
  VARCHAR: "VARCHAR",
  INTEGER: "INTEGER",
};

/** Calls the macro by name; a parameter left out or not known to this macro does not narrow. */
async function call(
  house: House,
  indicator: Indicator,
  what: string,
  given: Readonly<Record<string, string>>,
): Promise<Columns> {
  await makeMacro(house, indicator);
  const { id, parameters } = indicator;
  const slots = parameters.map(({ type }, at) => `CAST($${at + 1} AS ${casts[type]})`);
  const values = parameters.map((parameter) => bind(parameter, given[parameter.name] ?? parameter.fallback));
  return query(house.database, `SELECT ${what} FROM ${identifier(id)}(${slots.join(", ")})`, values);
}

function bind({ name, type, codes }: Parameter, text: string | undefined): Bound {
  if (text === undefined) return null;
  if (codes && !codes.some(({ id }) => id === text))
    throw new AskError("invalid-parameter", `${name}=${text}`);
  if (type === "VARCHAR") return text;
  if (type === "INTEGER" && /^-?\d{1,9}$/.test(text)) return Number(text);
  const read = type === "MONTH" ? readMonth(text) : undefined;
  if (!read) throw new AskError("invalid-parameter", `${name}=${text}`);
  return toDate(read.month);
}

/** The imports the rows behind an answer come from; looked up once for each choice of parameters. */
async function originsOf(
  house: House,
  indicator: Indicator,
  parameters: Readonly<Record<string, string>>,
): Promise<Origin[]> {
  const room = datasets.find(({ indicators }) => indicators.includes(indicator));
  const records = importsInForce(house.manifest).filter(({ dataset }) => dataset === room?.id);
  const behind = indicator.rows ?? { indicator: indicator.id, parameters };
  const rows = findIndicator(behind.indicator);
  if (records.length < 2 || !rows) return records.map(toOrigin);
  const asked = { ...behind.parameters, ...parameters };
  const narrowing = rows.parameters.flatMap(({ name }) => (name in asked ? [[name, asked[name]]] : []));
  const key = JSON.stringify([rows.id, narrowing]);
  const known =
    house.origins.get(key) ?? (await call(house, rows, 'DISTINCT "import"', asked))["import"] ?? [];
  house.origins.set(key, known);
  return records
    .filter(({ id }) => known.includes(id))
    .map(toOrigin)
    .sort((a, b) => (b.release ?? b.importedAt).localeCompare(a.release ?? a.importedAt));
}

function toOrigin({ id, file, source, release, importedAt, sample }: ImportRecord): Origin {
  return { import: id, file, source, release, importedAt, sample };
}
