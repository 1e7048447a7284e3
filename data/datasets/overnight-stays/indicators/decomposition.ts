import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { decompose } from "./decomposition.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const decomposition: RoomIndicator = {
  id: "stays_decomposition",
  title: { sl: "Trend, sezona, ostanek", it: "Trend, stagione, residuo", en: "Trend, season, remainder" },
  unit: columns.nightsUnit,
  definition: {
    sl: "STL logaritmov prenočitev zadnjega neprekinjenega niza rednih mesecev: trend v prenočitvah, sezona in ostanek kot faktorja; prenočitve = trend × sezona × ostanek; desezonirano = prenočitve / sezona. Ni uradno. S scale=plain so deli v prenočitvah in se seštejejo.",
    it: "STL dei logaritmi dei pernottamenti dell’ultima serie continua di mesi ordinari: trend in pernottamenti, stagione e residuo come fattori; pernottamenti = trend × stagione × residuo; destagionalizzato = pernottamenti / stagione. Non ufficiale. Con scale=plain le parti sono in pernottamenti e si sommano.",
    en: "STL of the logarithms of the nights, over the latest unbroken run of ordinary months: trend in nights, season and remainder as factors; nights = trend × season × remainder; adjusted = nights / season. Not official. With scale=plain the parts are in nights and add up.",
  },
  source: {
    sl: `${columns.surs.sl}. Razčlenitev: STL (Cleveland idr. 1990), privzete nastavitve R; ni uradno desezonirano.`,
    it: `${columns.surs.it}. Scomposizione: STL (Cleveland et al. 1990), impostazioni di R; non è una serie destagionalizzata ufficiale.`,
    en: `${columns.surs.en}. Decomposition: STL (Cleveland et al. 1990), R’s defaults; not an official adjustment.`,
  },
  compute: decompose,
  parameters: [
    parameters.municipality,
    parameters.market,
    parameters.firstMonth,
    parameters.lastMonth,
    parameters.seasonalWindow,
    parameters.robust,
    parameters.scale,
    parameters.excludedYears,
  ],
  columns: [
    columns.municipality,
    columns.month,
    columns.column(
      "observed",
      "DOUBLE",
      { sl: "prenočitve", it: "pernottamenti", en: "nights" },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "trend",
      "DOUBLE",
      { sl: "trend", it: "trend", en: "trend" },
      { unit: columns.nightsUnit },
    ),
    columns.column("seasonal", "DOUBLE", { sl: "sezona", it: "stagione", en: "season" }),
    columns.column("remainder", "DOUBLE", { sl: "ostanek", it: "residuo", en: "remainder" }),
    columns.column(
      "adjusted",
      "DOUBLE",
      {
        sl: "desezonirano (STL, ni uradno)",
        it: "destagionalizzato (STL, non ufficiale)",
        en: "seasonally adjusted (STL, not official)",
      },
      { unit: columns.nightsUnit },
    ),
  ],
  figure: { mark: "line", x: "month", y: "adjusted", also: ["observed"] },
  better: "neither",
  rows: behindNights,
};
