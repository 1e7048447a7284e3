import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { beforeAfter } from "./before-after.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const beforeAndAfter: RoomIndicator = {
  id: "stays_before_after",
  title: { sl: "Pred dogodkom in po njem", it: "Prima e dopo un evento", en: "Before and after an event" },
  unit: { sl: "sprememba kot delež", it: "variazione come quota", en: "change as a ratio" },
  definition: {
    sl: "Meseci od dogodka naprej v primerjavi z istimi meseci leto prej, z razponom istih sprememb v preteklih letih in s sosednjimi obalnimi občinami. Ob vsaj treh letih prej in šestih mesecih potem še premik ravni (log x ~ trend + mesec + dogodek, napake Newey-West). Primerjava, ne vzrok.",
    it: "I mesi dall’evento in poi confrontati con gli stessi mesi dell’anno prima, con l’intervallo delle stesse variazioni negli anni passati e con i comuni vicini della costa. Con almeno tre anni prima e sei mesi dopo, anche lo spostamento di livello (log x ~ trend + mese + evento, errori Newey-West). Un confronto, non una causa.",
    en: "The months from the event on compared with the same months a year before, with the range of the same change in past years and the neighbours on the coast. With three years before and six months after also the shift of the level (log x ~ trend + month + event, Newey-West errors). A comparison, not a cause.",
  },
  source: {
    sl: `${columns.surs.sl}. Prekinjena časovna vrsta; Newey in West (1987).`,
    it: `${columns.surs.it}. Serie temporale interrotta; Newey e West (1987).`,
    en: `${columns.surs.en}. Interrupted time series; Newey and West (1987).`,
  },
  compute: beforeAfter,
  parameters: [
    parameters.municipality,
    parameters.market,
    parameters.eventMonth,
    parameters.eventMonths,
    parameters.excludedYears,
  ],
  columns: [
    columns.municipality,
    columns.firstMonth,
    columns.lastMonth,
    columns.nights,
    columns.column(
      "before",
      "INTEGER",
      { sl: "leto prej", it: "l’anno prima", en: "the year before" },
      { unit: columns.nightsUnit },
    ),
    columns.column("change", "DOUBLE", { sl: "sprememba", it: "variazione", en: "change" }),
    columns.column("past_low", "DOUBLE", { sl: "prej najmanj", it: "minimo passato", en: "past low" }),
    columns.column("past_high", "DOUBLE", { sl: "prej največ", it: "massimo passato", en: "past high" }),
    columns.column("past_years", "INTEGER", { sl: "pretekla leta", it: "anni passati", en: "past years" }),
    {
      ...columns.column("unusual", "VARCHAR", {
        sl: "zunaj običajnega",
        it: "fuori dall’ordinario",
        en: "outside the ordinary",
      }),
      codes: columns.yesNo,
    },
    columns.column("neighbours", "INTEGER", { sl: "sosede", it: "vicini", en: "neighbours" }),
    columns.column("neighbours_change", "DOUBLE", {
      sl: "sprememba pri sosedah",
      it: "variazione dei vicini",
      en: "change of the neighbours",
    }),
    columns.method,
    columns.column("level", "DOUBLE", {
      sl: "premik ravni",
      it: "spostamento di livello",
      en: "shift of the level",
    }),
    columns.column("level_low", "DOUBLE", { sl: "premik od", it: "spostamento da", en: "shift from" }),
    columns.column("level_high", "DOUBLE", { sl: "premik do", it: "spostamento a", en: "shift to" }),
    columns.reason,
    { ...columns.reason, name: "level_reason" },
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: behindNights,
};
