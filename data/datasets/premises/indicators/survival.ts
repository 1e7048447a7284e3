import type { Code } from "../../../kernel/contract.ts";
import type { Parameter, RoomIndicator } from "../../../kernel/indicator.ts";
import { ownerKinds } from "../codes.ts";
import * as columns from "./columns.ts";
import * as parameters from "./parameters.ts";
import {
  basis as computeBasis,
  compared as computeCompared,
  survival as compute,
} from "./survival.compute.ts";

const reasons: readonly Code[] = [
  {
    id: "too-few",
    label: {
      sl: "manj kot 10 končanih praznosti: seznam namesto krivulje",
      it: "meno di 10 sfitti terminati: un elenco al posto della curva",
      en: "fewer than 10 ended vacancies: a list instead of a curve",
    },
    spellings: [],
  },
  {
    id: "one-group",
    label: { sl: "ena sama skupina", it: "un solo gruppo", en: "one group only" },
    spellings: [],
  },
  {
    id: "no-overlap",
    label: {
      sl: "skupine se ne prekrivajo",
      it: "i gruppi non si sovrappongono",
      en: "the groups do not overlap",
    },
    spellings: [],
  },
];
const reason = columns.column(
  "reason",
  "VARCHAR",
  { sl: "razlog", it: "motivo", en: "reason" },
  { codes: reasons },
);
const spellsColumn = columns.column("spells", "INTEGER", { sl: "praznosti", it: "sfitti", en: "vacancies" });
const ended = columns.column("ended", "INTEGER", { sl: "končane", it: "terminati", en: "ended" });
const low = columns.column(
  "low",
  "DOUBLE",
  { sl: "spodnja meja", it: "limite inferiore", en: "lower bound" },
  { share: true },
);
const high = columns.column(
  "high",
  "DOUBLE",
  { sl: "zgornja meja", it: "limite superiore", en: "upper bound" },
  { share: true },
);

const source = {
  sl: `${columns.mapping.sl}. Metoda: Kaplan in Meier (1958), interval log-log (95 %).`,
  it: `${columns.mapping.it}. Metodo: Kaplan e Meier (1958), intervallo log-log (95 %).`,
  en: `${columns.mapping.en}. Method: Kaplan and Meier (1958), log-log interval (95 %).`,
};

export const survival: RoomIndicator = {
  id: "premises_survival",
  title: { sl: "Koliko časa praznost traja", it: "Quanto dura uno sfitto", en: "How long a vacancy lasts" },
  unit: { sl: "delež še praznih", it: "quota ancora sfitta", en: "share still vacant" },
  definition: {
    sl: "Delež praznosti, ki trajajo dlje od toliko dni, po Kaplanu in Meierju. Praznost, ki še traja, je krnjena: ve se le, da je daljša. Ena, ki se je začela pred prvim popisom z znanim dnem, vstopi pri starosti ob prvem popisu (zapozneli vstop); ena z neznanim začetkom je izpuščena in prešteta. Pod 10 končanimi praznostmi ni krivulje.",
    it: "Quota degli sfitti che durano più di tanti giorni, secondo Kaplan e Meier. Uno sfitto che dura ancora è troncato: si sa solo che è più lungo. Uno cominciato prima della prima rilevazione in un giorno noto entra all’età che aveva allora (ingresso ritardato); uno di inizio ignoto è escluso e contato. Sotto 10 sfitti terminati non c’è curva.",
    en: "Share of vacancies that last longer than so many days, by Kaplan and Meier. A vacancy that still lasts is censored: all that is known is that it is longer. One that began before the first mapping on a known day enters at the age it had then (delayed entry); one of unknown start is left out and counted. Below 10 ended vacancies there is no curve.",
  },
  source,
  compute,
  parameters: [...parameters.narrowing],
  columns: [
    columns.days,
    columns.column("at_risk", "INTEGER", { sl: "še opazovane", it: "ancora osservati", en: "at risk" }),
    ended,
    columns.column(
      "survival",
      "DOUBLE",
      { sl: "še prazno", it: "ancora sfitto", en: "still vacant" },
      { share: true },
    ),
    low,
    high,
  ],
  figure: { mark: "steps", x: "days", y: "survival", low: "low", high: "high" },
  better: "down",
  rows: columns.behind,
};

export const basis: RoomIndicator = {
  id: "premises_survival_basis",
  title: { sl: "Na čem krivulja stoji", it: "Su che cosa si basa la curva", en: "What the curve rests on" },
  unit: { sl: "praznosti", it: "sfitti", en: "vacancies" },
  definition: {
    sl: "Koliko praznosti je v krivulji, koliko se jih je končalo, koliko jih je vstopilo pozneje, koliko jih je izpuščenih, ker začetek ni znan, koliko jih ima začetek na sredini med obiskoma; mediana z intervalom: trajanje, ki ga preseže polovica.",
    it: "Quanti sfitti sono nella curva, quanti sono terminati, quanti sono entrati in ritardo, quanti sono esclusi perché l’inizio è ignoto, quanti hanno l’inizio a metà tra due visite; la mediana con l’intervallo: la durata che metà supera.",
    en: "How many vacancies are in the curve, how many ended, how many entered late, how many are left out because their start is not known, how many have a start half-way between two visits; the median with its interval: the length that half exceed.",
  },
  source,
  compute: computeBasis,
  parameters: [...parameters.narrowing],
  columns: [
    spellsColumn,
    ended,
    columns.column("delayed", "INTEGER", {
      sl: "vstopile pozneje",
      it: "entrati in ritardo",
      en: "entered late",
    }),
    columns.column("left_out", "INTEGER", { sl: "izpuščene", it: "esclusi", en: "left out" }),
    columns.column("between", "INTEGER", {
      sl: "začetek med obiskoma",
      it: "inizio tra due visite",
      en: "start between visits",
    }),
    columns.column("median", "DOUBLE", { sl: "mediana dni", it: "mediana dei giorni", en: "median days" }),
    columns.column("low", "DOUBLE", {
      sl: "spodnja meja mediane",
      it: "limite inferiore della mediana",
      en: "lower bound of the median",
    }),
    columns.column("high", "DOUBLE", {
      sl: "zgornja meja mediane",
      it: "limite superiore della mediana",
      en: "upper bound of the median",
    }),
    reason,
  ],
  figure: { mark: "table" },
  better: "down",
  rows: columns.behind,
};

const by: Parameter = {
  name: "by",
  type: "VARCHAR",
  meaning: { sl: "po čem", it: "per che cosa", en: "by what" },
  fallback: "owner_kind",
  codes: parameters.narrowing.map(({ name, meaning }) => ({ id: name, label: meaning, spellings: [] })),
};

export const compared: RoomIndicator = {
  id: "premises_log_rank",
  title: {
    sl: "Ali se praznosti končujejo enako hitro",
    it: "Se gli sfitti finiscono alla stessa velocità",
    en: "Whether vacancies end equally fast",
  },
  unit: { sl: "praznosti", it: "sfitti", en: "vacancies" },
  definition: {
    sl: "Test log-rank: koliko praznosti vsake skupine se je končalo in koliko bi se jih, če bi bile skupine enake. P je verjetnost vsaj tolikšne razlike po naključju; nad 0,05 se ne more reči, da se skupine razlikujejo.",
    it: "Test log-rank: quanti sfitti di ogni gruppo sono terminati e quanti lo sarebbero se i gruppi fossero uguali. P è la probabilità di una differenza almeno così grande per caso; sopra 0,05 non si può dire che i gruppi differiscano.",
    en: "Log-rank test: how many vacancies of each group ended, and how many would have if the groups were alike. P is how often chance alone makes at least such a difference; above 0.05 it cannot be said that the groups differ.",
  },
  source: {
    sl: `${columns.mapping.sl}. Metoda: Mantel (1966).`,
    it: `${columns.mapping.it}. Metodo: Mantel (1966).`,
    en: `${columns.mapping.en}. Method: Mantel (1966).`,
  },
  compute: computeCompared,
  parameters: [by, ...parameters.narrowing],
  columns: [
    columns.column("part", "VARCHAR", { sl: "skupina", it: "gruppo", en: "group" }, { codes: ownerKinds }),
    spellsColumn,
    ended,
    columns.column("expected", "DOUBLE", {
      sl: "pričakovano končane",
      it: "terminati attesi",
      en: "expected to have ended",
    }),
    columns.column("chi_square", "DOUBLE", { sl: "hi kvadrat", it: "chi quadrato", en: "chi-square" }),
    columns.column("df", "INTEGER", {
      sl: "prostostne stopnje",
      it: "gradi di libertà",
      en: "degrees of freedom",
    }),
    columns.column("p", "DOUBLE", { sl: "p", it: "p", en: "p" }),
    reason,
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: columns.behind,
};
