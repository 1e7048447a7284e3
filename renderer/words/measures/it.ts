import { createFormat } from "../format.ts";
import { atDay, counted } from "../italian.ts";
import type { MeasuresWords } from "./en.ts";

const f = createFormat("it");

const of = (part: number, whole: number) => `${f.count(part)} su ${f.count(whole)}`;
const measures = (count: number) => counted(count, "misura", "misure");
const days = (count: number) => counted(count, "giorno", "giorni");
const tenants = (count: number) => counted(count, "inquilino", "inquilini");

export const measuresWords: MeasuresWords = {
  lead: (day) => `Centro storico, situazione ${atDay(day)}`,
  of,
  days,

  verdict: {
    measures: (done, all, overdue, none) =>
      (done === 0
        ? `Delle ${measures(all)} nessuna è ancora conclusa, `
        : `${done === 1 ? "È conclusa" : "Sono concluse"} ${measures(done)} su ${f.count(all)}, `) +
      (overdue === 0
        ? "nessuna è in ritardo"
        : `${f.count(overdue)} ${overdue === 1 ? "è" : "sono"} in ritardo`) +
      (none === 0 ? "." : `; per ${f.count(none)} il programma non indica una scadenza.`),
    untold: (all) =>
      `Non è ancora annotato a che punto sono le ${measures(all)}: non si può dire che cosa è concluso o in ritardo.`,
    noMeasures: "Nessuna misura è caricata.",
    popup: (cycle, lease, stays, known) =>
      `Negozio pop-up, ${cycle}: ` +
      (known === 0
        ? "che cosa ne è stato degli inquilini non si sa ancora."
        : lease === 0
          ? `nessuno dei ${tenants(stays)} ha un contratto proprio in centro.`
          : `${of(lease, stays)} inquilini ${lease === 1 ? "ha" : "hanno"} un contratto proprio in centro.`),
    noPopup: "Nessun elenco di inquilini pop-up è caricato.",
  },

  list: {
    title: "Le misure del programma",
    unit: "stato e scadenze",
    sentence: (next, day) => `Prossima scadenza: ${next}, ${f.day(day)}.`,
    noNext: "Non c’è alcuna scadenza in arrivo.",
    late: (count) => `in ritardo di ${days(count)}`,
    finishedLate: (count) => `conclusa ${days(count)} dopo la scadenza`,
    due: (day) => `scadenza ${f.day(day)}`,
    milestone: (what, day) => `${what}: ${f.day(day)}`,
    noDeadline: "il programma non indica una scadenza",
    noEnd: "fine non indicata",
    noStatus: "stato non annotato",
    line: (section, line) => `${section} · riga ${line}`,
    next: (step) => `Prossimo passo: ${step}`,
    columns: { measure: "Misura", status: "Stato", due: "Scadenza", office: "Servizio" },
    empty:
      "Ancora nessuna misura. Trascinate una tabella di misure sulla finestra o compilate il modello nella schermata dei dati.",
  },

  gantt: {
    unknown: (count) =>
      count === 1
        ? "Per 1 misura senza stato annotato la scadenza è passata: non si può dire se sia in ritardo."
        : `Per ${measures(count)} senza stato annotato la scadenza è passata: non si può dire se siano in ritardo.`,
    sentence: (late, none, unknown) =>
      (late === 0
        ? unknown > 0
          ? "Di nessuna misura si sa che abbia superato la scadenza"
          : "Nessuna misura ha superato la scadenza"
        : `${measures(late)} ${late === 1 ? "ha superato" : "hanno superato"} la scadenza, in rosso`) +
      (none === 0
        ? "."
        : `; ${f.count(none)} senza scadenza ${none === 1 ? "è tratteggiata" : "sono tratteggiate"}.`),
  },

  stretches: {
    sentence: (let_, available, gaps, gapDays) =>
      `Il locale è stato affittato ${of(let_, available)} giorni; ` +
      (gaps === 0
        ? "non ci sono stati vuoti."
        : `${counted(gaps, "vuoto è durato", "vuoti sono durati")} in tutto ${days(gapDays)}.`),
    empty:
      "Ancora nessun inquilino pop-up. Trascinate un elenco di inquilini sulla finestra o compilate il modello nella schermata dei dati.",
    leftOut: (count) =>
      `${counted(count, "riga dell’elenco non è un affitto pop-up", "righe dell’elenco non sono affitti pop-up")} (senza ciclo, di altro tipo) e non ${count === 1 ? "conta" : "contano"}.`,
  },

  outcomes: {
    cycle: "Ciclo",
    noCycle: "senza ciclo",
    sentence: (stays) =>
      stays < 5
        ? `Con ${tenants(stays)} si mostrano conteggi e non percentuali: un inquilino in più o in meno le ribalterebbe.`
        : `${tenants(stays)}.`,
    occupancy: "Giorni affittati",
    gaps: "Giorni senza inquilino",
    longest: (count) => `il vuoto più lungo: ${days(count)}`,
    noGap: "nessun vuoto",
    basis: {
      given: "dei giorni in cui il locale era disponibile",
      stays: "dei giorni dal primo all’ultimo affitto; l’elenco non dice quando il locale era disponibile",
    },
    visitors: "Visitatori",
    revenue: "Fatturato",
    told: (told, stays) => `noto per ${of(told, stays)}`,
    withheld: (why) => `riservato: ${why}`,
    nobodyTold: "nessuno l’ha comunicato",
    graded: "Voto 4 o 5",
    repeat: "Tornerebbero",
    answered: (answered, stays) => `risposte: ${of(answered, stays)}`,
    became: "Che cosa ne è stato",
    survival: (months) => `Attivi ${months} mesi dopo`,
    notYet: "nessuno è andato via da così tanto tempo",
    unknown: (count) => counted(count, "ignoto", "ignoti"),
    page: "Pagina di valutazione",
  },

  evaluation: {
    title: (cycle) => `Valutazione del negozio pop-up: ${cycle}`,
    asOf: (day) => `Situazione ${atDay(day)}`,
    period: (first, last) =>
      last === null ? `dal ${f.day(first)}, ancora in corso` : `${f.day(first)} – ${f.day(last)}`,
    what: "Che cosa si è fatto",
    said: "Che cosa dicono gli inquilini",
    after: "Che cosa ne è venuto",
    open: "Che cosa non si sa ancora",
    nothingOpen: "Si sa tutto ciò che la valutazione chiede.",
    openItems: {
      visitors: (count) => `i visitatori di ${tenants(count)}`,
      revenue: (count) => `il fatturato di ${tenants(count)}`,
      grades: (count) => `il voto di ${tenants(count)}`,
      outcome: (count) => `che cosa ne è stato di ${tenants(count)}`,
      six: (count) => `l’attività dopo 6 mesi di ${tenants(count)}`,
      twelve: (count) => `l’attività dopo 12 mesi di ${tenants(count)}`,
    },
    honest:
      "Conteggi, non percentuali: così pochi inquilini non reggono un tasso. Niente qui dice che cosa sarebbe successo senza il negozio pop-up.",
    stays: "Affitti",
    units: "Locali",
    save: "Salva la pagina",
    demonstration: "Dati dimostrativi: inventati, non di Capodistria.",
    made: "Fatto con Loggia. I nomi degli inquilini sono omessi.",
  },

  together: {
    title: "Tutto su una sola linea del tempo",
    unit: "misure, inquilini pop-up, locali sfitti, eventi",
    lanes: { vacant: "Locali sfitti", events: "Eventi in centro", popup: "Negozio pop-up" },
    vacant: (vacant, units) =>
      units === null ? counted(vacant, "sfitto", "sfitti") : `sfitti ${of(vacant, units)}`,
    sentence: (parts) => `Uno accanto all’altro, non causa ed effetto: ${f.list(parts)}.`,
    counts: {
      measures,
      stays: (count) => counted(count, "affitto pop-up", "affitti pop-up"),
      waves: (count) => counted(count, "rilevazione dei locali", "rilevazioni dei locali"),
      events: (count) => counted(count, "evento", "eventi"),
    },
  },

  terrace: {
    title: "Terrazze secondo il catalogo",
    unit: "esenzione dal canone, EUR",
    lead: "Quanto risparmia chi compra gli arredi del catalogo (2.3.2.5, righe 1394–1396).",
    fee: "Canone annuo per lo spazio pubblico",
    investment: "Investimento",
    full: "Quota intera da un investimento di",
    year: (year) => ["1º anno", "2º anno", "3º anno"][year - 1] ?? "più tardi",
    column: {
      when: "Si adegua",
      share: "Quota",
      relief: "Risparmia",
      pays: "Paga ancora",
      back: "Dell’investimento",
    },
    later: "senza gli arredi del catalogo nessun permesso",
    sentence: (first, third) =>
      `Chi si adegua il primo anno risparmia ${f.count(first)} EUR, il terzo ${f.count(third)} EUR.`,
    reading:
      "Il programma dice «in conformità con il valore dell’investimento» e non dà una formula. La lettura di Loggia: la quota vale in proporzione all’investimento, intera dall’importo indicato sopra, e mai più di quanto speso.",
  },

  before: {
    choose: "Misura",
    none: "Nessuna misura indica una via o una zona e il giorno d’inizio. Annotateli nell’elenco delle misure.",
    area: "Nella sua zona",
    rest: "Nel resto del centro",
    sentence: (title, area, rest) =>
      `${title}: nella sua zona ${area}, a confronto con il resto del centro, dove ${rest}. Un confronto, non una causa.`,
    moved: (count, what) =>
      count === 0
        ? "nessun cambiamento"
        : `${what === "vacant" ? counted(Math.abs(count), "locale sfitto", "locali sfitti") : counted(Math.abs(count), "locale aperto dopo le 16", "locali aperti dopo le 16")} ${count > 0 ? "in più" : "in meno"}`,
    by: (what) => `Si vede da: ${what}`,
    byDefault: (what) => `La misura non nomina un indicatore; mostrati: ${what}.`,
    unable: (count) =>
      count === 1
        ? "1 misura non si può scegliere: manca la via o il giorno d’inizio."
        : `${measures(count)} non si possono scegliere: manca la via o il giorno d’inizio.`,
    waves: (before, after) =>
      `Contano solo i locali di cui lo si sa entrambe le volte: ${before} e ${after}. Due rilevazioni non dicono quanto questo si muova da sé.`,
    wave: (name, day) => `${name} (${f.day(day)})`,
    refused: (reason) => `Nessun confronto: ${reason}.`,
  },
};
