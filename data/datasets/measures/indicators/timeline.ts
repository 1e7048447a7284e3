import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { deadlines, kinds, statuses, titles } from "../codes.ts";
import { day, source, text } from "./columns.ts";
import * as parameters from "./parameters.ts";
import sql from "./timeline.sql?raw";

export const timeline: RoomIndicator = {
  id: "measures_timeline",
  title: { sl: "Ukrepi skozi leto", it: "Le misure nel corso dell’anno", en: "Measures along the year" },
  unit: { sl: "dnevi", it: "giorni", en: "days" },
  definition: {
    sl: "Vsak ukrep od začetka (kakor je bil, sicer kakor je načrtovan) do konca ali roka; zamujeni do dneva, za katerega je vprašano. Roki so točke. Ukrep brez roka je črtkan od začetka leta.",
    it: "Ogni misura dall’inizio (reale, altrimenti previsto) alla fine o alla scadenza; quelle in ritardo fino al giorno chiesto. Le scadenze sono punti. Una misura senza scadenza è tratteggiata dall’inizio dell’anno.",
    en: "Each measure from its start (as it was, else as planned) to its end or deadline; late ones up to the day asked for. Deadlines are points. A measure without a deadline is hatched from the start of the year.",
  },
  source,
  sql,
  parameters: [parameters.on, parameters.measure],
  columns: [
    text("measure", { sl: "ukrep", it: "misura", en: "measure" }),
    text("section", { sl: "poglavje", it: "capitolo", en: "section" }),
    text("title", { sl: "naziv", it: "titolo", en: "title" }, titles),
    text("kind", { sl: "vrsta", it: "tipo", en: "kind" }, kinds),
    day("from_day", { sl: "od", it: "dal", en: "from" }),
    day("to_day", { sl: "do", it: "al", en: "to" }),
    text("status", { sl: "stanje", it: "stato", en: "status" }, statuses),
    {
      name: "days_late",
      type: "INTEGER",
      label: { sl: "dni zamude", it: "giorni di ritardo", en: "days late" },
    },
    text(
      "deadline",
      { sl: "rok v programu", it: "scadenza nel programma", en: "deadline in the programme" },
      deadlines,
    ),
    text("responsible", { sl: "odgovorna služba", it: "servizio responsabile", en: "responsible" }),
    text("next_step", { sl: "naslednji korak", it: "prossimo passo", en: "next step" }),
    {
      name: "progress",
      type: "DOUBLE",
      label: { sl: "napredek", it: "avanzamento", en: "progress" },
      share: true,
    },
  ],
  figure: { mark: "spans", row: "title", from: "from_day", to: "to_day", kind: "kind", label: "kind" },
  better: "neither",
  rows: { indicator: "measures_rows", parameters: {} },
};
