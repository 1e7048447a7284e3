import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { spells as compute } from "./spells.compute.ts";

export const spells: RoomIndicator = {
  id: "premises_spells",
  title: { sl: "Vsaka praznost zase", it: "Ogni sfitto per sé", en: "Each vacancy by itself" },
  unit: { sl: "dni", it: "giorni", en: "days" },
  definition: {
    sl: "Ena vrstica je ena praznost enega prostora. Od: zapisani prvi dan, sicer sredina med zadnjim obiskom, ki je prostor videl zaseden, in prvim, ki ga je videl praznega; prazno, če se je začela pred prvim popisom in dan ni znan. Do: sredina med zadnjim obiskom, ki ga je videl praznega, in naslednjim; še traja (1), če je naslednjega ni: takrat je to zadnji dan, ko je bil prostor viden prazen, nikoli konec.",
    it: "Una riga è uno sfitto di un locale. Da: il primo giorno scritto, altrimenti il punto medio tra l’ultima visita che l’ha visto occupato e la prima che l’ha visto sfitto; vuoto se è cominciato prima della prima rilevazione e il giorno è ignoto. A: il punto medio tra l’ultima visita che l’ha visto sfitto e la successiva; dura ancora (1) se non c’è una successiva: allora è l’ultimo giorno in cui è stato visto sfitto, mai una fine.",
    en: "One row is one vacancy of one premise. From: the first day as written, else the middle between the last visit that saw it let and the first that saw it vacant; empty if it began before the first mapping and nobody knows when. To: the middle between the last visit that saw it vacant and the next; censored (1) if there is no next one: then it is the last day it was seen vacant, never an end.",
  },
  source: {
    sl: `${columns.mapping.sl}. Razredi: LDC, PBL; meji 365 in 1.095 dni.`,
    it: `${columns.mapping.it}. Classi: LDC, PBL; limiti 365 e 1.095 giorni.`,
    en: `${columns.mapping.en}. Classes: LDC, PBL; bounds 365 and 1,095 days.`,
  },
  compute,
  parameters: [...parameters.narrowing],
  columns: [
    columns.premise,
    columns.column("from", "DATE", { sl: "od", it: "da", en: "from" }),
    columns.column("to", "DATE", { sl: "do", it: "a", en: "to" }),
    columns.days,
    columns.column("censored", "INTEGER", { sl: "še traja", it: "dura ancora", en: "censored" }),
    columns.durationClass,
  ],
  figure: { mark: "table" },
  better: "down",
  rows: columns.behind,
};
