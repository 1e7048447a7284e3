import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { resultKinds } from "../result-kinds.ts";
import * as columns from "./columns.ts";
import { resultsByKind } from "./results.compute.ts";

export const results: RoomIndicator = {
  id: "campaigns_results",
  title: { sl: "Rezultati in njihova cena", it: "Risultati e loro costo", en: "Results and what they cost" },
  unit: { sl: "denar na rezultat", it: "denaro per risultato", en: "money per result" },
  definition: {
    sl: "Po kanalu, kampanji in vrsti rezultata. Klik, všeček in rezervacija niso isto: rezultati različnih vrst se nikoli ne seštevajo. Cena je vsota stroška : vsota rezultatov vrstic, ki imajo oboje.",
    it: "Per canale, campagna e tipo di risultato. Un clic, un «mi piace» e una prenotazione non sono la stessa cosa: risultati di tipi diversi non si sommano mai. Il costo è la somma della spesa sulla somma dei risultati delle righe che hanno entrambi.",
    en: "By channel, campaign and kind of result. A click, a like and a booking are not the same: results of different kinds are never added. The cost is the sum of spend over the sum of results, of the rows that have both.",
  },
  source: columns.source,
  compute: resultsByKind,
  parameters: columns.narrowing,
  columns: [
    columns.channel,
    columns.campaign,
    columns.column(
      "result_kind",
      "VARCHAR",
      { sl: "vrsta rezultata", it: "tipo di risultato", en: "kind of result" },
      { codes: resultKinds },
    ),
    columns.column("results", "DOUBLE", { sl: "rezultati", it: "risultati", en: "results" }),
    columns.spend,
    columns.currency,
    columns.column("cost_per_result", "DOUBLE", {
      sl: "strošek na rezultat",
      it: "costo per risultato",
      en: "cost per result",
    }),
    columns.rows,
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
