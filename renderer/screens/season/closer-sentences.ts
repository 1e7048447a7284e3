import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { MonthClass } from "../../state/season.ts";
import type { Speech } from "../../words/index.ts";
import { latest, num } from "../read.ts";

/** Parts of a sentence that are there, one after the other. */
function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** What a row's code means: why there is no value, or by which method there is one. */
function codeOf(
  { label }: Speech,
  row: Row | undefined,
  name: string,
  columns: readonly ReturnedColumn[],
): string {
  const cell = row?.[name];
  const codes = columns.find((column) => column.name === name)?.codes;
  return typeof cell === "string" ? label(codes, cell) : "";
}

/** A reason as a sentence of its own. */
function because(speech: Speech, row: Row | undefined, columns: readonly ReturnedColumn[]): string {
  const reason = codeOf(speech, row, "reason", columns);
  return reason === "" ? "" : `${speech.format.capital(reason)}.`;
}

/** Some months, beside a year before, beside other years, beside the neighbours; never a cause. */
export function aroundSentence(
  speech: Speech,
  row: Row | undefined,
  columns: readonly ReturnedColumn[],
): string {
  const { around } = speech.words.season;
  const [nights, before, change] = [num(row, "nights"), num(row, "before"), num(row, "change")];
  const [low, high] = [num(row, "past_low"), num(row, "past_high")];
  const neighbours = num(row, "neighbours_change");
  const why = because(speech, row, columns);
  if (!row || nights === null || before === null || change === null)
    return why === "" ? speech.words.states.nothingHere : why;
  return joined([
    around.sentence(String(row["first_month"]), String(row["last_month"]), nights, before, change),
    low === null || high === null ? "" : around.range(low, high),
    neighbours === null ? around.noNeighbours : around.neighbours(neighbours),
    why,
    around.note,
  ]);
}

/** The latest month as published and adjusted, and how alike the years are. */
export function adjustedSentence({ words }: Speech, columns: Columns, regularity: number | null): string {
  const { adjusted } = words.season;
  const row = latest(columns, (each) => num(each, "adjusted") !== null);
  const [observed, without] = [num(row, "observed"), num(row, "adjusted")];
  if (!row || observed === null || without === null) return adjusted.empty;
  return joined([
    adjusted.sentence(String(row["month"]), observed, Math.round(without)),
    regularity === null ? "" : adjusted.regularity(regularity),
  ]);
}

/** What an Easter goes with, on how many it rests, and what becomes of April. */
export function easterSentence(
  { words }: Speech,
  columns: Columns,
  effect: Row | undefined,
  own: number | null,
  year: number | null,
): string {
  const { easter } = words.season;
  const found = num(effect, "effect");
  if (own === null && found === null) return easter.empty;
  const rows = toRows(columns);
  const of = (wanted: number, name: string) =>
    num(
      rows.find((row) => row["month"] === `${wanted}-04`),
      name,
    );
  const change = (name: string) => {
    const [now, then] = year === null ? [null, null] : [of(year, name), of(year - 1, name)];
    return now === null || then === null || then === 0 ? null : now / then - 1;
  };
  const [raw, adjusted] = [change("nights"), change("adjusted")];
  return joined([
    own === null
      ? easter.effect(
          found ?? 0,
          num(effect, "low"),
          num(effect, "high"),
          num(effect, "easters") ?? 0,
          num(effect, "municipalities") ?? 0,
        )
      : easter.set(own),
    raw === null || adjusted === null || year === null ? "" : easter.april(year, raw, adjusted),
  ]);
}

/** The last month forecast, the year it completes, and how far off the method was before. */
export function forecastSentence(
  speech: Speech,
  columns: Columns,
  tried: Row | undefined,
  returned: readonly ReturnedColumn[],
): string {
  const { forecast } = speech.words.season;
  const rows = toRows(columns);
  const last = rows.findLast((row) => num(row, "forecast") !== null);
  if (!last) return joined([forecast.empty, because(speech, tried, returned)]);
  const year = String(last["month"]).slice(0, 4);
  const months = rows.filter((row) => String(row["month"]).startsWith(year));
  const values = months.map((row) => num(row, "nights") ?? num(row, "forecast"));
  const whole = values.length === 12 && values.every((value) => value !== null);
  const error = num(tried, "error");
  return joined([
    whole
      ? forecast.year(Number(year), Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)))
      : forecast.sentence(
          String(last["month"]),
          Math.round(num(last, "forecast") ?? 0),
          num(last, "low"),
          num(last, "high"),
        ),
    error === null
      ? forecast.noError
      : forecast.error(codeOf(speech, tried, "method", returned), num(tried, "tests") ?? 0, error),
  ]);
}

/** How a change parts into who came and when they came. */
export function mixSentence(
  speech: Speech,
  row: Row | undefined,
  columns: readonly ReturnedColumn[],
): string {
  const [change, mix, within] = [num(row, "gini_change"), num(row, "mix"), num(row, "within")];
  const base = num(row, "base_year");
  if (change === null || mix === null || within === null || base === null)
    return because(speech, row, columns) || speech.words.states.nothingHere;
  return speech.words.season.effects.mix(base, change, mix, within);
}

/** How many nights would have to come in other months. */
export function measuresSentence({ words }: Speech, columns: Columns, shown: number | null): string {
  const { measures } = words.season;
  const row = latest(columns, (each) => num(each, "year") === shown && num(each, "hoover") !== null);
  const [share, nights] = [num(row, "hoover"), num(row, "nights_to_move")];
  return joined([
    measures.sentence,
    share === null || nights === null || shown === null ? "" : measures.hoover(shown, share, nights),
  ]);
}

/** What is asked of a what-if. */
export type WhatIf = {
  /** The market as it is read. */
  readonly name: string;
  readonly part: MonthClass;
  readonly extra: number;
  readonly wanted: number;
};

/** What more nights of a market would make of the Gini, and what a fall would take; null where nothing is known. */
export function whatIfSentences(
  { words }: Speech,
  row: Row | undefined,
  { name, part, extra, wanted }: WhatIf,
): { readonly after: string; readonly needed: string } | null {
  const said = words.season.whatIf;
  const [after, change, needed] = [
    num(row, "gini_after"),
    num(row, "gini_change"),
    num(row, "nights_needed"),
  ];
  if (after === null || change === null) return null;
  const months = words.season.parts.names[part];
  return {
    after: said.sentence(name, extra, months, after, change),
    needed:
      needed === null
        ? said.unreachable(name, months, wanted, num(row, "lowest_gini") ?? 0)
        : said.needed(name, months, wanted, needed, num(row, "market_nights_in_months") ?? 0),
  };
}
