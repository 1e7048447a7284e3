import { createFormat } from "../format.ts";
import { atDay } from "../italian.ts";
import type { BoardWords } from "./en.ts";

const f = createFormat("it");

const nights = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "pernottamento", other: "pernottamenti" })}`;
const change = (value: number) => f.signedPercent(value);
const pages = (count: number) => `${f.count(count)} ${f.plural(count, { one: "pagina", other: "pagine" })}`;
const figures = (count: number) => `${f.count(count)} ${f.plural(count, { one: "dato", other: "dati" })}`;

export const board: BoardWords = {
  title: "Dossier per il consiglio",
  pack: (place) => `${place}: la situazione per il consiglio`,
  period: (first, last) => `Dati: ${f.shortSpan(first, last)}`,
  asOf: (day) => `Situazione ${atDay(day)}`,
  made: (iso) => `Preparato: ${f.day(iso)}`,
  sections: {
    summary: "A colpo d’occhio",
    season: "Stagione",
    stays: "Pernottamenti",
    centre: "Centro città",
    measures: "Misure",
    events: "Eventi",
    campaigns: "Campagne",
    programme: "Programma di lavoro",
    decisions: "Da decidere",
    state: "Fonti e stato dei dati",
  },
  all: "Totale",
  late: "Ritardo",
  reachUnit: "account, minimo e massimo",
  decisions: {
    headline: (open, all) =>
      open === 0
        ? `Su tutte le contraddizioni del programma (${f.count(all)}) è stato deciso`
        : `Contraddizioni del programma in attesa di una decisione: ${f.count(open)} su ${f.count(all)}`,
    what: "Che cosa",
    says: "Che cosa dice il programma",
    todo: "Da fare",
    decision: "Decisione",
  },
  map: { vacant: "Sfitti", units: "Locali", share: "Quota" },
  popup: { what: "Che cosa", count: "Quanti", note: "Da sapere" },
  key: {
    title: "Cifre chiave",
    columns: {
      figure: "Cifra",
      value: "Valore",
      change: "Variazione",
      verdict: "Giudizio",
      against: "Confronto",
    },
    none: (first, last) => `${f.capital(f.span(first, last))}: nessun anno è ancora completo`,
  },
  spread: {
    evener: (year, before) =>
      `I pernottamenti del ${year} sono distribuiti in modo più uniforme di quelli del ${before}`,
    denser: (year, before) =>
      `I pernottamenti del ${year} si concentrano in meno mesi di quelli del ${before}`,
    same: (year, before) =>
      `Non si può dire: dal ${before} al ${year} la stagionalità non si è mossa più di quanto oscilli di solito`,
    alone: (year, gini) => `Stagionalità del ${year}: ${f.decimal(gini, 3)}`,
  },
  parts: (year, count, base, by) =>
    `Fuori dall’alta stagione: ${nights(count)} nel ${year}` +
    (base === null || by === null ? "" : `, ${change(by)} rispetto al ${base}`),
  markets: {
    moved: (up, gained, down, lost) =>
      `In maggiore crescita: ${up} (${f.signed(gained, 0)} pernottamenti). In maggiore calo: ${down} (${f.signed(lost, 0)}).`,
    rose: (up, gained) =>
      `In maggiore crescita: ${up} (${f.signed(gained, 0)} pernottamenti). Nessun mercato è in calo.`,
    fell: (down, lost) =>
      `In maggiore calo: ${down} (${f.signed(lost, 0)} pernottamenti). Nessun mercato è in crescita.`,
  },
  effects: (easing, year) =>
    `Più pernottamenti da questi mercati attenuerebbero di più la stagione (${year}): ${f.list(easing)}`,
  sharpening: (markets) =>
    (markets.length === 0
      ? "Nessun mercato la accentuerebbe"
      : `Ad accentuarla di più sarebbero più pernottamenti da questi: ${f.list(markets)}`) +
    " – se arrivassero negli stessi mesi di oggi.",
  yearly: (years, best, count) =>
    `${f.count(years)} ${f.plural(years, { one: "anno completo", other: "anni completi" })}: il massimo nel ${best}, ${nights(count)}`,
  index: (year, index, base) => `${year}: indice dei pernottamenti ${f.decimal(index, 1)} (${base} = 100)`,
  pressure: (year, density, intensity) =>
    `In un giorno del ${year}: ${f.decimal(density, 1)} pernottamenti per km², ${f.decimal(intensity, 2)} ogni 100 abitanti`,
  pressureMeaning: "Media di tutto l’anno; nell’alta stagione di più, d’inverno di meno.",
  indexMeaning: "Sopra 100 è più dell’anno base, sotto 100 è meno.",
  unevennessTitle: "Stagionalità in cinque misure",
  unevenness: (year, gini) => `Disuguaglianza del ${year} in cinque misure; Gini ${f.decimal(gini, 3)}`,
  mix: {
    within: (base, year) =>
      `Dal ${base} al ${year} a muovere la stagionalità sono stati i mesi d’arrivo, più di chi è arrivato`,
    mix: (base, year) =>
      `Dal ${base} al ${year} a muovere la stagionalità è stato chi è arrivato, più dei mesi d’arrivo`,
  },
  sources: {
    title: "Fonti e stato dei dati",
    headline: (files, places) =>
      `Dietro questo dossier ${f.plural(files, { one: "c’è", other: "ci sono" })} ${f.count(files)} file da ${f.count(places)} ${f.plural(places, { one: "fonte", other: "fonti" })}`,
    none: "Nessun file è caricato",
    meaning: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "registrazione letta", other: "registrazioni lette" })}; ogni cifra riporta alla riga del suo file.`,
    columns: {
      file: "File",
      source: "Fonte",
      release: "Pubblicato",
      imported: "Importato",
      rows: "Registrazioni",
      refused: "Rifiutate",
    },
    shipped: "fornito con Loggia",
    leftOut: (titles) => `Tralasciato, perché non se ne sa ancora nulla: ${f.list(titles)}.`,
  },
  frame: {
    unit: "Unità",
    meaning: "Che cosa significa",
    definition: "Definizione",
    source: "Fonte",
    comment: "Commento",
    state: "Stato dei dati",
    figures: "Dati",
    drawing: (title) => `Grafico: ${title}`,
    table: (title) => `Tabella: ${title}`,
    pageOf: (page, all) => `${f.count(page)} / ${f.count(all)}`,
    first: (shown, all) =>
      `Le prime ${f.count(shown)} di ${f.count(all)} righe; tutte sono nella cartella di lavoro.`,
    last: (shown, all) =>
      `Le ultime ${f.count(shown)} di ${f.count(all)} righe; tutte sono nella cartella di lavoro.`,
    demonstration: "DATI DIMOSTRATIVI",
    disagree: (count) =>
      `totali e parti non concordano in ${f.count(count)} ${f.plural(count, { one: "mese", other: "mesi" })}`,
    frozen: (iso) => `I dati come erano il ${f.day(iso)}`,
    nothing: "Per questa pagina non si sa ancora nulla",
    logo: (name) => `Logo: ${name}`,
    contents: "Indice",
  },
  screen: {
    lead: (count) => `${pages(count)}, gli stessi dati in ogni lingua.`,
    pages: "Pagine del dossier",
    drag: (title) => `Sposta la pagina: ${title}`,
    dragHint: "Trascinate oppure spostate con Alt e le frecce",
    up: (title) => `Sposta su: ${title}`,
    down: (title) => `Sposta giù: ${title}`,
    hide: (title) => `Nascondi: ${title}`,
    show: (title) => `Mostra di nuovo: ${title}`,
    remove: (title) => `Togli: ${title}`,
    hidden: "nascosta",
    add: "Aggiungi una pagina",
    addTitle: "Tutti i dati di tutte le schermate",
    allMarkets: "Tutti i mercati",
    forMarket: "Mercato",
    comment: "Commento a questa pagina",
    commentHint: "Che cosa volete dire al consiglio; sta sotto il grafico",
    undo: "Annulla",
    redo: "Ripeti",
    startAnew: "Dossier proposto",
    export: "Salva come",
    formats: {
      pptx: "PowerPoint (PPTX)",
      pdf: "PDF, diapositive 16:9",
      a4: "PDF, A4",
      html: "Pagina web (HTML, un solo file)",
      xlsx: "Dati (Excel)",
      csv: "Dati (CSV)",
    },
    languages: "Lingue",
    thisLanguage: "Questa lingua",
    allLanguages: "Tutte e tre le lingue",
    making: (language) => `Preparo il dossier: ${language}`,
    made: (names) => `Salvato: ${f.list(names)}`,
    failed: "Non è stato possibile preparare il dossier",
    present: "Presenta",
    packs: "Dossier",
    usual: "Dossier corrente",
    freeze: "Conserva com’è ora",
    freezeHint: "Conserva il dossier con i dati di oggi; aperto più tardi mostra gli stessi.",
    freezeName: "Nome del dossier conservato",
    frozenOn: (iso) => `Conservato: ${f.moment(iso)}; mostra i dati di quel giorno.`,
    reuse: "Usa di nuovo con i dati di oggi",
    forget: "Elimina il dossier conservato",
    same: "Oggi non cambierebbe nulla.",
    differs: (count) =>
      `Oggi ${f.plural(count, { one: "cambierebbe", other: "cambierebbero" })} ${figures(count)}.`,
    differsOn: (title, count) => `${title}: ${figures(count)}`,
    was: "allora",
    now: "oggi",
    asOf: "Fino al mese",
    asOfLatest: "ultimo noto",
    look: "Nome, colore, logo",
    lookTitle: "L’aspetto del dossier",
    institute: "Nome dell’istituto",
    colour: "Colore",
    logo: "Logo (PNG o JPEG, fino a 500 KB)",
    chooseLogo: "Scegli un logo",
    removeLogo: "Senza logo",
    badLogo: "Questo non è un PNG o JPEG fino a 500 KB.",
    done: "Fatto",
    cancel: "Annulla",
    notKept: "Il dossier vale finché non chiudete Loggia, ma non è stato possibile salvarlo",
  },
  present: {
    label: "Presentazione",
    next: "Pagina successiva",
    previous: "Pagina precedente",
    rows: "Fonte e righe",
    rowsThen: (iso) => `Le righe com’erano quando il dossier è stato conservato (${f.day(iso)}).`,
    rowsToday: (iso) =>
      `Le cifre sono di quando il dossier è stato conservato (${f.day(iso)}); queste sono le righe di oggi, perché quelle di allora erano troppe da conservare.`,
    overview: "Tutte le pagine",
    black: "Schermo nero",
    notes: "Finestra del relatore",
    leave: "Fine",
    keys: "Le frecce o il telecomando voltano le pagine; B oscura, un numero e Invio saltano, O mostra tutte le pagine, N apre la finestra del relatore, R le righe, Esc termina.",
    blackScreen: "Schermo nero; un tasto qualsiasi riporta la pagina",
    jump: (number) => `Vai alla pagina ${number}`,
    speaker: "Finestra del relatore",
    nextUp: "Segue",
    end: "Fine della presentazione",
    elapsed: "Trascorso",
    clock: "Ora",
    blocked: "Il browser non ha aperto una seconda finestra; le note sono qui.",
  },
};
