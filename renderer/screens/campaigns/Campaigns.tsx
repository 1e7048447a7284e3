import { useState } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { Choice } from "../../parts/Choice.tsx";
import { DemonstrationNotice } from "../../parts/Demonstration.tsx";
import { Arcade } from "../../parts/Logo.tsx";
import { ByHand } from "../../parts/grid/ByHand.tsx";
import { ChooseFiles, ErrorState, Opening, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import "./Campaigns.css";
import { Figures } from "./Figures.tsx";
import { otherMoney, verdictSentence } from "./sentences.ts";
import { yearsOf, type Looking } from "./shared.ts";

/** Where did the money go, whom may it have reached, and what did one result cost? */
export function Campaigns() {
  const { words, label, format } = useSpeech();
  const said = words.campaigns;
  const codes = useIndicator("campaigns_target_share").columns.find(
    ({ name }) => name === "target_market",
  )?.codes;
  const [given, setGiven] = useState<number | null>(null);
  const [market, setMarket] = useState("AT");
  const { answer, error, retry } = useAnswer("campaigns_reach", {});
  const years = answer ? [...new Set(toRows(answer.columns).flatMap(yearsOf))].toSorted() : [];
  const year = given !== null && years.includes(given) ? given : (years.at(-1) ?? null);
  return (
    <>
      <div className="screen-head">
        <h1>{words.screens.campaigns}</h1>
        {year !== null && (
          <div className="filters" role="group" aria-label={words.filters.label}>
            <Choice
              label={said.market}
              options={(codes ?? [])
                .map(({ id }) => ({ id, label: format.capital(label(codes, id)) }))
                .toSorted((a, b) => format.compare(a.label, b.label))}
              chosen={market}
              onChoose={setMarket}
            />
            <Choice
              label={said.year}
              options={years.toReversed().map((each) => ({ id: String(each), label: String(each) }))}
              chosen={String(year)}
              onChoose={(id) => setGiven(Number(id))}
            />
            <ByHand dataset="campaigns" />
          </div>
        )}
      </div>
      <DemonstrationNotice of={["campaigns"]} />
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Opening />
      ) : toRows(answer.columns).length === 0 ? (
        <Empty />
      ) : (
        <>
          <Verdict year={year ?? 0} market={market} />
          <Figures year={year ?? 0} market={market} />
        </>
      )}
    </>
  );
}

function Verdict({ year, market }: Looking) {
  const speech = useSpeech();
  const { words, label } = speech;
  const indicator = useIndicator("campaigns_target_share");
  const codes = indicator.columns.find(({ name }) => name === "target_market")?.codes;
  const filters = { year: String(year), target_market: market };
  const { answer, pending } = useAnswer(indicator.id, filters);
  if (!answer) return <Skeleton height={80} />;
  return (
    <div className="headline" aria-busy={pending}>
      <p className="headline-main">{verdictSentence(speech, answer.columns, year, label(codes, market))}</p>
      <p>{[otherMoney(speech, answer.columns), words.campaigns.verdict.lead].join(" ").trim()}</p>
    </div>
  );
}

function Empty() {
  const { words } = useSpeech();
  return (
    <section className="state state-empty">
      <Arcade />
      <h2>{words.campaigns.empty}</h2>
      <p>{words.campaigns.emptyBody}</p>
      <ChooseFiles />
      <ByHand dataset="campaigns" />
    </section>
  );
}
