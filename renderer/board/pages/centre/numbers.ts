import { toRows, type Row } from "../../../../data/kernel/columns.ts";
import { facts, lead } from "../../../screens/centre/sentences.ts";
import type { Found, PageKind } from "../../model.ts";
import { figuresTable } from "../figures-table.ts";
import { ofWave } from "./asks.ts";

/** The numbers at the head of the centre's screen: vacant by premises, area and frontage, churn, hours. */
export const centreNumbers: PageKind = {
  id: "centre-numbers",
  section: "centre",
  title: ({ words }) => words.board.key.title,
  start: false,
  asks: (scope) => [
    { indicator: "premises_vacancy", parameters: {} },
    ...ofWave("premises_changes", scope),
    ...ofWave("premises_groups", scope, { by: "street" }),
    ...ofWave("premises_open_after_16", scope),
  ],
  says({ speech, scope: { wave, waveBefore }, found: [vacancy, changes, groups, hours] }) {
    if (!vacancy || wave === null) return null;
    const rows = (found: Found | undefined): Row[] => (found ? toRows(found.answer.columns) : []);
    const totalOf = (wanted: string | null) =>
      rows(vacancy).find((row) => row["street"] === "total" && row["wave"] === wanted);
    const evidence = {
      total: totalOf(wave),
      totalBefore: totalOf(waveBefore),
      change: waveBefore === null ? undefined : rows(changes)[0],
      groups: groups?.answer.columns,
      hours: rows(hours)[0],
    };
    return {
      headline: lead(speech, wave, evidence.total, ""),
      meaning: "",
      unit: "",
      figure: { mark: "table" },
      table: figuresTable(speech, facts(speech, evidence)),
    };
  },
};
