import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { num } from "../../screens/read.ts";
import { rankingSentence } from "../../screens/sentences.ts";
import type { PageKind } from "../model.ts";

/** Where the guests of the latest full year came from, and which market gained or lost most. */
export const markets: PageKind = {
  id: "markets",
  section: "stays",
  start: true,
  asks: ({ municipality, year }) =>
    year === null
      ? []
      : [{ indicator: "stays_market_ranking", parameters: { municipality, year: String(year) } }],
  says({ speech, found: [ranking] }) {
    if (!ranking) return null;
    const { words, format, label } = speech;
    const codes = ranking.indicator.columns.find(({ name }) => name === "market")?.codes;
    const { columns } = ranking.answer;
    const rows = toRows(columns).filter((row) => num(row, "nights") !== null);
    if (rows.length === 0) return null;
    const gain = (row: Row) => (num(row, "nights") ?? 0) - (num(row, "nights_last_year") ?? 0);
    const compared = rows
      .filter((row) => num(row, "nights_last_year") !== null)
      .toSorted((a, b) => gain(b) - gain(a));
    const name = (row: Row) => format.capital(label(codes, String(row["market"])));
    const [up, down] = [compared[0], compared.at(-1)];
    const { moved, rose, fell } = words.board.markets;
    const movers =
      !up || !down
        ? ""
        : gain(up) > 0 && gain(down) < 0
          ? moved(name(up), gain(up), name(down), gain(down))
          : gain(up) > 0
            ? rose(name(up), gain(up))
            : gain(down) < 0
              ? fell(name(down), gain(down))
              : "";
    return {
      headline: rankingSentence(speech, columns, codes, { scope: null }),
      meaning: movers,
    };
  },
};
