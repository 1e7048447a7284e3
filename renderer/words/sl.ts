import { centre } from "./centre/sl.ts";
import type { Dictionary } from "./en.ts";
import { campaigns } from "./campaigns/sl.ts";
import { board } from "./board/sl.ts";
import { data } from "./data/sl.ts";
import { events } from "./events/sl.ts";
import { createFormat } from "./format.ts";
import { hand } from "./hand/sl.ts";
import { issues } from "./issues/sl.ts";
import { mapping } from "./mapping/sl.ts";
import { measuresWords } from "./measures/sl.ts";
import { programme } from "./programme/sl.ts";
import { season } from "./season/sl.ts";
import { shell } from "./shell/sl.ts";
import { summary } from "./summary/sl.ts";
import { versions } from "./versions/sl.ts";
import { watched } from "./watched/sl.ts";

const f = createFormat("sl");

const nightForms = { one: "prenočitev", two: "prenočitvi", few: "prenočitve", other: "prenočitev" };

const nights = (count: number) => `${f.count(count)} ${f.plural(count, nightForms)}`;

const more = (change: number, than: string) =>
  change === 0
    ? `enako kot ${than}`
    : `${f.percent(Math.abs(change))} ${change > 0 ? "več" : "manj"} kot ${than}`;

/** `5 od 6 mesecev`, in the number of what is known. */
const knownOf = (known: number, of: number) =>
  `${f.plural(known, { one: "znan", two: "znana", few: "znani", other: "znanih" })} ${f.count(known)} od ${f.count(of)} ` +
  f.plural(of, { one: "meseca", other: "mesecev" });

export const sl: Dictionary = {
  skipToContent: "Na vsebino",
  opening: "Odpiram delovni prostor",
  place: "Koper / Capodistria",
  screens: {
    overview: "Pregled",
    season: "Sezona",
    stays: "Prenočitve",
    measures: "Pop-up in ukrepi",
    programme: "Program dela",
    centre: "Mestno jedro",
    events: "Prireditve",
    campaigns: "Kampanje",
    board: "Za svet",
    data: "Podatki",
  },
  screensLabel: "Zasloni",
  language: "Jezik",
  theme: "Videz",
  themes: { system: "Kot v sistemu", light: "Svetel", dark: "Temen" },
  browserHost: "Teče v brskalniku, samo na tem računalniku",
  close: "Zapri",

  filters: {
    label: "Filtri",
    period: "Obdobje",
    market: "Trg",
    municipality: "Občina",
    from: "Od",
    to: "Do",
    month: "mesec",
    year: "leto",
    presets: "Hitra izbira",
    all: "Vse naloženo",
    lastYear: "Zadnjih 12 mesecev",
    lastThree: "Zadnjih 36 mesecev",
    ordinary: "Od 2022, brez zaprtij",
    search: "Poišči trg",
    groups: "Skupaj",
    countries: "Po državi prebivališča",
    nothingFound: "Trga s tem imenom ni",
    reset: "Pokaži vse",
    span: (first, last) => f.shortSpan(first, last),
  },

  today: "danes",
  nightsUnit: "prenočitve",
  nightsWord: (count) => f.plural(count, nightForms),
  daysUnit: "prenočitev na prihod",
  giniUnit: "Gini",
  shareUnit: "vseh prenočitev",
  vsYear: (year) => `glede na ${year}`,
  points: (points) => `${f.signed(points * 100, 1)} odstotne točke`,
  days: (days) => `${f.signed(days, 2)} prenočitve`,

  verdicts: {
    better: "bolje",
    worse: "slabše",
    "cannot-tell": "ni mogoče reči",
    "too-few": "ni mogoče reči: premalo prenočitev",
    none: "ni primerjave",
  },

  flags: {
    confidential: "zaupno",
    notAvailable: "ni na voljo",
    unreliable: "premalo zanesljivo za objavo",
    imprecise: "manj natančno",
    provisional: "začasno",
    noOccurrence: "ni pojava",
    missing: "podatek ni naložen",
  },
  months: {
    this: "mesec",
    behind: "isti mesec leto prej",
    sentence: (month, count, change) =>
      `${f.capital(f.month(month))}: ${nights(count)}` +
      (change === null ? ", ni s čim primerjati." : `, ${more(change, "leto prej")}.`),
    hidden: (months, rest) =>
      `${f.capital(f.list(months.map((month) => f.month(month))))}${rest > 0 ? ` in še ${f.count(rest)}` : ""}: ` +
      "zaupno ali ni na voljo; prikazano kot vrzel, nikoli kot nič.",
  },
  profile: {
    even: "enakomerno",
    sentence: (year, first, second, share) =>
      `Leta ${year} sta najmočnejša meseca, ${first} in ${second}, prinesla ${f.percent(share)} prenočitev; ` +
      `pri enakomerni porazdelitvi bi jih ${f.percent(1 / 6)}.`,
    empty: "V izbranem obdobju ni celega leta, zato profila ni mogoče pokazati.",
  },
  years: {
    sentence: (year, gini, before, ordinary) =>
      before === null
        ? `${year}: ${f.decimal(gini, 3)}. Čim višji je, tem bolj se prenočitve zgoščajo v nekaj mesecev.`
        : `${year}: ${f.decimal(gini, 3)}, ${f.signed(gini - before, 3)} glede na ${year - 1}. ` +
          (ordinary === null
            ? "Koliko posamezen trg običajno niha, ni znano, zato ni mogoče reči, ali je bolje ali slabše."
            : Math.abs(gini - before) < ordinary
              ? `To je v mejah običajnega letnega nihanja okoli ${f.decimal(ordinary, 2)}, zato ni mogoče reči, ali je bolje ali slabše.`
              : gini < before
                ? "Prenočitve so porazdeljene enakomerneje."
                : "Prenočitve se zgoščajo v manj mesecev."),
    empty: "V izbranem obdobju ni celega leta, zato nobeno leto nima vrednosti.",
    cutByPeriod: "izbrano obdobje ne zajema celega leta",
  },
  ranking: {
    sentence: (when, first, count, share, topFive) =>
      `${f.capital(when)}: na prvem mestu je ${first}, ${nights(count)}` +
      (share === null
        ? "."
        : ` (${f.percent(share)}); prvih pet trgov skupaj ima ${f.wholePercent(topFive)}.`),
    unknown: "Mesec v tem obdobju je zaupen ali manjka, zato seštevki trgov niso znani.",
    marked: (market) => `Prikazani so vsi trgi; izbrani je označen: ${market}.`,
    others: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "drug trg", two: "druga trga", few: "drugi trgi", other: "drugih trgov" })}`,
    before: "leto prej",
    share: "delež",
    change: "sprememba",
  },
  table: {
    sentence:
      "Primerjana so samo leta z vsemi dvanajstimi meseci; pri drugih piše, koliko mesecev je znanih.",
    scroll: "drsna tabela",
  },

  overview: {
    headline: (year, count, change) =>
      `${year}: ${nights(count)}` + (change === null ? "" : `, ${more(change, `leta ${year - 1}`)}`),
    coverage: (place, first, last) => `${place}: objavljeni podatki, ${f.span(first, last)}.`,
    forMarket: (market) => `Trg: ${market}`,
    inPeriod: "Prenočitve v izbranem obdobju",
    periodHeadline: (first, last, count, change) =>
      `${f.capital(f.shortSpan(first, last))}: ${nights(count)}` +
      (change === null ? "" : `, ${more(change, "leto prej")}`),
    periodUnknown: (first, last) =>
      `${f.capital(f.shortSpan(first, last))}: prenočitve so zaupne ali manjkajo`,
    unknownUnit: "zaupno ali manjka",
    known: (known, of) => knownOf(known, of),
    knownInBoth: (known, of) => `v obeh letih ${knownOf(known, of)}`,
    notCompared: (known, of) => `ni primerjave: v obeh letih ${knownOf(known, of)}`,
    vsYearBefore: "glede na leto prej",
    fullYear: (year) => `Prenočitve ${year}`,
    toDate: (year) => `Letos do zdaj, ${year}`,
    nightsIn: (first, last) => `Prenočitve, ${f.span(first, last)}`,
    toDateComparison: (compared, of) =>
      compared === of
        ? f.plural(of, { one: "isti mesec leto prej", other: "isti meseci leto prej" })
        : `${f.count(compared)} od ${f.count(of)} mesecev; upoštevani so znani v obeh letih`,
    seasonality: (year) => `Sezonskost ${year}`,
    seasonalityOrdinary: (ordinary: number) => `običajno nihanje je okoli ${f.decimal(ordinary, 2)}`,
    oneMarket: "kaj je za posamezen trg običajno, ni znano",
    foreignShare: (year) => `Delež tujih prenočitev ${year}`,
    averageStay: (year) => `Povprečna doba bivanja ${year}`,
    noMarkets:
      "Za to obdobje ni naložen noben trg, samo vsi skupaj. Izberite drugo obdobje ali uvozite datoteko z državami.",
    noFullYear:
      "V tem obdobju ni celega leta. Ko so znani vsi meseci enega leta, so tu sezonskost, delež tujih prenočitev in povprečna doba bivanja.",
    key: "Ključne številke",
  },

  card: {
    chart: "Grafikon",
    table: "Tabela",
    view: (title) => `Pogled: ${title}`,
    save: "Shrani",
    saveOf: (title) => `Shrani: ${title}`,
    png: "Slika (PNG)",
    svg: "Risba (SVG)",
    csv: "Tabela (CSV)",
    rows: "Vir in vrstice",
    rowsOf: (title) => `Vir in vrstice: ${title}`,
    released: (day) => `objavljeno ${f.day(day)}`,
    partlyUndated: (files) => `deloma iz ${f.list(files)}, kjer čas objave ni naveden`,
    imported: (iso) => `uvoženo ${f.moment(iso)}`,
    shipped: "priloženo Loggii",
    disagree: (months) =>
      `Skupna števila in deli se ne ujemajo v ${f.count(months.length)} ${f.plural(months.length, { one: "mesecu", other: "mesecih" })}: ${f.shortList(months.map(f.month))}.`,
    noSource: "vir ni naložen",
    unit: "Enota",
    definition: "Kaj je to",
    source: "Vir",
    imports: "Uvozi, na katerih temelji",
    published: "Objavljene številke, na katerih temelji",
    publishedNote: (shown, all) =>
      shown === all
        ? `Vseh številk: ${f.count(all)}, vsaka z mestom v svoji datoteki.`
        : `Prvih ${f.count(shown)} od skupaj ${f.count(all)} številk, vsaka z mestom v svoji datoteki; druge so v shranjeni datoteki CSV.`,
    saveRows: "Shrani vse vrstice (CSV)",
    keys: "Posamezne vrednosti preberete s puščičnimi tipkami.",
  },

  demonstration: {
    badge: "vzorčni podatki",
    note: "Nekatere številke tukaj so izmišljene in le kažejo, kaj Loggia zna. Označene so z »vzorčni podatki«.",
    remove: "Odstrani vzorčne podatke",
  },

  states: {
    emptyTitle: "Podatkov še ni",
    emptyBody:
      "Spustite datoteko s prenočitvami (SiStat, CSV ali Excel) kamor koli v to okno ali jo izberite.",
    nothingHere: "Za to izbiro ni podatkov. Izberite drugo obdobje ali trg.",
    faults: {
      damaged: "Shranjeni delovni prostor je poškodovan, prav tako stanje pred njim. Nič ni bilo prepisano.",
      "newer-version":
        "Ta delovni prostor je shranila novejša Loggia. Za odpiranje jo posodobite; nič se ni spremenilo.",
      changed:
        "Medtem je ta delovni prostor shranilo drugo okno ali drug program. Znova naložite stran in ponovite.",
      denied: "Loggia ne sme pisati v mapo delovnega prostora.",
      "disk-full": "Disk je poln. Naredite prostor in ponovite; zadnje shranjeno stanje je nedotaknjeno.",
      busy: "Datoteko drži drug program. Zaprite ga in ponovite.",
      failed: "Datotečni sistem je zavrnil zapis. Zadnje shranjeno stanje je nedotaknjeno.",
      "engine-stopped":
        "Računski pogon se je med delom ustavil. Shranjeno je nedotaknjeno; preglejte seznam uvozov in ponovite.",
    },
    errorTitle: "Te številke ni bilo mogoče izračunati",
    fatalTitle: "Loggia ni mogla odpreti delovnega prostora",
    fatalBody: "Vaše datoteke niso spremenjene. Poskusite znova; če se ponovi, posredujte spodnje besedilo.",
    retry: "Poskusi znova",
    details: "Tehnično besedilo",
    recovered: (savedAt: string) =>
      `Zadnje shranjeno stanje je bilo poškodovano. Loggia je odprla prejšnje, shranjeno ${f.moment(savedAt)}; preglejte seznam uvozov.`,
    importFailed: "Datoteke ni bilo mogoče sprejeti; nič se ni spremenilo",
    loading: "Nalaganje",
  },

  pages: {
    label: (what) => `Strani: ${what}`,
    range: (first, last, all) => `${f.count(first)}–${f.count(last)} od ${f.count(all)}`,
    previous: "Prejšnja stran",
    next: "Naslednja stran",
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
