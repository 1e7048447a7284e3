import { openLoggia, type Loggia } from "../../data/index.ts";
import { markets } from "../../data/datasets/overnight-stays/markets.ts";
import { filesInMemory, startEngine } from "../engine.ts";
import { countryFile, figuresOf, marketCount, measures, placeName, places } from "./country.ts";
import { quantile, type Measured } from "./report.ts";

const selections = 60;

/**
 * Another municipality, market, year and base year: everything the season's screen then asks, at once as
 * the screen does, with every municipality and market of the country loaded (1,733,312 figures). The
 * peer is the same with all markets together only (30,952 figures): how far a selection feels the size.
 */
export async function benchSeason(): Promise<Measured> {
  const ours = await redrawsOf(marketCount);
  const theirs = await redrawsOf(1);
  const what = `season's questions, ${selections} selections of ${figuresOf(marketCount) * 2} figures; p95 ${quantile(ours, 0.95).toFixed(0)} ms, median`;
  return { what, ours, peer: "without single markets", theirs };
}

async function redrawsOf(count: number): Promise<number[]> {
  const database = await startEngine();
  const { loggia } = await openLoggia({ database, files: filesInMemory(), seed: [] });
  for (const measure of measures) {
    const { status, figures } = await loggia.load(countryFile(measure, count));
    if (status !== "loaded" || figures !== figuresOf(count)) throw new Error(`${status}, ${figures} figures`);
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

const leaves = markets.map(({ id }) => id);
