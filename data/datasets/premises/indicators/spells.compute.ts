import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { quantile } from "../../../statistics/quantile.ts";
import { numberAt } from "../history.ts";
import { vacanciesOf, type Vacancy } from "../spells.ts";
import { askHistory, isAsked } from "./ask-history.ts";

/** The vacancies of the premises asked for, as their last visit found them. */
export async function askVacancies(ask: AskRoom, asked: Asked): Promise<Vacancy[]> {
  const history = await askHistory(ask);
  return vacanciesOf(history).filter(({ last }) => isAsked(history, last.row, asked));
}

export async function spells(ask: AskRoom, asked: Asked): Promise<Row[]> {
  return (await askVacancies(ask, asked)).map((vacancy) => ({
    premise: vacancy.premise,
    from: vacancy.from,
    to: vacancy.to,
    days: vacancy.days,
    censored: vacancy.ended ? 0 : 1,
    class: vacancy.class,
  }));
}

/** How many vacancies are how long, with their area and the median length so far. */
export async function durations(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const history = await askHistory(ask);
  const all = (await askVacancies(ask, asked)).filter(({ ended }) => asked["lasting"] !== "yes" || !ended);
  if (all.length === 0) return [];
  const row = (id: string, of: readonly Vacancy[]): Row => {
    const lengths = of.flatMap(({ days }) => (days === null ? [] : [days]));
    const areas = of.flatMap(({ last }) => numberAt(history, "floor_area", last.row) ?? []);
    return {
      class: id,
      spells: of.length,
      lasting: of.filter(({ ended }) => !ended).length,
      share: of.length / all.length,
      area: areas.length === 0 ? null : areas.reduce((sum, each) => sum + each, 0),
      median_days: lengths.length === 0 ? null : Math.round(quantile(lengths, 0.5)),
    };
  };
  return [
    ...["under-1", "1-to-3", "over-3", "unknown"].map((id) =>
      row(
        id,
        all.filter((vacancy) => vacancy.class === id),
      ),
    ),
    row("total", all),
  ];
}
