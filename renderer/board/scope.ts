import { toRows, type Columns } from "../../data/kernel/columns.ts";
import { lastDay, type Month, type Period } from "../../data/kernel/period.ts";
import { yearsOf } from "../screens/campaigns/shared.ts";
import { num } from "../screens/read.ts";
import type { Making } from "./making.ts";
import type { Scope, Section } from "./model.ts";
import type { Pack } from "./pack.ts";

/** The town Loggia is made for, where nothing else was chosen. */
export const home = "Koper/Capodistria";

/** The years of the closures are no base for anything, as on the season's screen. */
const excluded: readonly number[] = [2020, 2021];

/** What is made of overnight stays; everything else tells of a day, not of a place and its months. */
const ofStays: readonly Section[] = ["summary", "season", "stays"];

export function isOfStays(section: Section): boolean {
  return ofStays.includes(section);
}

/** What there is to speak of, in every dataset; worked out once for all pages. */
export async function scopeOf({ ask, today }: Making, pack: Pack): Promise<Scope> {
  const day = pack.asOf === null ? today : min(today, lastDay(pack.asOf));
  const past = day < today;
  return { ...(await staysOf(ask, pack, day)), ...(await othersOf(ask, day, past)), day, past, market: null };
}

type Stays = Pick<Scope, "municipality" | "period" | "cut" | "year" | "base">;

async function staysOf(ask: Making["ask"], { asOf, municipality }: Pack, day: string): Promise<Stays> {
  const rows = toRows((await ask("stays_coverage", {})).columns);
  const place =
    rows.find((row) => row["municipality"] === municipality) ??
    rows.find((row) => row["municipality"] === home) ??
    rows[0];
  const month = day.slice(0, 7) as Month;
  const none: Period = { first: month, last: month };
  if (!place) return { municipality: "", period: none, cut: false, year: null, base: null };
  const [first, loaded] = [place["first_month"] as Month, place["last_month"] as Month];
  const last = asOf !== null && asOf < loaded && asOf >= first ? asOf : loaded;
  const chosen = String(place["municipality"]);
  const { columns } = await ask("stays_seasonality", {
    municipality: chosen,
    market: "total",
    ...(last === loaded ? {} : { last_month: last }),
  });
  const years = toRows(columns).flatMap((row) => (num(row, "gini") === null ? [] : [num(row, "year") ?? 0]));
  const year = years.at(-1) ?? null;
  const base = years.findLast((each) => each !== year && !excluded.includes(each)) ?? null;
  return { municipality: chosen, period: { first, last }, cut: last !== loaded, year, base };
}

type Others = Pick<Scope, "eventYear" | "campaignYear" | "wave" | "waveBefore">;

/** The latest year with events and with campaigns, the latest mapping; of a day gone by, what was over then. */
async function othersOf(ask: Making["ask"], day: string, past: boolean): Promise<Others> {
  const events = toRows((await ask("events_places", {})).columns).flatMap((row) => num(row, "year") ?? []);
  const campaigns = toRows((await ask("campaigns_reach", {})).columns).flatMap(yearsOf);
  const isOver = (year: number): boolean => !past || `${year}-12-31` <= day;
  const latest = (years: readonly number[]): number | null =>
    years.filter(isOver).toSorted((a, b) => b - a)[0] ?? null;
  const all = new Set((await ask("premises_vacancy", {})).columns["wave"]?.map(String));
  const seen = past ? seenBy(day, (await ask("premises_rows", {})).columns) : all;
  const waves = [...all].filter((wave) => seen.has(wave));
  return {
    eventYear: latest(events),
    campaignYear: latest(campaigns),
    wave: waves.at(-1) ?? null,
    waveBefore: waves.at(-2) ?? null,
  };
}

/** The mappings whose every visit was made by that day. */
function seenBy(day: string, { wave = [], visited = [] }: Columns): Set<string> {
  const open = new Set(wave.filter((_, at) => String(visited[at] ?? "9999") > day).map(String));
  return new Set(wave.map(String).filter((each) => !open.has(each)));
}

const min = (a: string, b: string): string => (a < b ? a : b);
