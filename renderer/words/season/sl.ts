import { createFormat } from "../format.ts";
import type { SeasonWords } from "./en.ts";

const f = createFormat("sl");

const nightForms = { one: "prenočitev", two: "prenočitvi", few: "prenočitve", other: "prenočitev" };
const nights = (count: number) => `${f.count(count)} ${f.plural(count, nightForms)}`;
const percent = (change: number) => f.signedPercent(change);
/** The decimal number takes the genitive singular. */
const points = (share: number) => `${f.signed(share * 100, 1)} odstotne točke`;

/** What the screen "Season" says; never that one thing caused another. */
export const season: SeasonWords = {
  band: "običajno nihanje",
  lead: (place, market, year, base) => `${place} · ${market} · ${year} v primerjavi z letom ${base}`,
  leadWithout: (place, market) => `${place} · ${market}`,

  controls: {
    year: "Leto",
    base: "Primerjava z letom",
    settings: "Meseci in leta",
    settingsTitle: "Kako je leto razdeljeno",
    settingsBody:
      "Vsak mesec sodi v en del leta. Običajna izbira sledi programu: vrh od junija do avgusta, pred- in posezona april, maj, september in oktober.",
    classes: "Deli leta",
    excluded: "Leta, s katerimi se ne primerja",
    excludedBody: "Leti zaprtij 2020 in 2021 sta izpuščeni, razen če ju vključite.",
    reset: "Kot običajno",
    done: "Končano",
  },
  chips: {
    label: "Izbrano",
    remove: (what) => `Razveljavi izbiro: ${what}`,
    clear: "Razveljavi vse",
    pickYear: "Klik ali Enter: poglej to leto",
    pickMarket: "Klik ali Enter: samo ta trg",
    pickMonth: "Klik ali Enter: označi ta mesec",
  },

  verdicts: {
    "off-season-grew": (year, base) =>
      `Daljša: leta ${year} je bilo zunaj vrha več prenočitev kot leta ${base}, v vrhu pa ne manj; razporejene so enakomerneje.`,
    "peak-shrank": (year, base) =>
      `Enakomernejša, a ne z rastjo: v primerjavi z letom ${base} je vrh leta ${year} izgubil več prenočitev, kot so jih pridobili drugi meseci.`,
    both: (year, base) =>
      `Daljša: v primerjavi z letom ${base} je bilo leta ${year} več prenočitev zunaj vrha in manj v njem.`,
    hollow: (year, base) =>
      `Daljša samo na papirju: od leta ${base} do leta ${year} je delež zunaj vrha zrasel, prenočitev tam pa ni več.`,
    worse: (year, base) => `Krajša: prenočitve leta ${year} se zgoščajo v manj mesecev kot leta ${base}.`,
    "cannot-tell": (year, base) =>
      `Ni mogoče reči: od leta ${base} do leta ${year} se sezona ni spremenila bolj, kot običajno niha.`,
    unknown: (year, reason) =>
      year === null ? `Ni mogoče reči: ${reason}.` : `Za leto ${year} ni mogoče reči: ${reason}.`,
    noYear: "nobeno leto ni naloženo v celoti",
    noBase: "ni leta, s katerim bi primerjali",
  },
  facts: {
    label: "Na čem temelji",
    gini: "Zgoščenost (Gini)",
    giniFrom: (base, year) => `z ${f.decimal(base, 3)} na ${f.decimal(year, 3)}`,
    interval: (ordinary) => `običajno iz leta v leto: do ${f.decimal(ordinary, 3)} navzgor ali navzdol`,
    noInterval: "običajno nihanje ni znano: premalo let",
    picture: (change, ordinary) =>
      `Sprememba ${f.signed(change, 3)}; običajno je do ${f.decimal(ordinary, 3)} navzgor ali navzdol.`,
    split: "Rast po delih leta",
    splitUnit: "odstotne točke vseh prenočitev",
    total: "skupaj",
    nights: (year) => `Prenočitve ${year}`,
    rank: "Med primerljivimi občinami",
    rankOf: (of) => `od ${f.count(of)}`,
    rankNote: "1 = Gini se je najbolj znižal",
    noRank: "druge niso naložene ali pa ta ni primerljiva",
    noRankNote: "Izvoz za vse občine pokaže, kako so se spremenile druge.",
    towards: { less: "enakomerneje", more: "bolj zgoščeno" },
  },

  rolling: {
    sentence: (month, gini, change) =>
      `${f.capital(f.month(month))}: ${f.decimal(gini, 3)} v zadnjih dvanajstih mesecih` +
      (change === null ? "." : `, ${f.signed(change, 3)} glede na leto prej.`),
    inside: (base) => `V mejah običajnega nihanja okoli leta ${base}.`,
    above: (base) => `Nad običajnim nihanjem okoli leta ${base}: bolj zgoščeno.`,
    below: (base) => `Pod običajnim nihanjem okoli leta ${base}: enakomerneje.`,
    empty: "Dvanajst mesecev zapored ni znanih, zato ni vrednosti, ki bi jo pokazali.",
  },
  profile: {
    shift: (base, up, gain, down, loss) =>
      `V primerjavi z letom ${base} je delež najbolj pridobil ${up} (${points(gain)}), najbolj izgubil pa ${down} (${points(loss)}).`,
  },
  parts: {
    incomplete: "ni celo leto",
    within: "brez decembra",
    names: { peak: "Vrh sezone", shoulder: "Pred- in posezona", off: "Zunaj sezone" },
    short: { peak: "vrh", shoulder: "pred/po", off: "zunaj" },
    one: (part, count, change) =>
      `${f.lower(part)} ${f.count(count)}` + (change === null ? "" : ` (${percent(change)})`),
    sentence: (year, base, parts) => `${year} v primerjavi z letom ${base}: ${f.list(parts)}.`,
    alone: (year, parts) => `${year}: ${f.list(parts)}.`,
    hollow: (part) => `${part}: delež je zrasel, prenočitev pa je manj.`,
    empty: "V nobenem letu niso znani vsi meseci.",
  },
  effects: {
    eases: "blaži sezono",
    worsens: "zaostruje sezono",
    sentence: (year, easing, worsening) =>
      `${year}: sezono bi najbolj ublažilo več prenočitev s teh trgov: ${f.list(easing)}; zaostrilo pa bi jo več prenočitev s teh: ${f.list(worsening)} – če bi prihajali v istih mesecih kot zdaj.`,
    hidden: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "trg ima", two: "trga imata", few: "trgi imajo", other: "trgov ima" })} zaupen ali manjkajoč mesec, zato ${f.plural(count, { one: "nima", two: "nimata", few: "nimajo", other: "nima" })} vrednosti.`,
    empty: "Leto ni v celoti znano, zato učinkov trgov ni mogoče izračunati.",
    mix: (base, change, mix, within) =>
      `Od spremembe Ginija glede na leto ${base} (${f.signed(change, 3)}) gre ${f.signed(mix, 3)} s sestavo domačih in tujih gostov, ${f.signed(within, 3)} pa z meseci, v katerih je prišla vsaka skupina.`,
    marked: (market) => `Izbrano: ${market}.`,
  },
  heat: {
    more: "čim močnejša barva, tem več prenočitev",
    sentence: (month, count) => `Najmočnejši mesec: ${f.month(month)}, ${nights(count)}.`,
    hidden: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "mesec nima objavljene številke in je šrafiran", two: "meseca nimata objavljene številke in sta šrafirana", few: "meseci nimajo objavljene številke in so šrafirani", other: "mesecev nima objavljene številke in je šrafiranih" })}, nikoli nič.`,
    empty: "Noben mesec ni znan.",
  },
  peers: {
    others: (count) =>
      `vmes še ${f.count(count)} ${f.plural(count, { one: "druga", two: "drugi", few: "druge", other: "drugih" })}`,
    sentence: (rank, of, place, base, year, fell) =>
      `Od leta ${base} do leta ${year} se je Gini znižal v ${f.count(fell)} od ${f.count(of)} občin; ${place} je na ${f.count(rank)}. mestu, šteto od največjega znižanja.`,
    without: (of, base, year, fell, place) =>
      `Od leta ${base} do leta ${year} se je Gini znižal v ${f.count(fell)} od ${f.count(of)} občin; ${place} ni primerljiva občina.`,
    alone:
      "Naložena je samo ena občina. Spustite v okno izvoz SiStat za vse občine, da vidite, kako so se spremenile druge.",
  },

  marks: {
    title: "Oznake na vseh grafikonih po mesecih",
    add: "Dodaj oznako",
    addTitle: "Kaj se je zgodilo?",
    what: "Kaj se je zgodilo",
    hint: "na primer: Praznik morja",
    month: "Mesec",
    year: "Leto",
    kind: "Vrsta",
    kinds: { event: "Dogodek", campaign: "Kampanja", closure: "Zaprtje" },
    save: "Dodaj",
    cancel: "Prekliči",
    remove: (what) => `Odstrani oznako: ${what}`,
    none: "Svojih oznak še nimate. Kliknite mesec v grafikonu ali dodajte oznako tu.",
    full: "Za več oznak ni prostora; najprej eno odstranite.",
    error: "Oznake veljajo, dokler ne zaprete Loggie, shraniti pa jih ni bilo mogoče",
  },

  closer: {
    title: "Pobliže",
    body: "Ocene in poskusi »kaj če«. Pomagajo pri razmisleku; ničesar ne dokazujejo in niso uradni podatki.",
  },
  whatIf: {
    market: "Več prenočitev s trga",
    months: "Del leta",
    extra: "Koliko",
    wanted: "Želeno znižanje Ginija",
    sentence: (market, extra, months, after, change) =>
      `${market}, ${f.lower(months)}, ${nights(extra)} več: Gini bi bil ${f.decimal(after, 3)}, ${f.signed(change, 3)}.`,
    needed: (market, months, fall, count, now) =>
      `Za znižanje za ${f.decimal(fall, 3)} bi bilo treba (${market}, ${f.lower(months)}) še ${nights(count)}; zdaj jih je tam ${f.count(now)}.`,
    unreachable: (market, months, fall, lowest) =>
      `Znižanja za ${f.decimal(fall, 3)} samo s tem (${market}, ${f.lower(months)}) ni mogoče doseči: najnižje pride ${f.decimal(lowest, 3)}.`,
    unknown: "Leto ni v celoti znano, zato ni mogoče ničesar izračunati.",
    same: "Vse drugo je vzeto nespremenjeno.",
  },
  adjusted: {
    sentence: (month, observed, adjusted) =>
      `Ni uradno (STL). ${f.capital(f.month(month))}: objavljeno ${nights(observed)}, brez običajnega sezonskega nihanja ${f.count(adjusted)}.`,
    empty: "Znanih je premalo mesecev zapored: STL potrebuje vsaj dve celi leti.",
    regularity: (value) =>
      `Pravilnost sezone je ${f.decimal(value, 2)} od 1: kako podobna so si leta, ne kako močna je sezona.`,
  },
  easter: {
    effect: (effect, low, high, easters, places) =>
      `Ni uradno. Z vso veliko nočjo gre ${percent(effect)} prenočitev` +
      (low === null || high === null ? "" : ` (od ${percent(low)} do ${percent(high)})`) +
      `; za tem ${f.plural(easters, { one: "stoji", two: "stojita", few: "stojijo", other: "stoji" })} ${f.count(easters)} ${f.plural(easters, { one: "velika noč", two: "veliki noči", few: "velike noči", other: "velikih noči" })} v ${f.count(places)} ${f.plural(places, { one: "občini", two: "občinah", few: "občinah", other: "občinah" })}.`,
    set: (effect) =>
      `Ni uradno. Vsa velika noč je vzeta kot ${percent(effect)} prenočitev, kot ste nastavili.`,
    april: (year, raw, adjusted) =>
      `April ${year} glede na april ${year - 1}: objavljeno ${percent(raw)}, brez velike noči ${percent(adjusted)}.`,
    empty: "Znanih je premalo velikih noči, da bi povedali, koliko pomeni ena.",
    own: "Učinek vse velike noči, v odstotkih",
    estimated: "kot ocenjeno",
  },
  forecast: {
    sentence: (month, value, low, high) =>
      `${f.capital(f.month(month))}: okoli ${nights(value)}` +
      (low === null || high === null ? "." : `, med ${f.count(low)} in ${f.count(high)}.`),
    year: (year, value) => `Vse leto ${year}: okoli ${nights(value)}.`,
    error: (method, tests, error) =>
      `Postopek: ${method}. Na preteklosti je bil preizkušen ${f.count(tests)}-krat in se je v povprečju zmotil za ${f.percent(error)}.`,
    methods: "Postopek",
    band: "kje utegne biti",
    noError: "Za preizkus postopka na preteklosti je premalo let: vzemite ga samo kot sliko.",
    empty: "Ničesar ni napovedati: znanih je premalo let ali pa je leto končano.",
  },
  around: {
    picture: {
      before: "Leto prej",
      change: "Sprememba glede na iste mesece leto prej",
      these: (change) => `ti meseci: ${percent(change)}`,
      past: (low, high) => `druga leta: od ${percent(low)} do ${percent(high)}`,
      neighbours: (change) => `primerljive občine: ${percent(change)}`,
    },
    month: "Od",
    months: "Mesecev",
    sentence: (first, last, count, before, change) =>
      `${f.capital(f.span(first, last))}: ${nights(count)}; v primerjavi z letom prej (${f.count(before)}) ${percent(change)}.`,
    range: (low, high) =>
      `V drugih letih so se isti meseci spremenili za ${percent(low)} do ${percent(high)}.`,
    neighbours: (change) => `Primerljive občine v istih mesecih: ${percent(change)}.`,
    noNeighbours: "Nobena druga občina ni naložena za primerjavo.",
    note: "Primerjava, ne vzrok.",
  },
  measures: {
    sentence: "Ista neenakomernost, merjena drugače; vrednost imajo samo cela leta.",
    hoover: (year, share, count) =>
      `Za enakomerno leto ${year} bi moralo v druge mesece ${f.percent(share)} prenočitev: ${f.count(count)}.`,
  },
};
