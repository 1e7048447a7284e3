import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { deadlines, reasons, statuses, titles, yesNo } from "../codes.ts";
import { day, source, text } from "./columns.ts";
import * as parameters from "./parameters.ts";
import sql from "./status.sql?raw";

export const status: RoomIndicator = {
  id: "measures_status",
  title: {
    sl: "Kako daleč so ukrepi",
    it: "A che punto sono le misure",
    en: "How far the measures are",
  },
  unit: { sl: "ukrepi", it: "misure", en: "measures" },
  definition: {
    sl: "Zamuja ukrep, ki ni ne končan ne opuščen, njegov rok ali rok nedoseženega mejnika pa je mimo. Brez roka ali brez zapisanega stanja se ne da reči.",
    it: "È in ritardo la misura né conclusa né abbandonata di cui è passata la scadenza, o quella di una tappa non raggiunta. Senza scadenza o senza stato annotato non si può dire.",
    en: "Overdue is a measure neither done nor dropped whose deadline, or that of a milestone not reached, has passed. Without a deadline or a status written down it cannot be told.",
  },
  source,
  sql,
  parameters: [parameters.on, parameters.measure, parameters.section],
  columns: [
    text("measure", { sl: "ukrep", it: "misura", en: "measure" }),
    text("section", { sl: "poglavje", it: "capitolo", en: "section" }),
    {
      name: "line",
      type: "INTEGER",
      label: { sl: "vrstica programa", it: "riga del programma", en: "line of the programme" },
    },
    day("due", { sl: "rok", it: "scadenza", en: "due" }),
    text("status", { sl: "stanje", it: "stato", en: "status" }, statuses),
    text("overdue", { sl: "zamuja", it: "in ritardo", en: "overdue" }, yesNo),
    {
      name: "days_late",
      type: "INTEGER",
      label: { sl: "dni zamude", it: "giorni di ritardo", en: "days late" },
    },
    text("reason", { sl: "zakaj ni znano", it: "perché non si sa", en: "why not known" }, reasons),
    text(
      "deadline",
      { sl: "rok v programu", it: "scadenza nel programma", en: "deadline in the programme" },
      deadlines,
    ),
    text("title", { sl: "naziv", it: "titolo", en: "title" }, titles),
    text("timetable", { sl: "časovnica", it: "cronoprogramma", en: "timetable" }),
    day("planned_start", { sl: "predviden začetek", it: "inizio previsto", en: "planned start" }),
    text("milestone", { sl: "mejnik", it: "tappa", en: "milestone" }),
    day("milestone_due", { sl: "rok mejnika", it: "scadenza della tappa", en: "milestone due" }),
    day("milestone_done", { sl: "mejnik dosežen", it: "tappa raggiunta", en: "milestone reached" }),
    day("next_due", { sl: "naslednji rok", it: "prossima scadenza", en: "next deadline" }),
    day("started", { sl: "začetek", it: "inizio", en: "started" }),
    day("done", { sl: "konec", it: "fine", en: "done on" }),
    {
      name: "progress",
      type: "DOUBLE",
      label: { sl: "napredek", it: "avanzamento", en: "progress" },
      share: true,
    },
    text("responsible", { sl: "odgovorna služba", it: "servizio responsabile", en: "responsible" }),
    text("next_step", { sl: "naslednji korak", it: "prossimo passo", en: "next step" }),
    text("documents", { sl: "dokumenti", it: "documenti", en: "documents" }),
    text("indicator", { sl: "kazalnik", it: "indicatore", en: "indicator" }),
    text("place", { sl: "kraj", it: "luogo", en: "place" }),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: { indicator: "measures_rows", parameters: {} },
};
