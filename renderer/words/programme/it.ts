import { createFormat } from "../format.ts";
import { atDay, counted } from "../italian.ts";
import type { ProgrammeWords, Silent } from "./en.ts";

const f = createFormat("it");

const targets = (count: number) => counted(count, "obiettivo", "obiettivi");

const silentText = ({ all, invented }: Silent): string => {
  if (all === 0) return "";
  const unknown = `Per ${f.count(all)} non si sa quanto è stato fatto`;
  return invented === 0
    ? `${unknown}.`
    : `${unknown}; per ${f.count(invented)} di questi ci sono solo dati dimostrativi, che non contano.`;
};

/** What the screen "Work programme" says. */
export const programme: ProgrammeWords = {
  empty: "Nessun programma di lavoro è caricato.",
  emptyBody:
    "Compilate gli obiettivi a mano o importatene una tabella: il modello è nella schermata Dati. I nuovi spazi di lavoro si aprono con il programma del 2026.",
  year: "Programma",
  asOf: "Situazione al",
  headline: (total, reached, onCourse, late, silent) =>
    `Su ${targets(total)} – raggiunti: ${f.count(reached)}, in linea: ${f.count(onCourse)}, in ritardo o mancati: ${f.count(late)}. ` +
    silentText(silent),
  lead: (year, day, all, open) =>
    `Programma di lavoro ${year}, situazione ${atDay(day)} · ${counted(all, "contraddizione", "contraddizioni")}, da decidere: ${f.count(open)}`,
  picture: {
    pick: "Premere per vedere questi obiettivi nell’elenco.",
    sentence: (area, silent, total) =>
      `Il settore di cui si sa di meno è «${area}»: quanto è stato fatto non si sa per ${f.count(silent)} su ${targets(total)}. Ciò che è ignoto è tratteggiato e non conta mai come zero.`,
    known: "Di ogni obiettivo si sa qualcosa.",
    otherNote:
      "«Nulla da raggiungere»: capienze, regole, principi e ciò che è stato accantonato per decisione.",
  },
  ten: {
    title: "Dieci che attendono una decisione",
    unit: "contraddizioni e valori di partenza",
    sentence: (open, missing) =>
      `Contraddizioni da decidere: ${f.count(open)}, valori di partenza mancanti: ${f.count(missing)}. Più i numeri sono lontani tra loro, più in alto stanno nell’elenco.`,
    none: "Nulla attende una decisione.",
    decide: "Decidi",
    baseline: "Annota il valore di partenza",
    or: "oppure",
  },
  conflicts: {
    title: "Le contraddizioni fianco a fianco",
    unit: "gruppi di obiettivi",
    sentence: (found, known, groups) =>
      `Il controllo automatico dà in questo programma ${counted(found, "risultato", "risultati")}, di cui ${f.count(known)} nei ${f.count(groups)} gruppi già noti. Gli altri gruppi si contraddicono nel senso, che solo le persone vedono.`,
    unmarked: (found) =>
      `Il controllo automatico dà in questo programma ${counted(found, "risultato", "risultati")}; nessuno è ancora segnato come contraddizione.`,
    mark: "Segna come contraddizione",
    news: "Trovate dal controllo, non ancora in un gruppo:",
    none: "Questo programma non ha contraddizioni.",
    open: "Da decidere",
    all: "Tutte",
    filter: "Quali contraddizioni",
    allDecided: "Su ogni contraddizione è stato deciso.",
    undecided: "non deciso",
    both: "valgono entrambi",
    holds: (which) => `vale: ${which}`,
    setAside: "accantonato",
    change: "Cambia",
    decideOf: (what) => `Decidi: ${what}`,
  },
  decision: {
    title: "Che cosa vale?",
    body: "Segnate ciò che vale; segnate tutto se vale l’uno accanto all’altro. Ciò che non vale è accantonato, conserva la sua riga e resta nel conteggio.",
    note: "Nota",
    noteHint: "per esempio: concordato alla riunione del 3 marzo",
    save: "Salva la decisione",
    withdraw: "Ritira la decisione",
    cancel: "Annulla",
  },
  list: {
    title: "Tutti gli obiettivi",
    unit: "del programma",
    sentence: (shown, all) =>
      shown === all ? `Tutti gli obiettivi: ${f.count(all)}.` : `${f.count(shown)} su ${targets(all)}.`,
    search: "Ricerca",
    searchHint: "attività, parole, riga o codice",
    area: "Settore",
    status: "Stato",
    type: "Tipo",
    every: "tutti",
    clear: "Mostra tutto",
    nothing: "Nessun obiettivo corrisponde. Scegliete meno filtri o altre parole.",
    open: (what) => `Apri: ${what}`,
    columns: {
      target: "Obiettivo",
      goal: "Quanto",
      when: "Periodo",
      actual: "Realizzato",
      status: "Stato",
    },
  },
  target: {
    line: (line, section) => (line === "" ? `capitolo ${section}` : `riga ${line}, capitolo ${section}`),
    lineShort: (line) => (line === "" ? "senza riga" : `riga ${line}`),
    place: "Nel programma",
    goal: "Obiettivo",
    when: "Periodo",
    kind: "Tipo",
    status: "Stato",
    actual: "Realizzato",
    plan: "Piano a quel giorno",
    forecast: "Previsione a fine periodo",
    forecastNote: "il ritmo finora, continuato",
    band: "Fascia",
    bandNote: "±10%, all’interno senza giudizio",
    base: "Valore di partenza",
    responsible: "Servizio responsabile",
    notSaid: "il programma non lo dice",
    measuredBy: "Misurato con",
    byHand: "annotazioni a mano",
    note: "Nota",
    rowsMeasured: "Righe che lo misurano",
    rowsTyped: "Annotazioni",
    noRows: "Ancora nessuna riga.",
    upTo: (value) => `fino a ${value}`,
    more: "più di ora",
    notAtAnyCost: "non di più a ogni costo",
    date: (day) => `entro il ${day}`,
    noDate: "senza data",
    reserve: (day) => `riserva ${day}`,
    standing: "permanente",
    increase: (percent) => `+${percent}%`,
    over: {
      year: "sul 2025",
      three: "sulla media di tre anni",
      before: "sull’anno prima",
    },
    moreThan: (value) => `più di ${value}`,
    atLeast: (value) => `almeno ${value}`,
    about: (value) => `circa ${value}`,
    noIncrease: "nessun aumento",
  },
  entry: {
    actual: "Annota una realizzazione",
    baseline: "Annota un valore di partenza",
    value: "Raggiunto finora",
    done: "1 = fatto",
    total: "Il totale dall’inizio del periodo, non solo l’ultima parte.",
    on: "Situazione al",
    base: "Valore in quell’anno",
    year: "Anno di partenza",
    proof: "Prova",
    proofHint: "relazione, link, numero di un documento",
    note: "Nota",
    save: "Salva",
    cancel: "Annulla",
  },
  saved: "Salvato come nuova versione.",
  undo: "Annulla",
  notSaved: "Non salvato",
  next: {
    action: (year) => `Copia nel ${year}`,
    title: (year) => `Il programma per il ${year}`,
    body: (from, to, count) =>
      `Tutti gli obiettivi del ${from} (${f.count(count)}) sono copiati con i periodi un anno dopo; righe, citazioni e contraddizioni restano vuote, perché sono del vecchio programma. Poi cambiate ciò che nel ${to} è diverso: con «Compila a mano», o importando il nuovo programma.`,
    save: "Copia",
    cancel: "Annulla",
  },
  compare: {
    title: "Due programmi a confronto",
    sentence: (before, now, same, changed, added, dropped) =>
      `${now} rispetto a ${before} – uguali: ${f.count(same)}, cambiati: ${f.count(changed)}, nuovi: ${f.count(added)}, tolti: ${f.count(dropped)}.`,
  },
};
