import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Figure, Verdict } from "../../parts/key-figure.ts";
import { none } from "../../words/format.ts";
import type { Speech } from "../../words/index.ts";
import { difference, num } from "../read.ts";
import { ownerLabel } from "./labels.ts";

/** Below this chance alone is unlikely to have done it. */
const unlikely = 0.05;

/** Whether more emptied or more filled, if that can be told. */
export function verdictOf(change: Row | undefined): Verdict {
  const [emptied, filled, p] = [num(change, "emptied"), num(change, "filled"), num(change, "p")];
  if (emptied === null || filled === null || p === null) return "none";
  if (p >= unlikely) return "cannot-tell";
  return emptied > filled ? "worse" : "better";
}

/** The answer in one sentence: worse, better, or that it cannot be told. */
export function headline({ words }: Speech, total: Row | undefined, change: Row | undefined): string {
  const { verdict } = words.centre;
  const [vacant, units] = [num(total, "vacant"), num(total, "units")];
  const unknown = num(total, "status_unknown") ?? 0;
  if (vacant === null) return unknown > 0 ? verdict.noneKnown(unknown) : verdict.nothing;
  if (units === null) return verdict.listOnly(vacant);
  const [emptied, filled] = [num(change, "emptied"), num(change, "filled")];
  if (emptied === null || filled === null) return verdict.first(vacant, units);
  const before = String(change?.["before"]);
  if (num(change, "units") === 0) return verdict.none(before, String(change?.["wave"]));
  const judged = verdictOf(change);
  const says = judged === "worse" ? verdict.worse : judged === "better" ? verdict.better : verdict.same;
  return says(before, emptied, filled);
}

/** Of what the wave's figures are: how many stand vacant, and how many count nowhere for want of a status. */
export function lead({ words }: Speech, wave: string, total: Row | undefined, scope: string): string {
  const { verdict } = words.centre;
  const [vacant, units, rate] = [num(total, "vacant"), num(total, "units"), num(total, "rate")];
  const unknown = num(total, "status_unknown") ?? 0;
  if (vacant === null) return unknown > 0 ? verdict.fillStatus : "";
  const found =
    units === null || rate === null ? verdict.leadOnly(wave) : verdict.lead(wave, vacant, units, rate, scope);
  return unknown > 0 ? `${found} ${verdict.unknown(unknown)}` : found;
}

export type Evidence = {
  readonly total: Row | undefined;
  readonly totalBefore: Row | undefined;
  readonly change: Row | undefined;
  /** The wave's groups, for the measures of area and frontage and of how many they are known. */
  readonly groups: Columns | undefined;
  readonly hours: Row | undefined;
};

/** The numbers the verdict rests on. */
export function facts(speech: Speech, { total, totalBefore, change, groups, hours }: Evidence): Figure[] {
  const { words, format } = speech;
  const says = words.centre.facts;
  const behind = {};
  const rows = groups ? toRows(groups) : [];
  const sum = (name: string) => rows.reduce((all, row) => all + (num(row, name) ?? 0), 0);
  const [rate, units, vacant] = [num(total, "rate"), num(total, "units"), num(total, "vacant") ?? 0];
  const moved = difference(rate, num(totalBefore, "rate"));
  const plain = { behind, direction: 0, verdict: "neutral", change: "", comparison: "" } as const;
  const measured = (id: "area" | "frontage", of: (vacant: number, all: number) => string): Figure => {
    const [all, empty] = [sum(id), sum(`vacant_${id}`)];
    const isKnown = rate !== null && all > 0;
    // Nobody measured is not nothing.
    const isMeasured = sum(`${id}_known`) > 0;
    return {
      ...plain,
      indicator: "premises_groups",
      label: says[id],
      value: !isMeasured ? none : isKnown ? format.percent(empty / all) : format.count(empty),
      unit: !isMeasured ? "" : isKnown ? of(empty, all) : id === "area" ? "m²" : "m",
      comparison: units === null ? says.noRate : says.known(sum(`${id}_known`), units),
    };
  };
  const followed = num(change, "followed") ?? 0;
  const known = num(hours, "known") ?? 0;
  return [
    {
      ...plain,
      indicator: "premises_vacancy",
      label: says.units,
      value: rate === null ? format.count(vacant) : format.percent(rate),
      unit: units === null ? says.vacantOnly(vacant) : says.ofUnits(vacant, units),
      direction: moved ?? 0,
      verdict: moved === null || num(change, "units") === 0 ? "none" : verdictOf(change),
      change: moved === null ? "" : words.points(moved),
      comparison: units === null ? says.noRate : change ? says.against(String(change["before"])) : "",
    },
    measured("area", says.ofArea),
    measured("frontage", says.ofMetres),
    {
      ...plain,
      indicator: "premises_changes",
      label: says.churn,
      value: format.percent(num(change, "churn")),
      unit: change ? says.opened(num(change, "openings") ?? 0, num(change, "closures") ?? 0) : "",
      comparison: change ? says.ofBoth(num(change, "units") ?? 0) : words.centre.map.noBefore,
    },
    {
      ...plain,
      indicator: "premises_changes",
      label: says.reoccupied,
      value: followed > 0 ? format.wholePercent(num(change, "reoccupation")) : none,
      unit: followed > 0 ? says.again(num(change, "reoccupied") ?? 0, followed) : "",
      comparison:
        followed > 0
          ? says.interval(num(change, "reoccupation_low") ?? 0, num(change, "reoccupation_high") ?? 1)
          : says.notFollowed,
    },
    {
      ...plain,
      indicator: "premises_open_after_16",
      label: says.after,
      value: known > 0 ? format.wholePercent(num(hours, "share")) : none,
      unit: known > 0 ? says.ofKnown(num(hours, "open_after") ?? 0, known) : "",
      comparison: known > 0 ? says.interval(num(hours, "low") ?? 0, num(hours, "high") ?? 1) : says.noHours,
    },
  ];
}

/** Which group has most of what stands vacant. */
export function groupsSentence(
  speech: Speech,
  columns: Columns,
  returned: readonly ReturnedColumn[],
): string {
  const { groups, notStated } = speech.words.centre;
  const rows = toRows(columns);
  const all = rows.reduce((sum, row) => sum + (num(row, "vacant") ?? 0), 0);
  const part = rows[0]?.["part"];
  const name = part == null ? notStated : ownerLabel(speech, returned, "part", String(part));
  return groups.sentence(name, num(rows[0], "vacant") ?? 0, all);
}

/** How many opened and closed from one mapping to the next. */
export function changesSentence({ words }: Speech, row: Row | undefined): string {
  return words.centre.changes.sentence(
    String(row?.["before"]),
    String(row?.["wave"]),
    num(row, "openings") ?? 0,
    num(row, "closures") ?? 0,
    num(row, "churn"),
  );
}

/** How many vacancies have lasted long. */
export function durationsSentence({ words }: Speech, columns: Columns): string {
  const rows = toRows(columns);
  const find = (id: string) => rows.find((row) => row["class"] === id);
  const all = find("total");
  return words.centre.durations.sentence(
    num(find("over-3"), "spells") ?? 0,
    num(all, "spells") ?? 0,
    num(all, "median_days"),
  );
}

/** How long half of the vacancies last, and what that rests on. */
export function survivalSentence({ words }: Speech, basis: Row | undefined): string {
  return words.centre.survival.sentence(num(basis, "median"), num(basis, "low"), num(basis, "high"));
}

export function survivalBasis({ words }: Speech, basis: Row | undefined): string {
  const count = (name: string) => num(basis, name) ?? 0;
  return words.centre.survival.basis(count("spells"), count("ended"), count("delayed"), count("left_out"));
}

/** How mixed the uses of one mapping are; empty where none is known. */
export function diversitySentence({ words }: Speech, row: Row | undefined): string {
  const value = num(row, "simpson");
  return value === null
    ? ""
    : words.centre.diversity.sentence(
        value,
        num(row, "uses") ?? 0,
        String(row?.["largest_use"]),
        num(row, "largest_share") ?? 0,
      );
}

/** How many co-funded tenants are open for less than is asked. */
export function cofundedSentence({ words }: Speech, columns: Columns, least: number): string {
  const met = toRows(columns).map((row) => row["met"]);
  const count = (id: string) => met.filter((each) => each === id).length;
  return words.centre.cofunded.sentence(count("no"), count("unknown"), met.length, least);
}
