import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./pressure.sql?raw";

export const pressure: RoomIndicator = {
  id: "stays_pressure",
  title: {
    sl: "Gostota in intenzivnost turizma",
    it: "Densità e intensità turistica",
    en: "Tourism density and intensity",
  },
  unit: {
    sl: "prenočitve na dan",
    it: "pernottamenti al giorno",
    en: "nights a day",
  },
  definition: {
    sl: "Gostota = prenočitve/365/km²; intenzivnost = prenočitve/365/prebivalci·100; 365 tudi v prestopnem letu. Za Koper 303 km² in 54.220 prebivalcev (SURS, 2024); za druge občine jih navedite.",
    it: "Densità = pernottamenti/365/km²; intensità = pernottamenti/365/abitanti·100; 365 anche negli anni bisestili. Per Capodistria 303 km² e 54.220 abitanti (SURS, 2024); per altri comuni vanno indicati.",
    en: "Density = nights/365/km²; intensity = nights/365/inhabitants·100; 365 in leap years too. For Koper 303 km² and 54,220 inhabitants (SURS, 2024); for other municipalities name them.",
  },
  source: columns.surs,
  sql,
  parameters: [parameters.municipality, parameters.area, parameters.population],
  columns: [
    columns.municipality,
    columns.year,
    columns.nights,
    columns.column(
      "area",
      "DOUBLE",
      {
        sl: "površina",
        it: "superficie",
        en: "area",
      },
      { unit: { sl: "km²", it: "km²", en: "km²" } },
    ),
    columns.column("population", "INTEGER", {
      sl: "prebivalci",
      it: "abitanti",
      en: "inhabitants",
    }),
    columns.column(
      "density",
      "DOUBLE",
      {
        sl: "gostota",
        it: "densità",
        en: "density",
      },
      {
        unit: {
          sl: "prenočitve na dan na km²",
          it: "pernottamenti al giorno per km²",
          en: "nights a day per km²",
        },
      },
    ),
    columns.column(
      "intensity",
      "DOUBLE",
      {
        sl: "intenzivnost",
        it: "intensità",
        en: "intensity",
      },
      {
        unit: {
          sl: "prenočitve na dan na 100 prebivalcev",
          it: "pernottamenti al giorno per 100 abitanti",
          en: "nights a day per 100 inhabitants",
        },
      },
    ),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: behindNights,
};
