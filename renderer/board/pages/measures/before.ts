import { toRows, type Cell } from "../../../../data/kernel/columns.ts";
import { ableMeasures, askedOf, beforeSentences } from "../../../screens/measures/before.ts";
import { text } from "../../../screens/measures/shared.ts";
import { num } from "../../../screens/read.ts";
import { firstSentence, joined } from "../../first-sentence.ts";
import type { Found, PageKind, Question, Scope } from "../../model.ts";

const status = ({ day }: Scope): Question => ({ indicator: "measures_status", parameters: { on: day } });

/** The first measure that can be chosen, as on the screen. */
const firstOf = ([found]: readonly Found[]) =>
  found ? ableMeasures(toRows(found.answer.columns))[0] : undefined;

/** What stood empty where a measure is at work, before and after it began, beside the rest of the centre. */
export const beforeMeasure: PageKind = {
  id: "measures-before",
  section: "measures",
  titleOf: "premises_before_after",
  start: false,
  latestOnly: true,
  needs: (scope) => [status(scope)],
  asks(scope, known) {
    const measure = firstOf(known);
    return measure
      ? [{ indicator: "premises_before_after", parameters: askedOf(measure) }, status(scope)]
      : [];
  },
  says({ speech, found: [compared, ...known] }) {
    const measure = firstOf(known);
    if (!compared || !measure) return null;
    const { indicator, answer } = compared;
    const titles = known[0]?.indicator.columns.find(({ name }) => name === "title")?.codes;
    const [area, rest] = toRows(answer.columns);
    const title = speech.label(titles, measure.title);
    const said = beforeSentences(speech, { ...measure, title }, indicator.columns, area, rest);
    const where = [measure.streets, speech.format.day(measure.from)].join(" · ");
    const told = {
      title: `${speech.of(indicator.title)} · ${where}`,
      meaning: joined(said.by.replace(/([^.])$/, "$1."), said.waves),
    };
    if (said.refused || !area || !rest)
      return {
        ...told,
        headline: `${speech.format.capital(title)}: ${said.sentence}`,
        figure: { mark: "table" },
      };
    const { area: inArea, rest: elsewhere } = speech.words.measures.before;
    const bars = [area, rest].flatMap((row, at) =>
      (["before", "after"] as const).map((when) => ({
        group: [at === 0 ? inArea : elsewhere, speech.format.day(text(row, `day_${when}`) ?? "")].join(" · "),
        count_after: num(row, `count_${when}`),
        units: num(row, "units"),
      })),
    );
    const cells = (name: keyof (typeof bars)[number]): Cell[] => bars.map((bar) => bar[name]);
    const { headline, meaning } = firstSentence(said.sentence);
    return {
      ...told,
      headline,
      meaning: joined(meaning, told.meaning),
      figure: { mark: "stock", x: "group", y: "count_after", of: "units" },
      columns: { group: cells("group"), count_after: cells("count_after"), units: cells("units") },
      returned: indicator.columns.flatMap((column) =>
        column.name === "group"
          ? [{ name: column.name, type: column.type, label: column.label }]
          : column.name === "count_after"
            ? [{ ...column, label: said.counted }]
            : column.name === "units"
              ? [column]
              : [],
      ),
    };
  },
};
