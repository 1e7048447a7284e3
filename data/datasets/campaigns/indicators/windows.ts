/** The season windows of the work programme (lines 1242-1243), as months of the year. */
export type Windows = { readonly spring: readonly number[]; readonly autumn: readonly number[] };

/**
 * Where the days of a row lie: wholly in one window, wholly outside both, partly in one (`across`), or
 * nobody knows (`undated`).
 */
export type Place = "spring" | "autumn" | "outside" | "across" | "undated";

export const windowIds = ["spring", "autumn"] as const;

/** Months named in a parameter, e.g. `4,5`. */
export function monthsIn(text: string | undefined): number[] {
  return (text ?? "")
    .split(",")
    .map(Number)
    .filter((month) => Number.isInteger(month) && month >= 1 && month <= 12);
}

/** @param first first and last day, `YYYY-MM-DD`; null if not known */
export function placeOf(first: string | null, last: string | null, windows: Windows): Place {
  if (first === null || last === null) return "undated";
  const places = monthsBetween(first, last).map((month) =>
    windows.spring.includes(month) ? "spring" : windows.autumn.includes(month) ? "autumn" : "outside",
  );
  const [place = "outside"] = places;
  return places.every((each) => each === place) ? place : "across";
}

/** The months of the year two days span, each as often as it is touched; a year is enough of them. */
function monthsBetween(first: string, last: string): number[] {
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const count = Math.min(12, index(last) - index(first) + 1);
  return Array.from({ length: count }, (_, at) => ((index(first) + at) % 12) + 1);
}
