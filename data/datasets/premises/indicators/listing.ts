import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import sql from "./listing.sql?raw";
import * as parameters from "./parameters.ts";

/** Public columns of the contract only; rent, notes and hours of a former tenant are not among them. */
export const listed = [
  ...["premise", "street", "house_number", "settlement", "floor_area", "frontage", "floor", "use"],
  ...["owner_kind", "vacant_since", "visited", "lat", "lon"],
] as const;

const lastUse = { sl: "nazadnje", it: "ultima attività", en: "last use" };

export const listing: RoomIndicator = {
  id: "premises_listing",
  title: { sl: "Prostori na voljo", it: "Locali disponibili", en: "Premises available" },
  unit: columns.unitsWord,
  definition: {
    sl: "Prostori, ki so bili v zadnjem valu prazni, s tem, kar sme vedeti vsakdo: kje, kako veliki, od kdaj prazni, kaj je bilo v njih, kakšne vrste je lastnik. Brez najemnine, opomb in podatkov o osebah.",
    it: "Locali sfitti nell’ultima rilevazione, con ciò che chiunque può sapere: dove, quanto grandi, da quando sfitti, che cosa c’era, di che tipo è il proprietario. Senza canone, note e dati di persone.",
    en: "Premises that were vacant in the last wave, with what everybody may know: where, how large, vacant since when, what was in them, what kind of owner. Without rent, notes and data about persons.",
  },
  source: columns.mapping,
  sql,
  parameters: [parameters.street],
  columns: listed.map((name) => ({ ...columns.own(name), ...(name === "use" && { label: lastUse }) })),
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
