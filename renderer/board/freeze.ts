import type { Answer } from "../../data/index.ts";
import { rowCount, type Cell } from "../../data/kernel/columns.ts";
import { keyOf } from "../state/question.ts";
import { speak } from "../words/index.ts";
import { known, makePack } from "./build.ts";
import type { Making } from "./making.ts";
import type { Question } from "./model.ts";
import type { Frozen, Pack } from "./pack.ts";

/**
 * Keeps a pack with the very answers it is made from: opened later it shows the same figures, whatever was
 * imported since and however an indicator is worked out by then.
 *
 * @param version the workspace's version the answers are of
 */
export async function freezePack(making: Making, pack: Pack, version: number): Promise<Pack> {
  const answers: Record<string, Answer> = {};
  const ask: Making["ask"] = async (indicator, parameters) => {
    const answer = await making.ask(indicator, parameters);
    answers[keyOf(indicator, parameters)] = answer;
    return answer;
  };
  // Every language asks the same.
  const { leaves } = await makePack({ ...making, ask }, pack, speak("en"));
  const rows: Record<string, Answer> = {};
  for (const { asked } of leaves) {
    const behind = asked && rowsBehind(making.indicators, asked);
    if (!behind) continue;
    const answer = await making.ask(behind.indicator, behind.parameters);
    if (rowCount(answer.columns) <= mostRows) rows[keyOf(behind.indicator, behind.parameters)] = answer;
  }
  return {
    ...pack,
    frozen: { at: making.now, day: making.today, version, imports: making.imports, answers, rows },
  };
}

/** The world as it was when the pack was frozen; a question not asked then has no answer. */
export function thawed(making: Making, { at, day, imports, answers }: Frozen): Making {
  const ask: Making["ask"] = async (indicator, parameters) =>
    answers[keyOf(indicator, parameters)] ?? { indicator, parameters, columns: {}, origins: [] };
  return { ...making, ask, imports, now: at, today: day ?? at.slice(0, 10) };
}

/** More rows than that are not kept with a pack: the file would be all rows. */
const mostRows = 3000;

/** The question that lists the rows behind a figure, as the drawer of a figure's source asks it. */
export function rowsBehind(
  indicators: Making["indicators"],
  { indicator: id, parameters }: Question,
): Question | null {
  const rows = indicators.find((each) => each.id === id)?.rows;
  const listing = indicators.find((each) => each.id === rows?.indicator);
  if (!rows || !listing) return null;
  return { indicator: listing.id, parameters: known(listing, { ...rows.parameters, ...parameters }) };
}

/** What of an indicator's figures would be another today. */
export type Difference = {
  readonly indicator: string;
  /** How many cells differ, appeared or are gone. */
  readonly count: number;
  /** The first of them: where, and what it was and is. */
  readonly examples: readonly {
    readonly row: string;
    readonly column: string;
    readonly was: Cell;
    readonly now: Cell;
  }[];
};

/** Every figure of a frozen pack that would differ today, by indicator. */
export async function differencesOf({ answers }: Frozen, ask: Making["ask"]): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { indicator, parameters, columns } of Object.values(answers)) {
    // An indicator that is gone has no figure today.
    const today = await ask(indicator, parameters).catch(() => null);
    const { count, examples } = compare(columns, today?.columns ?? {});
    if (count > 0) found.push({ indicator, count, examples });
  }
  return found;
}

type Columns = Answer["columns"];

/** Cell by cell; rows are the same if what names them is: every cell but the numbers. */
function compare(was: Columns, now: Columns): Pick<Difference, "count" | "examples"> {
  const [before, after] = [keyed(was), keyed(now)];
  const all = [...new Set([...before.keys(), ...after.keys()])].flatMap((row) => {
    const [old, fresh] = [before.get(row) ?? {}, after.get(row) ?? {}];
    return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
      .filter((column) => (old[column] ?? null) !== (fresh[column] ?? null))
      .map((column) => ({ row, column, was: old[column] ?? null, now: fresh[column] ?? null }));
  });
  return { count: all.length, examples: all.slice(0, 5) };
}

/** The columns that say which row it is, in every room. */
const names = new RegExp(
  `^(${[
    ...[
      "year",
      "base_year",
      "month_of_year",
      "municipality",
      "market",
      "class",
      "method",
      "month",
      ".*_month",
    ],
    ...["target", "group", "area", "measure", "title", "cycle", "unit", "stretch", "from_day", "premise"],
    ...["wave", "street", "part", "by", "event", "venue", "zone", "kind", "from", "channel", "campaign"],
    ...["window", "currency", "result_kind", "rule", "targets", "file", "line", "other_file", "other_line"],
  ].join("|")})$`,
);

function keyed(columns: Columns): Map<string, Readonly<Record<string, Cell>>> {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].length ?? 0;
  const seen = new Map<string, number>();
  const rows = Array.from({ length }, (_, at) => {
    const cells = entries.map(([name, values]): [string, Cell] => [name, values[at] ?? null]);
    const named = cells.filter(([name, cell]) => names.test(name) && cell !== null);
    // Rows that nothing names keep their place.
    const key = named.map(([, cell]) => String(cell)).join(" · ") || `${at + 1}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const rest = cells.filter(([name]) => !names.test(name));
    return [count === 1 ? key : `${key} (${count})`, Object.fromEntries(rest)] as const;
  });
  return new Map(rows);
}
