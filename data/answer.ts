import { datasets } from "./datasets/index.ts";
import { findIndicator } from "./indicators.ts";
import { once, type House } from "./house.ts";
import { readDate } from "./kernel/dates.ts";
import { readMonth, toDate } from "./kernel/period.ts";
import { rowCount, type Columns, type Row } from "./kernel/columns.ts";
import { identifier } from "./kernel/identifier.ts";
import type { Asked, RoomIndicator, Parameter } from "./kernel/indicator.ts";
import { makeMacro } from "./macros.ts";
import { importsInForce } from "./store/history.ts";
import { query, type Bound } from "./store/query.ts";

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

/** A screen of figures asks a few dozen questions; the oldest answers make room for new ones. */
const most = { answers: 300, rows: 20_000 };

/**
 * An indicator's columns; a parameter left out or not known to it does not narrow. Kept until the figures
 * change: several indicators are made of the same months, and the same screen is looked at again.
 *
 * @throws AskError for a parameter that cannot be read
 */
export function answerOf(house: House, indicator: RoomIndicator, asked: Asked): Promise<Columns> {
  const { answers } = house;
  const taken = indicator.parameters.map((parameter) => given(parameter, asked) ?? null);
  const key = JSON.stringify([indicator.id, taken]);
  return once(answers, key, async () => {
    const [oldest = key] = answers.keys();
    if (answers.size >= most.answers) answers.delete(oldest);
    const answer = await workOut(house, indicator, asked);
    if (rowCount(answer) > most.rows) answers.delete(key);
    return answer;
  });
}

async function workOut(house: House, indicator: RoomIndicator, asked: Asked): Promise<Columns> {
  if (!indicator.compute) return callMacro(house, indicator, "*", asked);
  const rows = await indicator.compute(
    (id, parameters) => answerOf(house, within(indicator, id), parameters),
    withFallbacks(indicator, asked),
    importsInForce(house.manifest),
    findIndicator,
  );
  return toColumns(indicator, rows);
}

const casts: Readonly<Record<Parameter["type"], string>> = {
  MONTH: "DATE",
  DATE: "DATE",
  VARCHAR: "VARCHAR",
  INTEGER: "INTEGER",
  DOUBLE: "DOUBLE",
};

/** Calls an indicator's macro by name. */
export async function callMacro(
  house: House,
  indicator: RoomIndicator,
  what: string,
  asked: Asked,
): Promise<Columns> {
  await makeMacro(house, indicator);
  const { id, parameters } = indicator;
  const slots = parameters.map(({ type }, at) => `CAST($${at + 1} AS ${casts[type]})`);
  const values = parameters.map((parameter) => bind(parameter, given(parameter, asked)));
  return query(house.database, `SELECT ${what} FROM ${identifier(id)}(${slots.join(", ")})`, values);
}

/** What a parameter is for this question: as asked, or its fallback; `today` is the day on this computer. */
function given({ name, type, fallback }: Parameter, asked: Asked): string | undefined {
  const text = asked[name] ?? fallback;
  if (type !== "DATE" || text !== "today") return text;
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function bind({ name, type, codes }: Parameter, text: string | undefined): Bound {
  if (text === undefined) return null;
  const invalid = new AskError("invalid-parameter", `${name}=${text}`);
  if (codes && !codes.some(({ id }) => id === text)) throw invalid;
  if (type === "VARCHAR") return text;
  if (type === "INTEGER" && /^-?\d{1,9}$/.test(text)) return Number(text);
  if (type === "DOUBLE" && /^-?\d{1,12}(\.\d{1,12})?$/.test(text)) return Number(text);
  if (type === "DATE" && /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text, undefined)) return text;
  const read = type === "MONTH" ? readMonth(text) : undefined;
  if (!read) throw invalid;
  return toDate(read.month);
}

/** The parameters as a computation gets them: each one readable, months as `YYYY-MM`. */
function withFallbacks({ parameters }: RoomIndicator, asked: Asked): Asked {
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const text = given(parameter, asked);
      if (text === undefined) return [];
      bind(parameter, text);
      return [[parameter.name, parameter.type === "MONTH" ? (readMonth(text)?.month ?? text) : text]];
    }),
  );
}

/** An indicator of a room asks its roommates; one that stands above the rooms may ask any. */
function within(of: RoomIndicator, id: string): RoomIndicator {
  const room = datasets.find(({ indicators }) => indicators.includes(of))?.indicators;
  const found = room ? room.find((indicator) => indicator.id === id) : findIndicator(id);
  if (!found) throw new RangeError(`${of.id} asks ${id}, which is not ${room ? "in its room" : "known"}`);
  return found;
}

function toColumns({ columns }: RoomIndicator, rows: readonly Row[]): Columns {
  return Object.fromEntries(columns.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]));
}
