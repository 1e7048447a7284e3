import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { forecastError } from "./forecast.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const errorOfForecast: RoomIndicator = {
  id: "stays_forecast_error",
  title: {
    sl: "Napaka napovedi za nazaj",
    it: "Errore della previsione all’indietro",
    en: "Back-test error of the forecast",
  },
  unit: { sl: "povprečna relativna napaka", it: "errore relativo medio", en: "mean relative error" },
  definition: {
    sl: "Za koliko je metoda zgrešila, ko je odgovor že znan: iz vsakega meseca po treh letih za leto naprej. Scaled_error pod 1: bolje kot »kot lani«.",
    it: "Di quanto il metodo ha sbagliato dove la risposta è nota: da ogni mese dopo tre anni, un anno avanti. Scaled_error sotto 1: meglio di “come l’anno prima”.",
    en: "How far a method was off where the answer is known: a year ahead, from every month after three years. Scaled_error below 1: better than “as last year”.",
  },
  source: {
    sl: `${columns.surs.sl}. Mera: MAPE in MASE (Hyndman in Koehler 2006).`,
    it: `${columns.surs.it}. Misura: MAPE e MASE (Hyndman e Koehler 2006).`,
    en: `${columns.surs.en}. Measure: MAPE and MASE (Hyndman and Koehler 2006).`,
  },
  compute: forecastError,
  parameters: [parameters.municipality, parameters.market, parameters.excludedYears],
  columns: [
    columns.municipality,
    columns.method,
    columns.column("tests", "INTEGER", { sl: "preskusi", it: "prove", en: "tests" }),
    columns.column("months", "INTEGER", { sl: "meseci", it: "mesi", en: "months" }),
    columns.column(
      "error",
      "DOUBLE",
      { sl: "napaka", it: "errore", en: "error" },
      { unit: columns.shareUnit },
    ),
    columns.column("scaled_error", "DOUBLE", {
      sl: "glede na »kot lani«",
      it: "rispetto a “come l’anno prima”",
      en: "against “as last year”",
    }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: behindNights,
};
