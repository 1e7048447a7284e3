import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { overlappingRows } from "./overlaps.compute.ts";

const kinds = [
  {
    id: "part",
    label: {
      sl: "del druge vrstice, ni štet",
      it: "parte di un’altra riga, non contata",
      en: "part of another row, not counted",
    },
    spellings: [],
  },
  {
    id: "clash",
    label: {
      sl: "se prekriva, vsote ni",
      it: "si sovrappone, nessuna somma",
      en: "overlaps, no sum",
    },
    spellings: [],
  },
];

export const overlaps: RoomIndicator = {
  id: "campaigns_overlaps",
  title: { sl: "Izvozi, ki se prekrivajo", it: "Esportazioni sovrapposte", en: "Exports that overlap" },
  unit: { sl: "vrstica", it: "riga", en: "row" },
  definition: {
    sl: "Vrstice, ki govorijo o istih oglasih in dneh kot druga. Kar je del druge vrstice, se ne šteje dvakrat; kjer nobena ne zajema druge, se vrstici ne seštejeta, dokler ene ne odstranite.",
    it: "Righe che riguardano gli stessi annunci e giorni di un’altra. Ciò che è parte di un’altra riga non si conta due volte; dove nessuna comprende l’altra, le due non si sommano finché non se ne toglie una.",
    en: "Rows that tell of the same ads and days as another. What is part of another row is not counted twice; where neither holds the other, the two are not added until one is removed.",
  },
  source: columns.source,
  compute: overlappingRows,
  parameters: columns.narrowing,
  columns: [
    columns.column(
      "overlap",
      "VARCHAR",
      { sl: "prekrivanje", it: "sovrapposizione", en: "overlap" },
      { codes: kinds },
    ),
    columns.channel,
    columns.campaign,
    columns.column("first_day", "DATE", { sl: "prvi dan", it: "primo giorno", en: "first day" }),
    columns.column("last_day", "DATE", { sl: "zadnji dan", it: "ultimo giorno", en: "last day" }),
    columns.column("file", "VARCHAR", { sl: "datoteka", it: "file", en: "file" }),
    columns.column("line", "INTEGER", { sl: "vrstica", it: "riga", en: "line" }),
    columns.column("other_file", "VARCHAR", { sl: "druga datoteka", it: "altro file", en: "other file" }),
    columns.column("other_line", "INTEGER", { sl: "druga vrstica", it: "altra riga", en: "other line" }),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
