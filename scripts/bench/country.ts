import { markets } from "../../data/datasets/overnight-stays/markets.ts";

/** A made-up country of the size of the statistics office's workbooks: 212 x 56 x 73 figures of each measure. */
export const places = 212;
export const marketCount = markets.length;
export const measures = ["Prihodi turistov", "Prenočitve turistov"] as const;
const months = 73;

/** How many figures a file of so many markets holds. */
export const figuresOf = (marketCount: number): number => places * marketCount * months;

/** Names as different from their first letters on as the country's: the engine skips rows by these. */
export function placeName(place: number): string {
  const letter = (at: number): string => String.fromCodePoint(97 + (Math.floor(at) % 26));
  return `${letter(place / 9).toUpperCase()}${letter(place)}${letter(place * 7)} Občina ${place}`;
}

/** One measure of every municipality, market and month, in the long form of the statistics office. */
export function countryFile(measure: string, marketCount: number): { name: string; bytes: Uint8Array } {
  const names = markets.slice(0, marketCount).map(({ spellings, label }) => spellings[0] ?? label.sl);
  const lines = ["MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST"];
  for (let month = 0; month < months; month += 1) {
    const label = `${2020 + Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, "0")}`;
    const season = 1 + Math.sin(((month % 12) - 3) / 2) ** 2 * 4;
    for (let place = 0; place < places; place += 1) {
      for (const [at, name] of names.entries()) {
        const size = at === 0 ? 60 : 1 + ((at * 7 + place) % 5);
        lines.push(
          `${label};${placeName(place)};${name};${measure};${Math.round(size * season * (50 + place))}`,
        );
      }
    }
  }
  return { name: `${measure}.csv`, bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) };
}
