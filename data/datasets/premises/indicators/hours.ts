import type { Code } from "../../../kernel/contract.ts";
import type { Parameter, RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { cofunded as computeCofunded, openAfter as computeOpenAfter } from "./hours.compute.ts";
import * as parameters from "./parameters.ts";

const leastHours: Parameter = {
  name: "least_hours",
  type: "DOUBLE",
  meaning: {
    sl: "najmanjše število ur odprtja na teden",
    it: "numero minimo di ore di apertura a settimana",
    en: "minimum opening hours a week",
  },
  fallback: "40",
};
const count = (name: string, sl: string, it: string, en: string) =>
  columns.column(name, "INTEGER", { sl, it, en });
const hoursUnit = { sl: "h", it: "h", en: "h" };

const met: readonly Code[] = [
  { id: "yes", label: { sl: "da", it: "sì", en: "yes" }, spellings: [] },
  { id: "no", label: { sl: "ne", it: "no", en: "no" }, spellings: [] },
  { id: "unknown", label: { sl: "ni mogoče reči", it: "non si può dire", en: "cannot tell" }, spellings: [] },
];

export const openAfter: RoomIndicator = {
  id: "premises_open_after_16",
  title: { sl: "Odprti po 16. uri", it: "Aperti dopo le 16", en: "Open after 16:00" },
  unit: columns.unitsWord,
  definition: {
    sl: "Delež zasedenih prostorov z znanim odpiralnim časom, ki so vsaj tri od petih delovnih dni odprti po 16. uri, z intervalom po Wilsonu. Prostori brez berljivega odpiralnega časa so prešteti in ne štejejo.",
    it: "Quota dei locali occupati di orario noto che almeno tre giorni feriali su cinque sono aperti dopo le 16, con l’intervallo di Wilson. I locali senza un orario leggibile sono contati a parte e non entrano.",
    en: "Share of occupied premises of known opening hours that are open after 16:00 on at least three of the five working days, with Wilson’s interval. Premises without readable hours are counted apart and do not enter.",
  },
  source: {
    sl: `${columns.mapping.sl}. Lastna opredelitev; delovni program 2026, 2.3.2.6.`,
    it: `${columns.mapping.it}. Definizione propria; programma di lavoro 2026, 2.3.2.6.`,
    en: `${columns.mapping.en}. Our own definition; work programme 2026, 2.3.2.6.`,
  },
  compute: computeOpenAfter,
  parameters: [parameters.oneWave, ...parameters.narrowing],
  columns: [
    columns.own("wave"),
    count("occupied", "zasedeni", "occupati", "occupied"),
    count("known", "z znanim časom", "di orario noto", "of known hours"),
    count("unreadable", "čas ni berljiv", "orario illeggibile", "hours not readable"),
    count("open_after", "odprti po 16. uri", "aperti dopo le 16", "open after 16:00"),
    columns.column("share", "DOUBLE", { sl: "delež", it: "quota", en: "share" }, { share: true }),
    columns.column(
      "low",
      "DOUBLE",
      { sl: "spodnja meja", it: "limite inferiore", en: "lower bound" },
      { share: true },
    ),
    columns.column(
      "high",
      "DOUBLE",
      { sl: "zgornja meja", it: "limite superiore", en: "upper bound" },
      { share: true },
    ),
  ],
  figure: { mark: "table" },
  better: "up",
  rows: columns.behind,
};

export const cofunded: RoomIndicator = {
  id: "premises_cofunded",
  title: {
    sl: "Najemniki s sofinancirano najemnino",
    it: "Inquilini con canone cofinanziato",
    en: "Tenants with co-funded rent",
  },
  unit: { sl: "ur na teden", it: "ore a settimana", en: "hours a week" },
  definition: {
    sl: "Vsak prostor, ki mu občina sofinancira najemnino, in ali je odprt vsaj toliko ur na teden, kolikor je nastavljeno. Zaprt prostor pogoja ne izpolnjuje; brez berljivega odpiralnega časa ni mogoče reči.",
    it: "Ogni locale cui il comune cofinanzia il canone, e se è aperto almeno tante ore a settimana quante impostate. Un locale chiuso non soddisfa la condizione; senza un orario leggibile non si può dire.",
    en: "Every premise whose rent the municipality co-funds, and whether it is open for at least as many hours a week as is set. A closed premise does not meet it; without readable hours it cannot be told.",
  },
  source: {
    sl: `${columns.mapping.sl}. Delovni program 2026, 2.3.2.6.`,
    it: `${columns.mapping.it}. Programma di lavoro 2026, 2.3.2.6.`,
    en: `${columns.mapping.en}. Work programme 2026, 2.3.2.6.`,
  },
  compute: computeCofunded,
  parameters: [parameters.oneWave, leastHours, ...parameters.narrowing],
  columns: [
    columns.own("wave"),
    columns.premise,
    columns.own("street"),
    columns.own("house_number"),
    columns.own("use"),
    columns.status,
    columns.own("opening_hours"),
    columns.column(
      "hours",
      "DOUBLE",
      { sl: "ur na teden", it: "ore a settimana", en: "hours a week" },
      { unit: hoursUnit },
    ),
    columns.column("least", "DOUBLE", { sl: "najmanj", it: "minimo", en: "minimum" }, { unit: hoursUnit }),
    count("after_four", "dni po 16. uri", "giorni dopo le 16", "days after 16:00"),
    columns.column("met", "VARCHAR", { sl: "izpolnjeno", it: "soddisfatto", en: "met" }, { codes: met }),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
