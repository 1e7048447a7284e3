import type { Row } from "../kernel/columns.ts";
import { toRows } from "../kernel/columns.ts";
import type { AskRoom } from "../kernel/indicator.ts";
import { readSpan, type Span } from "./span.ts";

/** How a target is to be read: see `types` in `codes.ts`. */
export type TargetType =
  | "at-least"
  | "more-than"
  | "about"
  | "planned"
  | "up-to"
  | "relative"
  | "milestone"
  | "direction"
  | "capacity"
  | "money"
  | "rule"
  | "given";

/** A target of the register, typed; `null` is what the programme does not say. */
export type Target = {
  readonly target: string;
  readonly programme: string;
  readonly section: string | null;
  readonly line: string | null;
  readonly area: string | null;
  readonly activity: string | null;
  readonly indicator: string;
  readonly period: string | null;
  readonly span: Span | undefined;
  readonly reserve: string | null;
  readonly kind: string | null;
  readonly comparator: string | null;
  readonly type: TargetType;
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** The programme's own baseline, where it is a number and not a sentence. */
  readonly baseline: number | null;
  /** The programme describes a baseline, as a number or in words. */
  readonly describesBaseline: boolean;
  readonly conflict: string | null;
  readonly dataset: string | null;
  readonly measuredBy: string | null;
  readonly row: Row;
};

/** Every target of every programme, in the order of the registers. */
export async function readRegister(ask: AskRoom): Promise<Target[]> {
  return toRows(await ask("targets_rows", {})).map(toTarget);
}

/** The years there are programmes for, the latest first. */
export function programmesOf(targets: readonly Target[]): string[] {
  return [...new Set(targets.map(({ programme }) => programme))].toSorted().toReversed();
}

/** The targets of the year asked for; else of the day's own year, of the latest before it, of the first. */
export function chooseProgramme(
  targets: readonly Target[],
  asked: string | undefined,
  day: string,
): Target[] {
  const known = programmesOf(targets);
  const chosen = asked ?? known.find((each) => each <= day.slice(0, 4)) ?? known.at(-1);
  return targets.filter(({ programme }) => programme === chosen);
}

function toTarget(row: Row): Target {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  const number = (name: string): number | null => (typeof row[name] === "number" ? row[name] : null);
  const programme = text("programme") ?? /\d{4}/.exec(text("period") ?? "")?.[0] ?? "";
  const [comparator, value, unit] = [text("comparator"), number("target_value"), text("unit")];
  const baseline = text("baseline_value");
  return {
    target: text("target") ?? "",
    programme,
    section: text("section"),
    line: text("source_line"),
    area: text("area"),
    activity: text("activity"),
    indicator: text("indicator") ?? "",
    period: text("period"),
    span: readSpan(text("period"), programme),
    reserve: text("reserve_date"),
    kind: text("kind"),
    comparator,
    type: typeOf(comparator, value, unit),
    value,
    max: number("target_max"),
    unit,
    baseline:
      baseline !== null && /^\d+([.,]\d+)?$/.test(baseline) ? Number(baseline.replace(",", ".")) : null,
    describesBaseline: baseline !== null,
    conflict: text("conflict"),
    dataset: text("dataset"),
    measuredBy: text("measured_by"),
    row,
  };
}

const typeByWord: Readonly<Record<string, TargetType>> = {
  "at-least": "at-least",
  all: "at-least",
  "more-than": "more-than",
  about: "about",
  "at-most": "up-to",
  "increase-over-2025": "relative",
  "increase-over-year-before": "relative",
  "increase-over-3-year-average": "relative",
  "more-than-baseline": "relative",
  "no-increase": "relative",
  milestone: "milestone",
  date: "milestone",
  deadline: "milestone",
  capacity: "capacity",
  baseline: "given",
  fact: "given",
  rule: "rule",
  "not-at-any-cost": "direction",
};

/** A bare number is a planned value; an increase without a number is a direction only. */
export function typeOf(comparator: string | null, value: number | null, unit: string | null): TargetType {
  const known = typeByWord[comparator ?? ""];
  if (known !== undefined) return known;
  if (comparator === "increase") return value === null ? "direction" : "relative";
  if (value === null) return comparator === "frequency" ? "rule" : "direction";
  return unit === "EUR" ? "money" : "planned";
}

/** Units that are a level and not a sum over the year: they are not spread over its months. */
const level = /^%|\bper\b|^m2$|^persons$|^members$|^months?$|^years?$/;

/** True if what is counted adds up over the period, so that a part of it is due at each moment. */
export function isSpread({ span, unit, kind, type }: Target): boolean {
  if (!span || (type !== "relative" && unit !== null && level.test(unit))) return false;
  const days = (Date.parse(span.last) - Date.parse(span.first)) / 86_400_000;
  return days > 62 && kind !== "staff" && kind !== "capacity";
}
