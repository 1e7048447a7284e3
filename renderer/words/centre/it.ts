import { createFormat } from "../format.ts";
import { atDay, counted } from "../italian.ts";
import type { CentreWords } from "./en.ts";

const f = createFormat("it");

const premises = (count: number) => counted(count, "locale", "locali");
const vacancies = (count: number) => counted(count, "sfitto", "sfitti");
const days = (count: number) => counted(count, "giorno", "giorni");
const emptied = (count: number) =>
  count === 1 ? "si è svuotato 1 locale" : `si sono svuotati ${premises(count)}`;
const filled = (count: number) =>
  count === 1 ? "si è riempito 1 locale" : `si sono riempiti ${premises(count)}`;

/** What the town centre's screen says. */
export const centre: CentreWords = {
  premises,
  days,
  years: (count) => counted(count, "anno", "anni"),
  part: (value, of, share) =>
    (of === null ? f.count(value) : `${f.count(value)} su ${f.count(of)}`) +
    (share === null ? "" : ` · ${f.percent(share)}`),
  notStated: "non indicato",
  others: (count) => (count === 1 ? "1 altro" : `altri ${f.count(count)}`),
  controls: {
    wave: "Rilevazione",
    before: "A confronto con",
    none: "nessuna",
    settings: "Impostazioni",
    leastHours: "Ore minime di apertura a settimana per gli inquilini cofinanziati",
  },
  chips: {
    label: "Selezione",
    remove: (what) => `Annulla la selezione: ${what}`,
    clear: "Annulla tutto",
    by: { street: "Via", owner_kind: "Proprietario", use: "Attività", cause: "Causa", premise: "Locale" },
  },
  empty: {
    title: "Nessun locale rilevato finora",
    body: "Compilate il modello con ciò che trova la rilevazione, una riga per ogni locale e giro, e trascinatelo in un punto qualsiasi della finestra. Locali sfitti e occupati insieme danno una quota; un elenco dei soli sfitti dà il numero.",
  },
  verdict: {
    worse: (before, empty, full) =>
      `Peggio: dalla rilevazione «${before}» ${emptied(empty)} e ${full === 0 ? "non se ne è riempito nessuno" : `se ne sono riempiti solo ${f.count(full)}`}.`,
    better: (before, empty, full) =>
      `Meglio: dalla rilevazione «${before}» ${filled(full)} e ${empty === 0 ? "non se ne è svuotato nessuno" : `se ne sono svuotati solo ${f.count(empty)}`}.`,
    same: (before, empty, full) =>
      `Non si può dire: dalla rilevazione «${before}» ${emptied(empty)}; riempiti: ${f.count(full)}. Potrebbe farlo anche il caso.`,
    none: (before, wave) =>
      `Non si può dire: nessun locale è stato rilevato sia in «${before}» sia in «${wave}».`,
    first: (vacant, units) =>
      vacant === 1
        ? `È sfitto 1 locale su ${f.count(units)}.`
        : `Sono sfitti ${premises(vacant)} su ${f.count(units)}.`,
    listOnly: (vacant) => (vacant === 1 ? "È sfitto 1 locale." : `Sono sfitti ${premises(vacant)}.`),
    lead: (wave, vacant, units, rate, scope) =>
      `${f.capital(wave)}${scope === "" ? "" : `, ${scope}`}: sfitti ${f.count(vacant)} su ${premises(units)}, il ${f.percent(rate)}.`,
    leadOnly: (wave) =>
      `${f.capital(wave)}: sono stati rilevati solo gli sfitti. Senza quelli occupati non c’è una quota, solo il numero.`,
    noneKnown: (unknown) =>
      `Non si può dire: in questa rilevazione non è scritta la condizione di nessun locale (senza: ${f.count(unknown)}).`,
    fillStatus: "Indicate la loro condizione: sfitto, occupato, uso temporaneo o chiuso ma affittato.",
    unknown: (unknown) =>
      unknown === 1
        ? "Un altro locale è senza condizione e non conta in nessuna cifra."
        : `Altri ${premises(unknown)} sono senza condizione e non contano in nessuna cifra.`,
    nothing: "Nessun locale di questa rilevazione corrisponde alla selezione.",
  },
  facts: {
    units: "Sfitti, per numero",
    area: "Sfitti, per superficie",
    frontage: "Sfitti, per fronte",
    churn: "Ricambio",
    reoccupied: "Riaffittati entro 12 mesi",
    after: "Aperti dopo le 16",
    ofUnits: (vacant, units) => `${f.count(vacant)} su ${premises(units)}`,
    ofArea: (vacant, all) => `${f.count(vacant)} su ${f.count(all)} m²`,
    ofMetres: (vacant, all) => `${f.count(vacant)} su ${f.count(all)} m`,
    known: (known, units) => `misura nota di ${f.count(known)} su ${premises(units)}`,
    against: (wave) => `rispetto a «${wave}»`,
    opened: (openings, closures) =>
      `${counted(openings, "apertura", "aperture")}, ${counted(closures, "chiusura", "chiusure")}`,
    ofBoth: (units) => `di ${premises(units)} rilevati entrambe le volte`,
    again: (again, followed) => `${f.count(again)} su ${f.count(followed)} sfitti`,
    interval: (low, high) => `95%: tra ${f.wholePercent(low)} e ${f.wholePercent(high)}`,
    notFollowed: "nessuno è stato seguito per dodici mesi",
    ofKnown: (open, known) => `${f.count(open)} su ${f.count(known)} occupati di orario noto`,
    noHours: "ancora nessun orario leggibile",
    noRate: "nessuna quota: rilevati solo gli sfitti",
    vacantOnly: (vacant) => premises(vacant),
  },
  map: {
    title: "Mappa",
    unit: "D96/TM, il nord è in alto",
    label: (shown) =>
      `Mappa di ${premises(shown)}. Le frecce la spostano, più e meno la ingrandiscono e la riducono, 0 mostra tutto. L’elenco accanto nomina gli stessi locali.`,
    show: "Che cosa mostra la mappa",
    views: { status: "Condizione", change: "Cambiamento", class: "Durata" },
    layer: "Come lo mostra la mappa",
    layers: { premises: "Locali", streets: "Vie" },
    zoomIn: "Ingrandisci",
    zoomOut: "Riduci",
    whole: "Mostra tutto",
    north: "N",
    load: "Carica uno sfondo",
    loadNote: "GeoJSON in WGS84 o D96/TM; resta su questo computer",
    remove: (name) => `Togli lo sfondo ${name}`,
    base: (name, shapes) => `Sfondo: ${name}, ${counted(shapes, "forma", "forme")}`,
    another: "Carica un altro",
    undo: "Annulla il cambio dello sfondo",
    tooLarge:
      "Questo sfondo è troppo grande per essere conservato; resta finché la finestra è aperta. In QGIS: semplificate le linee o ritagliatelo sulla città.",
    left: (shapes) =>
      `Fuori dalla Slovenia e perciò non ${shapes === 1 ? "disegnata" : "disegnate"}: ${counted(shapes, "forma", "forme")}.`,
    under: (name) => `sfondo: ${name}`,
    reading: (name) => `Lettura: ${name} …`,
    unreadable: (why) =>
      `Non è stato possibile leggere il file. Sceglietelo di nuovo; se nel frattempo è stato spostato o modificato, sceglietelo dove si trova ora. (${why})`,
    notKept: (why) =>
      `Non è stato possibile conservare questo sfondo; resta finché la finestra è aperta. Caricatelo di nuovo più tardi. (${why})`,
    refused: {
      "not-geojson": "Questo file non è un GeoJSON. In QGIS: esportate il livello come GeoJSON.",
      "no-shapes": "Questo GeoJSON non contiene linee o aree da disegnare.",
      "outside-slovenia": "Questo GeoJSON non è in Slovenia, né in WGS84 né in D96/TM.",
    },
    noPlace: (count) => `Senza coordinate, solo nell’elenco: ${premises(count)}.`,
    sentence: (vacant, where, there) =>
      vacant === 0
        ? "Qui non ci sono sfitti."
        : `Sfitti: ${premises(vacant)}; il maggior numero: ${where}, ${f.count(there)}.`,
    changed: (empty, full, stayed) =>
      `Svuotati: ${f.count(empty)}, riempiti: ${f.count(full)}, rimasti sfitti: ${f.count(stayed)}.`,
    noBefore: "Non c’è una rilevazione precedente con cui confrontare.",
    street: (vacant, units) => `sfitti ${f.count(vacant)} su ${f.count(units)}`,
    rest: "non sfitto",
    unknown: "ignoto",
  },
  list: {
    title: "Locali sulla mappa",
    shown: (shown, all) =>
      shown === all
        ? premises(all)
        : `${f.count(shown)} su ${premises(all)}; scegliete una via per vederne meno`,
    since: (day) => `dal ${f.day(day)}`,
    address: "Indirizzo",
    state: "Condizione",
    pick: (address) => `Mostra sulla mappa: ${address}`,
    noAddress: "senza indirizzo",
  },
  groups: {
    by: "Raggruppati per",
    sentence: (first, vacant, all) =>
      all === 0
        ? "Qui non ci sono sfitti."
        : `Il maggior numero di sfitti: ${first}, ${f.count(vacant)} su ${f.count(all)}.`,
    pick: "Invio o un clic restringe tutto a questo.",
  },
  durations: {
    sentence: (long, all, median) =>
      `Oltre tre anni: ${f.count(long)} su ${vacancies(all)}` +
      (median === null ? "." : `; metà dura finora più di ${days(median)}.`),
  },
  survival: {
    interval: "intervallo al 95%",
    sentence: (median, low, high) =>
      median === null
        ? "Nel tempo osservato è terminata meno della metà degli sfitti: non c’è una mediana."
        : `Metà degli sfitti dura più di ${days(Math.round(median))}` +
          (low === null || high === null
            ? "."
            : ` (95%: tra ${f.count(Math.round(low))} e ${f.count(Math.round(high))}).`),
    basis: (spells, ended, delayed, leftOut) =>
      `Sfitti nella curva: ${f.count(spells)}, terminati: ${f.count(ended)}, cominciati prima della prima rilevazione: ${f.count(delayed)}; esclusi perché di inizio ignoto: ${f.count(leftOut)}.`,
    tooFew: (ended) =>
      `Sfitti terminati finora: ${f.count(ended)}. Troppo pochi per una curva; sono elencati uno per uno.`,
    owners: (p) =>
      p < 0.05
        ? `Gli sfitti di proprietari diversi non finiscono alla stessa velocità (log-rank, p = ${f.decimal(p, 3)}).`
        : `Non si può dire che gli sfitti di proprietari diversi finiscano a velocità diverse (log-rank, p = ${f.decimal(p, 2)}).`,
  },
  changes: {
    what: "che cosa",
    sentence: (before, wave, openings, closures, churn) =>
      `Da «${before}» a «${wave}»: aperture ${f.count(openings)}, chiusure ${f.count(closures)}` +
      (churn === null ? "." : `, ricambio ${f.percent(churn)}.`),
    none: "Con una seconda rilevazione qui ci sarà che cosa si è svuotato, riempito e rimasto.",
  },
  cofunded: {
    sentence: (no, unknown, all, least) =>
      `Meno di ${f.decimal(least, 0)} ore a settimana: ${f.count(no)} su ${counted(all, "inquilino cofinanziato", "inquilini cofinanziati")}` +
      (unknown > 0 ? `; di ${f.count(unknown)} non si può dire.` : "."),
    none: "In questa rilevazione nessun locale è segnato come cofinanziato.",
  },
  diversity: {
    sentence: (value, uses, largest, share) =>
      `Due locali occupati presi a caso hanno attività diverse con probabilità ${f.wholePercent(value)}; attività: ${f.count(uses)}, la più frequente ${largest} (${f.wholePercent(share)}).`,
  },
  listing: {
    save: "Per chi cerca",
    title: "Locali disponibili",
    html: "Pagina (HTML)",
    csv: "Tabella (CSV)",
    lead: (count, day) =>
      `Centro di Koper/Capodistria: ${premises(count)}` +
      (day === null ? "." : `, situazione ${atDay(day)}.`),
    search: "Cercate per via o ultima attività",
    least: "Almeno m²",
    none: "Nessun risultato.",
    contact: "Pubblicato dall’ente; chiedete lì del canone e della visita.",
    made: (day) => `Creato il ${f.day(day)}`,
  },
};
