import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { boundGini } from "./gini-bounds.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const boundsOfGini: RoomIndicator = {
  id: "stays_gini_bounds",
  title: {
    sl: "Gini z enim neznanim mesecem",
    it: "Gini con un mese ignoto",
    en: "Gini with one month unknown",
  },
  unit: {
    sl: "Ginijev koeficient, od 0 do 0,917",
    it: "coefficiente di Gini, da 0 a 0,917",
    en: "Gini coefficient, 0 to 0.917",
  },
  definition: {
    sl: "Najnižji in najvišji Gini, ki ga leto lahko ima, če je en mesec neznan: točno, ker se med vrednostmi drugih mesecev ne obrne. Zgornja meja neznanega meseca je navedena ali pa prenočitve države brez znanih občin.",
    it: "Il Gini minimo e massimo che un anno può avere se un mese è ignoto: esatto, perché tra i valori degli altri mesi non cambia verso. Il limite superiore del mese ignoto è indicato, oppure sono i pernottamenti del paese senza i comuni noti.",
    en: "The lowest and the highest Gini a year can have if one month is unknown: exact, because it never turns between the values of other months. The unknown month’s upper limit is given, or the country’s nights without all known municipalities.",
  },
  source: columns.surs,
  compute: boundGini,
  parameters: [parameters.municipality, parameters.market, parameters.low, parameters.high],
  columns: [
    columns.municipality,
    columns.year,
    columns.month,
    columns.column(
      "low",
      "DOUBLE",
      { sl: "najmanj prenočitev", it: "minimo pernottamenti", en: "fewest nights" },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "high",
      "DOUBLE",
      { sl: "največ prenočitev", it: "massimo pernottamenti", en: "most nights" },
      { unit: columns.nightsUnit },
    ),
    columns.column("gini_low", "DOUBLE", { sl: "najnižji Gini", it: "Gini minimo", en: "lowest Gini" }),
    columns.column("gini_high", "DOUBLE", { sl: "najvišji Gini", it: "Gini massimo", en: "highest Gini" }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "down",
  rows: behindNights,
};
