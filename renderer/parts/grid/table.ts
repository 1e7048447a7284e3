/** A table as it is typed: texts by row and by place of the field; every row as long as there are fields. */
export type Table = readonly (readonly string[])[];

/** Texts to be put into a table, from its upper left cell on; undefined leaves what is there. */
export type Block = readonly (readonly (string | undefined)[])[];

/** The cells from one corner to the other, both of them in it. */
export type Range = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** More than this is a file to be dropped, not a table to be typed. */
export const mostRows = 5000;

export function blankRow(width: number): readonly string[] {
  return Array.from({ length: width }, () => "");
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((text) => text.trim() === "");
}

/** Without the blank rows at its end: they are only offered. */
export function trimmed(table: Table): Table {
  let end = table.length;
  while (end > 0 && isBlank(table[end - 1] ?? [])) end -= 1;
  return end === table.length ? table : table.slice(0, end);
}

/** The block put in at a cell; rows that are not there yet are made, cells beyond the width are left out. */
export function withBlock(table: Table, width: number, top: number, left: number, block: Block): Table {
  const rows = Math.max(table.length, top + block.length);
  return Array.from({ length: Math.min(rows, mostRows) }, (_, at) => {
    const row = table[at] ?? blankRow(width);
    const given = block[at - top];
    if (!given || given.every((text, of) => text === undefined || row[left + of] === text)) return row;
    return row.map((text, column) => given[column - left] ?? text);
  });
}

/** The texts of a range, as they would be copied. */
export function textsIn(table: Table, { top, left, bottom, right }: Range): Table {
  return Array.from({ length: bottom - top + 1 }, (_, at) =>
    Array.from({ length: right - left + 1 }, (_, of) => table[top + at]?.[left + of] ?? ""),
  );
}

/** The range emptied; rows that are only offered stay so. */
export function cleared(table: Table, { top, left, bottom, right }: Range): Table {
  const isIn = (of: number) => of >= left && of <= right;
  return table.map((row, at) =>
    at < top || at > bottom || row.every((text, of) => text === "" || !isIn(of))
      ? row
      : row.map((text, of) => (isIn(of) ? "" : text)),
  );
}

export function withoutRows(table: Table, { top, bottom }: Range): Table {
  return table.filter((_, at) => at < top || at > bottom);
}

/** A blank row above another. */
export function withRowAt(table: Table, width: number, at: number): Table {
  return [...table.slice(0, at), blankRow(width), ...table.slice(at)];
}

/** The rows once more, right below themselves. */
export function duplicated(table: Table, { top, bottom }: Range): Table {
  const rows = table.slice(top, bottom + 1);
  return [...table.slice(0, bottom + 1), ...rows, ...table.slice(bottom + 1)];
}

/** The first row of a range in all of its rows. */
export function filledDown(table: Table, range: Range): Table {
  const [first = []] = textsIn(table, range);
  return withBlock(
    table,
    table[0]?.length ?? first.length,
    range.top,
    range.left,
    Array.from({ length: range.bottom - range.top + 1 }, () => first),
  );
}
