import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { KeyFigure, type Figure } from "../../parts/KeyFigure.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useSpeech } from "../../state/stores.ts";
import { none } from "../../words/format.ts";
import { num } from "../read.ts";
import { basketLead, verdictSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** The answer in one sentence, and what it rests on. */
export function Verdict({ year, kind }: Looking) {
  const speech = useSpeech();
  const said = speech.words.events.verdict;
  const { answer, pending, error, retry } = useAnswer("events_basket", { year: String(year), kind });
  if (error !== null) return <ErrorState text={error} onRetry={retry} />;
  if (!answer) return <Skeleton height={190} />;
  const row = toRows(answer.columns)[0];
  return (
    <section className="verdict" aria-busy={pending}>
      <div className="headline">
        <p className="headline-main">{verdictSentence(speech, row, year, kind)}</p>
        <p>{[basketLead(speech, row), said.apart].join(" ").trim()}</p>
      </div>
      <KeyFigures year={year} />
    </section>
  );
}

/** Outside the peak, in the centre, what a visitor costs, and over how many places it is spread. */
function KeyFigures({ year }: Pick<Looking, "year">) {
  const speech = useSpeech();
  const { words, format } = speech;
  const said = words.events.facts;
  const asked = { year: String(year) };
  const before = { year: String(year - 1) };
  const visitors = { kind: "visitors" };
  const classes = useRows("events_by_class", { ...asked, ...visitors });
  const classesBefore = useRows("events_by_class", { ...before, ...visitors });
  const places = useRows("events_places", asked);
  const placesBefore = useRows("events_places", before);
  const cost = useRows("events_cost", asked).find((row) => row["event"] === null && row["ticketed"] === "no");
  const costBefore = useRows("events_cost", before).find(
    (row) => row["event"] === null && row["ticketed"] === "no",
  );
  const compare = (value: number | null, show: (value: number) => string): string =>
    value === null ? said.noBefore : said.before(year - 1, show(value));
  const plain = { direction: 0, verdict: "neutral", change: "" } as const;
  const [off, offBefore] = [outsidePeak(classes), outsidePeak(classesBefore)];
  const open = classes.reduce(
    (sum, row) => sum + (row["kind"] === "visitors" ? (num(row, "not_counted") ?? 0) : 0),
    0,
  );
  const [centre, centreBefore] = [num(places[0], "share_centre"), num(placesBefore[0], "share_centre")];
  const [price, priceBefore] = [num(cost, "cost_per_visitor"), num(costBefore, "cost_per_visitor")];
  const figures: (Figure & { readonly parameters: Readonly<Record<string, string>> })[] = [
    {
      ...plain,
      indicator: "events_by_class",
      parameters: { ...asked, ...visitors },
      behind: {},
      label: said.off,
      value: format.percent(off),
      unit: said.offUnit,
      comparison: [
        compare(offBefore, (value) => format.percent(value)),
        ...(open > 0 ? [said.open(open)] : []),
      ].join("; "),
    },
    {
      ...plain,
      indicator: "events_places",
      parameters: asked,
      behind: {},
      label: said.centre,
      value: format.percent(centre),
      unit: said.centreUnit,
      comparison: compare(centreBefore, (value) => format.percent(value)),
    },
    {
      ...plain,
      indicator: "events_cost",
      parameters: asked,
      behind: {},
      label: said.cost,
      value: price === null ? none : format.decimal(price, 2),
      unit: said.costUnit,
      comparison: [
        said.costOf(num(cost, "performances") ?? 0, num(cost, "left_out") ?? 0),
        ...(priceBefore === null ? [] : [compare(priceBefore, (value) => format.decimal(value, 2))]),
      ].join("; "),
    },
    {
      ...plain,
      indicator: "events_places",
      parameters: asked,
      behind: {},
      label: said.places,
      value: format.count(num(places[0], "places")),
      unit: "",
      comparison: said.rural(num(places[0], "rural_places") ?? 0),
    },
  ];
  return (
    <>
      <h2 className="visually-hidden">{said.label}</h2>
      <ul className="key-figures">
        {figures.map(({ parameters, ...figure }) => (
          <KeyFigure key={figure.label} {...figure} filters={parameters} />
        ))}
      </ul>
    </>
  );
}

function useRows(id: string, filters: Readonly<Record<string, string>>): readonly Row[] {
  const { answer } = useAnswer(id, filters);
  return answer ? toRows(answer.columns) : [];
}

/** Null where nobody was counted; what lies partly in the peak is not called outside it. */
function outsidePeak(rows: readonly Row[]): number | null {
  const counted = rows.filter((row) => row["kind"] === "visitors" && num(row, "share") !== null);
  if (counted.length === 0) return null;
  return counted
    .filter((row) => row["class"] === "off" || row["class"] === "shoulder")
    .reduce((sum, row) => sum + (num(row, "share") ?? 0), 0);
}
