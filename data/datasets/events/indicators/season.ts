import type { Asked } from "../../../kernel/indicator.ts";

/** Months of the year, 1 to 12, that are the peak and the shoulder; the others are off-season. */
export type Classes = { readonly peak: readonly number[]; readonly shoulder: readonly number[] };
export type Class = "peak" | "shoulder" | "off" | "across";

export function classesOf(asked: Asked): Classes {
  const months = (text: string | undefined): number[] =>
    (text ?? "")
      .split(",")
      .map(Number)
      .filter((month) => month >= 1 && month <= 12);
  return { peak: months(asked["peak_months"]), shoulder: months(asked["shoulder_months"]) };
}

export function classOfMonth(month: number, { peak, shoulder }: Classes): Exclude<Class, "across"> {
  return peak.includes(month) ? "peak" : shoulder.includes(month) ? "shoulder" : "off";
}

/** The class all the days share, or `across`. @param from first and last day, `YYYY-MM-DD` */
export function classOf(
  { from, to }: { readonly from: string; readonly to: string },
  classes: Classes,
): Class {
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const count = Math.max(1, Math.min(12, index(to) - index(from) + 1));
  const found = new Set(
    Array.from({ length: count }, (_, at) => classOfMonth(((index(from) + at) % 12) + 1, classes)),
  );
  const [only] = found;
  return found.size === 1 && only ? only : "across";
}

/** The share of an event's days outside the peak, 0 to 1. */
export function outsidePeak(
  { from, to }: { readonly from: string; readonly to: string },
  classes: Classes,
): number {
  const days = daysBetween(from, to);
  const outside = days.filter((day) => classOfMonth(Number(day.slice(5, 7)), classes) !== "peak");
  return outside.length / days.length;
}

const dayLength = 86_400_000;

/** Every day from the first to the last, at most a year of them. */
export function daysBetween(from: string, to: string): string[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const count = Math.max(1, Math.min(366, (Date.parse(`${to}T00:00:00Z`) - start) / dayLength + 1));
  return Array.from({ length: count }, (_, at) =>
    new Date(start + at * dayLength).toISOString().slice(0, 10),
  );
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);
}
