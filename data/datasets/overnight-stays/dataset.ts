import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { verdict } from "./indicators/verdict.ts";
import { mix } from "./indicators/mix.ts";
import { whatIfMore } from "./indicators/what-if.ts";
import { decomposition } from "./indicators/decomposition.ts";
import { regularityOfSeason } from "./indicators/regularity.ts";
import { easter } from "./indicators/easter.ts";
import { easterOnNights } from "./indicators/easter-effect.ts";
import { forecastToYearEnd } from "./indicators/forecast.ts";
import { errorOfForecast } from "./indicators/forecast-error.ts";
import { beforeAndAfter } from "./indicators/before-after.ts";
import { boundsOfGini } from "./indicators/gini-bounds.ts";
import { byMarket } from "./indicators/by-market.ts";
import { coverage } from "./indicators/coverage.ts";
import { marketRanking } from "./indicators/market-ranking.ts";
import { monthly } from "./indicators/monthly.ts";
import { nights } from "./indicators/nights.ts";
import { classes } from "./indicators/classes.ts";
import { rollingGini } from "./indicators/rolling-gini.ts";
import { marketEffect } from "./indicators/market-effect.ts";
import { calendar } from "./indicators/calendar.ts";
import { peers } from "./indicators/peers.ts";
import { compare } from "./indicators/compare.ts";
import { index } from "./indicators/index.ts";
import { pressure } from "./indicators/pressure.ts";
import { profile } from "./indicators/profile.ts";
import { rows } from "./indicators/rows.ts";
import { seasonality } from "./indicators/seasonality.ts";
import { yearOnYear } from "./indicators/year-on-year.ts";
import { yearToDate } from "./indicators/year-to-date.ts";
import { yearly } from "./indicators/yearly.ts";
import { longWithFlags } from "./profiles/long-with-flags.ts";
import { plain } from "./profiles/plain.ts";
import { sistatLong } from "./profiles/sistat-long.ts";
import { sistatNational } from "./profiles/sistat-national.ts";
import { sistatOther } from "./profiles/sistat-other.ts";
import { sistatWideMarkets } from "./profiles/sistat-wide-markets.ts";
import { sistatWideMonths } from "./profiles/sistat-wide-months.ts";
import { sistatWorkbook } from "./profiles/sistat-workbook.ts";

/** Overnight stays: tourist arrivals and nights by month, municipality and market (SURS 2164466S). */
export const overnightStays: Dataset = {
  id: "overnight-stays",
  title: { sl: "Prenočitve turistov", it: "Pernottamenti dei turisti", en: "Overnight stays" },
  contract,
  profiles: [
    sistatWideMarkets,
    sistatWideMonths,
    sistatLong,
    longWithFlags,
    sistatNational,
    sistatWorkbook,
    sistatOther,
    plain,
  ],
  // A macro may build on those before it; what a screen asks first comes first.
  indicators: [
    coverage,
    monthly,
    yearOnYear,
    nights,
    seasonality,
    yearly,
    yearToDate,
    byMarket,
    marketRanking,
    profile,
    rollingGini,
    classes,
    calendar,
    marketEffect,
    peers,
    compare,
    index,
    pressure,
    verdict,
    mix,
    whatIfMore,
    decomposition,
    regularityOfSeason,
    easter,
    easterOnNights,
    forecastToYearEnd,
    errorOfForecast,
    beforeAndAfter,
    boundsOfGini,
    rows,
  ],
};
