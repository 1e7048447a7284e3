import { openLoggia, type Loggia } from "../../data/index.ts";
import { markets } from "../../data/datasets/overnight-stays/markets.ts";
import { filesInMemory, startEngine } from "../engine.ts";
import type { Measured } from "./report.ts";

const selections = 60;
const places = 212;
const months = 73;

/**
 * Another municipality, market, year and base year: everything the season's screen then asks, at once as
 * the screen does, with every municipality and market of the country loaded (1,733,312 figures). The
 * peer is the same with all markets together only (30,952 figures): how far a selection feels the size.
 */
export async function benchSeason(): Promise<Measured> {
  const ours = await redrawsOf(markets.length);
  const theirs = await redrawsOf(1);
  const p95 = ours.toSorted((a, b) => a - b)[Math.floor(ours.length * 0.95)] ?? NaN;
  const what = `season's screen, ${selections} selections of ${places} x ${markets.length} x ${months} months; p95 ${p95.toFixed(0)} ms, median`;
  return { what, ours, peer: "without single markets", theirs };
}

async function redrawsOf(marketCount: number): Promise<number[]> {
  const database = await startEngine();
  const { loggia } = await openLoggia({ database, files: filesInMemory(), seed: [] });
  for (const measure of ["Prihodi turistov", "Prenočitve turistov"]) {
    const { status, figures } = await loggia.load(countryFile(measure, marketCount));
    if (status !== "loaded" || figures !== places * marketCount * months)
      throw new Error(`${status}, ${figures} figures`);
  }
  const took = await redraws(loggia);
  await loggia.close();
  await database.close();
  return took;
}

async function redraws(loggia: Loggia): Promise<number[]> {
  const took: number[] = [];
  for (let at = -3; at < selections; at += 1) {
    const questions = selection(placeName(((at + 3) * 37) % places), at + 3);
    const before = performance.now();
    await Promise.all(questions.map(([id, parameters]) => loggia.ask(id, parameters)));
    // The first three make the macros.
    if (at >= 0) took.push(performance.now() - before);
  }
  return took;
}

/** What the screen asks above its fold, and below it. */
function selection(municipality: string, at: number): [string, Record<string, string>][] {
  const market = at % 3 === 0 ? (leaves[at % leaves.length] ?? "total") : "total";
  const year = String(2023 + (at % 3));
  const base_year = String(2022 + (at % 2));
  const here = { municipality, market };
  return [
    ["stays_verdict", { ...here, year, base_year }],
    ["stays_rolling_gini", here],
    ["stays_profile", here],
    ["stays_classes", here],
    ["stays_market_effect", { municipality, year }],
    ["stays_calendar", here],
    ["stays_peers", { year, base_year }],
    ["stays_what_if", { municipality, market: "AT", year }],
    ["stays_mix", { municipality, year, base_year }],
    ["stays_seasonality", here],
    ["stays_decomposition", here],
    ["stays_easter", here],
  ];
}

/** Names as different from their first letters on as the country's: the engine skips rows by these. */
function placeName(place: number): string {
  const letter = (at: number): string => String.fromCodePoint(97 + (Math.floor(at) % 26));
  return `${letter(place / 9).toUpperCase()}${letter(place)}${letter(place * 7)} Občina ${place}`;
}

const leaves = markets.map(({ id }) => id);

/** One measure of every municipality, market and month, in the long form of the statistics office. */
function countryFile(measure: string, marketCount: number): { name: string; bytes: Uint8Array } {
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
