import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { judge } from "./verdict.compute.ts";
import * as parameters from "./parameters.ts";
import { behindNights } from "./rows-behind.ts";

export const verdict: RoomIndicator = {
  id: "stays_verdict",
  title: { sl: "Ali je sezona daljša?", it: "La stagione si allunga?", en: "Is the season getting longer?" },
  unit: {
    sl: "Ginijev koeficient, od 0 do 0,917",
    it: "coefficiente di Gini, da 0 a 0,917",
    en: "Gini coefficient, 0 to 0.917",
  },
  definition: {
    sl: "Sodba iz treh stvari skupaj: spremembe Ginija, prenočitev vsakega dela leta in vseh. »Ni mogoče reči«, če sprememba ne presega tega, za kolikor se leti z enakim profilom razlikujeta zaradi nerednosti mesecev (97 % parov; ostanki log x ~ leto + mesec, raztegnjeni za izgubljene prostostne stopnje, krožni bloki enega leta). Uradni podatki so polni popisi: interval ni vzorčna napaka. »Prazno«: delež zunaj vrha je zrasel, njegove prenočitve ne. Rast je razdeljena v odstotne točke po delih leta.",
    it: "Un giudizio da tre cose insieme: la variazione del Gini, i pernottamenti di ogni periodo e il totale. “Non si può dire” se la variazione non supera quella di due anni con lo stesso profilo dovuta all’irregolarità dei mesi (97 % delle coppie; residui di log x ~ anno + mese, dilatati per i gradi di libertà persi, blocchi circolari di un anno). I dati ufficiali sono rilevazioni complete: l’intervallo non è un errore campionario. “Vuoto”: la quota fuori dall’alta stagione è cresciuta, i suoi pernottamenti no. La crescita è divisa in punti percentuali per periodo.",
    en: "A verdict from three things together: the change of the Gini, the nights of each class and the total. “Cannot tell” if the change is no larger than what two years of the same profile differ by through the months’ irregularity (97 % of pairs; remainders of log x ~ year + month, stretched for the degrees of freedom lost, circular blocks of a year). Official figures are full counts: the interval is no sampling error. “Hollow”: the share outside the peak rose, its nights did not. Growth is split into percentage points by class.",
  },
  source: {
    sl: `${columns.surs.sl}. Običajno nihanje: krožni blokovni bootstrap (Politis in Romano 1992; Davison in Hinkley 1997).`,
    it: `${columns.surs.it}. Oscillazione ordinaria: bootstrap a blocchi circolari (Politis e Romano 1992; Davison e Hinkley 1997).`,
    en: `${columns.surs.en}. Ordinary movement: circular block bootstrap (Politis and Romano 1992; Davison and Hinkley 1997).`,
  },
  compute: judge,
  parameters: [
    parameters.municipality,
    parameters.market,
    parameters.peerYear,
    parameters.peerBaseYear,
    parameters.peakMonths,
    parameters.shoulderMonths,
    parameters.excludedYears,
  ],
  columns: [
    columns.municipality,
    columns.year,
    columns.baseYear,
    columns.verdict,
    columns.column("gini_change", "DOUBLE", {
      sl: "sprememba Ginija",
      it: "variazione del Gini",
      en: "change of the Gini",
    }),
    columns.column("interval_low", "DOUBLE", { sl: "interval od", it: "intervallo da", en: "interval from" }),
    columns.column("interval_high", "DOUBLE", { sl: "interval do", it: "intervallo a", en: "interval to" }),
    columns.column(
      "peak_pp",
      "DOUBLE",
      { sl: "vrh, o. t. rasti", it: "alta stagione, punti di crescita", en: "peak, points of growth" },
      { unit: columns.pointsUnit },
    ),
    columns.column(
      "shoulder_pp",
      "DOUBLE",
      {
        sl: "pred- in posezona, o. t. rasti",
        it: "media stagione, punti di crescita",
        en: "shoulder, points of growth",
      },
      { unit: columns.pointsUnit },
    ),
    columns.column(
      "off_pp",
      "DOUBLE",
      {
        sl: "zunaj sezone, o. t. rasti",
        it: "bassa stagione, punti di crescita",
        en: "off-season, points of growth",
      },
      { unit: columns.pointsUnit },
    ),
    columns.column(
      "total_pp",
      "DOUBLE",
      { sl: "skupna rast", it: "crescita totale", en: "total growth" },
      { unit: columns.pointsUnit },
    ),
    columns.column("base_gini", "DOUBLE", {
      sl: "Gini izhodišča",
      it: "Gini dell’anno base",
      en: "Gini of the base year",
    }),
    columns.column("gini", "DOUBLE", {
      sl: "Ginijev koeficient",
      it: "coefficiente di Gini",
      en: "Gini coefficient",
    }),
    columns.column(
      "base_nights",
      "INTEGER",
      { sl: "prenočitve izhodišča", it: "pernottamenti della base", en: "nights of the base" },
      { unit: columns.nightsUnit },
    ),
    columns.nights,
    columns.column(
      "base_peak_nights",
      "INTEGER",
      {
        sl: "vrh, prenočitve izhodišča",
        it: "alta stagione, pernottamenti della base",
        en: "peak, nights of the base",
      },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "peak_nights",
      "INTEGER",
      { sl: "vrh, prenočitve", it: "alta stagione, pernottamenti", en: "peak, nights" },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "base_peak_share",
      "DOUBLE",
      { sl: "vrh, delež izhodišča", it: "alta stagione, quota della base", en: "peak, share of the base" },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "peak_share",
      "DOUBLE",
      { sl: "vrh, delež", it: "alta stagione, quota", en: "peak, share" },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "base_shoulder_nights",
      "INTEGER",
      {
        sl: "pred- in posezona, prenočitve izhodišča",
        it: "media stagione, pernottamenti della base",
        en: "shoulder, nights of the base",
      },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "shoulder_nights",
      "INTEGER",
      { sl: "pred- in posezona, prenočitve", it: "media stagione, pernottamenti", en: "shoulder, nights" },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "base_shoulder_share",
      "DOUBLE",
      {
        sl: "pred- in posezona, delež izhodišča",
        it: "media stagione, quota della base",
        en: "shoulder, share of the base",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "shoulder_share",
      "DOUBLE",
      { sl: "pred- in posezona, delež", it: "media stagione, quota", en: "shoulder, share" },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "base_off_nights",
      "INTEGER",
      {
        sl: "zunaj sezone, prenočitve izhodišča",
        it: "bassa stagione, pernottamenti della base",
        en: "off-season, nights of the base",
      },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "off_nights",
      "INTEGER",
      { sl: "zunaj sezone, prenočitve", it: "bassa stagione, pernottamenti", en: "off-season, nights" },
      { unit: columns.nightsUnit },
    ),
    columns.column(
      "base_off_share",
      "DOUBLE",
      {
        sl: "zunaj sezone, delež izhodišča",
        it: "bassa stagione, quota della base",
        en: "off-season, share of the base",
      },
      { unit: columns.shareUnit },
    ),
    columns.column(
      "off_share",
      "DOUBLE",
      { sl: "zunaj sezone, delež", it: "bassa stagione, quota", en: "off-season, share" },
      { unit: columns.shareUnit },
    ),
    columns.column("ordinary", "DOUBLE", {
      sl: "običajno nihanje",
      it: "oscillazione ordinaria",
      en: "ordinary movement",
    }),
    columns.column("learnt_from", "VARCHAR", {
      sl: "leta, iz katerih je",
      it: "anni da cui deriva",
      en: "years it was learnt from",
    }),
    columns.column("rank", "INTEGER", { sl: "mesto", it: "posto", en: "rank" }),
    columns.column("of", "INTEGER", { sl: "od", it: "su", en: "of" }),
    columns.reason,
  ],
  figure: { mark: "table" },
  better: "down",
  rows: behindNights,
};
