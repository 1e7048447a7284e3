import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { isRefused } from "../../../statistics/refusal.ts";
import { kaplanMeier, logRank, medianLength, type Spell } from "../../../statistics/survival.ts";
import { textAt } from "../history.ts";
import { toSpell } from "../spells.ts";
import { askHistory } from "./ask-history.ts";
import { askVacancies } from "./spells.compute.ts";

/** Fewer ended vacancies than this make a list, not a curve. */
export const fewest = 10;

const hasEnough = (spells: readonly Spell[]): boolean => spells.filter(({ ended }) => ended).length >= fewest;

/** The curve; no row below ten ended vacancies. */
export async function survival(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const spells = (await askVacancies(ask, asked)).flatMap((vacancy) => toSpell(vacancy) ?? []);
  if (!hasEnough(spells)) return [];
  return kaplanMeier(spells).map(({ length, atRisk, ended, survival, low, high }) => ({
    ...{ days: length, at_risk: atRisk, ended, survival, low, high },
  }));
}

/** What the curve rests on: how many are in it, how many are left out and why, and its median. */
export async function basis(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const all = await askVacancies(ask, asked);
  const spells = all.flatMap((vacancy) => toSpell(vacancy) ?? []);
  const { median, low, high } = hasEnough(spells)
    ? medianLength(kaplanMeier(spells))
    : { median: null, low: null, high: null };
  return [
    {
      spells: spells.length,
      ended: spells.filter(({ ended }) => ended).length,
      delayed: spells.filter(({ entry }) => entry > 0).length,
      left_out: all.length - spells.length,
      between: all.filter(({ start }) => start === "between").length,
      median,
      low,
      high,
      reason: hasEnough(spells) ? null : "too-few",
    },
  ];
}

/** Whether vacancies of several groups end alike. */
export async function compared(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const history = await askHistory(ask);
  const groups = new Map<string, Spell[]>();
  for (const vacancy of await askVacancies(ask, asked)) {
    const spell = toSpell(vacancy);
    const part = textAt(history, asked["by"] ?? "owner_kind", vacancy.last.row);
    if (!spell || part === null) continue;
    groups.set(part, [...(groups.get(part) ?? []), spell]);
  }
  const named = [...groups].toSorted(([a], [b]) => a.localeCompare(b));
  const all = named.map(([, spells]) => spells);
  const test = hasEnough(all.flat()) ? logRank(all) : { refused: "too-few" };
  return named.map(([part, spells], at) => ({
    part,
    spells: spells.length,
    ended: spells.filter(({ ended }) => ended).length,
    expected: isRefused(test) ? null : (test.groups[at]?.expected ?? null),
    chi_square: isRefused(test) ? null : test.chiSquare,
    df: isRefused(test) ? null : test.df,
    p: isRefused(test) ? null : test.p,
    reason: isRefused(test) ? test.refused : null,
  }));
}
