import type { Row } from "../../kernel/columns.ts";
import type { RoomIndicator } from "../../kernel/indicator.ts";
import { groupOfStatus } from "../codes.ts";
import * as columns from "../columns.ts";
import { standings, type Standing } from "../standing.ts";

/** Everything known of each target, one row each. */
export const progress: RoomIndicator = {
  id: "programme_progress",
  title: { sl: "Cilji programa pobliže", it: "Gli obiettivi da vicino", en: "The targets more closely" },
  definition: {
    sl: "Vsak cilj s številkami, na katerih stoji njegovo stanje. Načrt do dneva: cilj, razdeljen enakomerno po dneh obdobja, če je daljše od dveh mesecev in se šteje skupaj; napoved: dosedanji tempo do konca obdobja, ko je mimo vsaj četrtina.",
    it: "Ogni obiettivo con le cifre su cui poggia il suo stato. Piano a quel giorno: l’obiettivo ripartito in modo uguale sui giorni del periodo, se supera i due mesi e si somma; previsione: il ritmo finora fino alla fine, quando almeno un quarto è passato.",
    en: "Each target with the figures its status rests on. Plan to a day: the target spread evenly over the days of its period, where that is longer than two months and adds up; forecast: the pace so far carried to the end, once a quarter of it is over.",
  },
  ...columns.common,
  parameters: [columns.asOf, columns.ofProgramme],
  columns: [
    columns.target,
    columns.programme,
    columns.section,
    columns.line,
    columns.quote,
    columns.area,
    columns.activity,
    columns.indicator,
    columns.kind,
    columns.type,
    columns.comparator,
    columns.targetValue,
    columns.targetMax,
    columns.unit,
    columns.period,
    columns.firstDay,
    columns.lastDay,
    columns.reserveDate,
    columns.actual,
    columns.actualOn,
    columns.origin,
    columns.amount,
    columns.goal,
    columns.planToDate,
    columns.forecast,
    columns.low,
    columns.high,
    columns.base,
    columns.status,
    columns.group,
    columns.reason,
    columns.conflict,
    columns.decision,
    columns.responsible,
    columns.dataset,
    columns.measuredBy,
    columns.note,
  ],
  compute: async (ask, asked, loaded, find) => (await standings(ask, find, asked, loaded)).map(rowOf),
  rows: { indicator: "targets_rows", parameters: {} },
  ...columns.behind,
};

function rowOf(standing: Standing): Row {
  const { target, actual, verdict } = standing;
  return {
    ...target.row,
    ...statusRow(standing),
    programme: target.programme,
    type: target.type,
    first_day: target.span?.first ?? null,
    last_day: target.span?.last ?? null,
    actual_on: actual?.on ?? null,
    origin: standing.origin,
    amount: actual?.value ?? null,
    goal: verdict.goal,
    plan_to_date: verdict.planToDate,
    forecast: verdict.forecast,
    low: verdict.low,
    high: verdict.high,
    base: verdict.base,
    group: groupOfStatus(verdict.status),
    decision: standing.decision,
  };
}

/** The columns of the status; an actual is in the target's own unit, so growth is per cent. */
export function statusRow({ target, actual, verdict }: Standing): Row {
  const isGrowth = target.unit?.startsWith("%") === true && target.type === "relative";
  return {
    target: target.target,
    section: target.section,
    line: target.line,
    area: target.area,
    kind: target.kind,
    comparator: target.comparator,
    target_value: target.value,
    unit: target.unit,
    actual: isGrowth ? (verdict.growth === null ? null : verdict.growth * 100) : (actual?.value ?? null),
    status: verdict.status,
    reason: verdict.reason,
    conflict: target.conflict,
  };
}
