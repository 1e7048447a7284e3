import { centre } from "./centre/en.ts";
import { campaigns } from "./campaigns/en.ts";
import { board } from "./board/en.ts";
import { data } from "./data/en.ts";
import { events } from "./events/en.ts";
import { createFormat } from "./format.ts";
import { hand } from "./hand/en.ts";
import { issues } from "./issues/en.ts";
import { mapping } from "./mapping/en.ts";
import { measuresWords } from "./measures/en.ts";
import { programme } from "./programme/en.ts";
import { season } from "./season/en.ts";
import { shell } from "./shell/en.ts";
import { summary } from "./summary/en.ts";
import { versions } from "./versions/en.ts";
import { watched } from "./watched/en.ts";

const f = createFormat("en");

const more = (change: number, than: string) =>
  change === 0
    ? `the same as ${than}`
    : `${f.percent(Math.abs(change))} ${change > 0 ? "more" : "fewer"} than ${than}`;

const months = (count: number) => f.plural(count, { one: "month", other: "months" });

/** The language every other is typed by: a phrase missing there does not compile. */
export const en = {
  skipToContent: "Skip to content",
  opening: "Opening the workspace",
  place: "Koper / Capodistria",
  screens: {
    overview: "Overview",
    season: "Season",
    stays: "Overnight stays",
    measures: "Pop-up, measures",
    programme: "Work programme",
    centre: "Town centre",
    events: "Events",
    campaigns: "Campaigns",
    board: "For the board",
    data: "Data",
  },
  screensLabel: "Screens",
  language: "Language",
  theme: "Appearance",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  browserHost: "Running in the browser, on this computer only",
  close: "Close",

  filters: {
    label: "Filters",
    period: "Period",
    market: "Market",
    municipality: "Municipality",
    from: "From",
    to: "To",
    month: "month",
    year: "year",
    presets: "Quick choice",
    all: "Everything loaded",
    lastYear: "Last 12 months",
    lastThree: "Last 36 months",
    ordinary: "From 2022, without the closures",
    search: "Search markets",
    groups: "Together",
    countries: "By country of residence",
    nothingFound: "No market of this name",
    reset: "Show everything",
    span: (first: string, last: string) => f.shortSpan(first, last),
  },

  today: "today",
  nightsUnit: "nights",
  nightsWord: (count: number) => f.plural(count, { one: "night", other: "nights" }),
  daysUnit: "nights per arrival",
  giniUnit: "Gini",
  shareUnit: "of all nights",
  vsYear: (year: number) => `against ${year}`,
  points: (points: number) => `${f.signed(points * 100, 1)} percentage points`,
  days: (days: number) => `${f.signed(days, 2)} nights`,

  verdicts: {
    better: "better",
    worse: "worse",
    "cannot-tell": "cannot tell",
    "too-few": "cannot tell: too few nights",
    none: "no comparison",
  },

  flags: {
    confidential: "confidential",
    notAvailable: "not available",
    unreliable: "too unreliable to publish",
    imprecise: "less precise",
    provisional: "provisional",
    noOccurrence: "no occurrence",
    missing: "no figure loaded",
  },
  months: {
    this: "month",
    behind: "same month a year before",
    sentence: (month: string, nights: number, change: number | null) =>
      `${f.capital(f.month(month))}: ${f.count(nights)} nights` +
      (change === null ? ", nothing to compare with." : `, ${more(change, "a year before")}.`),
    hidden: (months: readonly string[], more: number) =>
      `${f.capital(f.list(months.map((month) => f.month(month))))}${more > 0 ? ` and ${f.count(more)} more` : ""}: ` +
      "confidential or not available, shown as a gap, never as zero.",
  },
  profile: {
    even: "evenly spread",
    sentence: (year: number, first: string, second: string, share: number) =>
      `In ${year} the two busiest months, ${first} and ${second}, carried ${f.percent(share)} of the nights; ` +
      `evenly spread it would be ${f.percent(1 / 6)}.`,
    empty: "No full year in the chosen period, so there is no profile to show.",
  },
  years: {
    sentence: (year: number, gini: number, before: number | null, ordinary: number | null) =>
      before === null
        ? `${year}: ${f.decimal(gini, 3)}. The higher, the more the nights crowd into few months.`
        : `${year}: ${f.decimal(gini, 3)}, ${f.signed(gini - before, 3)} against ${year - 1}. ` +
          (ordinary === null
            ? "How much a single market ordinarily moves is not known, so it cannot be called better or worse."
            : Math.abs(gini - before) < ordinary
              ? `That is within ordinary year-to-year movement of about ${f.decimal(ordinary, 2)}, so it cannot be called better or worse.`
              : gini < before
                ? "The nights are spread more evenly."
                : "The nights crowd into fewer months."),
    empty: "No full year in the chosen period, so no year has a value.",
    cutByPeriod: "not the whole year in the chosen period",
  },
  ranking: {
    sentence: (when: string, first: string, nights: number, share: number | null, topFive: number) =>
      `${f.capital(when)}: first place, ${first}, with ${f.count(nights)} nights` +
      (share === null
        ? "."
        : ` (${f.percent(share)}); the five largest together have ${f.wholePercent(topFive)}.`),
    unknown: "A month of this period is confidential or missing, so the markets’ sums are unknown.",
    marked: (market: string) => `All markets are shown; the chosen one, ${market}, is marked.`,
    others: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "other market", other: "other markets" })}`,
    before: "a year before",
    share: "share",
    change: "change",
  },
  table: {
    sentence: "Only years with all twelve months are compared; the others show how many months are known.",
    scroll: "scrollable table",
  },

  overview: {
    headline: (year: number, nights: number, change: number | null) =>
      `${year}: ${f.count(nights)} nights` + (change === null ? "" : `, ${more(change, `in ${year - 1}`)}`),
    coverage: (place: string, first: string, last: string) =>
      first === last
        ? `${place}: published figures for ${f.month(first)}.`
        : `${place}: published figures from ${f.month(first)} to ${f.month(last)}.`,
    forMarket: (market: string) => `Market: ${market}`,
    inPeriod: "Nights in the chosen period",
    periodHeadline: (first: string, last: string, nights: number, change: number | null) =>
      `${f.capital(f.shortSpan(first, last))}: ${f.count(nights)} nights` +
      (change === null ? "" : `, ${more(change, "a year before")}`),
    periodUnknown: (first: string, last: string) =>
      `${f.capital(f.shortSpan(first, last))}: nights confidential or missing`,
    unknownUnit: "confidential or missing",
    known: (known: number, of: number) => `${f.count(known)} of ${f.count(of)} ${months(of)} known`,
    knownInBoth: (known: number, of: number) =>
      `${f.count(known)} of ${f.count(of)} ${months(of)} known in both years`,
    notCompared: (known: number, of: number) =>
      `no comparison: ${f.count(known)} of ${f.count(of)} ${months(of)} known in both years`,
    vsYearBefore: "against a year before",
    fullYear: (year: number) => `Nights in ${year}`,
    toDate: (year: number) => `So far in ${year}`,
    nightsIn: (first: string, last: string) => `Nights, ${f.span(first, last)}`,
    toDateComparison: (compared: number, of: number) =>
      compared === of
        ? "like for like"
        : `${f.count(compared)} of ${f.count(of)} ${months(of)}, those known in both years`,
    seasonality: (year: number) => `Seasonality ${year}`,
    seasonalityOrdinary: (ordinary: number) => `ordinary movement is about ${f.decimal(ordinary, 2)}`,
    oneMarket: "what is ordinary for one market is not known",
    foreignShare: (year: number) => `Foreign share of nights ${year}`,
    averageStay: (year: number) => `Average stay ${year}`,
    noMarkets:
      "No market is loaded for this period, only all of them together. Choose another period, or take in a file with the countries.",
    noFullYear:
      "There is no full year in this period. With all twelve months of one, seasonality, the foreign share and the average stay are shown here.",
    key: "Key figures",
  },

  card: {
    chart: "Chart",
    table: "Table",
    view: (title: string) => `View of ${title}`,
    save: "Save",
    saveOf: (title: string) => `Save ${title}`,
    png: "Picture (PNG)",
    svg: "Drawing (SVG)",
    csv: "Table (CSV)",
    rows: "Source and rows",
    rowsOf: (title: string) => `Source and rows of ${title}`,
    released: (day: string) => `released on ${f.day(day)}`,
    partlyUndated: (files: readonly string[]) =>
      `partly from ${f.list(files)}, which ${files.length === 1 ? "names" : "name"} no release`,
    imported: (iso: string) => `imported on ${f.moment(iso)}`,
    shipped: "shipped with Loggia",
    disagree: (months: readonly string[]) =>
      `Totals and parts disagree in ${f.count(months.length)} ${f.plural(months.length, { one: "month", other: "months" })}: ${f.shortList(months.map(f.month))}.`,
    noSource: "no source loaded",
    unit: "Unit",
    definition: "What it is",
    source: "Source",
    imports: "Imports behind it",
    published: "Published figures behind it",
    publishedNote: (shown: number, all: number) =>
      shown === all
        ? `All ${f.count(all)} figures, with the place each stands at in its file.`
        : `The first ${f.count(shown)} of ${f.count(all)} figures, with the place each stands at in its file; the rest is in the saved CSV.`,
    saveRows: "Save all rows (CSV)",
    keys: "Use the arrow keys to read single values.",
  },

  demonstration: {
    badge: "demonstration data",
    note: "Some of the figures here are invented, to show what Loggia can do. They are marked “demonstration data”.",
    remove: "Remove the demonstration",
  },

  states: {
    emptyTitle: "No figures yet",
    emptyBody:
      "Drop a file with overnight stays (SiStat, as CSV or Excel) anywhere on this window, or choose one.",
    nothingHere: "Nothing is known for this choice. Choose another period or market.",
    faults: {
      damaged: "The saved workspace is damaged, and so is the state before it. Nothing was overwritten.",
      "newer-version": "A newer Loggia saved this workspace. Update Loggia to open it; nothing was changed.",
      changed:
        "Another window or program has saved this workspace meanwhile. Load the page again and repeat.",
      denied: "Loggia may not write to the folder of the workspace.",
      "disk-full": "The disk is full. Make room and repeat; the last saved state is untouched.",
      busy: "Another program is holding the file. Close it and repeat.",
      failed: "The file system refused. The last saved state is untouched.",
      "engine-stopped":
        "The engine stopped while working. What was saved is untouched; look at the list of imports and repeat.",
    },
    errorTitle: "This figure could not be computed",
    fatalTitle: "Loggia could not open the workspace",
    fatalBody: "Your files have not been changed. Try again; if it stays so, pass on the text below.",
    retry: "Try again",
    details: "Technical text",
    recovered: (savedAt: string) =>
      `The last saved state was damaged. Loggia opened an earlier one, saved on ${f.moment(savedAt)}; check the list of imports.`,
    importFailed: "The file could not be taken in; nothing has changed",
    loading: "Loading",
  },

  pages: {
    label: (what: string) => `Pages of ${what}`,
    range: (first: number, last: number, all: number) =>
      `${f.count(first)}–${f.count(last)} of ${f.count(all)}`,
    previous: "Previous page",
    next: "Next page",
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

/** Every phrase Loggia says, with its parameters. */
export type Dictionary = typeof en;
