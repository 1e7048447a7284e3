import { bare, withoutUnit } from "../../../data/kernel/headings.ts";
import { languages } from "../../../data/kernel/words.ts";
import type { Field } from "../../engine.ts";
import { at, rangeOf, type Selection } from "./selection.ts";
import { isBlank, mostRows, withBlock, type Block, type Range, type Table } from "./table.ts";
import { parseTsv } from "./tsv.ts";

/** What has to be said of something pasted: nothing of it is dropped silently. */
export type Told =
  /** Columns beyond the last one, with the first text of each. */
  | { readonly kind: "beyond"; readonly columns: number; readonly texts: readonly string[] }
  /** The first row was taken as headings; these of them name no column. */
  | { readonly kind: "headings"; readonly unknown: readonly string[] }
  /** Rows beyond the most there may be. */
  | { readonly kind: "rows"; readonly rows: number }
  /** Rows of a file; `stated`: stood here already, `over`: had no room. */
  | {
      readonly kind: "taken";
      readonly file: string;
      readonly rows: number;
      readonly stated: number;
      readonly over: number;
    };

export type Pasted = {
  readonly table: Table;
  readonly selection: Selection;
  readonly told: readonly Told[];
};

/**
 * Puts what a spreadsheet copied into the table: at the selection's upper left cell, or, if its first
 * row is headings of this table in any language, under the columns they name.
 */
export function paste(
  table: Table,
  fields: readonly Field[],
  selection: Selection,
  clipboard: string,
): Pasted {
  const texts = parseTsv(clipboard);
  const range = rangeOf(selection);
  const places = texts.length > 1 ? placesOf(texts[0] ?? [], fields) : undefined;
  return places ? byHeadings(table, fields, range.top, texts, places) : byPlace(table, fields, range, texts);
}

function byPlace(table: Table, fields: readonly Field[], range: Range, texts: Table): Pasted {
  const { top, left } = range;
  const room = fields.length - left;
  const beyond = columnsOf(texts)
    .slice(room)
    .filter((column) => !isBlank(column));
  const block = tiled(
    texts.map((row) => row.slice(0, room)),
    range,
  );
  const told: Told[] = [];
  if (beyond.length > 0)
    told.push({
      kind: "beyond",
      columns: beyond.length,
      texts: beyond.map((column) => column.find((text) => text.trim() !== "") ?? ""),
    });
  return put(table, fields.length, top, left, block, told);
}

function byHeadings(
  table: Table,
  fields: readonly Field[],
  top: number,
  [headings = [], ...rows]: Table,
  places: readonly (number | undefined)[],
): Pasted {
  const unknown = headings.filter(
    (heading, of) =>
      places[of] === undefined &&
      (heading.trim() !== "" || rows.some((row) => (row[of] ?? "").trim() !== "")),
  );
  const block = rows.map((row) =>
    fields.map((_, field) => {
      const of = places.indexOf(field);
      return of < 0 ? undefined : (row[of] ?? "");
    }),
  );
  return put(table, fields.length, top, 0, block, [{ kind: "headings", unknown }]);
}

function put(
  table: Table,
  width: number,
  top: number,
  left: number,
  block: Block,
  told: readonly Told[],
): Pasted {
  const over = top + block.length - mostRows;
  const columns = Math.max(1, ...block.map((row) => row.length));
  const { active } = at(top, left);
  return {
    table: withBlock(table, width, top, left, block),
    selection: {
      active,
      corner: { row: Math.min(mostRows, top + block.length) - 1, column: left + columns - 1 },
    },
    told: over > 0 ? [...told, { kind: "rows", rows: over }] : told,
  };
}

/** A block as often as it goes into what is selected, if it does evenly: one cell fills all of it. */
function tiled(block: Table, { top, left, bottom, right }: Range): Table {
  const [rows, columns] = [block.length, Math.max(...block.map((row) => row.length))];
  const [tall, wide] = [bottom - top + 1, right - left + 1];
  const fits = tall % rows === 0 && wide % columns === 0;
  const [down, across] = fits ? [tall / rows, wide / columns] : [1, 1];
  return Array.from({ length: rows * down }, (_, row) =>
    Array.from(
      { length: columns * across },
      (_unused, column) => block[row % rows]?.[column % columns] ?? "",
    ),
  );
}

/** The field each heading names; undefined unless most of the row are headings of this table. */
function placesOf(row: readonly string[], fields: readonly Field[]): (number | undefined)[] | undefined {
  const names = fields.map(
    ({ name, label }) => new Set([name, ...languages.map((language) => label[language])].map(bare)),
  );
  const taken = new Set<number>();
  const places = row.map((heading) => {
    const known = [bare(heading), bare(withoutUnit(heading))];
    const field = names.findIndex((each) => known.some((name) => each.has(name)));
    if (field < 0 || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
  const given = row.filter((heading) => heading.trim() !== "").length;
  return taken.size >= 2 && taken.size > given / 2 ? places : undefined;
}

function columnsOf(texts: Table): string[][] {
  const width = Math.max(0, ...texts.map((row) => row.length));
  return Array.from({ length: width }, (_, of) => texts.map((row) => row[of] ?? ""));
}
