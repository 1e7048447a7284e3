import { makeArchive, writeWorkbook, type OutCell, type OutSheet } from "../../../data/index.ts";
import { csvField, csvText } from "../../words/csv.ts";
import type { Speech } from "../../words/index.ts";
import type { Leaf, Made } from "../model.ts";
import { stateLine } from "../notes.ts";
import type { TableCell } from "../table.ts";

/** A pack's numbers -> the bytes of an .xlsx: a sheet per page, before them what each is. */
export function writeBook(made: Made, speech: Speech): Uint8Array {
  const names = sheetNames(made.leaves, speech);
  const { frame } = speech.words.board;
  const head = [
    frame.contents,
    frame.meaning,
    frame.comment,
    frame.unit,
    frame.definition,
    frame.source,
    frame.state,
  ];
  const told = made.leaves.map((leaf, at): OutCell[] => [
    names[at],
    [leaf.headline, leaf.meaning].filter(Boolean).join(". "),
    ...[leaf.comment, leaf.unit, leaf.definition, leaf.publisher, stateOf(leaf, speech)].map(
      (text) => text || undefined,
    ),
  ]);
  const contents: OutSheet = {
    name: frame.contents,
    rows: [[made.title], [made.subtitle], [made.madeOn], [], head, ...told],
    headingRows: 5,
    widths: [34, 80, 30, 20, 60, 40, 40],
  };
  return writeWorkbook([contents, ...made.leaves.map((leaf, at) => sheet(leaf, names[at] ?? "", speech))]);
}

function sheet(leaf: Leaf, name: string, speech: Speech): OutSheet {
  const { heads, rows } = leaf.table;
  return {
    name,
    rows: [
      [[leaf.title, leaf.unit].filter(Boolean).join(" · ")],
      [stateOf(leaf, speech)],
      heads.map(({ text }) => text),
      ...rows.map((row) => row.map(bare)),
    ],
    headingRows: 3,
    widths: heads.map(({ text }) => Math.min(44, Math.max(12, text.length + 2))),
  };
}

/** A pack's numbers -> a zip with a CSV per page. */
export function writeTables(made: Made, speech: Speech): Uint8Array {
  const names = sheetNames(made.leaves, speech);
  const files = made.leaves.map((leaf, at): [string, string] => {
    const { heads, rows } = leaf.table;
    const field = (cell: TableCell) => {
      const value = bare(cell);
      return typeof value === "number" ? String(value) : csvField(value ?? "");
    };
    return [
      `${plainName(names[at] ?? "")}.csv`,
      csvText([heads.map(({ text }) => csvField(text)), ...rows.map((row) => row.map(field))]),
    ];
  });
  return makeArchive(Object.fromEntries(files));
}

/** A number as it is, a month as `YYYY-MM`, a text as people read it, nothing where there is nothing. */
function bare({ text, value }: TableCell): string | number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^\d{4}-\d\d$/.test(value)) return value;
  return value === null && /^[–]?$/.test(text) ? undefined : text;
}

/** Demonstration data says so wherever it goes. */
function stateOf(leaf: Leaf, { words }: Speech): string {
  const { demonstration } = leaf.state;
  return [demonstration ? words.board.frame.demonstration : "", stateLine(leaf)].filter(Boolean).join(" · ");
}

/** `03 Prenočitve po mesecih`: in the pack's order, short enough for a sheet, no two alike. */
function sheetNames(leaves: readonly Leaf[], { format }: Speech): string[] {
  return leaves.map(({ title }, at) => {
    const number = String(at + 1).padStart(2, "0");
    const plain = title.replaceAll(/[[\]:*?/\\'"’<>|]/g, " ").replaceAll(/\s+/g, " ");
    const name = `${number} ${format.capital(plain)}`;
    return name.length <= 31 ? name.trim() : name.slice(0, 31).replace(/\s+\S*$/, "");
  });
}

/** A file's name that every system takes, as `fileName` of the screens makes it. */
function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}
