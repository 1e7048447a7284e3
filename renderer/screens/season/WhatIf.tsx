import { useDeferredValue, useState } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { NumberBox } from "../../parts/NumberBox.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { ErrorState, Skeleton } from "../../parts/States.tsx";
import { monthClasses, type MonthClass } from "../../state/season.ts";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { num } from "../read.ts";
import { whatIfSentences } from "./closer-sentences.ts";
import type { Looking } from "./shared.ts";
import { monthsAsked, usualWhatIf } from "./usual.ts";

/** More nights of a market in some months: what the Gini would be, and what a change would take. */
export function WhatIf({ choice }: Looking) {
  const speech = useSpeech();
  const { words, format, of } = speech;
  const said = words.season.whatIf;
  const indicator = useIndicator("stays_what_if");
  const markets = useMarkets(choice.everyMarket);
  const [market, setMarket] = useState<string>(choice.market ?? usualWhatIf.market);
  const [part, setPart] = useState<MonthClass>(usualWhatIf.part);
  const [extra, setExtra] = useState<number>(usualWhatIf.extra);
  const [wanted, setWanted] = useState<number>(usualWhatIf.wanted);
  const known = markets.some(({ id }) => id === market) ? market : (markets[0]?.id ?? market);
  const filters = useDeferredValue({
    municipality: choice.municipality,
    ...(choice.shown === null ? {} : { year: String(choice.shown) }),
    market: known,
    months: monthsAsked(part, choice.classes),
    extra_nights: String(extra),
    wanted_fall: String(wanted),
  });
  const { answer, pending, error, retry } = useAnswer(indicator.id, filters);
  const row = answer ? toRows(answer.columns)[0] : undefined;
  const [after, change] = [num(row, "gini_after"), num(row, "gini_change")];
  const name = markets.find(({ id }) => id === known)?.label ?? known;
  const told = whatIfSentences(speech, row, { name, part, extra, wanted });
  return (
    <Card title={of(indicator.title)} unit={of(indicator.unit)} {...{ indicator, answer, filters, pending }}>
      <div className="form-row">
        <Choice label={said.market} options={markets} chosen={known} onChoose={setMarket} />
        <div className="choice">
          <span className="choice-label" aria-hidden>
            {said.months}
          </span>
          <Segments
            label={said.months}
            segments={monthClasses.map((id) => ({ id, label: words.season.parts.names[id] }))}
            chosen={part}
            onChoose={setPart}
          />
        </div>
        <NumberBox label={said.extra} value={extra} step={500} min={0} max={1_000_000} onChange={setExtra} />
        <NumberBox
          label={said.wanted}
          value={wanted}
          step={0.005}
          min={0.005}
          max={0.9}
          format={{ minimumFractionDigits: 3, maximumFractionDigits: 3 }}
          onChange={setWanted}
        />
      </div>
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton height={80} />
      ) : (
        <div className="what-if" aria-live="polite">
          {!told || after === null || change === null ? (
            <p>{said.unknown}</p>
          ) : (
            <>
              <p className="key-value">
                {format.decimal(after, 3)}
                <small>
                  {words.giniUnit} {format.signed(change, 3)}
                </small>
              </p>
              <p>{told.after}</p>
              <p>
                {told.needed} {said.same}
              </p>
            </>
          )}
        </div>
      )}
    </Card>
  );
}

/** The markets that had nights in the year. */
function useMarkets(filters: Readonly<Record<string, string>>) {
  const { label, format } = useSpeech();
  const { columns } = useIndicator("stays_market_effect");
  const { answer } = useAnswer("stays_market_effect", filters);
  const codes = columns.find(({ name }) => name === "market")?.codes;
  return [...new Set(answer?.columns["market"])]
    .map((id) => ({ id: String(id), label: format.capital(label(codes, String(id))) }))
    .toSorted((a, b) => format.compare(a.label, b.label));
}
