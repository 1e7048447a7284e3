import { useState } from "react";
import { rowCount } from "../../../data/kernel/columns.ts";
import { Card } from "../../parts/Card.tsx";
import { ChartCard, type Shown } from "../../parts/ChartCard.tsx";
import { DataTable } from "../../parts/DataTable.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { ErrorState, Nothing, Skeleton } from "../../parts/States.tsx";
import { useAnswer, useIndicator, useSpeech } from "../../state/stores.ts";
import { NightsBeside } from "./NightsBeside.tsx";
import {
  mainCurrency,
  mediaSentence,
  overlapsSentence,
  providersSentence,
  reachSentence,
  shareSentence,
} from "./sentences.ts";
import type { Looking } from "./shared.ts";

const cuts = ["channel", "market", "window", "campaign"] as const;

/** Reach as bounds, money and rates, shares in the targets, results, nights beside it, what overlaps. */
export function Figures({ year, market }: Looking) {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.campaigns;
  const asked = { year: String(year) };
  const [by, setBy] = useState<(typeof cuts)[number]>("channel");
  const { answer: overlaps } = useAnswer("campaigns_overlaps", asked);
  return (
    <>
      <Segments
        label={said.by}
        segments={cuts.map((id) => ({ id, label: `${said.by} ${said.cuts[id]}` }))}
        chosen={by}
        onChoose={setBy}
      />
      <div className="grid grid-campaigns">
        <ChartCard
          id="campaigns_totals"
          area="reach"
          filters={{ ...asked, by }}
          sentence={({ columns }, { columns: returned }) =>
            reachSentence(speech, columns, returned.find(({ name }) => name === "part")?.codes)
          }
        />
        <Measures year={year} by={by} />
        <ChartCard
          id="campaigns_target_share"
          area="share"
          filters={{ ...asked, target_market: market }}
          refine={inMainCurrency}
          bare={said.verdict.none(year)}
          sentence={({ columns }) => shareSentence(speech, columns, year)}
        />
        <NightsBeside year={year} market={market} />
        <ChartCard
          id="campaigns_results"
          area="results"
          filters={asked}
          bare={said.results.none}
          sentence={({ columns }) => said.results.sentence(new Set(columns["result_kind"]).size)}
        />
        <ChartCard
          id="campaigns_providers"
          area="providers"
          filters={asked}
          bare={said.providers.none}
          sentence={({ columns }) => providersSentence(speech, columns)}
        />
        <ChartCard
          id="campaigns_media"
          area="media"
          filters={asked}
          bare={said.media.none}
          sentence={({ columns }) => mediaSentence(speech, columns)}
        />
        {overlaps && rowCount(overlaps.columns) > 0 && (
          <ChartCard
            id="campaigns_overlaps"
            area="overlaps"
            filters={asked}
            sentence={({ columns }) => overlapsSentence(speech, columns)}
          />
        )}
      </div>
    </>
  );
}

/** Bars of one currency only. */
function inMainCurrency({ indicator, answer }: Shown): Shown {
  return { indicator, answer: { ...answer, columns: mainCurrency(answer.columns) } };
}

const shown = [
  "part",
  "spend",
  "currency",
  "impressions",
  "clicks",
  "click_kind",
  "ctr",
  "cpm",
  "cpc",
  "reason",
];

/** What may be added and its ratios, as a table: reach stands apart. */
function Measures({ year, by }: { readonly year: number; readonly by: string }) {
  const speech = useSpeech();
  const said = speech.words.campaigns;
  const indicator = useIndicator("campaigns_totals");
  const filters = { year: String(year), by };
  const { answer, pending, error, retry } = useAnswer(indicator.id, filters);
  const returned = shown.flatMap((name) => indicator.columns.find((each) => each.name === name) ?? []);
  return (
    <Card
      title={said.measures.title}
      unit={String(year)}
      area="measures"
      {...{ pending, indicator, answer, filters }}
    >
      {error !== null ? (
        <ErrorState text={error} onRetry={retry} />
      ) : !answer ? (
        <Skeleton height={200} />
      ) : rowCount(answer.columns) === 0 ? (
        <Nothing text={said.verdict.none(year)} />
      ) : (
        <>
          <p className="card-sentence">{said.measures.sentence}</p>
          <DataTable caption={said.measures.title} returned={returned} columns={answer.columns} />
        </>
      )}
    </Card>
  );
}
