/** A seeded source of tables and files, so that every run tests the same ones. */
export type Random = {
  readonly int: (from: number, to: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
};

/** Mulberry32: small, and the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]): T => {
      const picked = from[int(0, from.length - 1)];
      if (picked === undefined) throw new Error("nothing to pick from");
      return picked;
    },
  };
}

/** How a file is written. */
export type Hand = {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly quoteAll: boolean;
  readonly newline: string;
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1250" | "utf-16le" | "utf-16le-bare";
};

export type Table = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

const places = ["Koper", "Piran", "Školjka", "Črni Kal", "Žusterna", "Hrpelje - Kozina", "Ankaran", "Šmarje"];
const notes = [
  "zaprto, prenova",
  "odprto; vsak dan",
  'Pri "Mami"',
  "čez poletje",
  "ob 9:30 | ob 10:15",
  "prva\ndruga",
  "10 % popusta ~ julij",
];
const words = [
  "Občina",
  "Država",
  "Nočitve",
  "Prihodi",
  "Ležišča",
  "Šifra",
  "Žeton",
  "Delež",
  "Trg",
  "Opomba",
];

type Column = { readonly heading: string; readonly cell: (row: number) => string };

/** A table of 3 to 40 columns and 5 to 30 rows; `blanks` allows empty cells, `figures` is the least of them. */
export function tableOf(random: Random, { blanks = true, multiline = true } = {}): Table {
  const width = random.chance(0.2) ? random.int(16, 40) : random.int(3, 12);
  const count = random.int(5, 30);
  const makers: readonly (() => Column["cell"])[] = [
    () => () => random.pick(places),
    () => () => String(random.int(0, 99_999)),
    () => () => `${random.int(0, 999)}.${random.int(10, 99)}`,
    () => () => `${random.int(0, 999)},${random.int(10, 99)}`,
    () => (row) => `${random.int(1, 28)}.${1 + (row % 12)}.2024`,
    () => () => random.pick(notes.filter((note) => multiline || !note.includes("\n"))),
  ];
  const columns = Array.from({ length: width }, (_, at): Column => {
    const heading = `${words[at % words.length] ?? ""}${at < words.length ? "" : ` ${at}`}`;
    if (at === 0) return { heading, cell: (row) => `2024M${String(1 + (row % 12)).padStart(2, "0")}` };
    const cell =
      at === 1
        ? () => random.pick(places)
        : at === 2
          ? () => String(random.int(0, 99_999))
          : random.pick(makers)();
    const gaps = blanks && at > 2 && random.chance(0.2);
    return { heading, cell: (row) => (gaps && random.chance(0.3) ? "" : cell(row)) };
  });
  return {
    headings: columns.map(({ heading }) => heading),
    rows: Array.from({ length: count }, (_, row) => columns.map(({ cell }) => cell(row))),
  };
}

export function handOf(random: Random): Hand {
  return {
    delimiter: random.pick([";", ",", "\t", ";", ",", "|"]),
    quote: '"',
    escape: '"',
    quoteAll: random.chance(0.5),
    newline: random.pick(["\n", "\r\n"]),
    encoding: random.pick(["utf-8", "utf-8", "utf-8-bom", "windows-1250", "utf-16le", "utf-16le-bare"]),
  };
}

export function writeCell(cell: string, hand: Hand): string {
  const { delimiter, quote, escape, quoteAll } = hand;
  // A delimiter of blanks cannot stand beside nothing.
  const needs =
    cell === ""
      ? delimiter.trim() === "" && delimiter !== "\t"
      : cell.includes(delimiter.trim() || delimiter) || cell.includes(quote) || cell.includes("\n");
  if (!needs && (!quoteAll || cell === "")) return cell;
  return quote + cell.replaceAll(quote, escape + quote) + quote;
}

export function writeRow(cells: readonly string[], hand: Hand): string {
  return cells.map((cell) => writeCell(cell, hand)).join(hand.delimiter);
}

const letters1250 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder("windows-1250").decode(Uint8Array.of(byte)),
    byte,
  ]),
);

export function encode(text: string, encoding: Hand["encoding"]): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "utf-16le") return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  if (encoding === "utf-16le-bare") return new Uint8Array(Buffer.from(text, "utf16le"));
  return Uint8Array.from(text, (letter) => letters1250.get(letter) ?? 0x3f);
}
