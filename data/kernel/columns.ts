/** A cell of an answer: months as `YYYY-MM`, no number as null. */
export type Cell = number | string | null;

/** An answer's columns by name, all of one length. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

/** A row of an answer as an object. */
export type Row = Readonly<Record<string, Cell>>;

export function rowCount(columns: Columns): number {
  return Object.values(columns)[0]?.length ?? 0;
}

export function toRows(columns: Columns): Row[] {
  const names = Object.keys(columns);
  return Array.from({ length: rowCount(columns) }, (_, index) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[index] ?? null])),
  );
}
