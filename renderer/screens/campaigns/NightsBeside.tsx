import { toRows } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { useFilters } from "../../state/filters.ts";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { aroundSentence } from "../season/closer-sentences.ts";
import { staysMarket, type Looking } from "./shared.ts";

const windows = [
  { id: "spring", first: "04" },
  { id: "autumn", first: "09" },
] as const;

/** Nights of the target market in the target windows, beside the year before: compared, never caused. */
export function NightsBeside({ year, market }: Looking) {
  const { words } = useSpeech();
  const said = words.campaigns.nights;
  const { municipality } = useFilters();
  const indicator = useIndicator("stays_before_after");
  const known = indicator.parameters
    .find(({ name }) => name === "market")
    ?.codes?.some(({ id }) => id === staysMarket(market));
  const filters = {
    municipality,
    market: known ? staysMarket(market) : "total",
    month: `${year}-04`,
    months: "2",
  };
  const { answer, pending } = useAnswer(indicator.id, filters);
  return (
    <Card title={said.title} unit={said.unit} area="nights" {...{ pending, indicator, answer, filters }}>
      {known === true ? (
        <>
          {windows.map(({ id, first }) => (
            <Window key={id} name={said[id]} year={year} {...filters} month={`${year}-${first}`} />
          ))}
          <p className="card-sentence nights-note">{said.note}</p>
        </>
      ) : (
        <p className="card-sentence">{said.notHere}</p>
      )}
    </Card>
  );
}

type WindowProps = {
  readonly name: string;
  readonly year: number;
  readonly municipality: string;
  readonly market: string;
  readonly month: string;
  readonly months: string;
};

function Window({ name, year, ...filters }: WindowProps) {
  const speech = useSpeech();
  const { words } = speech;
  const indicator = useIndicator("stays_before_after");
  const { answer, error, retry } = useAnswer(indicator.id, filters);
  const month = `${year - 1}${filters.month.slice(4)}`;
  // Where the year's nights are not there yet, the last ones that are.
  const { answer: earlier } = useAnswer(indicator.id, { ...filters, month });
  if (error !== null) return <ErrorState text={error} onRetry={retry} />;
  if (!answer) return <Skeleton height={60} />;
  const row = toRows(answer.columns)[0];
  const isKnown = num(row, "nights") !== null;
  const before = earlier && toRows(earlier.columns)[0];
  return (
    <div className="nights-window">
      <h3>{name}</h3>
      <p className="card-sentence">
        {isKnown
          ? aroundSentence(speech, row, indicator.columns)
          : words.campaigns.nights.notLoaded(name, year)}
      </p>
      {!isKnown && before && num(before, "nights") !== null && (
        <p className="card-sentence">{aroundSentence(speech, before, indicator.columns)}</p>
      )}
    </div>
  );
}
