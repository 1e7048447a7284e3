import { createFormat } from "../format.ts";

const f = createFormat("en");

const nights = (count: number) => `${f.count(count)} ${f.plural(count, { one: "night", other: "nights" })}`;
const change = (value: number) => f.signedPercent(value);
const pages = (count: number) => `${f.count(count)} ${f.plural(count, { one: "page", other: "pages" })}`;

/** What the board pack says: its headlines, its frame, and the screen on which it is composed. */
export const board = {
  title: "Board pack",
  pack: (place: string) => `${place}: the state of things for the board`,
  period: (first: string, last: string) => `Figures from ${f.month(first)} to ${f.month(last)}`,
  asOf: (day: string) => `As of ${f.day(day)}`,
  made: (iso: string) => `Made on ${f.day(iso)}`,
  sections: {
    summary: "At a glance",
    season: "Season",
    stays: "Overnight stays",
    centre: "City centre",
    measures: "Measures",
    events: "Events",
    campaigns: "Campaigns",
    programme: "Work programme",
    decisions: "To decide",
    state: "Sources and state of the data",
  },
  all: "All",
  late: "Late",
  reachUnit: "accounts, at least and at most",
  decisions: {
    headline: (open: number, all: number) =>
      open === 0
        ? `All ${f.count(all)} conflicts of the programme are decided`
        : `${f.count(open)} of ${f.count(all)} ${f.plural(all, { one: "conflict", other: "conflicts" })} in the programme ${f.plural(open, { one: "awaits", other: "await" })} a decision`,
    what: "What",
    says: "What the programme says",
    todo: "To do",
    decision: "Decision",
  },
  map: { vacant: "Vacant", units: "Premises", share: "Share" },
  popup: { what: "What", count: "Count", note: "To know" },
  key: {
    title: "Key figures",
    columns: { figure: "Figure", value: "Value", change: "Change", verdict: "Verdict", against: "Compared" },
    none: (first: string, last: string) => `${f.capital(f.span(first, last))}: no full year yet`,
  },
  spread: {
    evener: (year: number, before: number) =>
      `The nights of ${year} were spread more evenly than those of ${before}`,
    denser: (year: number, before: number) =>
      `The nights of ${year} crowded into fewer months than those of ${before}`,
    same: (year: number, before: number) =>
      `Cannot tell: from ${before} to ${year} seasonality moved no more than it ordinarily does`,
    alone: (year: number, gini: number) => `Seasonality in ${year}: ${f.decimal(gini, 3)}`,
  },
  parts: (year: number, count: number, base: number | null, by: number | null) =>
    `Outside the peak: ${nights(count)} in ${year}` +
    (base === null || by === null ? "" : `, ${change(by)} against ${base}`),
  markets: {
    moved: (up: string, gained: number, down: string, lost: number) =>
      `Gained most: ${up} (${f.signed(gained, 0)} nights). Lost most: ${down} (${f.signed(lost, 0)}).`,
    rose: (up: string, gained: number) => `Gained most: ${up} (${f.signed(gained, 0)} nights). None lost.`,
    fell: (down: string, lost: number) => `Lost most: ${down} (${f.signed(lost, 0)} nights). None gained.`,
  },
  effects: (easing: readonly string[], year: number) =>
    `More nights from these markets would ease the season most (${year}): ${f.list(easing)}`,
  /** Beside the headline of what would ease it. */
  sharpening: (markets: readonly string[]) =>
    (markets.length === 0
      ? "No market would sharpen it"
      : `More nights from ${f.list(markets)} would sharpen it most`) +
    " – if they came in the same months as now.",
  yearly: (years: number, best: number, count: number) =>
    `${f.count(years)} ${f.plural(years, { one: "full year", other: "full years" })}: most in ${best}, ${nights(count)}`,
  index: (year: number, index: number, base: number) =>
    `${year}: index of nights ${f.decimal(index, 1)} (${base} = 100)`,
  pressure: (year: number, density: number, intensity: number) =>
    `A day of ${year}: ${f.decimal(density, 1)} nights per km², ${f.decimal(intensity, 2)} per 100 inhabitants`,
  pressureMeaning: "Average over the whole year; in the peak it is more, in winter less.",
  indexMeaning: "Above 100 is more than in the base year, below 100 is less.",
  unevennessTitle: "Seasonality in five measures",
  unevenness: (year: number, gini: number) =>
    `Unevenness of ${year} in five measures; Gini ${f.decimal(gini, 3)}`,
  mix: {
    within: (base: number, year: number) =>
      `From ${base} to ${year} it was the months of arrival that moved seasonality, more than who came`,
    mix: (base: number, year: number) =>
      `From ${base} to ${year} it was who came that moved seasonality, more than the months of arrival`,
  },
  sources: {
    title: "Sources and state of the data",
    headline: (files: number, places: number) =>
      `${f.count(files)} ${f.plural(files, { one: "file stands", other: "files stand" })} behind this pack, from ${f.count(places)} ${f.plural(places, { one: "source", other: "sources" })}`,
    none: "No file is loaded",
    meaning: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "record", other: "records" })} read; every figure leads back to the line of its file.`,
    columns: {
      file: "File",
      source: "Source",
      release: "Released",
      imported: "Imported",
      rows: "Records",
      refused: "Refused",
    },
    shipped: "shipped with Loggia",
    leftOut: (titles: readonly string[]) => `Left out, for nothing is known of it yet: ${f.list(titles)}.`,
  },
  frame: {
    unit: "Unit",
    meaning: "What it means",
    definition: "Definition",
    source: "Source",
    comment: "Comment",
    state: "State of the data",
    figures: "Figures",
    drawing: (title: string) => `Chart: ${title}`,
    table: (title: string) => `Table: ${title}`,
    pageOf: (page: number, all: number) => `${f.count(page)} / ${f.count(all)}`,
    first: (shown: number, all: number) =>
      `The first ${f.count(shown)} of ${f.count(all)} rows; all are in the workbook.`,
    last: (shown: number, all: number) =>
      `The last ${f.count(shown)} of ${f.count(all)} rows; all are in the workbook.`,
    demonstration: "DEMONSTRATION DATA",
    disagree: (count: number) =>
      `totals and parts disagree in ${f.count(count)} ${f.plural(count, { one: "month", other: "months" })}`,
    frozen: (iso: string) => `Figures as they stood on ${f.day(iso)}`,
    nothing: "Nothing is known for this page yet",
    logo: (name: string) => `Logo of ${name}`,
    contents: "Contents",
  },
  screen: {
    lead: (count: number) => `${pages(count)}, the same figures in every language.`,
    pages: "Pages of the pack",
    drag: (title: string) => `Move page: ${title}`,
    dragHint: "Drag, or move with Alt and the arrow keys",
    up: (title: string) => `Move up: ${title}`,
    down: (title: string) => `Move down: ${title}`,
    hide: (title: string) => `Hide: ${title}`,
    show: (title: string) => `Show again: ${title}`,
    remove: (title: string) => `Take out: ${title}`,
    hidden: "hidden",
    add: "Add a page",
    addTitle: "Every figure of every screen",
    allMarkets: "All markets",
    forMarket: "Market",
    comment: "Comment on this page",
    commentHint: "What you want to tell the board; stands under the chart",
    undo: "Undo",
    redo: "Redo",
    startAnew: "Suggested pack",
    export: "Save as",
    formats: {
      pptx: "PowerPoint (PPTX)",
      pdf: "PDF, slides 16:9",
      a4: "PDF, A4",
      html: "Web page (HTML, one file)",
      xlsx: "Figures (Excel)",
      csv: "Figures (CSV)",
    },
    languages: "Languages",
    thisLanguage: "This language",
    allLanguages: "All three languages",
    making: (language: string) => `Making the pack: ${language}`,
    made: (names: readonly string[]) => `Saved: ${f.list(names)}`,
    failed: "The pack could not be made",
    present: "Present",
    packs: "Pack",
    usual: "Current pack",
    freeze: "Keep as it is now",
    freezeHint: "Keeps the pack with today’s figures; opened later it shows the same.",
    freezeName: "Name of the kept pack",
    frozenOn: (iso: string) => `Kept on ${f.moment(iso)}; it shows the figures of that day.`,
    reuse: "Use again with today’s figures",
    forget: "Delete the kept pack",
    same: "Nothing would differ today.",
    differs: (count: number) =>
      `Today ${f.count(count)} ${f.plural(count, { one: "figure", other: "figures" })} would differ.`,
    differsOn: (title: string, count: number) =>
      `${title}: ${f.count(count)} ${f.plural(count, { one: "figure", other: "figures" })}`,
    was: "then",
    now: "today",
    asOf: "Up to month",
    asOfLatest: "latest known",
    look: "Name, colour, logo",
    lookTitle: "How the pack looks",
    institute: "Name of the institute",
    colour: "Colour",
    logo: "Logo (PNG or JPEG, up to 500 KB)",
    chooseLogo: "Choose a logo",
    removeLogo: "Without a logo",
    badLogo: "This is no PNG or JPEG of up to 500 KB.",
    done: "Done",
    cancel: "Cancel",
    notKept: "The pack holds until you close Loggia, but it could not be saved",
  },
  present: {
    label: "Presentation",
    next: "Next page",
    previous: "Previous page",
    rows: "Source and rows",
    rowsThen: (iso: string) => `The rows as they stood on ${f.day(iso)}, when the pack was kept.`,
    rowsToday: (iso: string) =>
      `The figures are of ${f.day(iso)}; these are today’s rows, for those of that day were too many to keep.`,
    overview: "All pages",
    black: "Black screen",
    notes: "Speaker’s window",
    leave: "End",
    keys: "Arrows or a clicker turn the pages; B is black, a number and Enter jump, O shows all pages, N opens the speaker’s window, R the rows, Esc ends.",
    blackScreen: "Black screen; any key brings the page back",
    jump: (number: string) => `Jump to page ${number}`,
    speaker: "Speaker’s window",
    nextUp: "Next",
    end: "End of the presentation",
    elapsed: "Elapsed",
    clock: "Time",
    blocked: "The browser did not open a second window; the notes stand here.",
  },
};

export type BoardWords = typeof board;
