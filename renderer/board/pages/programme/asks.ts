import { toRows } from "../../../../data/kernel/columns.ts";
import { text } from "../../../screens/programme/tell.ts";
import { conflictsOf, type Standing } from "../../../screens/programme/waiting.ts";
import type { Found, Question, Scope } from "../../model.ts";

const ofDay = (indicator: string, { day }: Scope): Question => ({ indicator, parameters: { as_of: day } });

/** The targets on the pack's day, their conflicts and what the checker finds, in this order. */
export function ofRegister(scope: Scope): Question[] {
  return ["programme_progress", "programme_conflicts", "programme_check"].map((id) => ofDay(id, scope));
}

/** The same answered. */
export function registerOf([progress, groups, check]: readonly Found[]): Standing {
  const rowsOf = (found: Found | undefined) => (found ? toRows(found.answer.columns) : []);
  const rows = rowsOf(progress);
  return { rows, conflicts: conflictsOf(rows, rowsOf(groups)), findings: rowsOf(check) };
}

/** False where the pack tells of a day in whose year there was no such programme yet. */
export function isOfItsTime({ rows }: Pick<Standing, "rows">, { day }: Scope): boolean {
  return text(rows[0], "programme") <= day.slice(0, 4);
}
