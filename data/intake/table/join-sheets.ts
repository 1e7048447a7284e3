import type { Issue } from "../../kernel/issue.ts";
import type { Layout } from "../text/dialect.ts";
import type { SheetRecord } from "../text/parse.ts";
import type { Sheet } from "../workbook/workbook.ts";

/** A sheet and the tables in it. */
type Tabled = { readonly sheet: Sheet; readonly layouts: readonly Layout[] };

/**
 * Sheets that hold one table each under the same headings, a year on each, are one table: lines are
 * numbered on from sheet to sheet, and it is said which lines stand on which. Other tables stay apart.
 */
export function joinSheets(sheets: readonly Tabled[]): {
  readonly layouts: readonly Layout[];
  readonly joined: readonly Issue[];
} {
  const groups = new Map<string, Tabled[]>();
  sheets.forEach((each, at) => {
    const [only, ...more] = each.layouts;
    const isAlone = only !== undefined && more.length === 0 && only.headers.length > 0;
    const key = isAlone ? JSON.stringify(only.headings) : String(at);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  });
  const layouts: Layout[] = [];
  const joined: Issue[] = [];
  for (const group of groups.values()) {
    if (group.length === 1) layouts.push(...group.flatMap((each) => each.layouts));
    else {
      const { layout, subject } = join(group);
      layouts.push(layout);
      const value = group.map(({ sheet }) => sheet.name).join(", ");
      joined.push({ code: "joined-sheets", severity: "info", value, subject });
    }
  }
  return { layouts, joined };
}

function join(group: readonly Tabled[]): { readonly layout: Layout; readonly subject: string } {
  let before = 0;
  const places: string[] = [];
  const moved = group.flatMap(({ sheet, layouts }) => {
    const by = before;
    before += sheet.rows.length;
    places.push(`${sheet.name}: ${by + 1}–${before}`);
    const move = (record: SheetRecord): SheetRecord => ({ ...record, line: record.line + by });
    return layouts.map((layout) => ({
      ...layout,
      preamble: layout.preamble.map(move),
      data: layout.data.map(move),
      footer: layout.footer.map(move),
    }));
  });
  const [first] = moved;
  if (!first) throw new Error("no sheet to join");
  // Each sheet's own notes stay notes: they are counted, and none of them is a row.
  const layout: Layout = {
    ...first,
    preamble: moved.flatMap(({ preamble }) => preamble),
    data: moved.flatMap(({ data }) => data),
    footer: moved.flatMap(({ footer }) => footer),
  };
  return { layout, subject: places.join(", ") };
}
