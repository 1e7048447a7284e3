import {
  encode,
  handOf,
  randomOf,
  tableOf,
  writeCell,
  writeRow,
  type Hand,
  type Random,
  type Table,
} from "./generate.ts";

/** A piece of a file: its text, and the row it must come back as if it is sound. */
type Piece = { readonly raw: string; readonly row?: readonly string[]; readonly deviates?: boolean };

/** A damaged file and the truth about it, which only the one who damaged it knows. */
export type Damaged = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The headings and rows of each table that must come back exactly. */
  readonly tables: readonly Table[];
  /** Physical lines that must be reported, be it as refused, skipped or the reason to stop. */
  readonly deviating: readonly number[];
  /** Lines of records that were damaged: nothing said of them is a false alarm. */
  readonly touched: readonly number[];
  /** The file may only be refused: what its columns are cannot be known. */
  readonly stops: boolean;
  /** A cut within the last cell leaves a whole record: it may come back, but its line is named. */
  readonly mayReturn: boolean;
};

type Draft = {
  readonly random: Random;
  readonly hand: Hand;
  readonly table: Table;
  readonly pieces: Piece[];
  headings: readonly string[];
};
type Truth = Partial<Pick<Damaged, "stops" | "mayReturn" | "tables">> & {
  readonly text?: (text: string) => string;
  readonly bytes?: (encoded: (text: string) => Uint8Array, pieces: readonly Piece[]) => Uint8Array;
  readonly last?: boolean;
};
type Damage = {
  readonly hand?: (random: Random, hand: Hand) => Partial<Hand>;
  readonly table?: Parameters<typeof tableOf>[1];
  readonly harm: (draft: Draft) => Truth | void;
};

/** A data line of one physical line, to be damaged. */
function target({ random, pieces }: Draft): number {
  const lines = pieces.flatMap(({ raw, row }, at) => (row && at > 1 && !raw.includes("\n") ? [at] : []));
  return random.pick(lines.length > 0 ? lines : [pieces.length - 1]);
}

function replace(draft: Draft, change: (cells: readonly string[], hand: Hand) => string): void {
  const at = target(draft);
  const row = draft.pieces[at]?.row ?? [];
  draft.pieces[at] = { raw: change(row, draft.hand), deviates: true };
}

const plain = (cells: readonly string[], hand: Hand): string[] => cells.map((cell) => writeCell(cell, hand));
const other = (table: Table): Table => ({
  headings: table.headings,
  rows: table.rows.map((row) => [...row]),
});
const sound = (table: Table, hand: Hand): Piece[] =>
  table.rows.map((row) => ({ raw: writeRow(row, hand), row }));

/** A cell of letters and digits only, in which a quotation mark means nothing else. */
function withMark(cells: readonly string[], hand: Hand, random: Random): string {
  const at = random.int(0, cells.length - 1);
  const texts = plain(cells, hand);
  const text = texts[at] ?? "";
  const place = random.int(0, text.length);
  const isEmptyQuoted = text === "" || text.startsWith(hand.quote);
  const within = isEmptyQuoted ? Math.min(Math.max(1, place), Math.max(0, text.length - 1)) : place;
  texts[at] = text.slice(0, within) + hand.quote + text.slice(within);
  return texts.join(hand.delimiter);
}

export const damages: Readonly<Record<string, Damage>> = {
  "missing delimiter": {
    harm: (draft) =>
      replace(draft, (cells, hand) => {
        const at = draft.random.int(1, cells.length - 1);
        const texts = plain(cells, hand);
        return [
          ...texts.slice(0, at - 1),
          `${texts[at - 1] ?? ""}${texts[at] ?? ""}`,
          ...texts.slice(at + 1),
        ].join(hand.delimiter);
      }),
  },
  "extra delimiter": {
    harm: (draft) =>
      replace(draft, (cells, hand) => {
        const texts = plain(cells, hand);
        texts.splice(draft.random.int(0, texts.length), 0, "");
        return texts.join(hand.delimiter);
      }),
  },
  "stray quote": { harm: (draft) => replace(draft, (cells, hand) => withMark(cells, hand, draft.random)) },
  "unclosed quote": {
    harm: (draft) =>
      replace(draft, (cells, hand) => {
        const at = draft.random.int(0, cells.length - 1);
        const texts = plain(cells, hand);
        texts[at] = writeCell(cells[at] || "x", { ...hand, quoteAll: true }).slice(0, -hand.quote.length);
        return texts.join(hand.delimiter);
      }),
  },
  "multi-line cell": {
    harm: ({ random, pieces, hand, table }) => {
      const at = random.int(1, pieces.length - 1);
      const column = random.int(1, table.headings.length - 1);
      const row = (pieces[at]?.row ?? []).map((cell, place) =>
        place === column ? `prva${"\nnaslednja, z; ločili".repeat(random.int(1, 40))}\n` : cell,
      );
      pieces[at] = { raw: writeRow(row, hand), row };
    },
  },
  "mixed line ends": {
    harm: ({ random }) => ({
      text: (text) => text.replace(/\r?\n/g, () => random.pick(["\n", "\r\n", "\r"])),
    }),
  },
  "no final newline": { harm: () => ({ text: (text) => text.replace(/\r?\n$/, ""), last: true }) },
  "mark in the middle": {
    hand: () => ({ encoding: "utf-8" }),
    harm: (draft) => replace(draft, (cells, hand) => `\ufeff${writeRow(cells, hand)}`),
  },
  NUL: {
    hand: (random) => ({ encoding: random.pick(["utf-8", "windows-1250"]) }),
    harm: (draft) =>
      replace(draft, (cells, hand) => {
        const text = writeRow(cells, hand);
        const at = draft.random.int(1, text.length - 1);
        return `${text.slice(0, at)}\u0000${text.slice(at)}`;
      }),
  },
  "bytes of another encoding": {
    hand: (random) => ({ encoding: random.pick(["utf-8", "windows-1250"]) }),
    harm: (draft) => {
      // Enough letters beyond ASCII elsewhere: in a file without any, nobody could tell.
      draft.pieces.forEach(({ row, raw }, at) => {
        const marked = row?.map((cell, place) => (place === 1 ? "Črnuče šolska žaga" : cell));
        draft.pieces[at] = marked ? { raw: writeRow(marked, draft.hand), row: marked } : { raw };
      });
      const at = target(draft);
      const { raw = "" } = draft.pieces[at] ?? {};
      draft.pieces[at] = { raw, deviates: true };
      const foreign = draft.hand.encoding === "utf-8" ? "windows-1250" : "utf-8";
      return {
        bytes: (encoded, pieces) =>
          Uint8Array.from(
            pieces.flatMap(({ raw: text }, place) => {
              const line = text.replaceAll("\n", draft.hand.newline) + draft.hand.newline;
              return [...(place === at ? encode(line, foreign) : encoded(line))];
            }),
          ),
      };
    },
  },
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
  "short row": {
    harm: (draft) =>
      replace(draft, (cells, hand) => writeRow(cells.slice(0, draft.random.int(1, cells.length - 1)), hand)),
  },
  "long row": {
    harm: (draft) =>
      replace(draft, (cells, hand) =>
        writeRow([...cells, ...(draft.random.chance(0.3) ? ["", ""] : ["preveč"])], hand),
      ),
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

/** One file with exactly one damage of this kind. */
export function damage(kind: string, seed: number): Damaged {
  const random = randomOf(seed);
  const how = damages[kind];
  if (!how) throw new Error(`no such damage: ${kind}`);
  const usual = handOf(random);
  const hand = { ...usual, ...how.hand?.(random, usual) };
  const table = tableOf(random, how.table);
  const pieces: Piece[] = [{ raw: writeRow(table.headings, hand) }, ...sound(table, hand)];
  const draft: Draft = { random, hand, table, pieces, headings: table.headings };
  const truth: Truth = how.harm(draft) ?? {};

  const lines: { readonly from: number; readonly count: number }[] = [];
  let line = 1;
  for (const { raw } of pieces) {
    const count = raw.split("\n").length;
    lines.push({ from: line, count });
    line += count;
  }
  const text = pieces.map(({ raw }) => raw.replaceAll("\n", hand.newline) + hand.newline).join("");
  const encoded = (part: string): Uint8Array => encode(part, hand.encoding);
  const harmed = lines.filter((_, at) => pieces[at]?.deviates);
  const rows = pieces.flatMap(({ row }) => (row ? [row] : []));
  return {
    name: `${kind} ${seed}`,
    bytes: truth.bytes?.(encoded, pieces) ?? encoded(truth.text?.(text) ?? text),
    tables: truth.tables ?? [{ headings: draft.headings, rows }],
    deviating: [...harmed.map(({ from }) => from), ...(truth.last ? [line - 1] : [])],
    touched: harmed.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at)),
    stops: truth.stops ?? false,
    mayReturn: truth.mayReturn ?? false,
  };
}
