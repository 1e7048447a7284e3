import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import sql from "./diversity.sql?raw";
import * as parameters from "./parameters.ts";

export const diversity: RoomIndicator = {
  id: "premises_diversity",
  title: { sl: "Pestrost dejavnosti", it: "Varietà delle attività", en: "Diversity of uses" },
  unit: { sl: "od 0 do 1", it: "da 0 a 1", en: "0 to 1" },
  definition: {
    sl: "1 - Σp², p = delež dejavnosti med zasedenimi prostori z znano dejavnostjo: verjetnost, da imata dva naključna prostora različno dejavnost. Shannon: -Σp·ln p.",
    it: "1 - Σp², p = quota di un’attività tra i locali occupati di attività nota: la probabilità che due locali presi a caso abbiano attività diverse. Shannon: -Σp·ln p.",
    en: "1 - Σp², p = a use’s share of the occupied premises of known use: how likely two premises taken at random have different uses. Shannon: -Σp·ln p.",
  },
  source: {
    sl: `${columns.mapping.sl}. Formula: Simpson (1949), Shannon (1948).`,
    it: `${columns.mapping.it}. Formula: Simpson (1949), Shannon (1948).`,
    en: `${columns.mapping.en}. Formula: Simpson (1949), Shannon (1948).`,
  },
  sql,
  parameters: [parameters.wave, parameters.street, parameters.ownerKind],
  columns: [
    columns.own("wave"),
    columns.column("occupied", "INTEGER", { sl: "zasedeni", it: "occupati", en: "occupied" }),
    columns.column("known", "INTEGER", {
      sl: "z znano dejavnostjo",
      it: "di attività nota",
      en: "of known use",
    }),
    columns.column("uses", "INTEGER", {
      sl: "različne dejavnosti",
      it: "attività diverse",
      en: "different uses",
    }),
    columns.column("simpson", "DOUBLE", { sl: "pestrost", it: "varietà", en: "diversity" }),
    columns.column("shannon", "DOUBLE", { sl: "Shannon", it: "Shannon", en: "Shannon" }),
    columns.column("largest_use", "VARCHAR", {
      sl: "najpogostejša",
      it: "la più frequente",
      en: "most frequent",
    }),
    columns.column(
      "largest_share",
      "DOUBLE",
      { sl: "njen delež", it: "la sua quota", en: "its share" },
      { share: true },
    ),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
