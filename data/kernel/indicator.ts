import type { Columns, Row } from "./columns.ts";
import type { Code, Privacy } from "./contract.ts";
import type { Figure } from "./figure.ts";
import type { Words } from "./words.ts";

/** A parameter of the indicator's table macro; left out, it does not narrow the answer. */
export type Parameter = {
  readonly name: string;
  /** A MONTH is written `YYYY-MM` and reaches SQL as the DATE of its first day; a DATE is `YYYY-MM-DD`. */
  readonly type: "MONTH" | "DATE" | "VARCHAR" | "INTEGER" | "DOUBLE";
  readonly meaning: Words;
  readonly fallback?: string;
  /** The only ids it may have; others are refused rather than answered with nothing. */
  readonly codes?: readonly Code[];
};

export type ReturnedColumn = {
  readonly name: string;
  /** A MONTH is a DATE in DuckDB and `YYYY-MM` outside it; a DATE is its text `YYYY-MM-DD` in both. */
  readonly type: "MONTH" | "DATE" | "INTEGER" | "DOUBLE" | "VARCHAR";
  readonly label: Words;
  readonly unit?: Words;
  /** May be summed over rows. */
  readonly additive?: true;
  /** A part of 1, shown per cent. */
  readonly share?: true;
  /** For ids (a market, a reason): the words people read instead. */
  readonly codes?: readonly Code[];
  /** Only the business or the person concerned may see it: not shown where others look on. */
  readonly privacy?: Exclude<Privacy, "public">;
};

/** An indicator that lists rows, and the parameters that leave those another one is made of. */
export type RowsBehind = {
  readonly indicator: string;
  /** What is asked in place of parameters that were left out. */
  readonly parameters: Readonly<Record<string, string>>;
};

/** A question with a name, and everything needed to show its answer. */
export type Indicator = {
  readonly id: string;
  readonly title: Words;
  readonly unit: Words;
  /** What exactly is counted or computed, in words, with the formula. */
  readonly definition: Words;
  /** Where the figures or the formula come from. */
  readonly source: Words;
  readonly parameters: readonly Parameter[];
  readonly columns: readonly ReturnedColumn[];
  readonly figure: Figure;
  /** Which direction is the good one; `neither` where that is for people to judge. */
  readonly better: "up" | "down" | "neither";
  /** A change smaller than this is ordinary year-to-year movement: neither better nor worse. */
  readonly ordinary?: number;
  /** Where the published rows behind this one are listed; absent on that list itself. */
  readonly rows?: RowsBehind;
  /** The datasets it is made of, for one that stands above the rooms. */
  readonly reads?: readonly string[];
  /** The same, of which demonstration rows are left out. */
  readonly readsReal?: readonly string[];
};

/** The parameters of a question, each written as text; those left out have their fallback or are absent. */
export type Asked = Readonly<Record<string, string>>;

/** Asks another indicator, for one of a room of the same room; parameters it does not know are left out. */
export type AskRoom = (indicator: string, parameters: Asked) => Promise<Columns>;

/** An indicator by its id, to see what it can be asked; undefined for one nobody knows. */
export type FindIndicator = (id: string) => Indicator | undefined;

/** An indicator with the way to its answer, as a room holds it. */
export type RoomIndicator = Indicator & (TableMacro | Computed);

/** What DuckDB says itself. */
type TableMacro = {
  /** `CREATE MACRO` in DuckDB's dialect; the macro has the indicator's id. */
  readonly sql: string;
  readonly compute?: undefined;
};

/** An import in force, as far as a computation has to know. */
export type Loaded = { readonly id: number; readonly dataset: string; readonly demonstration?: true };

/** What SQL cannot say: made from the answers of table macros by `data/statistics`. */
type Computed = {
  readonly compute: (
    ask: AskRoom,
    asked: Asked,
    loaded: readonly Loaded[],
    find: FindIndicator,
  ) => Promise<readonly Row[]>;
  readonly sql?: undefined;
};
