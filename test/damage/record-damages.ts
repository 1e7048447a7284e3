import { plain, replace, target, withMark, type Damage } from "./draft.ts";
import { encode, writeCell, writeRow } from "./generate.ts";

/** What may happen to a single record. */
export const recordDamages: Readonly<Record<string, Damage>> = {
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
};
