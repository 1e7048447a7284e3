import { ChartCard } from "../parts/ChartCard.tsx";
import type { Filters } from "../state/filters.ts";
import { useIndicator, useSpeech } from "../state/stores.ts";
import { Screen } from "./Screen.tsx";
import { useCutReasons } from "./cut.ts";
import { useOrdinary } from "./ordinary.ts";
import { monthsSentence, profileSentence, rankingSentence, yearsSentence } from "./sentences.ts";

/** Overnight stays in full: when, how unevenly, from where, year by year. */
export function Stays() {
  const { words } = useSpeech();
  return <Screen title={words.screens.stays}>{(filters) => <Content filters={filters} />}</Screen>;
}

function Content({ filters }: { readonly filters: Filters }) {
  const speech = useSpeech();
  const codes = useIndicator("stays_market_ranking").columns.find(({ name }) => name === "market")?.codes;
  const { parameters, market, scope } = filters;
  const cutReasons = useCutReasons(filters);
  const ordinary = useOrdinary(filters);
  const common = { filters: parameters, scope };
  return (
    <div className="grid grid-stays">
      <ChartCard
        id="stays_year_on_year"
        area="months"
        {...common}
        sentence={({ columns }) => monthsSentence(speech, columns)}
      />
      <ChartCard
        id="stays_profile"
        area="profile"
        {...common}
        sentence={({ columns }) => profileSentence(speech, columns)}
      />
      <ChartCard
        id="stays_seasonality"
        area="years"
        {...common}
        filters={{ ...parameters, market: market ?? "total" }}
        refine={cutReasons}
        sentence={({ columns }) => yearsSentence(speech, columns, filters, ordinary)}
      />
      <ChartCard
        id="stays_market_ranking"
        area="markets"
        filters={parameters}
        focus={market ?? undefined}
        bare={speech.words.overview.noMarkets}
        sentence={({ columns }) => rankingSentence(speech, columns, codes, filters)}
      />
      <ChartCard id="stays_yearly" area="yearly" {...common} sentence={() => speech.words.table.sentence} />
    </div>
  );
}
