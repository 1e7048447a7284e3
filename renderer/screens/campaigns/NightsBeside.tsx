import { toRows } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { useFilters } from "../../state/filters.ts";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { windowSentences } from "./sentences.ts";
import { staysMarket, windows, type Looking } from "./shared.ts";

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
  const indicator = useIndicator("stays_before_after");
  const { answer, error, retry } = useAnswer(indicator.id, filters);
  const month = `${year - 1}${filters.month.slice(4)}`;
  // Where the year's nights are not there yet, the last ones that are.
  const { answer: earlier } = useAnswer(indicator.id, { ...filters, month });
  if (error !== null) return <ErrorState text={error} onRetry={retry} />;
  if (!answer) return <Skeleton height={60} />;
  const [row, before] = [answer, earlier].map((each) => (each ? toRows(each.columns)[0] : undefined));
  return (
    <div className="nights-window">
      <h3>{name}</h3>
      {windowSentences(speech, name, year, row, before, indicator.columns).map((sentence) => (
        <p key={sentence} className="card-sentence">
          {sentence}
        </p>
      ))}
    </div>
  );
}
