import { centre } from "./centre/it.ts";
import type { Dictionary } from "./en.ts";
import { campaigns } from "./campaigns/it.ts";
import { board } from "./board/it.ts";
import { data } from "./data/it.ts";
import { events } from "./events/it.ts";
import { createFormat } from "./format.ts";
import { counted } from "./italian.ts";
import { hand } from "./hand/it.ts";
import { issues } from "./issues/it.ts";
import { mapping } from "./mapping/it.ts";
import { measuresWords } from "./measures/it.ts";
import { programme } from "./programme/it.ts";
import { season } from "./season/it.ts";
import { shell } from "./shell/it.ts";
import { summary } from "./summary/it.ts";
import { versions } from "./versions/it.ts";
import { watched } from "./watched/it.ts";

const f = createFormat("it");

const nights = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "pernottamento", other: "pernottamenti" })}`;

const more = (change: number, than: string) =>
  change === 0
    ? `come ${than}`
    : `${f.percent(Math.abs(change))} in ${change > 0 ? "più" : "meno"} rispetto ${than}`;

const knownOf = (known: number, of: number) =>
  `${f.count(known)} ${f.plural(known, { one: "mese noto", other: "mesi noti" })} su ${f.count(of)}`;

export const it: Dictionary = {
  skipToContent: "Vai al contenuto",
  opening: "Apertura dello spazio di lavoro",
  place: "Koper / Capodistria",
  screens: {
    overview: "Panoramica",
    season: "Stagione",
    stays: "Pernottamenti",
    measures: "Pop-up e misure",
    programme: "Programma di lavoro",
    centre: "Centro città",
    events: "Eventi",
    campaigns: "Campagne",
    board: "Per il consiglio",
    data: "Dati",
  },
  screensLabel: "Schermate",
  language: "Lingua",
  theme: "Aspetto",
  themes: { system: "Come il sistema", light: "Chiaro", dark: "Scuro" },
  browserHost: "In esecuzione nel browser, solo su questo computer",
  close: "Chiudi",

  filters: {
    label: "Filtri",
    period: "Periodo",
    market: "Mercato",
    municipality: "Comune",
    from: "Da",
    to: "A",
    month: "mese",
    year: "anno",
    presets: "Scelta rapida",
    all: "Tutto il periodo caricato",
    lastYear: "Ultimi 12 mesi",
    lastThree: "Ultimi 36 mesi",
    ordinary: "Dal 2022, senza le chiusure",
    search: "Cerca un mercato",
    groups: "Insieme",
    countries: "Per Paese di residenza",
    nothingFound: "Nessun mercato con questo nome",
    reset: "Mostra tutto",
    span: (first, last) => f.shortSpan(first, last),
  },

  today: "oggi",
  nightsUnit: "pernottamenti",
  nightsWord: (count) => f.plural(count, { one: "pernottamento", other: "pernottamenti" }),
  daysUnit: "pernottamenti per arrivo",
  giniUnit: "Gini",
  shareUnit: "di tutti i pernottamenti",
  vsYear: (year) => `rispetto al ${year}`,
  points: (points) => `${f.signed(points * 100, 1)} punti percentuali`,
  days: (days) => `${f.signed(days, 2)} pernottamenti`,

  verdicts: {
    better: "meglio",
    worse: "peggio",
    "cannot-tell": "non si può dire",
    "too-few": "non si può dire: troppo pochi pernottamenti",
    none: "nessun confronto",
  },

  flags: {
    confidential: "dato riservato",
    notAvailable: "non disponibile",
    unreliable: "troppo inaffidabile per la pubblicazione",
    imprecise: "meno preciso",
    provisional: "provvisorio",
    noOccurrence: "nessun caso",
    missing: "nessun dato caricato",
  },
  months: {
    this: "mese",
    behind: "stesso mese un anno prima",
    sentence: (month, count, change) =>
      `${f.capital(f.month(month))}: ${nights(count)}` +
      (change === null ? ", nessun termine di confronto." : `, ${more(change, "a un anno prima")}.`),
    hidden: (months, rest) =>
      `${f.capital(f.list(months.map((month) => f.month(month))))}${rest > 0 ? ` e altri ${f.count(rest)}` : ""}: ` +
      "dato riservato o non disponibile, mostrato come vuoto, mai come zero.",
  },
  profile: {
    even: "distribuzione uniforme",
    sentence: (year, first, second, share) =>
      `Nel ${year} i due mesi più forti, ${first} e ${second}, hanno raccolto il ${f.percent(share)} dei pernottamenti; ` +
      `con una distribuzione uniforme sarebbe il ${f.percent(1 / 6)}.`,
    empty: "Nel periodo scelto non c’è un anno intero, quindi nessun profilo da mostrare.",
  },
  years: {
    sentence: (year, gini, before, ordinary) =>
      before === null
        ? `${year}: ${f.decimal(gini, 3)}. Più è alto, più i pernottamenti si concentrano in pochi mesi.`
        : `${year}: ${f.decimal(gini, 3)}, ${f.signed(gini - before, 3)} rispetto al ${year - 1}. ` +
          (ordinary === null
            ? "Quanto vari di norma un singolo mercato non è noto: non si può dire se sia meglio o peggio."
            : Math.abs(gini - before) < ordinary
              ? `Rientra nella normale variazione annua di circa ${f.decimal(ordinary, 2)}: non si può dire se sia meglio o peggio.`
              : gini < before
                ? "I pernottamenti sono distribuiti in modo più uniforme."
                : "I pernottamenti si concentrano in meno mesi."),
    empty: "Nel periodo scelto non c’è un anno intero, quindi nessun anno ha un valore.",
    cutByPeriod: "il periodo scelto non comprende l’anno intero",
  },
  ranking: {
    sentence: (when, first, count, share, topFive) =>
      `${f.capital(when)}, 1° posto: ${first}, ${nights(count)}` +
      (share === null
        ? "."
        : ` (${f.percent(share)}); i primi cinque mercati insieme fanno il ${f.wholePercent(topFive)}.`),
    unknown: "Un mese di questo periodo è riservato o manca: le somme dei mercati non sono note.",
    marked: (market) => `Sono mostrati tutti i mercati; quello scelto è evidenziato: ${market}.`,
    others: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "altro mercato", other: "altri mercati" })}`,
    before: "un anno prima",
    share: "quota",
    change: "variazione",
  },
  table: {
    sentence:
      "Si confrontano solo gli anni con tutti i dodici mesi; per gli altri è indicato quanti mesi sono noti.",
    scroll: "tabella scorrevole",
  },

  overview: {
    headline: (year, count, change) =>
      `${year}: ${nights(count)}` + (change === null ? "" : `, ${more(change, `al ${year - 1}`)}`),
    coverage: (place, first, last) => `${place}: dati pubblicati, ${f.span(first, last)}.`,
    forMarket: (market) => `Mercato: ${market}`,
    inPeriod: "Pernottamenti nel periodo",
    periodHeadline: (first, last, count, change) =>
      `${f.capital(f.shortSpan(first, last))}: ${nights(count)}` +
      (change === null ? "" : `, ${more(change, "a un anno prima")}`),
    periodUnknown: (first, last) =>
      `${f.capital(f.shortSpan(first, last))}: pernottamenti riservati o mancanti`,
    unknownUnit: "dato riservato o mancante",
    known: (known, of) => knownOf(known, of),
    knownInBoth: (known, of) => `${knownOf(known, of)} in entrambi gli anni`,
    notCompared: (known, of) => `nessun confronto: ${knownOf(known, of)} in entrambi gli anni`,
    vsYearBefore: "rispetto a un anno prima",
    fullYear: (year) => `Pernottamenti ${year}`,
    toDate: (year) => `Finora nel ${year}`,
    nightsIn: (first, last) => `Pernottamenti, ${f.span(first, last)}`,
    toDateComparison: (compared, of) =>
      compared === of
        ? f.plural(of, { one: "stesso mese un anno prima", other: "stessi mesi un anno prima" })
        : `${f.count(compared)} ${f.plural(compared, { one: "mese", other: "mesi" })} su ${f.count(of)}, solo quelli noti in entrambi gli anni`,
    seasonality: (year) => `Stagionalità ${year}`,
    seasonalityOrdinary: (ordinary: number) => `la normale variazione è circa ${f.decimal(ordinary, 2)}`,
    oneMarket: "che cosa sia normale per un solo mercato non è noto",
    foreignShare: (year) => `Quota dei pernottamenti esteri ${year}`,
    averageStay: (year) => `Permanenza media ${year}`,
    noMarkets:
      "Per questo periodo non è caricato alcun mercato, solo il totale. Scegliete un altro periodo o importate un file con i Paesi.",
    noFullYear:
      "In questo periodo non c’è un anno intero. Con tutti i dodici mesi compaiono qui stagionalità, quota estera e permanenza media.",
    key: "Cifre chiave",
  },

  card: {
    chart: "Grafico",
    table: "Tabella",
    view: (title) => `Vista: ${title}`,
    save: "Salva",
    saveOf: (title) => `Salva: ${title}`,
    png: "Immagine (PNG)",
    svg: "Disegno (SVG)",
    csv: "Tabella (CSV)",
    rows: "Fonte e righe",
    rowsOf: (title) => `Fonte e righe: ${title}`,
    released: (day) => `pubblicato il ${f.day(day)}`,
    partlyUndated: (files) =>
      `in parte da ${f.list(files)}, che non ${files.length === 1 ? "dice" : "dicono"} quando sono stati pubblicati i dati`,
    imported: (iso) => `importato il ${f.moment(iso)}`,
    shipped: "fornito con Loggia",
    disagree: (months) =>
      `Totali e parti non concordano in ${counted(months.length, "mese", "mesi")}: ${f.shortList(months.map(f.month))}.`,
    noSource: "nessuna fonte caricata",
    unit: "Unità",
    definition: "Che cos’è",
    source: "Fonte",
    imports: "Importazioni alla base",
    published: "Cifre pubblicate alla base",
    publishedNote: (shown, all) =>
      shown === all
        ? `Tutte le ${f.count(all)} cifre, ciascuna con il suo posto nel file.`
        : `Le prime ${f.count(shown)} cifre su ${f.count(all)}, ciascuna con il suo posto nel file; le altre sono nel CSV salvato.`,
    saveRows: "Salva tutte le righe (CSV)",
    keys: "Con i tasti freccia si leggono i singoli valori.",
  },

  demonstration: {
    badge: "dati dimostrativi",
    note: "Alcune cifre qui sono inventate e mostrano solo che cosa sa fare Loggia. Sono contrassegnate con «dati dimostrativi».",
    remove: "Togli i dati dimostrativi",
  },

  states: {
    emptyTitle: "Ancora nessun dato",
    emptyBody:
      "Trascinate in questa finestra un file con i pernottamenti (SiStat, CSV o Excel) oppure sceglietelo.",
    nothingHere: "Per questa scelta non ci sono dati. Scegliete un altro periodo o mercato.",
    faults: {
      damaged:
        "Lo spazio di lavoro salvato è danneggiato, e anche lo stato precedente. Nulla è stato sovrascritto.",
      "newer-version":
        "Questo spazio di lavoro è stato salvato da una versione più recente di Loggia. Aggiornate Loggia per aprirlo; nulla è cambiato.",
      changed:
        "Nel frattempo un’altra finestra o un altro programma ha salvato questo spazio di lavoro. Ricaricate la pagina e ripetete.",
      denied: "Loggia non può scrivere nella cartella dello spazio di lavoro.",
      "disk-full": "Il disco è pieno. Liberate spazio e ripetete; l’ultimo stato salvato è intatto.",
      busy: "Un altro programma tiene occupato il file. Chiudetelo e ripetete.",
      failed: "Il file system ha rifiutato l’operazione. L’ultimo stato salvato è intatto.",
      "engine-stopped":
        "Il motore si è fermato durante il lavoro. Ciò che era salvato è intatto; controllate l’elenco delle importazioni e ripetete.",
    },
    errorTitle: "Questa cifra non si è potuta calcolare",
    fatalTitle: "Loggia non è riuscita ad aprire lo spazio di lavoro",
    fatalBody:
      "I vostri file non sono cambiati. Riprovate; se il problema resta, trasmettete il testo qui sotto.",
    retry: "Riprova",
    details: "Testo tecnico",
    recovered: (savedAt: string) =>
      `L’ultimo stato salvato era danneggiato. Loggia ne ha aperto uno precedente, salvato il ${f.moment(savedAt)}; controllate l’elenco delle importazioni.`,
    importFailed: "Non è stato possibile accogliere il file; non è cambiato nulla",
    loading: "Caricamento",
  },

  pages: {
    label: (what) => `Pagine: ${what}`,
    range: (first, last, all) => `${f.count(first)}–${f.count(last)} di ${f.count(all)}`,
    previous: "Pagina precedente",
    next: "Pagina successiva",
  },

  centre,
  board,
  data,
  shell,
  summary,
  mapping,
  measures: measuresWords,
  season,
  programme,
  events,
  campaigns,
  versions,
  watched,
  hand,
  issues,
};
