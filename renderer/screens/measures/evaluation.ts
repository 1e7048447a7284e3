import type { Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Speech } from "../../words/index.ts";
import { num } from "../read.ts";
import { text } from "./shared.ts";

/** One line of the page: what, how much, and what has to be known about it; `dots` draws the count. */
export type Item = {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly dots?: readonly [part: number, whole: number];
};

/** The evaluation of one cycle as data: shown on the screen and written into a file alike. */
export type Evaluation = {
  readonly title: string;
  readonly asOf: string;
  readonly sections: readonly { readonly title: string; readonly items: readonly Item[] }[];
  readonly open: { readonly title: string; readonly items: readonly string[]; readonly none: string };
  readonly honest: string;
};

/** What a cycle of the pop-up shop came to, in counts; what is not known is a list of its own. */
export function evaluationOf(
  speech: Speech,
  row: Row,
  today: string,
  returned: readonly ReturnedColumn[],
): Evaluation {
  const said = speech.words.measures;
  const { evaluation } = said;
  return {
    title: evaluation.title(text(row, "cycle") ?? said.outcomes.noCycle),
    asOf: evaluation.asOf(today),
    sections: [
      { title: evaluation.what, items: whatWasDone(speech, row, returned) },
      { title: evaluation.said, items: whatTheySay(speech, row) },
      { title: evaluation.after, items: whatCameOfIt(speech, row, returned) },
    ],
    open: { title: evaluation.open, items: stillOpen(speech, row), none: evaluation.nothingOpen },
    honest: evaluation.honest,
  };
}

const of = (row: Row, name: string): number => num(row, name) ?? 0;

export function whatWasDone(
  { words, format, of: inWords }: Speech,
  row: Row,
  returned: readonly ReturnedColumn[],
): Item[] {
  const { outcomes, evaluation, of: part, days } = words.measures;
  const stays = of(row, "stays");
  const first = text(row, "first_day");
  const occupancy = num(row, "occupancy");
  const money = num(row, "revenue");
  const reasons = returned.find(({ name }) => name === "revenue_withheld")?.codes;
  const reason = reasons?.find(({ id }) => id === text(row, "revenue_withheld"));
  const visitors = num(row, "visitors");
  const told = (name: string): string =>
    of(row, name) === 0 ? outcomes.nobodyTold : outcomes.told(of(row, name), stays);
  return [
    {
      label: evaluation.stays,
      value: format.count(stays),
      ...(first === null ? {} : { note: evaluation.period(first, text(row, "last_day")) }),
    },
    {
      label: outcomes.occupancy,
      value:
        part(of(row, "days_let"), of(row, "days_available")) +
        (occupancy === null ? "" : ` (${format.percent(occupancy)})`),
      note: outcomes.basis[row["basis"] === "given" ? "given" : "stays"],
    },
    {
      label: outcomes.gaps,
      value: days(of(row, "gap_days")),
      note: of(row, "gaps") === 0 ? outcomes.noGap : outcomes.longest(of(row, "longest_gap")),
    },
    { label: outcomes.visitors, value: format.count(visitors), note: told("visitors_told") },
    {
      label: outcomes.revenue,
      // The statistics office's sign for a figure that is known and confidential.
      value: reason ? "z" : money === null ? format.count(null) : `${format.count(money)} EUR`,
      note: reason ? outcomes.withheld(inWords(reason.label)) : told("revenue_told"),
    },
  ];
}

export function whatTheySay({ words }: Speech, row: Row): Item[] {
  const { outcomes, of: part } = words.measures;
  const stays = of(row, "stays");
  const answer = (label: string, yes: string, told: string): Item => ({
    label,
    value: part(of(row, yes), of(row, told)),
    note: outcomes.answered(of(row, told), stays),
    dots: [of(row, yes), of(row, told)],
  });
  return [
    answer(outcomes.graded, "graded_good", "graded"),
    answer(outcomes.repeat, "would_repeat", "repeat_told"),
  ];
}

/** The columns of the outcomes, in the order in which they are told. */
export const outcomeColumns = [
  ...["lease_centre", "lease_elsewhere", "lease_untold", "extended", "no_lease", "left_centre"],
  "outcome_unknown",
] as const;

export function whatCameOfIt(
  { words, format, of: inWords }: Speech,
  row: Row,
  returned: readonly ReturnedColumn[],
): Item[] {
  const { outcomes, of: part } = words.measures;
  const stays = of(row, "stays");
  const labelOf = (name: string): string => {
    const column = returned.find((each) => each.name === name);
    return column ? inWords(column.label) : name;
  };
  const became = outcomeColumns
    .filter((name) => of(row, name) > 0)
    .map((name): Item => ({
      label: format.capital(labelOf(name)),
      value: part(of(row, name), stays),
      dots: [of(row, name), stays],
    }));
  const survival = ([6, 12] as const).map((months): Item => {
    const [due, told, yes] = [
      of(row, `due_${months}`),
      of(row, `told_${months}`),
      of(row, `trading_${months}`),
    ];
    return due === 0
      ? { label: outcomes.survival(months), value: format.count(null), note: outcomes.notYet }
      : {
          label: outcomes.survival(months),
          value: part(yes, due),
          dots: [yes, due],
          ...(told < due ? { note: outcomes.unknown(due - told) } : {}),
        };
  });
  return [...became, ...survival];
}

function stillOpen({ words }: Speech, row: Row): string[] {
  const { openItems } = words.measures.evaluation;
  const stays = of(row, "stays");
  const missing: readonly [number, (count: number) => string][] = [
    [stays - of(row, "visitors_told"), openItems.visitors],
    [stays - of(row, "revenue_told"), openItems.revenue],
    [stays - of(row, "graded"), openItems.grades],
    [of(row, "outcome_unknown"), openItems.outcome],
    [stays - of(row, "told_6"), openItems.six],
    [stays - of(row, "told_12"), openItems.twelve],
  ];
  return missing.flatMap(([count, sentence]) => (count > 0 ? [sentence(count)] : []));
}
