import { createFormat } from "../format.ts";

const f = createFormat("en");

const premises = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "premise", other: "premises" })}`;
const vacancies = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "vacancy", other: "vacancies" })}`;
const days = (count: number) => `${f.count(count)} ${f.plural(count, { one: "day", other: "days" })}`;

/** What the town centre's screen says. */
export const centre = {
  premises,
  days,
  years: (count: number) => `${f.count(count)} ${f.plural(count, { one: "year", other: "years" })}`,
  part: (value: number, of: number | null, share: number | null) =>
    (of === null ? f.count(value) : `${f.count(value)} of ${f.count(of)}`) +
    (share === null ? "" : ` · ${f.percent(share)}`),
  notStated: "not stated",
  others: (count: number) => `${f.count(count)} ${f.plural(count, { one: "other", other: "others" })}`,
  controls: {
    wave: "Wave",
    before: "Compared with",
    none: "nothing",
    settings: "Settings",
    leastHours: "Minimum opening hours a week for co-funded tenants",
  },
  chips: {
    label: "Selection",
    remove: (what: string) => `Undo the selection: ${what}`,
    clear: "Undo all",
    by: { street: "Street", owner_kind: "Owner", use: "Use", cause: "Cause", premise: "Premise" },
  },
  empty: {
    title: "No premises mapped yet",
    body: "Fill in the template with what your mapping finds, one row for each premise and wave, and drop it anywhere on this window. Vacant and occupied premises together make a rate; a list of vacant ones alone makes counts.",
  },
  verdict: {
    worse: (before: string, emptied: number, filled: number) =>
      `Worse: since ${before}, ${premises(emptied)} emptied and only ${f.count(filled)} filled.`,
    better: (before: string, emptied: number, filled: number) =>
      `Better: since ${before}, ${premises(filled)} filled and only ${f.count(emptied)} emptied.`,
    same: (before: string, emptied: number, filled: number) =>
      `Cannot tell: since ${before}, ${premises(emptied)} emptied and ${f.count(filled)} filled, which chance alone could do.`,
    none: (before: string, wave: string) =>
      `Cannot tell: no premise was mapped both in ${before} and in ${wave}.`,
    first: (vacant: number, units: number) =>
      `${f.count(vacant)} of ${premises(units)} ${vacant === 1 ? "is" : "are"} vacant.`,
    listOnly: (vacant: number) => `${premises(vacant)} ${vacant === 1 ? "is" : "are"} vacant.`,
    lead: (wave: string, vacant: number, units: number, rate: number, scope: string) =>
      `${f.capital(wave)}${scope === "" ? "" : `, ${scope}`}: ${f.count(vacant)} of ${premises(units)} mapped stand vacant, ${f.percent(rate)}.`,
    leadOnly: (wave: string) =>
      `${f.capital(wave)}: only vacant premises were mapped. Without the occupied ones there is no rate, only counts.`,
    noneKnown: (unknown: number) =>
      `Cannot tell: no premise of this wave has a status (${f.count(unknown)} without one).`,
    fillStatus: "Fill in their status: vacant, occupied, pop-up use, or closed though let.",
    unknown: (unknown: number) =>
      unknown === 1
        ? "1 more premise has no status and counts in no figure."
        : `${f.count(unknown)} more premises have no status and count in no figure.`,
    nothing: "No premise of this wave matches the selection.",
  },
  facts: {
    units: "Vacant, by premises",
    area: "Vacant, by floor area",
    frontage: "Vacant, by frontage",
    churn: "Churn",
    reoccupied: "Let again within 12 months",
    after: "Open after 16:00",
    ofUnits: (vacant: number, units: number) => `${f.count(vacant)} of ${premises(units)}`,
    ofArea: (vacant: number, all: number) => `${f.count(vacant)} of ${f.count(all)} m²`,
    ofMetres: (vacant: number, all: number) => `${f.count(vacant)} of ${f.count(all)} m`,
    known: (known: number, units: number) => `measure known of ${f.count(known)} of ${premises(units)}`,
    against: (wave: string) => `against ${wave}`,
    opened: (openings: number, closures: number) =>
      `${f.count(openings)} opened, ${f.count(closures)} closed`,
    ofBoth: (units: number) => `of ${premises(units)} mapped in both waves`,
    again: (again: number, followed: number) => `${f.count(again)} of ${f.count(followed)} vacant ones`,
    interval: (low: number, high: number) =>
      `95%: between ${f.wholePercent(low)} and ${f.wholePercent(high)}`,
    notFollowed: "nobody was followed for twelve months yet",
    ofKnown: (open: number, known: number) => `${f.count(open)} of ${f.count(known)} occupied, hours known`,
    noHours: "no readable opening hours yet",
    noRate: "no rate: only vacant ones mapped",
    vacantOnly: (vacant: number) => premises(vacant),
  },
  map: {
    title: "Map",
    unit: "D96/TM, north up",
    label: (shown: number) =>
      `Map of ${premises(shown)}. Arrow keys move it, plus and minus zoom, 0 shows everything. The list beside it names the same premises.`,
    show: "What the map shows",
    views: { status: "Status", change: "Change", class: "Duration" },
    layer: "How the map shows it",
    layers: { premises: "Premises", streets: "Streets" },
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    whole: "Show everything",
    north: "N",
    load: "Load a base map",
    loadNote: "GeoJSON in WGS84 or D96/TM; it stays on this computer",
    remove: (name: string) => `Remove the base map ${name}`,
    base: (name: string, shapes: number) =>
      `Base map: ${name}, ${f.count(shapes)} ${f.plural(shapes, { one: "shape", other: "shapes" })}`,
    another: "Load another",
    undo: "Undo the change of the base map",
    tooLarge:
      "This base map is too large to be kept; it lasts until the window is closed. In QGIS: simplify its lines, or cut it to the town.",
    left: (shapes: number) =>
      `${f.count(shapes)} ${f.plural(shapes, { one: "shape of it lies", other: "shapes of it lie" })} outside Slovenia and ${shapes === 1 ? "is" : "are"} not drawn.`,
    under: (name: string) => `base map: ${name}`,
    reading: (name: string) => `Reading ${name} …`,
    unreadable: (why: string) =>
      `The file could not be read. Choose it again; if it was moved or changed meanwhile, choose it where it is now. (${why})`,
    notKept: (why: string) =>
      `This base map could not be kept; it lasts until the window is closed. Load it again later. (${why})`,
    refused: {
      "not-geojson": "This file is no GeoJSON. In QGIS: export the layer as GeoJSON.",
      "no-shapes": "This GeoJSON holds no lines or areas to draw.",
      "outside-slovenia": "This GeoJSON does not lie in Slovenia, neither in WGS84 nor in D96/TM.",
    },
    noPlace: (count: number) => `${premises(count)} without coordinates: only in the list.`,
    sentence: (vacant: number, where: string, there: number) =>
      vacant === 0
        ? "Nothing stands vacant here."
        : `${premises(vacant)} vacant; most in ${where}: ${f.count(there)}.`,
    changed: (emptied: number, filled: number, stayed: number) =>
      `${f.count(emptied)} emptied, ${f.count(filled)} filled, ${f.count(stayed)} stayed vacant.`,
    noBefore: "There is no earlier wave to compare with.",
    street: (vacant: number, units: number) => `${f.count(vacant)} of ${f.count(units)} vacant`,
    rest: "not vacant",
    unknown: "not known",
  },
  list: {
    title: "Premises on the map",
    shown: (shown: number, all: number) =>
      shown === all ? premises(all) : `${f.count(shown)} of ${premises(all)}; choose a street to see fewer`,
    since: (day: string) => `since ${f.day(day)}`,
    address: "Address",
    state: "Status",
    pick: (address: string) => `Show ${address} on the map`,
    noAddress: "no address",
  },
  groups: {
    by: "Grouped by",
    sentence: (first: string, vacant: number, all: number) =>
      all === 0
        ? "Nothing stands vacant here."
        : `Most vacant premises: ${first}, ${f.count(vacant)} of ${f.count(all)}.`,
    pick: "Enter or a click narrows everything to it.",
  },
  durations: {
    sentence: (long: number, all: number, median: number | null) =>
      `${f.count(long)} of ${vacancies(all)} ${long === 1 ? "has" : "have"} lasted over three years` +
      (median === null ? "." : `; half have lasted over ${days(median)} so far.`),
  },
  survival: {
    interval: "95% interval",
    sentence: (median: number | null, low: number | null, high: number | null) =>
      median === null
        ? "Fewer than half of the vacancies ended within the time seen, so there is no median."
        : `Half of the vacancies last longer than ${days(Math.round(median))}` +
          (low === null || high === null
            ? "."
            : ` (95%: between ${f.count(Math.round(low))} and ${f.count(Math.round(high))}).`),
    basis: (spells: number, ended: number, delayed: number, leftOut: number) =>
      `Rests on ${vacancies(spells)}, of which ${f.count(ended)} ended and ${f.count(delayed)} had begun before the first mapping; ${f.count(leftOut)} of unknown start ${leftOut === 1 ? "is" : "are"} left out.`,
    tooFew: (ended: number) =>
      `Only ${f.count(ended)} ended ${f.plural(ended, { one: "vacancy", other: "vacancies" })} so far: too few for a curve. They are listed one by one.`,
    owners: (p: number) =>
      p < 0.05
        ? `Vacancies of different owners do not end equally fast (log-rank, p = ${f.decimal(p, 3)}).`
        : `That vacancies of different owners end at different speed cannot be said (log-rank, p = ${f.decimal(p, 2)}).`,
  },
  changes: {
    what: "what",
    sentence: (before: string, wave: string, openings: number, closures: number, churn: number | null) =>
      `From ${before} to ${wave}: ${f.count(openings)} opened and ${f.count(closures)} closed` +
      (churn === null ? "." : `, a churn of ${f.percent(churn)}.`),
    none: "With a second wave of mapping, what emptied, filled and stayed stands here.",
  },
  cofunded: {
    sentence: (no: number, unknown: number, all: number, least: number) =>
      `${f.count(no)} of ${f.count(all)} co-funded ${f.plural(all, { one: "tenant is", other: "tenants are" })} open for less than ${f.decimal(least, 0)} hours a week` +
      (unknown > 0 ? `; of ${f.count(unknown)} it cannot be told.` : "."),
    none: "No premise of this wave is marked as co-funded.",
  },
  diversity: {
    sentence: (value: number, uses: number, largest: string, share: number) =>
      `Two occupied premises taken at random have different uses with a probability of ${f.wholePercent(value)}; ${f.count(uses)} uses, most often ${largest} (${f.wholePercent(share)}).`,
  },
  listing: {
    save: "For seekers",
    title: "Premises available",
    html: "Page (HTML)",
    csv: "Table (CSV)",
    lead: (count: number, day: string | null) =>
      `${premises(count)} in the centre of Koper/Capodistria` +
      (day === null ? "." : `, as seen by ${f.day(day)}.`),
    search: "Search street or last use",
    least: "At least m²",
    none: "Nothing matches.",
    contact: "Published by the institute; ask there about rent and viewing.",
    made: (day: string) => `Made on ${f.day(day)}`,
  },
};

export type CentreWords = typeof centre;
