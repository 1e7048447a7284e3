import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { forecast } from "./forecast.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const forecastToYearEnd: RoomIndicator = {
  id: "stays_forecast",
  title: { sl: "Napoved do konca leta", it: "Previsione a fine anno", en: "Forecast to year’s end" },
  unit: columns.nightsUnit,
  definition: {
    sl: "Pričakovane prenočitve do konca leta po dveh metodah: kot isti mesec lani in Holt-Winters (množilni), vsaka s 95-odstotnim intervalom. Nič pod štirimi polnimi leti. Poglejte tudi napako za nazaj.",
    it: "Pernottamenti attesi fino a fine anno con due metodi: come lo stesso mese dell’anno prima e Holt-Winters (moltiplicativo), ciascuno con intervallo al 95 %. Niente sotto i quattro anni completi. Si guardi anche l’errore all’indietro.",
    en: "Nights expected to year’s end by two methods: as the same month last year, and Holt-Winters (multiplicative), each with its 95 % interval. Nothing below four full years. See its back-test error too.",
  },
  source: {
    sl: `${columns.surs.sl}. Metodi: Hyndman in Athanasopoulos, FPP3; Holt (1957), Winters (1960).`,
    it: `${columns.surs.it}. Metodi: Hyndman e Athanasopoulos, FPP3; Holt (1957), Winters (1960).`,
    en: `${columns.surs.en}. Methods: Hyndman and Athanasopoulos, FPP3; Holt (1957), Winters (1960).`,
  },
  compute: forecast,
  parameters: [parameters.municipality, parameters.market, parameters.excludedYears],
  columns: [
    columns.municipality,
    columns.month,
    columns.nights,
    columns.column(
      "forecast",
      "DOUBLE",
      { sl: "napoved", it: "previsione", en: "forecast" },
      { unit: columns.nightsUnit },
    ),
    columns.column("low", "DOUBLE", { sl: "od", it: "da", en: "from" }, { unit: columns.nightsUnit }),
    columns.column("high", "DOUBLE", { sl: "do", it: "a", en: "to" }, { unit: columns.nightsUnit }),
    columns.method,
  ],
  figure: { mark: "line", x: "month", y: "nights", also: ["forecast"], low: "low", high: "high" },
  better: "neither",
  rows: behindNights,
};
