import { createFormat } from "../format.ts";

const f = createFormat("en");

const of = (part: number, whole: number) => `${f.count(part)} of ${f.count(whole)}`;
const measures = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "measure", other: "measures" })}`;
const days = (count: number) => `${f.count(count)} ${f.plural(count, { one: "day", other: "days" })}`;
const tenants = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "tenant", other: "tenants" })}`;

/** What the screen "Pop-up and measures" says; never that a measure caused something. */
export const measuresWords = {
  lead: (day: string) => `Town centre, as of ${f.day(day)}`,
  of,
  days,

  verdict: {
    measures: (done: number, all: number, overdue: number, none: number) =>
      `${done === 0 ? "None" : f.count(done)} of ${measures(all)} ${done === 1 || done === 0 ? "is" : "are"} done, ` +
      `${overdue === 0 ? "none is overdue" : `${f.count(overdue)} ${overdue === 1 ? "is" : "are"} overdue`}` +
      (none === 0 ? "." : `; for ${f.count(none)} the programme names no deadline.`),
    untold: (all: number) =>
      `How far the ${measures(all)} are is not written down yet, so nothing can be called done or late.`,
    noMeasures: "No measures are loaded.",
    popup: (cycle: string, lease: number, stays: number, known: number) =>
      `Pop-up shop, ${cycle}: ` +
      (known === 0
        ? `what became of the ${tenants(stays)} is not known yet.`
        : `${of(lease, stays)} tenants ${lease === 1 ? "has a lease of its own" : "have leases of their own"} in the centre.`),
    noPopup: "No list of pop-up tenants is loaded.",
  },

  list: {
    title: "The programme’s measures",
    unit: "status and deadlines",
    sentence: (next: string, day: string) => `Next deadline: ${next}, ${f.day(day)}.`,
    noNext: "No deadline lies ahead.",
    late: (count: number) => `${days(count)} late`,
    finishedLate: (count: number) => `finished ${days(count)} after the deadline`,
    due: (day: string) => `due ${f.day(day)}`,
    milestone: (what: string, day: string) => `${what}: ${f.day(day)}`,
    noDeadline: "the programme names no deadline",
    noEnd: "no end named",
    noStatus: "status not written down",
    line: (section: string, line: number) => `${section} · line ${line}`,
    next: (step: string) => `Next: ${step}`,
    columns: { measure: "Measure", status: "Status", due: "Deadline", office: "Office" },
    empty:
      "No measures yet. Drop a table of measures onto the window, or fill in the template on the data screen.",
  },

  gantt: {
    unknown: (count: number) =>
      `A deadline has passed for ${measures(count)} without a written status: whether ${count === 1 ? "it is" : "they are"} late cannot be told.`,
    sentence: (late: number, none: number, unknown: number) =>
      `${late === 0 ? (unknown > 0 ? "No measure is known to be past its deadline" : "No measure is past its deadline") : `${measures(late)} ${late === 1 ? "runs" : "run"} past the deadline, in red`}` +
      (none === 0 ? "." : `; ${f.count(none)} without a deadline ${none === 1 ? "is" : "are"} hatched.`),
  },

  stretches: {
    sentence: (let_: number, available: number, gaps: number, gapDays: number) =>
      `The unit was let on ${of(let_, available)} days; ` +
      (gaps === 0
        ? "nobody had to wait for it."
        : `${f.count(gaps)} ${f.plural(gaps, { one: "gap", other: "gaps" })} took ${days(gapDays)}.`),
    empty:
      "No pop-up tenants yet. Drop a list of tenants onto the window, or fill in the template on the data screen.",
    leftOut: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "row", other: "rows" })} of the list ${count === 1 ? "is" : "are"} no pop-up stay (no cycle, another kind) and not counted.`,
  },

  outcomes: {
    cycle: "Cycle",
    noCycle: "without a cycle",
    sentence: (stays: number) =>
      stays < 5
        ? `With ${tenants(stays)} counts are shown and no percentages: one tenant more or less would turn them over.`
        : `${tenants(stays)}.`,
    occupancy: "Days let",
    gaps: "Days without a tenant",
    longest: (count: number) => `the longest gap ${days(count)}`,
    noGap: "no gap",
    basis: {
      given: "of the days the unit was available",
      stays:
        "of the days from the first stay to the last; the list does not tell when the unit was available",
    },
    visitors: "Visitors",
    revenue: "Turnover",
    told: (told: number, stays: number) => `told by ${of(told, stays)}`,
    withheld: (why: string) => `confidential: ${why}`,
    nobodyTold: "nobody told",
    graded: "Grade 4 or 5",
    repeat: "Would come again",
    answered: (answered: number, stays: number) => `${of(answered, stays)} answered`,
    became: "What became of them",
    survival: (months: number) => `Trading ${months} months after`,
    notYet: "nobody left that long ago",
    unknown: (count: number) => `${f.count(count)} not known`,
    page: "Evaluation page",
  },

  evaluation: {
    title: (cycle: string) => `Evaluation of the pop-up shop: ${cycle}`,
    asOf: (day: string) => `As of ${f.day(day)}`,
    period: (first: string, last: string | null) =>
      last === null ? `from ${f.day(first)}, still going on` : `${f.day(first)} – ${f.day(last)}`,
    what: "What was done",
    said: "What the tenants say",
    after: "What came of it",
    open: "What is not known yet",
    nothingOpen: "Everything asked for is known.",
    openItems: {
      visitors: (count: number) => `visitors of ${tenants(count)}`,
      revenue: (count: number) => `turnover of ${tenants(count)}`,
      grades: (count: number) => `the grade of ${tenants(count)}`,
      outcome: (count: number) => `what became of ${tenants(count)}`,
      six: (count: number) => `whether ${tenants(count)} traded 6 months after`,
      twelve: (count: number) => `whether ${tenants(count)} traded 12 months after`,
    },
    honest:
      "Counts, not percentages: so few tenants carry no rate. Nothing here says what would have happened without the pop-up shop.",
    stays: "Stays",
    units: "Units",
    save: "Save the page",
    demonstration: "Demonstration data: invented, not Koper’s.",
    made: "Made with Loggia. Names of tenants are left out.",
  },

  together: {
    title: "Everything on one timeline",
    unit: "measures, pop-up tenants, vacancies, events",
    lanes: { vacant: "Vacant premises", events: "Events in the centre", popup: "Pop-up shop" },
    vacant: (vacant: number, units: number | null) =>
      units === null ? `${f.count(vacant)} vacant` : `${of(vacant, units)} vacant`,
    sentence: (parts: readonly string[]) => `Side by side, not cause and effect: ${f.list(parts)}.`,
    counts: {
      measures,
      stays: (count: number) =>
        `${f.count(count)} ${f.plural(count, { one: "pop-up stay", other: "pop-up stays" })}`,
      waves: (count: number) =>
        `${f.count(count)} ${f.plural(count, { one: "mapping of premises", other: "mappings of premises" })}`,
      events: (count: number) => `${f.count(count)} ${f.plural(count, { one: "event", other: "events" })}`,
    },
  },

  terrace: {
    title: "Terraces by the catalogue",
    unit: "relief from the fee, EUR",
    lead: "What a business saves that buys furniture of the catalogue (2.3.2.5, lines 1394–1396).",
    fee: "Yearly fee for public space",
    investment: "Investment",
    full: "Full share from an investment of",
    year: (year: number) => ["1st year", "2nd year", "3rd year"][year - 1] ?? "later",
    column: {
      when: "Adapts in",
      share: "Share",
      relief: "Saves",
      pays: "Still pays",
      back: "Of the investment",
    },
    later: "no permit without the catalogue’s furniture",
    sentence: (first: number, third: number) =>
      `Whoever adapts in the first year saves ${f.count(first)} EUR, in the third ${f.count(third)} EUR.`,
    reading:
      "The programme says “in accordance with the value of the investment” and gives no formula. Loggia’s reading: the share counts in proportion to the investment, up to the whole from the amount above, and never more than was spent.",
  },

  before: {
    choose: "Measure",
    none: "No measure names a street or area and the day it began. Write them into the list of measures.",
    area: "In its area",
    rest: "Rest of the centre",
    sentence: (title: string, area: string, rest: string) =>
      `${title}: in its area ${area}, compared with ${rest} in the rest of the centre. A comparison, not a cause.`,
    moved: (count: number, what: "vacant" | "open-after-16") =>
      count === 0
        ? "no change"
        : `${f.count(Math.abs(count))} ${count > 0 ? "more" : "fewer"} ${what === "vacant" ? "vacant" : "open after 16:00"}`,
    by: (what: string) => `Seen by: ${what}`,
    byDefault: (what: string) => `The measure names no indicator: shown are ${what}.`,
    unable: (count: number) =>
      `${measures(count)} cannot be chosen: no street or no day of beginning is written down.`,
    waves: (before: string, after: string) =>
      `Only units of which it is known both times count: ${before} and ${after}. Two mappings do not tell how much it moves by itself.`,
    wave: (name: string, day: string) => `${name} (${f.day(day)})`,
    refused: (reason: string) => `No comparison: ${reason}.`,
  },
};

export type MeasuresWords = typeof measuresWords;
