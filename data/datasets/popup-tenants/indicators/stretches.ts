import type { ReturnedColumn, RoomIndicator } from "../../../kernel/indicator.ts";
import { states, stretches as kinds } from "../codes.ts";
import * as parameters from "./parameters.ts";
import sql from "./stretches.sql?raw";

const text = (name: string, label: ReturnedColumn["label"]): ReturnedColumn => ({
  name,
  type: "VARCHAR",
  label,
});

export const stretches: RoomIndicator = {
  id: "popup_stretches",
  title: {
    sl: "Zasedenost pop-up prostora",
    it: "Occupazione dello spazio pop-up",
    en: "Occupancy of the pop-up unit",
  },
  unit: { sl: "dnevi", it: "giorni", en: "days" },
  definition: {
    sl: "Najemi prostora in vrzeli med njimi. Prostor je na voljo od dneva do dneva, ki ju pove seznam; brez njiju od prvega do zadnjega najema cikla. Šteje se do dneva, za katerega je vprašano.",
    it: "Affitti del locale e vuoti fra l’uno e l’altro. Il locale è disponibile dal giorno al giorno indicati nell’elenco; altrimenti dal primo all’ultimo affitto del ciclo. Si conta fino al giorno chiesto.",
    en: "Stays in the unit and the gaps between them. The unit is available from and to the days its list tells; without them from the first stay of the cycle to the last. Counted up to the day asked for.",
  },
  source: { sl: "Seznam najemnikov", it: "Elenco degli inquilini", en: "List of tenants" },
  sql,
  parameters: [parameters.on, parameters.cycle, parameters.unit],
  columns: [
    text("unit", { sl: "prostor", it: "locale", en: "unit" }),
    text("place", { sl: "lokacija", it: "luogo", en: "place" }),
    text("cycle", { sl: "cikel", it: "ciclo", en: "cycle" }),
    { ...text("stretch", { sl: "obdobje", it: "periodo", en: "stretch" }), codes: kinds },
    text("activity", { sl: "dejavnost", it: "attività", en: "activity" }),
    { name: "from_day", type: "DATE", label: { sl: "od", it: "dal", en: "from" } },
    { name: "to_day", type: "DATE", label: { sl: "do", it: "al", en: "to" } },
    {
      name: "days",
      type: "INTEGER",
      label: { sl: "dni", it: "giorni", en: "days" },
    },
    { ...text("state", { sl: "stanje", it: "stato", en: "state" }), codes: states },
  ],
  figure: {
    mark: "spans",
    row: "unit",
    from: "from_day",
    to: "to_day",
    kind: "stretch",
    label: "activity",
  },
  better: "neither",
  rows: { indicator: "popup_tenants_rows", parameters: {} },
};
