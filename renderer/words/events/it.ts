import { createFormat } from "../format.ts";
import { atDay } from "../italian.ts";
import type { EventWords } from "./en.ts";

const f = createFormat("it");
const count = (n: number, one: string, other: string) => `${f.count(n)} ${f.plural(n, { one, other })}`;
const events_ = (n: number) => count(n, "evento", "eventi");
const days = (n: number) => count(n, "giorno", "giorni");
const change = (value: number) =>
  value === 0 ? "quanto" : `${f.percent(Math.abs(value))} in ${value > 0 ? "più" : "meno"} rispetto alla`;

/** What the screen "Events" says; kinds of people are never added. */
export const events: EventWords = {
  year: "Anno",
  kind: "Chi è contato",
  kinds: { visitors: "visitatori", participants: "partecipanti", "active-youth": "giovani attivi" },
  empty: "Nessun evento",
  emptyBody:
    "Trascinate una tabella di eventi in un punto qualsiasi di questa finestra, o compilate il modello nella schermata Dati: evento, data, luogo, chi è stato contato e come.",

  verdict: {
    reached: (n, kind, all, by) =>
      `Obiettivo raggiunto: gli stessi eventi (${f.count(n)}), ${kind}: ${f.count(all)}, ${by === 0 ? "quanto la" : change(by)} loro media di tre anni.`,
    "not-reached": (n, kind, all, by) =>
      `Obiettivo non raggiunto: gli stessi eventi (${f.count(n)}), ${kind}: ${f.count(all)}, ${by === 0 ? "quanto la" : change(by)} loro media di tre anni.`,
    none: (year, kind) =>
      `Per il ${year} non si può dire (${kind}): nessun evento è stato contato per intero in questo e in tutti e tre gli anni precedenti.`,
    lead: (target, left) =>
      `L’obiettivo è +5%, cioè ${f.count(target)}.` +
      (left === 0
        ? ""
        : ` ${f.plural(left, { one: "Resta escluso", other: "Restano esclusi" })} ${events_(left)}: in uno dei quattro anni non ${f.plural(left, { one: "si è tenuto o non è stato contato", other: "si sono tenuti o non sono stati contati" })} per intero.`),
    apart: "Visitatori, partecipanti e giovani attivi non si sommano mai.",
  },
  facts: {
    label: "Cifre chiave degli eventi",
    off: "Fuori dall’alta stagione",
    offUnit: "dei visitatori",
    centre: "Nel centro storico",
    centreUnit: "delle repliche",
    cost: "Costo per visitatore",
    costUnit: "EUR",
    costOf: (n, left) =>
      `eventi gratuiti, ${count(n, "replica", "repliche")}; senza costo o conteggio: ${f.count(left)}`,
    places: "Luoghi",
    rural: (n) => `di cui in campagna: ${f.count(n)}; il programma ne vuole almeno 4`,
    neverJudged: "il giudizio spetta a voi",
    before: (year, value) => `${value} nel ${year}`,
    noBefore: "nessun anno precedente per il confronto",
    open: (n) => `quest’anno non ancora contate: ${count(n, "replica", "repliche")}`,
  },
  calendar: {
    nights: (year) => `Pernottamenti per mese, ${year}`,
    noNights: "Nessun anno completo di pernottamenti è caricato per fare da sfondo.",
    sentence: (year, n, performances, clashes) =>
      `${year}: ${events_(n)} con ${count(performances, "replica", "repliche")}; ${f.count(clashes)} ${f.plural(clashes, { one: "si sovrappone", other: "si sovrappongono" })} a un altro evento nella stessa zona.`,
    gaps: (n, longest, first, last) =>
      `${count(n, "vuoto", "vuoti")} di due settimane o più; il più lungo dura ${days(longest)}, d${atDay(first)} ${atDay(last)}.`,
    noGaps: "Nessun vuoto di due settimane o più fra il primo e l’ultimo evento.",
    packages: (n) => `Pacchetti venduti con gli eventi: ${f.count(n)}.`,
    gap: (n) => `${days(n)} senza`,
    clash: "si sovrappone a un altro evento nella sua zona",
    held: "replica",
    central: "replica nel centro storico",
    other: "replica altrove o in zona non nota",
    gapKey: "due settimane o più senza eventi",
    one: (name, from, to) =>
      from === to ? `${name}, ${f.day(from)}` : `${name}, ${f.day(from)} – ${f.day(to)}`,
    with: (names) => `si sovrappone a: ${names}`,
    planned: "non ancora contato",
  },
  attendance: {
    sentence: (reached, judged, cannot) =>
      `${f.count(reached)} su ${f.count(judged)} eventi con tre anni confrontabili ${f.plural(reached, { one: "ha raggiunto", other: "hanno raggiunto" })} il +5%.` +
      (cannot === 0
        ? ""
        : ` Per ${f.count(cannot)} non si può dire: manca la base o il conteggio non è completo.`),
    coarse: (n) => `${f.capital(events_(n))}: la stima è più grossolana dell’aumento voluto.`,
    none: "Per quest’anno non è noto alcun evento di questo tipo.",
  },
  classes: (share, outside) =>
    `Il ${f.percent(share)} dei visitatori contati è venuto fuori dall’alta stagione: ${f.count(outside)}.`,
  zones: (share, centre) =>
    `Il ${f.percent(share)} dei visitatori contati è venuto nel centro storico: ${f.count(centre)}.`,
  nothingCounted: "Per questa scelta nulla è stato contato.",
  capacity: (venue, share) =>
    `Il più pieno: ${venue}, ${f.percent(share)} della capienza. Posti a sedere e in piedi non si sommano mai.`,
  cost: "Somma dei costi su somma dei visitatori; le righe senza evento sono il totale, gratuiti e a pagamento a parte.",
  places: (venue, share) => `Il più usato: ${venue}, ${f.percent(share)} delle repliche.`,
  fresh: (fresh, back, gone) =>
    `Nuovi: ${f.count(fresh)}, ricorrenti: ${f.count(back)}, tenuti l’anno prima ma non ora: ${f.count(gone)}.`,
  leftOut: (n) =>
    `${count(n, "riga dice", "righe dicono")} ciò che un’altra dice già e non si ${f.plural(n, { one: "conta", other: "contano" })} due volte.`,
  noneLeftOut: "Ogni riga conta: nessuna replica è elencata due volte.",
  cofunding: {
    weights: {
      centre: "Centro storico",
      off_season: "Fuori stagione",
      quality: "Qualità",
      diversity: "Varietà",
    },
    budget: "Denaro, EUR",
    usual: "Come al solito",
    settings: "Pesi",
    sentence: (first, points, moved) =>
      `Al primo posto: ${first}, punti: ${f.decimal(points, 1)}.` +
      (moved === 0
        ? " L’ordine è quello dei pesi usuali."
        : ` ${count(moved, "domanda sta", "domande stanno")} altrove rispetto ai pesi usuali.`),
    money: (funded, all, changed) =>
      `Il denaro basta per ${f.count(funded)} su ${f.count(all)}` +
      (changed === 0 ? "." : `; con i pesi usuali ${f.count(changed)} avrebbero un esito diverso.`),
    unranked: (n) => `Senza posto: ${f.count(n)}; manca un dato che ha peso.`,
    none: "Nessuna domanda: sono domande le righe di eventi con un importo richiesto.",
    up: (n) => `${f.count(n)} in su`,
    down: (n) => `${f.count(n)} in giù`,
    same: "stesso posto",
    funded: "finanziato",
    notFunded: "non finanziato",
    rank: "Posto",
    event: "Evento",
    points: "Punti",
    moved: "Rispetto ai pesi usuali",
    requested: "Richiesto, EUR",
    money_: "Denaro",
  },
  review: "Dove è andato il cofinanziamento e che cosa ha portato; quote di denaro, non di eventi.",
  reviewed: {
    went: (year, money, events, centre, off) =>
      `Nel ${year} ${count(events, "evento ha ricevuto", "eventi hanno ricevuto")} ${f.count(Math.round(money))} EUR: ${f.percent(centre)} per il centro storico, ${f.percent(off)} per i giorni fuori dall’alta stagione.`,
    before: (year, centre, off) => `Nel ${year}: ${f.percent(centre)} e ${f.percent(off)}.`,
    first: "Non c’è un anno precedente con cui confrontare.",
    money: "Quote di denaro, non di eventi.",
  },
};
