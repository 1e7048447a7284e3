import type { Speech } from "../words/index.ts";
import { sourceName } from "../words/source-name.ts";
import type { Import } from "./import.ts";
import type { Leaf } from "./model.ts";
import { notesOf } from "./notes.ts";
import type { Page } from "./pack.ts";
import { madeTable } from "./table.ts";

/** The last page: every file behind the pack, with its release and what was refused of it. */
export const sourcesPage = {
  id: "sources",
  make(imports: readonly Import[], leftOut: readonly string[], page: Page, speech: Speech): Leaf {
    const { words, format, language } = speech;
    const { sources, sections } = words.board;
    const { columns } = sources;
    const places = new Set(imports.map(({ source }) => source));
    const records = imports.reduce((sum, { loaded }) => sum + loaded, 0);
    const leaf = {
      id: page.id,
      kind: "sources",
      section: sections.state,
      title: sources.title,
      unit: "",
      headline: imports.length === 0 ? sources.none : sources.headline(imports.length, places.size),
      meaning: [
        imports.length === 0 ? "" : sources.meaning(records),
        leftOut.length === 0 ? "" : sources.leftOut(leftOut),
      ]
        .filter((part) => part !== "")
        .join(" "),
      comment: page.comment,
      figure: { mark: "table" } as const,
      ...{ columns: {}, returned: [], focus: null },
      table: madeTable(
        [columns.file, columns.source, columns.release, columns.imported, columns.rows, columns.refused],
        imports.map(({ file, source, profile, release, importedAt, loaded, refused, ...kind }) => [
          file,
          sourceName(language, source, profile),
          release === null ? words.data.unreleased : format.day(release),
          kind.demonstration
            ? words.board.frame.demonstration
            : kind.sample
              ? sources.shipped
              : format.day(importedAt),
          { text: format.count(loaded), value: loaded },
          { text: format.count(refused), value: refused },
        ]),
        [4, 5],
      ),
      state: {
        source: "",
        flags: [],
        // Which of the files is invented stands beside it.
        demonstration: false,
        imports: [],
      },
      ...{ definition: "", publisher: "", asked: null },
    };
    return { ...leaf, notes: notesOf(leaf, speech) };
  },
};
