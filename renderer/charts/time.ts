/** The years' names, each in the middle of its months. */
export function middleOfYears(months: readonly string[]): Map<number, string> {
  const spans = new Map<string, number[]>();
  months.forEach((month, index) => {
    const year = month.slice(0, 4);
    spans.set(year, [...(spans.get(year) ?? []), index]);
  });
  return new Map([...spans].map(([year, span]) => [span[Math.floor(span.length / 2)] ?? 0, year]));
}

/** As many months by name as there is room for. */
export function everyMonth(months: readonly string[], width: number): Map<number, string> {
  const step = Math.max(1, Math.ceil((months.length * 34) / Math.max(1, width)));
  return new Map(
    months.flatMap((month, index): [number, string][] =>
      index % step === 0 ? [[index, `${Number(month.slice(5))}/${month.slice(2, 4)}`]] : [],
    ),
  );
}
