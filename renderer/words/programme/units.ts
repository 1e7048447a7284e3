import type { Language } from "../../../data/kernel/words.ts";

/** One, two, three or four, five and more of what the programme counts, as Slovenian says them. */
const slovenian: Readonly<Record<string, readonly [string, string, string, string]>> = {
  concerts: ["koncert", "koncerta", "koncerti", "koncertov"],
  "active youth": ["aktivni mladi", "aktivna mlada", "aktivni mladi", "aktivnih mladih"],
  lectures: ["predavanje", "predavanji", "predavanja", "predavanj"],
  evenings: ["večer", "večera", "večeri", "večerov"],
  workshops: ["delavnica", "delavnici", "delavnice", "delavnic"],
  performances: ["predstava", "predstavi", "predstave", "predstav"],
  "bands per week": ["skupina na teden", "skupini na teden", "skupine na teden", "skupin na teden"],
  "recording days": ["snemalni dan", "snemalna dneva", "snemalni dnevi", "snemalnih dni"],
  event: ["dogodek", "dogodka", "dogodki", "dogodkov"],
  events: ["dogodek", "dogodka", "dogodki", "dogodkov"],
  days: ["dan", "dneva", "dnevi", "dni"],
  activities: ["aktivnost", "aktivnosti", "aktivnosti", "aktivnosti"],
  artists: ["umetnik", "umetnika", "umetniki", "umetnikov"],
  visitors: ["obiskovalec", "obiskovalca", "obiskovalci", "obiskovalcev"],
  bands: ["glasbena skupina", "glasbeni skupini", "glasbene skupine", "glasbenih skupin"],
  "visitors per event": [
    "obiskovalec na dogodek",
    "obiskovalca na dogodek",
    "obiskovalci na dogodek",
    "obiskovalcev na dogodek",
  ],
  "active youth per room": [
    "aktivni mladi na sobo",
    "aktivna mlada na sobo",
    "aktivni mladi na sobo",
    "aktivnih mladih na sobo",
  ],
  signs: ["tabla", "tabli", "table", "tabel"],
  "rounds per year": [
    "plakatiranje na leto",
    "plakatiranji na leto",
    "plakatiranja na leto",
    "plakatiranj na leto",
  ],
  "issues per year": ["številka na leto", "številki na leto", "številke na leto", "številk na leto"],
  residents: ["rezident", "rezidenta", "rezidenti", "rezidentov"],
  products: ["produkt", "produkta", "produkti", "produktov"],
  screenings: ["projekcija", "projekciji", "projekcije", "projekcij"],
  projects: ["projekt", "projekta", "projekti", "projektov"],
  participants: ["udeleženec", "udeleženca", "udeleženci", "udeležencev"],
  communities: ["krajevna skupnost", "krajevni skupnosti", "krajevne skupnosti", "krajevnih skupnosti"],
  applications: ["prijava", "prijavi", "prijave", "prijav"],
  months: ["mesec", "meseca", "meseci", "mesecev"],
  places: ["stojišče", "stojišči", "stojišča", "stojišč"],
  seats: ["sedišče", "sedišči", "sedišča", "sedišč"],
  platforms: ["ploščad", "ploščadi", "ploščadi", "ploščadi"],
  persons: ["oseba", "osebi", "osebe", "oseb"],
  locations: ["lokacija", "lokaciji", "lokacije", "lokacij"],
  tours: ["ogled", "ogleda", "ogledi", "ogledov"],
  "overnight stays": ["prenočitev", "prenočitvi", "prenočitve", "prenočitev"],
  tourists: ["turist", "turista", "turisti", "turistov"],
  weekends: ["konec tedna", "konca tedna", "konci tedna", "koncev tedna"],
  experiences: ["doživetje", "doživetji", "doživetja", "doživetij"],
  groups: ["skupina", "skupini", "skupine", "skupin"],
  members: ["član", "člana", "člani", "članov"],
  "sales points": ["prodajna enota", "prodajni enoti", "prodajne enote", "prodajnih enot"],
  windows: ["obdobje", "obdobji", "obdobja", "obdobij"],
  readers: ["bralec", "bralca", "bralci", "bralcev"],
  winemakers: ["vinar", "vinarja", "vinarji", "vinarjev"],
  providers: ["ponudnik", "ponudnika", "ponudniki", "ponudnikov"],
  maps: ["zemljevid", "zemljevida", "zemljevidi", "zemljevidov"],
  tenants: ["najemnik", "najemnika", "najemniki", "najemnikov"],
  meetings: ["srečanje", "srečanji", "srečanja", "srečanj"],
  sessions: ["seja", "seji", "seje", "sej"],
  years: ["leto", "leti", "leta", "let"],
  visits: ["obisk", "obiska", "obiski", "obiskov"],
  businesses: ["podjetje", "podjetji", "podjetja", "podjetij"],
  market: ["trg", "trga", "trgi", "trgov"],
  markets: ["trg", "trga", "trgi", "trgov"],
  campaign: ["kampanja", "kampanji", "kampanje", "kampanj"],
  campaigns: ["kampanja", "kampanji", "kampanje", "kampanj"],
};

/** One of what the programme mostly counts in the plural. */
const italian: Readonly<Record<string, string>> = {
  concerts: "concerto",
  artists: "artista",
  persons: "persona",
  communities: "comunità locale",
  visitors: "visitatore",
  events: "evento",
  evenings: "serata",
  days: "giorno",
  performances: "spettacolo",
  screenings: "proiezione",
  tours: "visita guidata",
  applications: "domanda",
  members: "membro",
  markets: "mercato",
  campaigns: "campagna",
  providers: "operatore",
  tenants: "inquilino",
};
const english: Readonly<Record<string, string>> = {
  artists: "artist",
  communities: "community",
  concerts: "concert",
  events: "event",
  persons: "person",
  visitors: "visitor",
};

const rules = new Intl.PluralRules("sl");
const places = ["one", "two", "few", "other"];

/**
 * A unit as it stands behind a number: `5 dogodkov`, `1 concert`. A person's own unit stays as it is written.
 *
 * @param unit its id in the register
 * @param written the unit's name in the language
 */
export function unitAfter(language: Language, unit: string, value: number | null, written: string): string {
  if (value === null) return written;
  if (language === "sl") return slovenian[unit]?.[places.indexOf(rules.select(value))] ?? written;
  return (value === 1 ? (language === "it" ? italian : english)[unit] : undefined) ?? written;
}
