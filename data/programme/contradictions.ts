import { isSameActivity, isSameWords } from "./names.ts";
import type { Target } from "./register.ts";
import type { Span } from "./span.ts";

export type Rule = "number" | "per-event" | "dates" | "reserve" | "wording";

/** Targets that cannot all hold, and by which rule that was seen. */
export type Contradiction = { readonly rule: Rule; readonly targets: readonly Target[] };

/** What is counted in these units is the same thing, whatever its own words. */
const plainUnits = new Set(["events", "event", "visitors", "participants", "active youth", "activities"]);
/** Kinds whose numbers are about one thing only where they name the same. */
const singular = new Set(["capacity", "money", "rule", "milestone", "deadline", "baseline", "staff"]);
const countable = /^(events?|tours|evenings|performances|screenings|concerts|workshops|lectures|activities)$/;
const perEvent = / per event$/;

/** Words before a number that exclude each other where the number is the same. */
const exclusive: readonly (readonly [string, string])[] = [
  ["exactly", "more-than"],
  ["exactly", "more-than-baseline"],
  ["exactly", "at-most"],
  ["at-least", "at-most"],
  ["exactly", "about"],
];

/**
 * Finds contradictions in any programme: the same activity in the same area and the same unit, with
 * different numbers or dates, or the same number after words that exclude each other; a number per event
 * that does not give the total; a reserve date before the event. What only the meaning of two sentences
 * says (`more nights`, `not more tourists`) it cannot see.
 */
export function findContradictions(targets: readonly Target[]): Contradiction[] {
  const pairs = targets.flatMap((a, at) =>
    targets.slice(at + 1).flatMap((b): Contradiction[] => {
      const rule = isAlike(a, b) ? ruleOf(a, b) : undefined;
      return rule ? [{ rule, targets: [a, b] }] : [];
    }),
  );
  return [...pairs, ...planned(targets), ...totals(targets), ...reserves(targets)];
}

function isAlike(a: Target, b: Target): boolean {
  return a.area === b.area && isSameActivity(a.activity ?? "", b.activity ?? "");
}

function ruleOf(a: Target, b: Target): Rule | undefined {
  if (a.unit === null || a.unit !== b.unit || a.kind !== b.kind || !isSameThing(a, b)) return undefined;
  if (isApart(a, b)) return undefined;
  if (a.value !== null && b.value !== null && a.value !== b.value) return "number";
  if (isOtherPeriod(a.span, b.span)) return "dates";
  const isExclusive = exclusive.some(
    ([x, y]) => (a.comparator === x && b.comparator === y) || (a.comparator === y && b.comparator === x),
  );
  return a.value !== null && a.value === b.value && isExclusive ? "wording" : undefined;
}

/** What says itself that it is a part of another number. */
const part = /^\W*(of which|od tega|od katerih|di cui|dei quali|delle quali)\b/i;

function isSameThing(a: Target, b: Target): boolean {
  if (part.test(a.indicator) !== part.test(b.indicator)) return false;
  if (a.indicator === b.indicator) return true;
  if (singular.has(a.kind ?? "")) return false;
  return plainUnits.has(a.unit ?? "") || isSameWords(a.indicator, b.indicator);
}

/** Two periods that never meet are two occasions: year 1 and year 2, spring and autumn. */
function isApart(a: Target, b: Target): boolean {
  if (a.span && b.span) return a.span.last < b.span.first || b.span.last < a.span.first;
  return !a.span && !b.span && a.period !== b.period;
}

/** A year or a season does not contradict a narrower period inside it. */
function isOtherPeriod(a: Span | undefined, b: Span | undefined): boolean {
  return !!a && !!b && !a.vague && !b.vague && (a.first !== b.first || a.last !== b.last);
}

/** An activity with a date of its own, and numbers planned for it outside that date. */
function planned(targets: readonly Target[]): Contradiction[] {
  return targets.flatMap((date): Contradiction[] => {
    const { span, comparator } = date;
    if (comparator !== "date" || !span || span.vague) return [];
    const outside = targets.filter(
      (other) =>
        other !== date &&
        other.comparator !== "date" &&
        isAlike(date, other) &&
        other.span &&
        !other.span.vague &&
        (other.span.first < span.first || other.span.last > span.last),
    );
    return outside.length === 0 ? [] : [{ rule: "dates", targets: [...outside, date] }];
  });
}

/** `100 per tour` and `3 tours` are 300, whatever the total says. */
function totals(targets: readonly Target[]): Contradiction[] {
  return targets.flatMap((each): Contradiction[] => {
    if (each.unit === null || !perEvent.test(each.unit) || each.value === null) return [];
    const alike = targets.filter((other) => other !== each && isAlike(each, other) && other.value !== null);
    const counts = alike.filter(({ unit }) => countable.test(unit ?? ""));
    const count = counts.find(({ section }) => section === each.section) ?? counts[0];
    const unit = each.unit.replace(perEvent, "");
    if (!count) return [];
    return alike
      .filter((total) => total.unit === unit && total.value !== (each.value ?? 0) * (count.value ?? 0))
      .map((total) => ({ rule: "per-event", targets: [total, count, each] }));
  });
}

function reserves(targets: readonly Target[]): Contradiction[] {
  return targets
    .filter(({ reserve, span }) => reserve !== null && span !== undefined && reserve < span.first)
    .map((target) => ({ rule: "reserve", targets: [target] }));
}
