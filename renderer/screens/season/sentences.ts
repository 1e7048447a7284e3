import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Code } from "../../../data/kernel/contract.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import { addMonths, type Month } from "../../../data/kernel/period.ts";
import { monthClasses, type MonthClass } from "../../state/season.ts";
import { hidesNumber } from "../../words/cell.ts";
import type { Speech } from "../../words/index.ts";
import { latest, num } from "../read.ts";

const verdicts = ["off-season-grew", "peak-shrank", "both", "hollow", "worse", "cannot-tell"] as const;

/** The answer to "is our season getting longer?"; where there is none, why. */
export function verdictSentence(
  { words, label }: Speech,
  row: Row | undefined,
  shown: number | null,
  columns: readonly ReturnedColumn[],
): string {
  const said = words.season.verdicts;
  const [year, base] = [num(row, "year") ?? shown, num(row, "base_year")];
  const verdict = verdicts.find((each) => each === row?.["verdict"]);
  const codes = columns.find(({ name }) => name === "reason")?.codes;
  const reason = row?.["reason"];
  if (typeof reason === "string") return said.unknown(year, label(codes, reason));
  if (verdict !== undefined && year !== null && base !== null) return said[verdict](year, base);
  return said.unknown(year, shown === null ? said.noYear : said.noBase);
}

/** What the line says: its last value, against a year before and against what is ordinary. */
export function rollingSentence({ words }: Speech, columns: Columns, base: number | null): string {
  const { rolling } = words.season;
  const row = latest(columns, (each) => num(each, "gini") !== null);
  const gini = num(row, "gini");
  if (!row || gini === null) return rolling.empty;
  const month = String(row["month"]) as Month;
  const before = toRows(columns).find((each) => each["month"] === addMonths(month, -12));
  const beforeGini = num(before, "gini");
  const said = rolling.sentence(month, gini, beforeGini === null ? null : gini - beforeGini);
  const [low, high] = [num(row, "low"), num(row, "high")];
  if (low === null || high === null || base === null) return said;
  const place = gini < low ? rolling.below : gini > high ? rolling.above : rolling.inside;
  return `${said} ${place(base)}`;
}

/** Which month gained and which lost most of the year's share since the base year. */
export function shiftSentence(
  { words, format }: Speech,
  columns: Columns,
  year: number,
  base: number,
): string {
  const rows = toRows(columns);
  const share = (wanted: number, month: number) =>
    num(
      rows.find((row) => num(row, "year") === wanted && num(row, "month_of_year") === month),
      "share_of_year",
    );
  const shifts = Array.from({ length: 12 }, (_, at) => {
    const [now, then] = [share(year, at + 1), share(base, at + 1)];
    return now === null || then === null ? [] : [{ month: at + 1, shift: now - then }];
  })
    .flat()
    .toSorted((a, b) => b.shift - a.shift);
  const [first, last] = [shifts[0], shifts.at(-1)];
  if (!first || !last || shifts.length < 12) return "";
  const name = (month: number) => format.monthName(month);
  return words.season.profile.shift(base, name(first.month), first.shift, name(last.month), last.shift);
}

/** The nights of each part beside the base year's; a share that rises while its nights fall is called so. */
export function partsSentence(
  { words }: Speech,
  columns: Columns,
  { shown, against, part }: { shown: number | null; against: number | null; part: MonthClass | null },
): string {
  const { parts } = words.season;
  const rows = toRows(columns);
  const of = (year: number | null, id: MonthClass) =>
    rows.find((row) => year !== null && num(row, "year") === year && row["class"] === id);
  const wanted = monthClasses.filter((id) => part === null || id === part);
  const told = wanted.flatMap((id) => {
    const [now, then] = [num(of(shown, id), "nights"), num(of(against, id), "nights")];
    return now === null
      ? []
      : [parts.one(parts.names[id], now, then === null || then === 0 ? null : now / then - 1)];
  });
  if (shown === null || told.length === 0) return parts.empty;
  const hollow = wanted.filter((id) => {
    const rise = (name: string) => (num(of(shown, id), name) ?? NaN) - (num(of(against, id), name) ?? NaN);
    return id !== "peak" && rise("share") > 0 && rise("nights") < 0;
  });
  return [
    against === null ? parts.alone(shown, told) : parts.sentence(shown, against, told),
    ...hollow.map((id) => parts.hollow(parts.names[id])),
  ].join(" ");
}

/** The markets that would ease the season most and those that would sharpen it most, three of each at most. */
export function effectsOf(
  { label, format }: Speech,
  columns: Columns,
  codes: readonly Code[] | undefined,
): {
  readonly year: number;
  readonly easing: readonly string[];
  readonly worsening: readonly string[];
  /** How many have a confidential or missing month, and no value. */
  readonly hidden: number;
} {
  const rows = toRows(columns);
  const effect = (row: Row): number => num(row, "marginal_effect") ?? 0;
  const known = rows
    .filter((row) => num(row, "marginal_effect") !== null)
    .toSorted((a, b) => effect(a) - effect(b));
  const names = (some: readonly Row[]) =>
    some.slice(0, 3).map((row) => format.capital(label(codes, String(row["market"]))));
  return {
    year: num(known[0], "year") ?? 0,
    easing: names(known.filter((row) => effect(row) < 0)),
    worsening: names(known.filter((row) => effect(row) > 0).toReversed()),
    hidden: rows.length - known.length,
  };
}

/** Which markets would ease the season most and which would sharpen it. */
export function effectsSentence(
  speech: Speech,
  columns: Columns,
  codes: readonly Code[] | undefined,
  scope: string | null,
): string {
  const { effects } = speech.words.season;
  const { year, easing, worsening, hidden } = effectsOf(speech, columns, codes);
  if (easing.length === 0 || worsening.length === 0) return effects.empty;
  return [
    effects.sentence(year, easing, worsening),
    hidden > 0 ? effects.hidden(hidden) : "",
    scope === null ? "" : effects.marked(scope),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The busiest month, and how many have no published number. */
export function heatSentence(
  { words }: Speech,
  columns: Columns,
  shade: readonly number[] | undefined,
): string {
  const { heat } = words.season;
  const rows = toRows(columns).filter((row) => !shade || shade.includes(num(row, "month_of_year") ?? 0));
  const busiest = rows.reduce<Row | undefined>(
    (best, row) => ((num(row, "nights") ?? -1) > (num(best, "nights") ?? -1) ? row : best),
    undefined,
  );
  const nights = num(busiest, "nights");
  if (!busiest || nights === null) return heat.empty;
  const hidden = rows.filter((row) => num(row, "nights") === null && hidesNumber(row["flag"] ?? null)).length;
  const month = `${num(busiest, "year")}-${String(num(busiest, "month_of_year")).padStart(2, "0")}`;
  return [heat.sentence(month, nights), hidden > 0 ? heat.hidden(hidden) : ""].join(" ").trim();
}

/** Where the municipality stands among those it can be compared with. */
export function peersSentence({ words }: Speech, columns: Columns, id: string, place: string): string {
  const { peers } = words.season;
  const rows = toRows(columns).filter((row) => num(row, "gini_change") !== null);
  if (rows.length < 2) return peers.alone;
  const fell = rows.filter((row) => (num(row, "gini_change") ?? 0) < 0).length;
  const own = rows.find((row) => row["municipality"] === id);
  const [year, base] = [num(rows[0], "year") ?? 0, num(rows[0], "base_year") ?? 0];
  const rank = num(own, "rank");
  return rank === null
    ? peers.without(rows.length, base, year, fell, place)
    : peers.sentence(rank, rows.length, place, base, year, fell);
}
