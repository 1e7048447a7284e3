import { plain, sound, withMark, type Damage } from "./draft.ts";
import { tableOf, writeCell, writeRow, type Table } from "./generate.ts";

const other = (table: Table): Table => ({
  headings: table.headings,
  rows: table.rows.map((row) => [...row]),
});
/** What may happen to a file as a whole, or stand around and between its tables. */
export const fileDamages: Readonly<Record<string, Damage>> = {
  "mixed line ends": {
    harm: ({ random }) => ({
      text: (text) => text.replace(/\r?\n/g, () => random.pick(["\n", "\r\n", "\r"])),
    }),
  },
  "no final newline": { harm: () => ({ text: (text) => text.replace(/\r?\n$/, ""), last: true }) },
  "repeated header": {
    harm: ({ random, pieces }) => {
      const [head] = pieces;
      if (head) pieces.splice(random.int(1, pieces.length - 1), 0, { ...head, deviates: true });
    },
  },
  "two header lines": {
    harm: (draft) => {
      const { headings } = draft.table;
      if (draft.random.chance(0.3)) {
        draft.pieces.splice(1, 0, { raw: writeRow(headings, draft.hand), deviates: true });
        return;
      }
      // Merged cells above all columns but the first two: written once, above the first of each.
      const groups = headings.map((_, at) => (at > 1 && (at % 3 === 2 || at === 2) ? `Skupina ${at}` : ""));
      let group = "";
      draft.headings = headings.map((heading, at) => {
        group = groups[at] || group;
        return group === "" ? heading : `${group} ${heading}`;
      });
      draft.pieces.unshift({ raw: writeRow(groups, draft.hand) });
    },
  },
  preamble: {
    harm: ({ random, pieces, hand, table }) => {
      const title = writeCell("Prihodi in prenočitve turistov, občine", {
        ...hand,
        quoteAll: random.chance(0.5),
      });
      const padded = title + hand.delimiter.repeat(table.headings.length - 1);
      const range = writeCell("1. 1. 2024 - 31. 12. 2024", hand);
      const comments = ["# ----------", "# Poročilo", "# Začetek: 20240101"];
      const above = random.pick([
        [title, ""],
        [title, range],
        [padded, ""],
        [...comments],
        [...comments, ""],
        [title, range, ""],
      ]);
      pieces.unshift(...above.map((raw) => ({ raw, deviates: true })));
    },
  },
  footer: {
    harm: ({ random, pieces, hand }) => {
      const noted = ["Vir: SURS", "* začasni podatki", "Zadnja objava: 20260225 10:30"].map((text) =>
        writeCell(text, hand),
      );
      const below = random.pick([["", ...noted], noted.slice(0, 1), noted, ["", "", ...noted.slice(1)]]);
      pieces.push(...below.map((raw) => ({ raw, deviates: true })));
    },
  },
  "another delimiter": {
    table: { blanks: false },
    hand: (random) => ({
      delimiter: random.pick(["^", "~", ", ", "|", ":", " ", "  ", "\t"]),
      quoteAll: random.chance(0.5),
    }),
    harm: () => undefined,
  },
  "another quote or escape": {
    hand: (random) =>
      random.pick([{ quote: "'", escape: "'" }, { escape: "\\" }, { quote: "'", escape: "\\" }]),
    harm: ({ pieces, table, hand }) => {
      // A file whose cells never need them has no quotes to speak of.
      const rows = table.rows.map((row, at) =>
        row.map((cell, column) =>
          column === 1 && at % 3 === 0 ? `${cell} ${hand.quote}x${hand.quote}, y${hand.delimiter}` : cell,
        ),
      );
      pieces.splice(1, pieces.length, ...sound({ ...table, rows }, hand));
    },
  },
  "blank rows": {
    harm: ({ random, pieces, hand, table }) => {
      for (let count = random.int(1, 3); count > 0; count -= 1) {
        const raw = random.pick(["", "  ", hand.delimiter.repeat(table.headings.length - 1)]);
        pieces.splice(random.int(1, pieces.length), 0, { raw, deviates: true });
      }
    },
  },
  "blank columns": {
    harm: ({ random, pieces, hand, table }) => {
      const at = random.int(1, table.headings.length);
      const gap = (row: readonly string[]): string[] => [...row.slice(0, at), "", ...row.slice(at)];
      pieces.splice(
        0,
        pieces.length,
        { raw: writeRow(gap(table.headings), hand) },
        ...table.rows.map((row) => ({ raw: writeRow(gap(row), hand), row })),
      );
    },
  },
  "several tables": {
    harm: (draft) => {
      const { random, pieces, hand, table } = draft;
      const second = random.chance(0.4) ? other(table) : tableOf(random);
      const between = random.pick([[""], ["", "Druga tabela"], ["# Prejšnje obdobje"], ["", "# Drugo", ""]]);
      pieces.push(
        ...between.map((raw) => ({ raw })),
        { raw: writeRow(second.headings, hand) },
        ...sound(second, hand),
      );
      return { tables: [table, second] };
    },
  },
  truncated: {
    table: { multiline: false },
    harm: ({ random, pieces, hand }) => {
      const { raw = "", row } = pieces.at(-1) ?? {};
      const cut = random.int(1, raw.length - 1);
      pieces[pieces.length - 1] = { raw: raw.slice(0, cut), deviates: true };
      const lastCell = raw.length - writeCell(row?.at(-1) ?? "", hand).length;
      return { text: (text) => text.replace(/\r?\n$/, ""), last: true, mayReturn: cut >= lastCell };
    },
  },
  "no header": {
    harm: ({ pieces }) => {
      pieces.shift();
      const [first] = pieces;
      if (first) pieces[0] = { ...first, deviates: true };
      return { stops: true };
    },
  },
  "damaged header": {
    harm: (draft) => {
      const { random, hand, table, pieces } = draft;
      const texts = plain(table.headings, hand);
      const raw = random.pick([
        texts.slice(0, -1).join(hand.delimiter),
        [...texts, "še eden"].join(hand.delimiter),
        withMark(table.headings, hand, random),
      ]);
      pieces[0] = { raw, deviates: true };
      return { stops: true };
    },
  },
};
