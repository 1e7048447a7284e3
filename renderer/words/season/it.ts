import { createFormat } from "../format.ts";
import type { SeasonWords } from "./en.ts";

const f = createFormat("it");

const nights = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "pernottamento", other: "pernottamenti" })}`;
const percent = (change: number) => f.signedPercent(change);
const points = (share: number) => `${f.signed(share * 100, 1)} punti percentuali`;

/** What the screen "Season" says; never that one thing caused another. */
export const season: SeasonWords = {
  band: "normale variazione",
  lead: (place, market, year, base) => `${place} · ${market} · ${year} a confronto con il ${base}`,
  leadWithout: (place, market) => `${place} · ${market}`,

  controls: {
    year: "Anno",
    base: "A confronto con",
    settings: "Mesi e anni",
    settingsTitle: "Come è diviso l’anno",
    settingsBody:
      "Ogni mese appartiene a una parte dell’anno. La scelta abituale segue il programma: alta stagione da giugno ad agosto, media ad aprile, maggio, settembre e ottobre.",
    classes: "Parti dell’anno",
    excluded: "Anni con cui non si confronta",
    excludedBody: "Gli anni delle chiusure, 2020 e 2021, sono esclusi se non li includete voi.",
    reset: "Come di consueto",
    done: "Fatto",
  },
  chips: {
    label: "Selezione",
    remove: (what) => `Annulla la selezione: ${what}`,
    clear: "Annulla tutto",
    pickYear: "Clic o Invio: guarda quest’anno",
    pickMarket: "Clic o Invio: solo questo mercato",
    pickMonth: "Clic o Invio: segna questo mese",
  },

  verdicts: {
    "off-season-grew": (year, base) =>
      `Più lunga: nel ${year} più pernottamenti fuori dall’alta stagione che nel ${base} e non meno al suo interno, distribuiti in modo più uniforme.`,
    "peak-shrank": (year, base) =>
      `Più uniforme, ma non per crescita: rispetto al ${base}, nel ${year} l’alta stagione ha perso più pernottamenti di quanti ne abbia guadagnati il resto dell’anno.`,
    both: (year, base) =>
      `Più lunga: rispetto al ${base}, nel ${year} più pernottamenti fuori dall’alta stagione e meno al suo interno.`,
    hollow: (year, base) =>
      `Più lunga solo sulla carta: dal ${base} al ${year} la quota fuori dall’alta stagione è cresciuta, i suoi pernottamenti no.`,
    worse: (year, base) =>
      `Più corta: i pernottamenti del ${year} si concentrano in meno mesi che nel ${base}.`,
    "cannot-tell": (year, base) =>
      `Non si può dire: dal ${base} al ${year} la stagione non è cambiata più di quanto vari di norma.`,
    unknown: (year, reason) =>
      year === null ? `Non si può dire: ${reason}.` : `Per il ${year} non si può dire: ${reason}.`,
    noYear: "nessun anno intero è caricato",
    noBase: "non c’è un anno con cui confrontare",
  },
  facts: {
    label: "Su che cosa si fonda",
    gini: "Concentrazione (Gini)",
    giniFrom: (base, year) => `da ${f.decimal(base, 3)} a ${f.decimal(year, 3)}`,
    interval: (ordinary) =>
      `di norma, da un anno all’altro: fino a ${f.decimal(ordinary, 3)} in più o in meno`,
    noInterval: "la normale variazione non è nota: troppo pochi anni",
    picture: (change, ordinary) =>
      `Variazione ${f.signed(change, 3)}; di norma fino a ${f.decimal(ordinary, 3)} in più o in meno.`,
    split: "Crescita per parte dell’anno",
    splitUnit: "punti percentuali di tutti i pernottamenti",
    total: "insieme",
    nights: (year) => `Pernottamenti ${year}`,
    rank: "Tra i comuni comparabili",
    rankOf: (of) => `su ${f.count(of)}`,
    rankNote: "1 = il Gini è calato di più",
    noRank: "nessun altro è caricato, o questo non è comparabile",
    noRankNote: "L’esportazione per tutti i comuni mostra come sono cambiati gli altri.",
    towards: { less: "più uniforme", more: "più concentrato" },
  },

  rolling: {
    sentence: (month, gini, change) =>
      `${f.capital(f.month(month))}: ${f.decimal(gini, 3)} negli ultimi dodici mesi` +
      (change === null ? "." : `, ${f.signed(change, 3)} rispetto a un anno prima.`),
    inside: (base) => `Entro la normale variazione intorno al ${base}.`,
    above: (base) => `Sopra la normale variazione intorno al ${base}: più concentrato.`,
    below: (base) => `Sotto la normale variazione intorno al ${base}: più uniforme.`,
    empty: "Non sono noti dodici mesi di seguito, quindi nessun valore da mostrare.",
  },
  profile: {
    shift: (base, up, gain, down, loss) =>
      `Rispetto al ${base} la quota cresce di più in ${up} (${points(gain)}) e cala di più in ${down} (${points(loss)}).`,
  },
  parts: {
    incomplete: "anno non intero",
    within: "senza dicembre",
    names: { peak: "Alta stagione", shoulder: "Media stagione", off: "Bassa stagione" },
    short: { peak: "alta", shoulder: "media", off: "bassa" },
    one: (part, count, change) =>
      `${f.lower(part)} ${f.count(count)}` + (change === null ? "" : ` (${percent(change)})`),
    sentence: (year, base, parts) => `${year} rispetto al ${base}: ${f.list(parts)}.`,
    alone: (year, parts) => `${year}: ${f.list(parts)}.`,
    hollow: (part) => `${part}: la quota è cresciuta mentre i pernottamenti sono calati.`,
    empty: "In nessun anno sono noti tutti i mesi.",
  },
  effects: {
    eases: "attenua la stagionalità",
    worsens: "accentua la stagionalità",
    sentence: (year, easing, worsening) =>
      `${year}: ad attenuare di più la stagionalità sarebbero più pernottamenti da questi mercati: ${f.list(easing)}; ad accentuarla, da questi: ${f.list(worsening)} – se arrivassero negli stessi mesi di oggi.`,
    hidden: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "mercato ha", other: "mercati hanno" })} un mese riservato o mancante e nessun valore.`,
    empty: "L’anno non è noto per intero, quindi nessun effetto dei mercati si può calcolare.",
    mix: (base, change, mix, within) =>
      `Della variazione del Gini dal ${base} (${f.signed(change, 3)}), ${f.signed(mix, 3)} va con la composizione tra ospiti nazionali ed esteri e ${f.signed(within, 3)} con i mesi in cui è arrivato ciascun gruppo.`,
    marked: (market) => `Scelto: ${market}.`,
  },
  heat: {
    more: "più intenso il colore, più pernottamenti",
    sentence: (month, count) => `Il mese più forte: ${f.month(month)}, ${nights(count)}.`,
    hidden: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "mese non ha una cifra pubblicata ed è tratteggiato", other: "mesi non hanno una cifra pubblicata e sono tratteggiati" })}, mai zero.`,
    empty: "Nessun mese è noto.",
  },
  peers: {
    others: (count) => `in mezzo ${f.plural(count, { one: "un altro", other: `altri ${f.count(count)}` })}`,
    sentence: (rank, of, place, base, year, fell) =>
      `Dal ${base} al ${year} il Gini è calato in ${f.count(fell)} comuni su ${f.count(of)}; ${place} è al ${f.count(rank)}° posto, a partire dal calo maggiore.`,
    without: (of, base, year, fell, place) =>
      `Dal ${base} al ${year} il Gini è calato in ${f.count(fell)} comuni su ${f.count(of)}; ${place} non è comparabile.`,
    alone:
      "È caricato un solo comune. Trascinate nella finestra l’esportazione SiStat per tutti i comuni per vedere come sono cambiati gli altri.",
  },

  marks: {
    title: "Segni su tutti i grafici per mese",
    add: "Aggiungi un segno",
    addTitle: "Che cosa è successo?",
    what: "Che cosa è successo",
    hint: "per esempio: Festa del mare",
    month: "Mese",
    year: "Anno",
    kind: "Tipo",
    kinds: { event: "Evento", campaign: "Campagna", closure: "Chiusura" },
    save: "Aggiungi",
    cancel: "Annulla",
    remove: (what) => `Rimuovi il segno: ${what}`,
    none: "Ancora nessun segno vostro. Fate clic su un mese del grafico, o aggiungetene uno qui.",
    full: "Non c’è posto per altri segni; prima rimuovetene uno.",
    error: "I segni valgono finché non chiudete Loggia, ma non si sono potuti salvare",
  },

  closer: {
    title: "Più da vicino",
    body: "Stime e ipotesi. Aiutano a ragionare; non dimostrano nulla e non sono dati ufficiali.",
  },
  whatIf: {
    market: "Più pernottamenti da",
    months: "Parte dell’anno",
    extra: "Quanti",
    wanted: "Calo del Gini voluto",
    sentence: (market, extra, months, after, change) =>
      `${market}, ${f.lower(months)}, ${nights(extra)} in più: il Gini sarebbe ${f.decimal(after, 3)}, ${f.signed(change, 3)}.`,
    needed: (market, months, fall, count, now) =>
      `Per un calo di ${f.decimal(fall, 3)} ci vorrebbero (${market}, ${f.lower(months)}) ${nights(count)} in più; oggi sono ${f.count(now)}.`,
    unreachable: (market, months, fall, lowest) =>
      `Un calo di ${f.decimal(fall, 3)} non si ottiene solo così (${market}, ${f.lower(months)}): il minimo è ${f.decimal(lowest, 3)}.`,
    unknown: "L’anno non è noto per intero, quindi non si può calcolare nulla.",
    same: "Tutto il resto è preso com’era.",
  },
  adjusted: {
    sentence: (month, observed, adjusted) =>
      `Non ufficiale (STL). ${f.capital(f.month(month))}: ${nights(observed)} pubblicati, ${f.count(adjusted)} senza la consueta oscillazione stagionale.`,
    empty: "Troppo pochi mesi di seguito sono noti: STL ha bisogno di almeno due anni interi.",
    regularity: (value) =>
      `La regolarità della stagione è ${f.decimal(value, 2)} su 1: quanto si somigliano gli anni, non quanto è forte la stagione.`,
  },
  easter: {
    effect: (effect, low, high, easters, places) =>
      `Non ufficiale. A una Pasqua intera si accompagna ${percent(effect)} di pernottamenti` +
      (low === null || high === null ? "" : ` (da ${percent(low)} a ${percent(high)})`) +
      `; il valore poggia su ${f.count(easters)} ${f.plural(easters, { one: "Pasqua", other: "Pasque" })} in ${f.count(places)} ${f.plural(places, { one: "comune", other: "comuni" })}.`,
    set: (effect) =>
      `Non ufficiale. Una Pasqua intera è presa come ${percent(effect)} di pernottamenti, come avete impostato.`,
    april: (year, raw, adjusted) =>
      `Aprile ${year} rispetto ad aprile ${year - 1}: ${percent(raw)} come pubblicato, ${percent(adjusted)} senza la Pasqua.`,
    empty: "Troppo poche Pasque sono note per dire quanto ne valga una.",
    own: "Effetto di una Pasqua intera, in percentuale",
    estimated: "come stimato",
  },
  forecast: {
    sentence: (month, value, low, high) =>
      `${f.capital(f.month(month))}: circa ${nights(value)}` +
      (low === null || high === null ? "." : `, tra ${f.count(low)} e ${f.count(high)}.`),
    year: (year, value) => `Tutto il ${year}: circa ${nights(value)}.`,
    error: (method, tests, error) =>
      `Metodo: ${method}. Provato ${f.count(tests)} ${f.plural(tests, { one: "volta", other: "volte" })} sul passato, ha sbagliato in media del ${f.percent(error)}.`,
    methods: "Metodo",
    band: "dove può cadere",
    noError: "Troppo pochi anni per provare il metodo sul passato: prendetelo solo come immagine.",
    empty: "Nulla da prevedere: troppo pochi anni sono noti, o l’anno è completo.",
  },
  around: {
    picture: {
      before: "Un anno prima",
      change: "Variazione rispetto agli stessi mesi di un anno prima",
      these: (change) => `questi mesi: ${percent(change)}`,
      past: (low, high) => `altri anni: da ${percent(low)} a ${percent(high)}`,
      neighbours: (change) => `comuni comparabili: ${percent(change)}`,
    },
    month: "Da",
    months: "Mesi",
    sentence: (first, last, count, before, change) =>
      `${f.capital(f.span(first, last))}: ${nights(count)}, a confronto con ${f.count(before)} un anno prima (${percent(change)}).`,
    range: (low, high) =>
      `Negli altri anni gli stessi mesi sono cambiati da ${percent(low)} a ${percent(high)}.`,
    neighbours: (change) => `Comuni comparabili negli stessi mesi: ${percent(change)}.`,
    noNeighbours: "Nessun altro comune è caricato per il confronto.",
    note: "Un confronto, non una causa.",
  },
  measures: {
    sentence: "La stessa disuguaglianza misurata in altri modi; solo gli anni interi hanno un valore.",
    hoover: (year, share, count) =>
      `Per un ${year} uniforme il ${f.percent(share)} dei pernottamenti, cioè ${f.count(count)}, dovrebbe cadere in altri mesi.`,
  },
};
