import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Figure, Verdict } from "../../parts/KeyFigure.tsx";
import { none } from "../../words/format.ts";
import type { Speech } from "../../words/index.ts";
import { difference, num } from "../read.ts";

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
  if (vacant === null) return verdict.nothing;
  if (units === null) return verdict.listOnly(vacant);
  const [emptied, filled] = [num(change, "emptied"), num(change, "filled")];
  if (emptied === null || filled === null) return verdict.first(vacant, units);
  const before = String(change?.["before"]);
  if (num(change, "units") === 0) return verdict.none(before, String(change?.["wave"]));
  const judged = verdictOf(change);
  const says = judged === "worse" ? verdict.worse : judged === "better" ? verdict.better : verdict.same;
  return says(before, emptied, filled);
}

export function lead({ words }: Speech, wave: string, total: Row | undefined, scope: string): string {
  const { verdict } = words.centre;
  const [vacant, units, rate] = [num(total, "vacant"), num(total, "units"), num(total, "rate")];
  if (vacant === null) return "";
  return units === null || rate === null
    ? verdict.leadOnly(wave)
    : verdict.lead(wave, vacant, units, rate, scope);
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
