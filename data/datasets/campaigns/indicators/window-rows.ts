import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { rowsOfWindows } from "./window-rows.compute.ts";

export const windowRows: RoomIndicator = {
  id: "campaigns_windows",
  title: { sl: "Oglasi po oknih sezone", it: "Annunci per finestra", en: "Ads by season window" },
  unit: { sl: "vrstica", it: "riga", en: "row" },
  definition: {
    sl: "Vrstice izvozov z oknom, v katerem ležijo njihovi dnevi: april–maj, september–oktober (program, vrstici 1242–1243), zunaj, delno v oknu ali brez datuma.",
    it: "Le righe delle esportazioni con la finestra in cui cadono i loro giorni: aprile-maggio, settembre-ottobre (programma, righe 1242–1243), fuori, in parte o senza data.",
    en: "The exports’ rows with the window their days lie in: April–May, September–October (programme, lines 1242–1243), outside, partly in one, or undated.",
  },
  source: columns.source,
  compute: rowsOfWindows,
  parameters: [...columns.narrowing, ...columns.windowMonths],
  columns: [
    columns.window,
    columns.channel,
    columns.campaign,
    columns.market,
    columns.column("from", "DATE", { sl: "od", it: "da", en: "from" }),
    columns.column("to", "DATE", { sl: "do", it: "a", en: "to" }),
    { ...columns.impressions, additive: true },
    { ...columns.spend, additive: true },
    columns.currency,
    columns.column("import", "INTEGER", { sl: "uvoz", it: "importazione", en: "import" }),
    columns.column("file", "VARCHAR", { sl: "datoteka", it: "file", en: "file" }),
    columns.column("line", "INTEGER", { sl: "vrstica", it: "riga", en: "line" }),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
