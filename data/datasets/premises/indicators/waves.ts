import { code } from "../../../kernel/code.ts";
import type { Code } from "../../../kernel/contract.ts";
import type { RoomIndicator } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import { changes as computeChanges, places as computePlaces } from "./waves.compute.ts";

export const changeCodes: readonly Code[] = [
  code("emptied", "izpraznjeno", "svuotato", "emptied"),
  code("filled", "napolnjeno", "riempito", "filled"),
  code("stayed-vacant", "ostalo prazno", "rimasto sfitto", "stayed vacant"),
  code("stayed-let", "ostalo zasedeno", "rimasto occupato", "stayed let"),
  code("new", "prvič popisano", "rilevato per la prima volta", "mapped for the first time"),
  code("gone", "ni več popisano", "non più rilevato", "no longer mapped"),
  code("other", "stanje ni znano", "condizione ignota", "status not known"),
];
const count = (name: string, sl: string, it: string, en: string) =>
  columns.column(name, "INTEGER", { sl, it, en }, { unit: columns.unitsWord });
const metres: Words = { sl: "m", it: "m", en: "m" };
const owner = columns.own("owner_kind");

export const places: RoomIndicator = {
  id: "premises_map",
  title: { sl: "Prostori na zemljevidu", it: "I locali sulla mappa", en: "The premises on the map" },
  unit: columns.unitsWord,
  definition: {
    sl: "Vsak prostor enega vala, kjer stoji, kakšen je in kaj se je spremenilo od vala prej. Kraj je v D96/TM (EPSG:3794), v metrih; iz WGS84 ga pretvori proj4.",
    it: "Ogni locale di una rilevazione, dov’è, com’è e che cosa è cambiato dalla precedente. Il luogo è in D96/TM (EPSG:3794), in metri; da WGS84 lo converte proj4.",
    en: "Every premise of one wave, where it stands, how it is and what changed since the wave before. The place is in D96/TM (EPSG:3794), in metres; proj4 converts it from WGS84.",
  },
  source: columns.mapping,
  compute: computePlaces,
  parameters: [parameters.oneWave, parameters.before, ...parameters.narrowing],
  columns: [
    columns.premise,
    columns.own("street"),
    columns.own("house_number"),
    columns.column("e", "DOUBLE", { sl: "e", it: "e", en: "e" }, { unit: metres }),
    columns.column("n", "DOUBLE", { sl: "n", it: "n", en: "n" }, { unit: metres }),
    columns.status,
    {
      ...columns.status,
      name: "before",
      label: { sl: "stanje prej", it: "condizione prima", en: "status before" },
    },
    columns.column(
      "change",
      "VARCHAR",
      { sl: "sprememba", it: "cambiamento", en: "change" },
      { codes: changeCodes },
    ),
    columns.own("use"),
    owner,
    columns.own("floor_area"),
    columns.own("frontage"),
    columns.own("cause"),
    columns.column("since", "DATE", { sl: "prazno od", it: "sfitto dal", en: "vacant since" }),
    columns.days,
    columns.durationClass,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};

export const changes: RoomIndicator = {
  id: "premises_changes",
  title: {
    sl: "Kaj se je spremenilo med valoma",
    it: "Che cosa è cambiato tra le rilevazioni",
    en: "What changed between the waves",
  },
  unit: columns.unitsWord,
  definition: {
    sl: "Med prostori, popisanimi v obeh valovih: izpraznjeno = prej ni bilo prazno, zdaj je; napolnjeno obratno. Odprtja = prazno, zdaj zasedeno; zaprtja obratno; neto = odprtja - zaprtja; p = kako verjetna je vsaj tolikšna razlika med izpraznjenimi in napolnjenimi po naključju (test predznaka); menjavanje = (odprtja + zaprtja) / popisani v obeh. Ponovna oddaja v 12 mesecih = oddani v 365 dneh po obisku / prazni ob obisku in spremljani vsaj 365 dni, z intervalom po Wilsonu; dan oddaje je sredina med obiskoma. Menjava najemnika brez praznega obiska se ne vidi.",
    it: "Tra i locali rilevati in entrambe: svuotato = prima non era sfitto, ora sì; riempito viceversa. Aperture = sfitto, ora occupato; chiusure viceversa; saldo = aperture - chiusure; p = probabilità per caso di una differenza almeno così grande tra svuotati e riempiti (test dei segni); ricambio = (aperture + chiusure) / rilevati in entrambe. Rioccupazione in 12 mesi = affittati entro 365 giorni dalla visita / sfitti alla visita e seguiti per almeno 365 giorni, con l’intervallo di Wilson; il giorno è a metà tra le visite. Un cambio di inquilino senza visita a vuoto non si vede.",
    en: "Among premises mapped in both waves: emptied = was not vacant, now is; filled the other way round. Openings = vacant, now occupied; closures the other way round; net = openings - closures; p = how likely chance alone makes at least such a difference between emptied and filled (sign test); churn = (openings + closures) / mapped in both. Reoccupation within 12 months = let within 365 days of the visit / vacant at the visit and followed for at least 365 days, with Wilson’s interval; the day is the middle between visits. A change of tenant without a vacant visit is not seen.",
  },
  source: {
    sl: `${columns.mapping.sl}. Opredelitev: LDC; delež ponovnih oddaj: lastna.`,
    it: `${columns.mapping.it}. Definizione: LDC; quota di rioccupazione: propria.`,
    en: `${columns.mapping.en}. Definition: LDC; rate of reoccupation: our own.`,
  },
  compute: computeChanges,
  parameters: [parameters.oneWave, parameters.before, ...parameters.narrowing],
  columns: [
    columns.own("wave"),
    columns.column("before", "VARCHAR", { sl: "prej", it: "prima", en: "before" }),
    count("units", "popisani v obeh", "rilevati in entrambe", "mapped in both"),
    count("emptied", "izpraznjeni", "svuotati", "emptied"),
    count("filled", "napolnjeni", "riempiti", "filled"),
    count("stayed_vacant", "ostali prazni", "rimasti sfitti", "stayed vacant"),
    count("stayed_let", "ostali zasedeni", "rimasti occupati", "stayed let"),
    columns.column("p", "DOUBLE", { sl: "p (naključje)", it: "p (caso)", en: "p (chance)" }),
    count("new_units", "prvič popisani", "nuovi", "new"),
    count("gone", "ni jih več", "non più rilevati", "gone"),
    count("openings", "odprtja", "aperture", "openings"),
    count("closures", "zaprtja", "chiusure", "closures"),
    count("net", "neto", "saldo", "net"),
    columns.column("churn", "DOUBLE", { sl: "menjavanje", it: "ricambio", en: "churn" }, { share: true }),
    count("vacant_before", "prej prazni", "sfitti prima", "vacant before"),
    count("followed", "spremljani 12 mesecev", "seguiti per 12 mesi", "followed for 12 months"),
    count("reoccupied", "oddani v 12 mesecih", "affittati in 12 mesi", "let within 12 months"),
    columns.column(
      "reoccupation",
      "DOUBLE",
      { sl: "ponovna oddaja", it: "rioccupazione", en: "reoccupation" },
      { share: true },
    ),
    columns.column(
      "reoccupation_low",
      "DOUBLE",
      { sl: "spodnja meja", it: "limite inferiore", en: "lower bound" },
      { share: true },
    ),
    columns.column(
      "reoccupation_high",
      "DOUBLE",
      { sl: "zgornja meja", it: "limite superiore", en: "upper bound" },
      { share: true },
    ),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
