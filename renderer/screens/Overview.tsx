import { ChartCard } from "../parts/ChartCard.tsx";
import { KeyFigure } from "../parts/KeyFigure.tsx";
import { Skeleton } from "../parts/States.tsx";
import type { Filters } from "../state/filters.ts";
import { useAnswer, useIndicator, useSpeech } from "../state/stores.ts";
import { useCutReasons } from "./cut.ts";
import { keyFigures } from "./figures.ts";
import { useOrdinary } from "./ordinary.ts";
import { isFullYear, latest, num, totalOf } from "./read.ts";
import { Screen } from "./Screen.tsx";
import { monthsSentence, periodHeadline, rankingSentence, yearsSentence } from "./sentences.ts";

/** The state of things in one look. */
export function Overview() {
  const { words } = useSpeech();
  return <Screen title={words.screens.overview}>{(filters) => <Content filters={filters} />}</Screen>;
}

function Content({ filters }: { readonly filters: Filters }) {
  const speech = useSpeech();
  const codes = useIndicator("stays_market_ranking").columns.find(({ name }) => name === "market")?.codes;
  const { parameters, market, scope } = filters;
  const cutReasons = useCutReasons(filters);
  const ordinary = useOrdinary(filters);
  return (
    <>
      <Headline filters={filters} />
      <div className="grid grid-overview">
        <ChartCard
          id="stays_year_on_year"
          area="months"
          filters={parameters}
          scope={scope}
          sentence={({ columns }) => monthsSentence(speech, columns)}
        />
        <ChartCard
          id="stays_seasonality"
          area="years"
          filters={{ ...parameters, market: market ?? "total" }}
          scope={scope}
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
      </div>
    </>
  );
}

function Headline({ filters }: { readonly filters: Filters }) {
  const speech = useSpeech();
  const { words } = speech;
  const { parameters, market, period, bounds, municipalities, municipality, scope } = filters;
  const place = municipalities.find(({ id }) => id === municipality)?.label ?? municipality;
  // Asked first, because it is what the first chart waits for too.
  const months = useAnswer("stays_year_on_year", parameters).answer?.columns;
  const yearly = useAnswer("stays_yearly", parameters).answer?.columns;
  const toDate = useAnswer("stays_year_to_date", parameters).answer?.columns;
  const seasonality = useAnswer("stays_seasonality", { ...parameters, market: market ?? "total" }).answer
    ?.columns;
  const ordinary = useOrdinary(filters);
  if (!yearly || !toDate || !seasonality || !months || ordinary === undefined)
    return <Skeleton height={222} />;

  const full = latest(yearly, isFullYear);
  const said = full
    ? words.overview.headline(num(full, "year") ?? 0, num(full, "nights") ?? 0, num(full, "change"))
    : periodHeadline(speech, period, totalOf(months, period));
  return (
    <>
      <section className="headline">
        <p className="headline-main">{said}</p>
        <p>
          {words.overview.coverage(place, period.first, period.last)}
          {scope !== null && ` ${words.overview.forMarket(scope)}.`}
        </p>
      </section>
      <h2 className="visually-hidden">{words.overview.key}</h2>
      <ul className="key-figures">
        {keyFigures(speech, { yearly, toDate, seasonality, months, ordinary, period, bounds, scope }).map(
          (figure) => (
            <KeyFigure key={figure.label} filters={parameters} {...figure} />
          ),
        )}
        {!full && <li className="key-note">{words.overview.noFullYear}</li>}
      </ul>
    </>
  );
}
