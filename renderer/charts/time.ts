/** Room that the name of a year takes, in pixels. */
const yearRoom = 40;

/** The years' names, each in the middle of its months; one begun at an edge yields where there is no room. */
export function middleOfYears(months: readonly string[], width: number): Map<number, string> {
  const spans = new Map<string, number[]>();
  months.forEach((month, index) => {
    const year = month.slice(0, 4);
    spans.set(year, [...(spans.get(year) ?? []), index]);
  });
  const named = [...spans].map(([year, span]) => ({
    year,
    span,
    at: span[Math.floor(span.length / 2)] ?? 0,
  }));
  const room = (yearRoom * months.length) / Math.max(1, width);
  const isTight = (one: number, other: number): boolean => {
    const [a, b] = [named[one], named[other]];
    return a !== undefined && b !== undefined && b.at - a.at < room;
  };
  const yielding = [
    ...(isTight(0, 1) && (named[0]?.span.length ?? 12) < 12 ? [0] : []),
    ...(isTight(named.length - 2, named.length - 1) && (named.at(-1)?.span.length ?? 12) < 12
      ? [named.length - 1]
      : []),
  ];
  return new Map(named.flatMap(({ year, at }, index) => (yielding.includes(index) ? [] : [[at, year]])));
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
