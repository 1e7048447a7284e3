import { toRows, type Row } from "../../../data/kernel/columns.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
import { useAnswer, useIndicator, type Shown } from "../../state/stores.ts";
import { text } from "./tell.ts";
import { conflictsOf, type Conflict } from "./waiting.ts";

/** The register as the screen shows it: one programme on one day. */
export type Register = {
  readonly shown: Shown;
  readonly indicator: Indicator;
  readonly rows: readonly Row[];
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Row[];
  readonly filters: Readonly<Record<string, string>>;
  /** The programme shown; empty while nothing is loaded. */
  readonly year: string;
  readonly day: string;
};

export function useRegister(day: string, programme: string | null): Register {
  const filters = { as_of: day, ...(programme === null ? {} : { programme }) };
  const shown = useAnswer("programme_progress", filters);
  const groups = useAnswer("programme_conflicts", filters);
  const checked = useAnswer("programme_check", filters);
  const indicator = useIndicator("programme_progress");
  const rows = shown.answer ? toRows(shown.answer.columns) : [];
  const conflicts = conflictsOf(rows, groups.answer ? toRows(groups.answer.columns) : []);
  return {
    ...{ shown, indicator, rows, conflicts, filters, day },
    findings: checked.answer ? toRows(checked.answer.columns) : [],
    year: text(rows[0], "programme"),
  };
}
