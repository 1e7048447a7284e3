import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { Action } from "../../parts/Action.tsx";
import { Card } from "../../parts/Card.tsx";
import { ChartCard } from "../../parts/ChartCard.tsx";
import { NumberBox } from "../../parts/NumberBox.tsx";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech, useStores, useWeights } from "../../state/stores.ts";
import { criteria, usualWeights } from "../../state/weights.ts";
import { none } from "../../words/format.ts";
import { num } from "../read.ts";
import { cofundingSentence, reviewSentence } from "./sentences.ts";
import type { Looking } from "./shared.ts";

/** Applications in the order of their points, and what the weights do to that order. */
export function Cofunding({ year }: Looking) {
  const speech = useSpeech();
  const { words, of } = speech;
  const indicator = useIndicator("events_cofunding");
  const weights = useWeights();
  const filters = {
    year: String(year),
    ...Object.fromEntries(criteria.map((each) => [`weight_${each}`, String(weights[each])])),
    ...(weights.budget === null ? {} : { budget: String(weights.budget) }),
  };
  const { answer, pending, error, retry } = useAnswer(indicator.id, filters);
  return (
    <div className="grid grid-cofunding">
      <Card
        title={of(indicator.title)}
        unit={of(indicator.unit)}
        {...{ pending, indicator, answer, filters }}
      >
        <Controls />
        {error !== null ? (
          <ErrorState text={error} onRetry={retry} />
        ) : !answer ? (
          <Skeleton height={260} />
        ) : toRows(answer.columns).length === 0 ? (
          <Nothing text={words.events.cofunding.none} />
        ) : (
          <>
            <p className="card-sentence" aria-live="polite">
              {cofundingSentence(speech, answer.columns)}
            </p>
            <Ranking rows={toRows(answer.columns)} />
          </>
        )}
      </Card>
      <ChartCard
        id="events_cofunding_review"
        filters={{}}
        bare={words.events.nothingCounted}
        sentence={(given) => reviewSentence(speech, given.columns)}
      />
    </div>
  );
}

/** The weights and the money, kept for the next time. */
function Controls() {
  const { words } = useSpeech();
  const said = words.events.cofunding;
  const { weights: store } = useStores();
  const weights = useWeights();
  return (
    <div className="form-row weights" role="group" aria-label={said.settings}>
      {criteria.map((each) => (
        <NumberBox
          key={each}
          label={said.weights[each]}
          value={weights[each]}
          step={5}
          min={0}
          max={100}
          onChange={(value) => store.setState({ [each]: value })}
        />
      ))}
      <NumberBox
        label={said.budget}
        value={weights.budget ?? 0}
        step={500}
        min={0}
        onChange={(budget) => store.setState({ budget: budget > 0 ? budget : null })}
      />
      <Action kind="quiet" icon="undo" label={said.usual} onPress={() => store.setState(usualWeights)} />
    </div>
  );
}

function Ranking({ rows }: { readonly rows: readonly Row[] }) {
  const speech = useSpeech();
  const { words, format, label } = speech;
  const said = words.events.cofunding;
  const reasons = useIndicator("events_cofunding").columns.find(({ name }) => name === "reason")?.codes;
  const hasMoney = rows.some((row) => row["funded"] !== null);
  return (
    <div className="table-scroll" role="region" aria-label={words.table.scroll} tabIndex={0}>
      <table className="table ranking">
        <thead>
          <tr>
            <th scope="col" className="number">
              {said.rank}
            </th>
            <th scope="col">{said.event}</th>
            <th scope="col">{said.points}</th>
            <th scope="col">{said.moved}</th>
            <th scope="col" className="number">
              {said.requested}
            </th>
            {hasMoney && <th scope="col">{said.money_}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const [points, moved] = [num(row, "points"), num(row, "rank_change")];
            const reason = row["reason"];
            return (
              <tr key={String(row["event"])} className={row["funded"] === "no" ? "ranking-out" : undefined}>
                <td className="number">{num(row, "rank") ?? none}</td>
                <th scope="row">{String(row["event"])}</th>
                <td>
                  {points === null ? (
                    <em>{label(reasons, String(reason))}</em>
                  ) : (
                    <span className="ranking-points">
                      <i style={{ width: `${points}%` }} aria-hidden />
                      <b>{format.decimal(points, 1)}</b>
                    </span>
                  )}
                </td>
                <td className={moved !== null && moved !== 0 ? "ranking-moved" : undefined}>
                  {moved === null
                    ? none
                    : moved > 0
                      ? said.up(moved)
                      : moved < 0
                        ? said.down(-moved)
                        : said.same}
                </td>
                <td className="number">{format.count(num(row, "requested"))}</td>
                {hasMoney && (
                  <td>
                    {row["funded"] === "yes" ? said.funded : row["funded"] === "no" ? said.notFunded : none}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
