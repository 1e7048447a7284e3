import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import sql from "./rows.sql?raw";

export const rows: RoomIndicator = {
  id: "stays_rows",
  title: {
    sl: "Objavljeni podatki",
    it: "Dati pubblicati",
    en: "Published figures",
  },
  unit: {
    sl: "število",
    it: "numero",
    en: "number",
  },
  definition: {
    sl: "Vsak objavljeni podatek z oznako SURS in mestom v datoteki: vrstica in naslov stolpca.",
    it: "Ogni dato pubblicato con il contrassegno SURS e il posto nel file: riga e intestazione della colonna.",
    en: "Every published figure with SURS’s flag and its place in the file: line and column heading.",
  },
  source: columns.surs,
  sql,
  parameters: [
    parameters.municipality,
    parameters.anyMarket,
    parameters.firstMonth,
    parameters.lastMonth,
    parameters.measure,
  ],
  columns: [
    columns.municipality,
    columns.month,
    columns.market,
    columns.measure,
    columns.column("value", "INTEGER", { sl: "vrednost", it: "valore", en: "value" }, { additive: true }),
    columns.flag,
    columns.column("source", "VARCHAR", { sl: "vir", it: "fonte", en: "source" }),
    columns.column("import", "INTEGER", { sl: "uvoz", it: "importazione", en: "import" }),
    columns.column("file", "VARCHAR", { sl: "datoteka", it: "file", en: "file" }),
    columns.column("line", "INTEGER", { sl: "vrstica", it: "riga", en: "line" }),
    columns.column("heading", "VARCHAR", { sl: "stolpec", it: "colonna", en: "column" }),
  ],
  figure: { mark: "table" },
  better: "neither",
};
