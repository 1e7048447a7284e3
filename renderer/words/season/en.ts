import { createFormat } from "../format.ts";

const f = createFormat("en");

const nights = (count: number) => `${f.count(count)} ${f.plural(count, { one: "night", other: "nights" })}`;
const percent = (change: number) => f.signedPercent(change);
const points = (share: number) => `${f.signed(share * 100, 1)}\u00a0pp`;

/** What the screen "Season" says; never that one thing caused another. */
export const season = {
  band: "ordinary movement",
  lead: (place: string, market: string, year: number, base: number) =>
    `${place} · ${market} · ${year} compared with ${base}`,
  leadWithout: (place: string, market: string) => `${place} · ${market}`,

  controls: {
    year: "Year",
    base: "Compared with",
    settings: "Months and years",
    settingsTitle: "How the year is divided",
    settingsBody:
      "Each month belongs to one part of the year. The programme’s windows are the usual choice: peak June to August, shoulder April, May, September and October.",
    classes: "Parts of the year",
    excluded: "Years that are no base for comparison",
    excludedBody: "The closures of 2020 and 2021 are left out unless you take them in.",
    reset: "As usual",
    done: "Done",
  },
  chips: {
    label: "Selected",
    remove: (what: string) => `Undo the selection: ${what}`,
    clear: "Undo all",
    pickYear: "Click or Enter: look at this year",
    pickMarket: "Click or Enter: only this market",
    pickMonth: "Click or Enter: mark this month",
  },

  verdicts: {
    "off-season-grew": (year: number, base: number) =>
      `Longer: ${year} had more nights outside the peak than ${base} and no fewer in it, spread more evenly.`,
    "peak-shrank": (year: number, base: number) =>
      `More even, but not by growth: compared with ${base}, the peak of ${year} lost more nights than the rest of the year gained.`,
    both: (year: number, base: number) =>
      `Longer: compared with ${base}, ${year} had more nights outside the peak and fewer in it.`,
    hollow: (year: number, base: number) =>
      `Longer on paper only: from ${base} to ${year} the share outside the peak rose, its nights did not.`,
    worse: (year: number, base: number) =>
      `Shorter: the nights of ${year} crowd into fewer months than those of ${base}.`,
    "cannot-tell": (year: number, base: number) =>
      `Cannot tell: from ${base} to ${year} the season changed no more than it ordinarily does.`,
    unknown: (year: number | null, reason: string) =>
      year === null ? `Cannot tell: ${reason}.` : `Cannot tell for ${year}: ${reason}.`,
    noYear: "no full year is loaded",
    noBase: "there is no year to compare with",
  },
  facts: {
    label: "What it rests on",
    gini: "Crowding (Gini)",
    giniFrom: (base: number, year: number) => `from ${f.decimal(base, 3)} to ${f.decimal(year, 3)}`,
    interval: (ordinary: number) => `ordinary from year to year: up to ${f.decimal(ordinary, 3)} either way`,
    noInterval: "ordinary movement is not known: too few years",
    picture: (change: number, ordinary: number) =>
      `Change ${f.signed(change, 3)}; ordinary is up to ${f.decimal(ordinary, 3)} either way.`,
    split: "Growth by part of the year",
    splitUnit: "percentage points of all nights",
    total: "together",
    nights: (year: number) => `Nights in ${year}`,
    rank: "Among comparable municipalities",
    rankOf: (of: number) => `of ${f.count(of)}`,
    rankNote: "1 = the Gini fell most",
    noRank: "no others are loaded, or this one is not comparable",
    noRankNote: "The export for all municipalities shows how the others moved.",
    towards: { less: "more even", more: "more crowded" },
  },

  rolling: {
    sentence: (month: string, gini: number, change: number | null) =>
      `${f.capital(f.month(month))}: ${f.decimal(gini, 3)} over the last twelve months` +
      (change === null ? "." : `, ${f.signed(change, 3)} against a year before.`),
    inside: (base: number) => `Within ordinary movement around ${base}.`,
    above: (base: number) => `Above ordinary movement around ${base}: more crowded.`,
    below: (base: number) => `Below ordinary movement around ${base}: more even.`,
    empty: "No twelve months in a row are known, so there is no value to show.",
  },
  profile: {
    shift: (base: number, up: string, gain: number, down: string, loss: number) =>
      `Compared with ${base}, ${up} has the largest gain in share (${points(gain)}), ${down} the largest loss (${points(loss)}).`,
  },
  parts: {
    incomplete: "not the whole year",
    within: "without December",
    names: { peak: "Peak", shoulder: "Shoulder", off: "Off-season" },
    short: { peak: "Peak", shoulder: "Shoulder", off: "Off" },
    one: (part: string, count: number, change: number | null) =>
      `${f.lower(part)} ${f.count(count)}` + (change === null ? "" : ` (${percent(change)})`),
    sentence: (year: number, base: number, parts: readonly string[]) =>
      `${year}, compared with ${base}: ${f.list(parts)}.`,
    alone: (year: number, parts: readonly string[]) => `${year}: ${f.list(parts)}.`,
    hollow: (part: string) => `${part}: its share rose while its nights fell.`,
    empty: "No year has every month of its parts known.",
  },
  effects: {
    eases: "eases the season",
    worsens: "sharpens the season",
    sentence: (year: number, easing: readonly string[], worsening: readonly string[]) =>
      `${year}: more nights from ${f.list(easing)} would ease the season the most, more from ${f.list(worsening)} would sharpen it – if they came in the same months as now.`,
    hidden: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "market has", other: "markets have" })} a confidential or missing month and no value.`,
    empty: "The year is not fully known, so no market’s effect can be computed.",
    mix: (base: number, change: number, mix: number, within: number) =>
      `Of the Gini’s change since ${base} (${f.signed(change, 3)}), ${f.signed(mix, 3)} goes with the mix of domestic and foreign guests and ${f.signed(within, 3)} with the months each group came in.`,
    marked: (market: string) => `Chosen: ${market}.`,
  },
  heat: {
    more: "the stronger, the more nights",
    sentence: (month: string, count: number) => `Busiest: ${f.month(month)} with ${nights(count)}.`,
    hidden: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "month has no published figure and is", other: "months have no published figure and are" })} hatched, never zero.`,
    empty: "No month is known.",
  },
  peers: {
    others: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "other", other: "others" })} between`,
    sentence: (rank: number, of: number, place: string, base: number, year: number, fell: number) =>
      `From ${base} to ${year} the Gini fell in ${f.count(fell)} of ${f.count(of)}; ${place} is number ${f.count(rank)}, counted from the largest fall.`,
    without: (of: number, base: number, year: number, fell: number, place: string) =>
      `From ${base} to ${year} the Gini fell in ${f.count(fell)} of ${f.count(of)}; ${place} is not comparable.`,
    alone:
      "Only one municipality is loaded. Drop the SiStat export for all municipalities onto the window to see how the others moved.",
  },

  marks: {
    title: "Marks on every chart along the months",
    add: "Add a mark",
    addTitle: "What happened?",
    what: "What happened",
    hint: "for example: Festival of the Sea",
    month: "Month",
    year: "Year",
    kind: "Kind",
    kinds: { event: "Event", campaign: "Campaign", closure: "Closure" },
    save: "Add",
    cancel: "Cancel",
    remove: (what: string) => `Remove the mark: ${what}`,
    none: "None of your own yet. Click on a month in the chart, or add one here.",
    full: "There is room for no more marks; remove one first.",
    error: "The marks hold until you close Loggia, but could not be saved",
  },

  closer: {
    title: "A closer look",
    body: "Estimates and what-ifs. They help to think; they prove nothing and are not official figures.",
  },
  whatIf: {
    market: "More nights from",
    months: "Part of the year",
    extra: "How many",
    wanted: "Wanted fall of the Gini",
    sentence: (market: string, extra: number, months: string, after: number, change: number) =>
      `${f.count(extra)} more from ${market} in ${f.lower(months)}: the Gini would be ${f.decimal(after, 3)}, ${f.signed(change, 3)}.`,
    needed: (market: string, months: string, fall: number, count: number, now: number) =>
      `A fall by ${f.decimal(fall, 3)} would take ${nights(count)} more from ${market} in ${f.lower(months)}, where it has ${f.count(now)} now.`,
    unreachable: (market: string, months: string, fall: number, lowest: number) =>
      `A fall by ${f.decimal(fall, 3)} cannot be had from ${market} in ${f.lower(months)} alone: ${f.decimal(lowest, 3)} is the lowest it gets.`,
    unknown: "The year is not fully known, so nothing can be worked out.",
    same: "Everything else is taken to stay as it was.",
  },
  adjusted: {
    sentence: (month: string, observed: number, adjusted: number) =>
      `Not official (STL). ${f.capital(f.month(month))}: ${nights(observed)} as published, ${f.count(adjusted)} without the season’s usual swing.`,
    empty: "Too few months in a row are known: STL needs at least two full years.",
    regularity: (value: number) =>
      `The season’s regularity is ${f.decimal(value, 2)} of 1: how alike the years are, not how strong the season is.`,
  },
  easter: {
    effect: (effect: number, low: number | null, high: number | null, easters: number, places: number) =>
      `Not official. A whole Easter goes with ${percent(effect)} nights` +
      (low === null || high === null ? "" : ` (${percent(low)} to ${percent(high)})`) +
      `; this rests on ${f.count(easters)} ${f.plural(easters, { one: "Easter", other: "Easters" })} in ${f.count(places)} ${f.plural(places, { one: "municipality", other: "municipalities" })}.`,
    set: (effect: number) =>
      `Not official. A whole Easter is taken as ${percent(effect)} nights, as you set it.`,
    april: (year: number, raw: number, adjusted: number) =>
      `April ${year} against April ${year - 1}: ${percent(raw)} as published, ${percent(adjusted)} without Easter.`,
    empty: "Too few Easters are known to say what one is worth.",
    own: "Effect of a whole Easter, per cent",
    estimated: "as estimated",
  },
  forecast: {
    sentence: (month: string, value: number, low: number | null, high: number | null) =>
      `${f.capital(f.month(month))}: about ${nights(value)}` +
      (low === null || high === null ? "." : `, between ${f.count(low)} and ${f.count(high)}.`),
    year: (year: number, value: number) => `The whole of ${year}: about ${nights(value)}.`,
    error: (method: string, tests: number, error: number) =>
      `Method: ${method}. Tried ${f.count(tests)} ${f.plural(tests, { one: "time", other: "times" })} on the past, it was ${f.percent(error)} off on average.`,
    methods: "Method",
    band: "where it may fall",
    noError: "Too few years to try the method on the past: take it as a picture only.",
    empty: "Nothing to forecast: too few years are known, or the year is complete.",
  },
  around: {
    picture: {
      before: "A year before",
      change: "Change against the same months a year before",
      these: (change: number) => `these months: ${percent(change)}`,
      past: (low: number, high: number) => `other years: ${percent(low)} to ${percent(high)}`,
      neighbours: (change: number) => `comparable municipalities: ${percent(change)}`,
    },
    month: "From",
    months: "Months",
    sentence: (first: string, last: string, count: number, before: number, change: number) =>
      `${f.capital(f.span(first, last))}: ${nights(count)}, compared with ${f.count(before)} a year before (${percent(change)}).`,
    range: (low: number, high: number) =>
      `In other years the same months moved by ${percent(low)} to ${percent(high)}.`,
    neighbours: (change: number) => `Comparable municipalities in the same months: ${percent(change)}.`,
    noNeighbours: "No other municipality is loaded to compare with.",
    note: "A comparison, not a cause.",
  },
  measures: {
    sentence: "The same unevenness measured in other ways; only full years have a value.",
    hoover: (year: number, share: number, count: number) =>
      `To be even, ${f.percent(share)} of the nights of ${year} – ${nights(count)} – would have to come in other months.`,
  },
};

export type SeasonWords = typeof season;
