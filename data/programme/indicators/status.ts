import type { RoomIndicator } from "../../kernel/indicator.ts";
import * as columns from "../columns.ts";
import { standings } from "../standing.ts";
import { statusRow } from "./progress.ts";

export const status: RoomIndicator = {
  id: "programme_status",
  title: { sl: "Stanje ciljev programa", it: "Stato degli obiettivi", en: "Where the targets stand" },
  definition: {
    sl: "Vsak cilj programa ima natanko eno stanje in razlog. »Vsaj« je spodnja meja, »več kot« stroga meja, »okoli« pas ±10 % brez sodbe znotraj, »do« pričakovanje brez sodbe, samo število je načrtovana vrednost. Česar nihče ni vpisal ali izmeril, ni nič, ampak ni znano.",
    it: "Ogni obiettivo ha esattamente uno stato e un motivo. «Almeno» è un limite inferiore, «più di» un limite stretto, «circa» una fascia ±10 % senza giudizio all’interno, «fino a» un’attesa senza giudizio, un numero solo è un valore previsto. Ciò che nessuno ha annotato o misurato non è zero, è ignoto.",
    en: "Each target has exactly one status and a reason. “At least” is a lower bound, “more than” a strict one, “about” a band of ±10 % without a verdict inside, “up to” an expectation without a verdict, a bare number is a planned value. What nobody has entered or measured is not zero but unknown.",
  },
  ...columns.common,
  parameters: [columns.asOf, columns.ofProgramme],
  columns: [
    columns.target,
    columns.section,
    columns.line,
    columns.area,
    columns.kind,
    columns.comparator,
    columns.targetValue,
    columns.unit,
    columns.actual,
    columns.status,
    columns.reason,
    columns.conflict,
  ],
  compute: async (ask, asked, loaded, find) => (await standings(ask, find, asked, loaded)).map(statusRow),
  rows: { indicator: "targets_rows", parameters: {} },
  ...columns.behind,
};
