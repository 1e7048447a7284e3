import type { Answer } from "../../data/index.ts";
import type { Cell } from "../../data/kernel/columns.ts";
import { keyOf } from "../state/question.ts";
import { speak } from "../words/index.ts";
import { makePack, type Making } from "./build.ts";
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
  await makePack({ ...making, ask }, pack, speak("en"));
  return { ...pack, frozen: { at: making.now, version, imports: making.imports, answers } };
}

/** The world as it was when the pack was frozen; a question not asked then has no answer. */
export function thawed(making: Making, { at, imports, answers }: Frozen): Making {
  const ask: Making["ask"] = async (indicator, parameters) =>
    answers[keyOf(indicator, parameters)] ?? { indicator, parameters, columns: {}, origins: [] };
  return { ...making, ask, imports, now: at };
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

const names = /^(year|base_year|month_of_year|municipality|market|class|method|month|.*_month)$/;

function keyed(columns: Columns): Map<string, Readonly<Record<string, Cell>>> {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].length ?? 0;
  const rows = Array.from({ length }, (_, at) => {
    const cells = entries.map(([name, values]): [string, Cell] => [name, values[at] ?? null]);
    const key = cells.filter(([name]) => names.test(name)).map(([, cell]) => String(cell));
    return [`${key.join(" · ")}`, Object.fromEntries(cells.filter(([name]) => !names.test(name)))] as const;
  });
  // Rows that nothing names keep their place.
  return new Map(rows.map(([key, cells], at) => [key === "" ? `${at + 1}` : key, cells]));
}
