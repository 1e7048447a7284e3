import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Code } from "../../../data/kernel/contract.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Speech } from "../../words/index.ts";
import { num, rowsWhere } from "../read.ts";
import { aroundSentence } from "../season/closer-sentences.ts";
import { targetRow } from "./shared.ts";

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** Where the money went, in the currency most was spent in; other currencies stand beside it. */
export function verdictSentence({ words }: Speech, columns: Columns, year: number, market: string): string {
  const said = words.campaigns.verdict;
  const [windows, aimed] = [targetRow(columns, "windows"), targetRow(columns, "market")];
  if (!windows || !aimed) return said.none(year);
  const [low, high, marketLow, marketHigh, spend] = [
    num(windows, "share_low"),
    num(windows, "share_high"),
    num(aimed, "share_low"),
    num(aimed, "share_high"),
    num(windows, "spend"),
  ];
  if (windows["reason"] === "overlapping-exports") return said.clash;
  if (low === null || high === null || marketLow === null || marketHigh === null || spend === null)
    return said.none(year);
  // Nothing is known of the market: a span from none to all would say that in numbers.
  if (marketLow === 0 && marketHigh === 1)
    return said.unnamed(spend, String(windows["currency"] ?? ""), low, high);
  return said.sentence(spend, String(windows["currency"] ?? ""), low, high, market, marketLow, marketHigh);
}

/** What was spent in other currencies, never added. */
export function otherMoney({ words }: Speech, columns: Columns): string {
  const first = targetRow(columns, "windows");
  return toRows(columns)
    .filter((row) => row["target"] === "windows" && row["currency"] !== first?.["currency"])
    .map((row) => words.campaigns.verdict.other(num(row, "spend") ?? 0, String(row["currency"] ?? "")))
    .join(" ");
}

export function shareSentence({ words }: Speech, columns: Columns, year: number): string {
  const windows = targetRow(columns, "windows");
  const [low, high] = [num(windows, "share_low"), num(windows, "share_high")];
  return low === null || high === null
    ? words.campaigns.verdict.none(year)
    : words.campaigns.share(low, high);
}

/** Reach as bounds, the largest first; of contacts and several platforms that they are none. */
export function reachSentence(speech: Speech, columns: Columns, codes: readonly Code[] | undefined): string {
  const { words, format, label } = speech;
  const said = words.campaigns.reach;
  const rows = toRows(columns);
  const nameOf = (row: Row): string =>
    row["part"] === null ? words.campaigns.unknownPart : label(codes, String(row["part"]));
  const told = rows
    .filter((row) => num(row, "reach_low") !== null && row["reach_kind"] === "accounts")
    .toSorted((a, b) => (num(b, "reach_low") ?? 0) - (num(a, "reach_low") ?? 0))
    .slice(0, 2)
    .map((row) => {
      const [low, high, name] = [
        num(row, "reach_low") ?? 0,
        num(row, "reach_high"),
        format.capital(nameOf(row)),
      ];
      if (high === null) return said.atLeast(name, low);
      return low === high ? said.exact(name, low) : said.between(name, low, high);
    });
  const isSeveral = rows.some((row) => row["reach_reason"] === "several-platforms");
  return joined([...(told.length > 0 ? told : [said.none]), isSeveral ? said.several : said.never]);
}

export function providersSentence({ words }: Speech, columns: Columns): string {
  const said = words.campaigns.providers;
  const rows = toRows(columns).map((row) =>
    said.sentence(
      String(row["campaign"] ?? words.campaigns.unknownPart),
      num(row, "year") ?? 0,
      num(row, "providers") ?? 0,
      num(row, "target") ?? 0,
      num(row, "low") ?? 0,
      num(row, "high") ?? 0,
    ),
  );
  return rows.length === 0 ? said.none : rows.join(" ");
}

const verdicts = [
  ...["reached", "reached-by-chance", "not-reached", "not-reached-by-chance"],
  ...["no-base", "overlapping"],
] as const;

/** Whether media mentions rose as planned, and whether chance alone would do as much. */
export function mediaSentence({ words }: Speech, columns: Columns): string {
  const said = words.campaigns.media;
  const row = toRows(columns).at(-1);
  const verdict = verdicts.find((each) => each === row?.["status"]);
  if (!row || verdict === undefined) return said.none;
  const [now, before] = [num(row, "mentions"), num(row, "base_mentions")];
  const [ratio, low, high, needed] = [
    num(row, "ratio"),
    num(row, "low"),
    num(row, "high"),
    num(row, "needed"),
  ];
  return joined([
    said.verdicts[verdict],
    now === null || before === null
      ? ""
      : said.counts(num(row, "year") ?? 0, now, num(row, "base_year") ?? 0, before, String(row["last_day"])),
    ratio === null || low === null || high === null ? "" : said.interval(ratio, low, high),
    verdict.endsWith("by-chance") && needed !== null ? said.needed(needed) : "",
  ]);
}

export function overlapsSentence({ words }: Speech, columns: Columns): string {
  const count = (kind: string) => toRows(columns).filter((row) => row["overlap"] === kind).length;
  return words.campaigns.overlaps(count("part"), count("clash"));
}

/** Of two currencies the rows of the one most was spent in: they are no parts of one whole. */
export function mainCurrency(columns: Columns): Columns {
  const main = toRows(columns).toSorted((a, b) => (num(b, "spend") ?? 0) - (num(a, "spend") ?? 0))[0];
  return rowsWhere(columns, (row) => row["currency"] === main?.["currency"]);
}

/** A window's nights; where the year's are not there yet, that, and the last ones that are. */
export function windowSentences(
  speech: Speech,
  name: string,
  year: number,
  row: Row | undefined,
  before: Row | undefined,
  columns: readonly ReturnedColumn[],
): string[] {
  if (num(row, "nights") !== null) return [aroundSentence(speech, row, columns)];
  const notYet = speech.words.campaigns.nights.notLoaded(name, year);
  return num(before, "nights") === null ? [notYet] : [notYet, aroundSentence(speech, before, columns)];
}
