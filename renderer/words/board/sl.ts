import { createFormat } from "../format.ts";
import type { BoardWords } from "./en.ts";

const f = createFormat("sl");

const nightForms = { one: "prenočitev", two: "prenočitvi", few: "prenočitve", other: "prenočitev" };
const nights = (count: number) => `${f.count(count)} ${f.plural(count, nightForms)}`;
const change = (value: number) => f.signedPercent(value);
const pages = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "stran", two: "strani", few: "strani", other: "strani" })}`;
const figures = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "številka", two: "številki", few: "številke", other: "številk" })}`;

export const board: BoardWords = {
  title: "Gradivo za svet",
  pack: (place) => `${place}: stanje za svet zavoda`,
  period: (first, last) => `Podatki: ${f.shortSpan(first, last)}`,
  asOf: (day) => `Stanje na dan ${f.day(day)}`,
  made: (iso) => `Pripravljeno ${f.day(iso)}`,
  sections: {
    summary: "Na prvi pogled",
    season: "Sezona",
    stays: "Prenočitve",
    centre: "Mestno središče",
    measures: "Ukrepi",
    events: "Dogodki",
    campaigns: "Kampanje",
    programme: "Program dela",
    decisions: "Za odločanje",
    state: "Viri in stanje podatkov",
  },
  all: "Skupaj",
  late: "Zamuda",
  reachUnit: "računi, najmanj in največ",
  decisions: {
    headline: (open, all) =>
      open === 0
        ? `O vseh nasprotjih v programu (${f.count(all)}) je odločeno`
        : `Na odločitev ${f.plural(open, { one: "čaka", two: "čakata", few: "čakajo", other: "čaka" })} ${f.count(open)} od ${f.count(all)} ${f.plural(all, { one: "nasprotja", other: "nasprotij" })} v programu`,
    what: "Kaj",
    says: "Kaj piše v programu",
    todo: "Kaj storiti",
    decision: "Odločitev",
  },
  map: { vacant: "Prazni", units: "Prostori", share: "Delež" },
  popup: { what: "Kaj", count: "Število", note: "Pojasnilo" },
  key: {
    title: "Ključne številke",
    columns: {
      figure: "Številka",
      value: "Vrednost",
      change: "Sprememba",
      verdict: "Sodba",
      against: "Primerjava",
    },
    none: (first, last) => `${f.capital(f.span(first, last))}: nobeno leto še ni celo`,
  },
  spread: {
    evener: (year, before) => `Prenočitve leta ${year} so bile razporejene enakomerneje kot leta ${before}`,
    denser: (year, before) => `Prenočitve leta ${year} so se zgostile v manj mesecev kot leta ${before}`,
    same: (year, before) =>
      `Ni mogoče reči: od leta ${before} do leta ${year} se sezonskost ni spremenila bolj, kot običajno niha`,
    alone: (year, gini) => `Sezonskost leta ${year}: ${f.decimal(gini, 3)}`,
  },
  parts: (year, count, base, by) =>
    `Zunaj vrha sezone: ${nights(count)} v letu ${year}` +
    (base === null || by === null ? "" : `, ${change(by)} glede na leto ${base}`),
  markets: {
    moved: (up, gained, down, lost) =>
      `Največ je pridobil trg ${up} (${f.signed(gained, 0)} prenočitev), največ izgubil trg ${down} (${f.signed(lost, 0)}).`,
    rose: (up, gained) =>
      `Največ je pridobil trg ${up} (${f.signed(gained, 0)} prenočitev). Izgubil ni noben.`,
    fell: (down, lost) =>
      `Največ je izgubil trg ${down} (${f.signed(lost, 0)} prenočitev). Pridobil ni noben.`,
  },
  effects: (easing, year) =>
    `Sezono bi najbolj ublažilo več prenočitev s teh trgov (${year}): ${f.list(easing)}`,
  sharpening: (markets) =>
    (markets.length === 0
      ? "Zaostril je ne bi noben trg"
      : `Najbolj bi jo zaostrilo več prenočitev s teh: ${f.list(markets)}`) +
    " – če bi prihajali v istih mesecih kot zdaj.",
  yearly: (years, best, count) =>
    `${f.count(years)} ${f.plural(years, { one: "celo leto", two: "celi leti", few: "cela leta", other: "celih let" })}: največ leta ${best}, ${nights(count)}`,
  index: (year, index, base) => `${year}: indeks prenočitev ${f.decimal(index, 1)} (${base} = 100)`,
  pressure: (year, density, intensity) =>
    `Na dan leta ${year}: ${f.decimal(density, 1)} prenočitve na km², ${f.decimal(intensity, 2)} na 100 prebivalcev`,
  pressureMeaning: "Povprečje vsega leta; v vrhu sezone je več, pozimi manj.",
  indexMeaning: "Nad 100 je več kot v izhodiščnem letu, pod 100 manj.",
  unevennessTitle: "Sezonskost v petih merah",
  unevenness: (year, gini) => `Neenakomernost leta ${year} v petih merah; Gini ${f.decimal(gini, 3)}`,
  mix: {
    within: (base, year) =>
      `Od leta ${base} do leta ${year} so sezonskost bolj premaknili meseci prihoda kot to, kdo je prišel`,
    mix: (base, year) =>
      `Od leta ${base} do leta ${year} je sezonskost bolj premaknilo to, kdo je prišel, kot meseci prihoda`,
  },
  sources: {
    title: "Viri in stanje podatkov",
    headline: (files, places) =>
      `Za tem gradivom ${f.plural(files, { one: "stoji", two: "stojita", few: "stojijo", other: "stoji" })} ${f.count(files)} ${f.plural(files, { one: "datoteka", two: "datoteki", few: "datoteke", other: "datotek" })} iz ${f.count(places)} ${f.plural(places, { one: "vira", other: "virov" })}`,
    none: "Nobena datoteka ni naložena",
    meaning: (count) =>
      `${f.plural(count, { one: "Prebran je", two: "Prebrana sta", few: "Prebrani so", other: "Prebranih je" })} ${f.count(count)} ${f.plural(count, { one: "zapis", two: "zapisa", few: "zapisi", other: "zapisov" })}; vsaka številka vodi do vrstice v svoji datoteki.`,
    columns: {
      file: "Datoteka",
      source: "Vir",
      release: "Objavljeno",
      imported: "Uvoženo",
      rows: "Zapisi",
      refused: "Zavrnjeno",
    },
    shipped: "priloženo Loggii",
    leftOut: (titles) => `Izpuščeno, ker o tem še ni ničesar znanega: ${f.list(titles)}.`,
  },
  frame: {
    unit: "Enota",
    meaning: "Kaj to pomeni",
    definition: "Opredelitev",
    source: "Vir",
    comment: "Opomba",
    state: "Stanje podatkov",
    figures: "Številke",
    drawing: (title) => `Grafikon: ${title}`,
    table: (title) => `Tabela: ${title}`,
    pageOf: (page, all) => `${f.count(page)} / ${f.count(all)}`,
    first: (shown, all) =>
      `${f.plural(shown, { one: "Prva", two: "Prvi", few: "Prve", other: "Prvih" })} ${f.count(shown)} od ${f.count(all)} vrstic; vse so v delovnem zvezku.`,
    last: (shown, all) =>
      `${f.plural(shown, { one: "Zadnja", two: "Zadnji", few: "Zadnje", other: "Zadnjih" })} ${f.count(shown)} od ${f.count(all)} vrstic; vse so v delovnem zvezku.`,
    demonstration: "VZORČNI PODATKI",
    disagree: (count) =>
      `vsote in deli se ne ujemajo v ${f.count(count)} ${f.plural(count, { one: "mesecu", other: "mesecih" })}`,
    frozen: (iso) => `Številke, kot so bile ${f.day(iso)}`,
    nothing: "Za to stran še ni ničesar znanega",
    logo: (name) => `Znak: ${name}`,
    contents: "Vsebina",
  },
  screen: {
    lead: (count) => `${pages(count)}, iste številke v vsakem jeziku.`,
    pages: "Strani gradiva",
    drag: (title) => `Premakni stran: ${title}`,
    dragHint: "Povlecite ali premaknite z Alt in puščicama",
    up: (title) => `Premakni gor: ${title}`,
    down: (title) => `Premakni dol: ${title}`,
    hide: (title) => `Skrij: ${title}`,
    show: (title) => `Spet pokaži: ${title}`,
    remove: (title) => `Odstrani: ${title}`,
    hidden: "skrito",
    add: "Dodaj stran",
    addTitle: "Vse številke vseh zaslonov",
    allMarkets: "Vsi trgi",
    forMarket: "Trg",
    comment: "Opomba k tej strani",
    commentHint: "Kaj želite povedati svetu; stoji pod grafikonom",
    undo: "Razveljavi",
    redo: "Uveljavi znova",
    startAnew: "Predlagano gradivo",
    export: "Shrani kot",
    formats: {
      pptx: "PowerPoint (PPTX)",
      pdf: "PDF, prosojnice 16:9",
      a4: "PDF, A4",
      html: "Spletna stran (HTML, ena datoteka)",
      xlsx: "Številke (Excel)",
      csv: "Številke (CSV)",
    },
    languages: "Jeziki",
    thisLanguage: "Ta jezik",
    allLanguages: "Vsi trije jeziki",
    making: (language) => `Pripravljam gradivo: ${language}`,
    made: (names) => `Shranjeno: ${f.list(names)}`,
    failed: "Gradiva ni bilo mogoče pripraviti",
    present: "Predstavi",
    packs: "Gradivo",
    usual: "Tekoče gradivo",
    freeze: "Ohrani, kot je zdaj",
    freezeHint: "Gradivo ohrani z današnjimi številkami; odprto pozneje pokaže iste.",
    freezeName: "Ime ohranjenega gradiva",
    frozenOn: (iso) => `Ohranjeno ${f.moment(iso)}; kaže številke tistega dne.`,
    reuse: "Uporabi znova z današnjimi številkami",
    forget: "Izbriši ohranjeno gradivo",
    same: "Danes se ne bi razlikovalo nič.",
    differs: (count) =>
      `Danes bi se ${f.plural(count, { one: "razlikovala", two: "razlikovali", few: "razlikovale", other: "razlikovalo" })} ${figures(count)}.`,
    differsOn: (title, count) => `${title}: ${figures(count)}`,
    was: "takrat",
    now: "danes",
    asOf: "Do meseca",
    asOfLatest: "zadnji znani",
    look: "Ime, barva, znak",
    lookTitle: "Kako je gradivo videti",
    institute: "Ime zavoda",
    colour: "Barva",
    logo: "Znak (PNG ali JPEG, do 500 KB)",
    chooseLogo: "Izberi znak",
    removeLogo: "Brez znaka",
    badLogo: "To ni PNG ali JPEG do 500 KB.",
    done: "Končano",
    cancel: "Prekliči",
    notKept: "Gradivo velja, dokler ne zaprete Loggie, shraniti pa ga ni bilo mogoče",
  },
  present: {
    label: "Predstavitev",
    next: "Naslednja stran",
    previous: "Prejšnja stran",
    rows: "Vir in vrstice",
    rowsThen: (iso) => `Vrstice, kakršne so bile ${f.day(iso)}, ko je bilo gradivo ohranjeno.`,
    rowsToday: (iso) =>
      `Številke so z dne ${f.day(iso)}; to so današnje vrstice, saj jih je bilo tistega dne preveč, da bi se ohranile.`,
    overview: "Vse strani",
    black: "Črn zaslon",
    notes: "Okno govornika",
    leave: "Končaj",
    keys: "Puščici ali daljinec obračata strani; B zatemni, številka in Enter skočita, O pokaže vse strani, N odpre okno govornika, R vrstice, Esc konča.",
    blackScreen: "Črn zaslon; katera koli tipka vrne stran",
    jump: (number) => `Skok na stran ${number}`,
    speaker: "Okno govornika",
    nextUp: "Sledi",
    end: "Konec predstavitve",
    elapsed: "Preteklo",
    clock: "Ura",
    blocked: "Brskalnik ni odprl drugega okna; zapiski so tukaj.",
  },
};
