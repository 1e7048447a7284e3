import type { Row } from "../../../data/kernel/columns.ts";
import type { Language } from "../../../data/kernel/words.ts";
import type { Room } from "../../engine.ts";
import type { HandEngine } from "../../state/stores.ts";
import { printOf, type Drafts } from "./draft.ts";
import { begin, step, type History } from "./history.ts";
import type { Table } from "./table.ts";
import { inLanguage, typedText } from "./text.ts";

/** The table as it is saved and, where there is one, the draft on top of it: undo leads from one to the other. */
export type OpenedTable = {
  readonly language: Language;
  readonly saved: Table;
  /** Tells this saved table from another. */
  readonly base: string;
  readonly history: History;
  /** What files brought, where nothing is kept by hand yet: it may be begun with. */
  readonly loaded: Table;
  /** A draft that was brought back: from when, and whether the saved table has changed since. */
  readonly draft: { readonly at: string; readonly isStale: boolean } | null;
};

/** What is saved, in the language's own writing, and the draft of it. */
export async function openTable(
  hand: Pick<HandEngine, "written" | "loadedRows" | "check">,
  { id, fields }: Room,
  language: Language,
  drafts: Pick<Drafts, "read">,
): Promise<OpenedTable> {
  const rows = await hand.written(id);
  const saved = rows.map((row) => toTexts(row, fields, language));
  const loaded =
    rows.length > 0 ? [] : (await hand.loadedRows(id)).map((row) => toTexts(row, fields, language));
  const base = printOf(rows);
  const draft = await drafts.read(id, fields.length);
  if (!draft) return { language, saved, base, loaded, history: begin(saved), draft: null };
  const drafted =
    draft.language === language
      ? draft.rows
      : await translated(hand, id, fields, draft.rows, draft.language, language);
  const history = step(begin(saved), drafted);
  return { language, saved, base, loaded, history, draft: { at: draft.at, isStale: draft.base !== base } };
}

export function toTexts(row: Row, fields: Room["fields"], language: Language): readonly string[] {
  return fields.map((field) => typedText(field, row[field.name] ?? null, language));
}

async function translated(
  hand: Pick<HandEngine, "check">,
  dataset: string,
  fields: Room["fields"],
  rows: Table,
  from: Language,
  to: Language,
): Promise<Table> {
  const { readings } = await hand.check(dataset, rows, from);
  return rows.map((row) => fields.map((field, at) => inLanguage(field, row[at] ?? "", readings, to)));
}
