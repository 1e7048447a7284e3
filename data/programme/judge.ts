import { isSpread, type Target } from "./register.ts";
import { elapsed } from "./span.ts";

/** What is known of how far a target is. */
export type Known = {
  /** The total since the period began, up to a day; null if nothing says it. */
  readonly actual: {
    readonly value: number;
    readonly on: string;
    /** True where the day is that on which it was done, not only one on which it was known. */
    readonly isDay?: true;
  } | null;
  /** Why nothing says it, where figures were to say it. */
  readonly silence: string | null;
  /** Values of base years as people entered them, by year. */
  readonly baselines: ReadonlyMap<string, number>;
  readonly setAside: boolean;
};

/** The verdict, and the numbers it rests on; numbers are in what is counted, not in per cent. */
export type Verdict = {
  readonly status: string;
  readonly reason: string;
  /** What the actual is held against at the end: the target's value, for growth the base with its growth. */
  readonly goal: number | null;
  /** How much of the goal was due by the day the actual is of. */
  readonly planToDate: number | null;
  /** The actual carried on to the period's end at the pace so far. */
  readonly forecast: number | null;
  /** The band of "about", and nothing else. */
  readonly low: number | null;
  readonly high: number | null;
  /** What growth is held against. */
  readonly base: number | null;
  /** Growth over the base, where that is what the target names; a part of 1. */
  readonly growth: number | null;
};

/** "About" means this much to either side; shown wherever it is used. */
export const band = 0.1;
/** Before this part of a period is over, its pace says too little of its end. */
const leastPart = 0.25;

const nothing = {
  ...{ goal: null, planToDate: null, forecast: null, low: null, high: null, base: null, growth: null },
} as const;

/**
 * Where a target stands on a day: the rules of the field for the words before a number (at least, more
 * than, about, up to), progress against the part of the period that is over, and never a guess.
 */
export function judge(target: Target, known: Known, day: string): Verdict {
  const plain = (status: string, reason: string): Verdict => ({ ...nothing, status, reason });
  if (known.setAside) return plain("set-aside", "decided-otherwise");
  switch (target.type) {
    case "capacity":
      return plain("given", "capacity");
    case "given":
      return plain("given", "stated-fact");
    case "rule":
      return plain("not-measurable", "rule");
    case "milestone":
      return { ...nothing, goal: target.value ?? 1, ...milestone(target, known, day) };
    case "direction":
      return direction(target, known, day);
    case "relative":
      return relative(target, known, day);
    default:
      return target.value === null
        ? plain("not-measurable", "no-number")
        : held(target, known, day, target.value);
  }
}

type Said = Pick<Verdict, "status" | "reason">;

function milestone({ value, span }: Target, { actual, silence }: Known, day: string): Said {
  if (actual && actual.value >= (value ?? 1))
    return {
      status: "reached",
      reason: span && actual.isDay && actual.on > span.last ? "done-late" : "done",
    };
  if (span && day < span.first) return { status: "not-due", reason: "not-begun" };
  if (span && day <= span.last) return { status: "not-due", reason: "due-later" };
  if (actual) return { status: "missed", reason: "period-over" };
  const unwritten = span ? "overdue-nothing-entered" : "undated-nothing-entered";
  return { status: "actual-missing", reason: silence ?? unwritten };
}

/** A direction has no number to reach: it can only be told from what was before. */
function direction(target: Target, known: Known, day: string): Verdict {
  const { actual, baselines } = known;
  if (target.comparator === "not-at-any-cost")
    return { ...nothing, status: "not-measurable", reason: "principle" };
  if (target.unit === null) return { ...nothing, status: "not-measurable", reason: "no-unit" };
  const base = latestOf(baselines);
  if (base === undefined) return { ...nothing, status: "baseline-missing", reason: unstated(target) };
  const said = { ...nothing, base, goal: base };
  if (!actual) return { ...said, ...silent(target, known, day) };
  // Part of a year is not held against a whole one: seasons differ.
  if (target.span && day <= target.span.last) return { ...said, status: "noted", reason: "period-running" };
  return actual.value > base
    ? { ...said, status: "reached", reason: "rose" }
    : { ...said, status: "missed", reason: "period-over" };
}

function relative(target: Target, known: Known, day: string): Verdict {
  const base = baseOf(target, known.baselines);
  if (typeof base === "string") return { ...nothing, status: "baseline-missing", reason: base };
  const isCount = target.comparator === "more-than-baseline";
  const goal = isCount ? base : base * (1 + (target.value ?? 0) / 100);
  const verdict = held(target, known, day, goal);
  const share = known.actual && target.span ? elapsed(target.span, known.actual.on) : 1;
  const part = isSpread(target) ? share : 1;
  const growth =
    known.actual && base > 0 && part > 0 && !isCount ? known.actual.value / (base * part) - 1 : null;
  return { ...verdict, base, growth };
}

/** What growth is over: the number, or the reason why there is none. */
function baseOf(target: Target, entered: ReadonlyMap<string, number>): number | string {
  const { comparator, baseline, programme } = target;
  const year = Number(programme);
  const three = [year - 3, year - 2, year - 1].map(String);
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  switch (comparator) {
    case "increase-over-2025":
      return entered.get("2025") ?? "base-2025";
    case "increase-over-year-before":
      return entered.get(String(year - 1)) ?? `base-${year - 1}`;
    case "increase-over-3-year-average": {
      const values = three.flatMap((each) => entered.get(each) ?? []);
      return values.length === 3 ? mean(values) : `base-${year - 3}-${year - 1}`;
    }
    default:
      if (baseline !== null) return baseline;
      return entered.size > 0 ? mean([...entered.values()]) : unstated(target);
  }
}

function unstated({ describesBaseline }: Target): string {
  return describesBaseline ? "base-in-words" : "base-unstated";
}

function latestOf(entered: ReadonlyMap<string, number>): number | undefined {
  const [year] = [...entered.keys()].toSorted().toReversed();
  return year === undefined ? undefined : entered.get(year);
}

/** An actual against a number that is to be reached by the end of the period. */
function held(target: Target, known: Known, day: string, goal: number): Verdict {
  const { type, span, comparator } = target;
  const { actual } = known;
  const [low, high] = type === "about" ? [goal * (1 - band), goal * (1 + band)] : [null, null];
  const said = { ...nothing, goal, low, high };
  if (!actual) return { ...said, ...silent(target, known, day) };
  const spread = isSpread(target);
  const share = span && spread ? elapsed(span, actual.on) : null;
  const planToDate = share === null ? (span && day <= span.last ? null : goal) : goal * share;
  const forecast = share !== null && share >= leastPart && share < 1 ? actual.value / share : null;
  const full = { ...said, planToDate, forecast };
  const end = (status: string, reason: string): Verdict => ({ ...full, status, reason });
  if (type === "money") return end("noted", "planned-amount");
  if (type === "up-to" || comparator === "no-increase") return end("noted", "no-pass-mark");
  if (low !== null && high !== null && actual.value >= low)
    return end("noted", actual.value <= high ? "inside-band" : "above-band");
  // A mean can still fall while its period runs.
  if (span && day <= span.last && target.unit?.endsWith(" per event")) return end("noted", "period-running");
  const isStrict = type === "more-than" || comparator === "more-than-baseline";
  if (low === null && (isStrict ? actual.value > goal : actual.value >= goal))
    return end("reached", "target-met");
  if (!span || day <= span.last) {
    if (planToDate === null || !spread) return end("noted", "period-running");
    return actual.value >= planToDate ? end("on-course", "at-plan") : end("behind", "below-plan");
  }
  return end("missed", "period-over");
}

/** Nothing says how far it is: too early to ask, or nobody has written it down. */
function silent(target: Target, { silence }: Known, day: string): Said {
  const { span } = target;
  if (span && day < span.first) return { status: "not-due", reason: "not-begun" };
  if (span && day <= span.last && !isSpread(target)) return { status: "not-due", reason: "period-running" };
  return { status: "actual-missing", reason: silence ?? "nothing-entered" };
}
