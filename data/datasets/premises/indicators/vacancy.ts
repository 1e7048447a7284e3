import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import sql from "./vacancy.sql?raw";

export const vacancy: RoomIndicator = {
  id: "premises_vacancy",
  title: { sl: "Prazni prostori po ulicah", it: "Locali sfitti per via", en: "Vacant premises by street" },
  unit: columns.unitsWord,
  definition: {
    sl: "Prazen je prostor, v katerem ob obisku ni bilo dejavnosti in ni v najemu; začasna raba in zaprto, a v najemu sta stanji zase. Delež = prazni / vsi popisani prostori z znanim stanjem, v vseh etažah; prostori brez stanja so šteti posebej; po površini le iz prostorov z znano površino, brez ocenjevanja. Ulica »skupaj« je ves val: delež vsote, nikoli povprečje deležev. Če so popisani le prazni prostori, deleža ni.",
    it: "Sfitto è il locale che il giorno della visita era senza attività e senza contratto; l’uso temporaneo e il chiuso ma affittato sono condizioni a parte. Quota = sfitti / tutti i locali rilevati di condizione nota, a ogni piano; i locali senza condizione sono contati a parte; per superficie solo dai locali di superficie nota, senza stime. La via «insieme» è l’intera rilevazione: quota della somma, mai media delle quote. Se sono rilevati solo gli sfitti, non c’è quota.",
    en: "Vacant is a premise without a business and without a lease on the day of the visit; pop-up use and closed though let are states of their own. Rate = vacant / all mapped premises of known status, on every floor; premises without a status are counted apart; by area only from premises of known area, nothing estimated. The street “all together” is the whole wave: the rate of the sum, never a mean of rates. Where only vacant premises were mapped there is no rate.",
  },
  source: {
    sl: `${columns.mapping.sl}. Opredelitev: LDC, Springboard, Locatus.`,
    it: `${columns.mapping.it}. Definizione: LDC, Springboard, Locatus.`,
    en: `${columns.mapping.en}. Definition: LDC, Springboard, Locatus.`,
  },
  sql,
  parameters: [parameters.wave, ...parameters.narrowing],
  columns: [
    columns.own("wave"),
    { ...columns.own("street"), codes: [columns.total] },
    columns.units,
    columns.vacant,
    columns.statusUnknown,
    columns.rate,
    columns.area,
    columns.vacantArea,
    columns.areaRate,
    columns.denominator,
  ],
  figure: { mark: "stock", x: "street", y: "vacant", of: "units", share: "rate" },
  better: "down",
  rows: columns.behind,
};
