import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";
import sql from "./classes.sql?raw";

export const classes: RoomIndicator = {
  id: "stays_classes",
  title: {
    sl: "Prenočitve po delih leta",
    it: "Pernottamenti per periodo dell’anno",
    en: "Nights by class of month",
  },
  unit: columns.nightsUnit,
  definition: {
    sl: "Prenočitve v vrhu sezone, v pred- in posezoni ter zunaj nje. Razredi razdelijo leto brez prekrivanja; privzeto vrh junij–avgust, pred- in posezona april, maj, september, oktober (cilji programa), drugo zunaj sezone; december je prikazan posebej. Delež zahteva vseh dvanajst mesecev.",
    it: "Pernottamenti in alta, media e bassa stagione. Le classi dividono l’anno senza sovrapporsi; di norma alta giugno–agosto, media aprile, maggio, settembre, ottobre (gli obiettivi del programma), il resto bassa; dicembre è mostrato a parte. La quota richiede tutti i dodici mesi.",
    en: "Nights in the peak, the shoulder and the off-season. The classes part the year without overlap; by default peak June–August, shoulder April, May, September, October (the programme’s target windows), the rest off; December is shown apart. A share needs all twelve months.",
  },
  source: columns.surs,
  sql,
  parameters: [
    parameters.municipality,
    parameters.market,
    parameters.firstMonth,
    parameters.lastMonth,
    parameters.peakMonths,
    parameters.shoulderMonths,
  ],
  columns: [
    columns.municipality,
    columns.year,
    columns.monthClass,
    columns.nights,
    columns.column(
      "share",
      "DOUBLE",
      {
        sl: "delež leta",
        it: "quota dell’anno",
        en: "share of the year",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "december_nights",
      "INTEGER",
      {
        sl: "od tega december",
        it: "di cui dicembre",
        en: "of which December",
      },
      { unit: columns.nightsUnit },
    ),
    columns.monthsKnown,
  ],
  figure: {
    mark: "parts",
    x: "year",
    y: "nights",
    series: "class",
    within: "december_nights",
    share: "share",
  },
  better: "neither",
  rows: behindNights,
};
