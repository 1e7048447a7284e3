import { createFormat } from "../format.ts";

const f = createFormat("en");

/** Targets of which nobody knows how far they are, and of how many of them there are invented rows alone. */
export type Silent = { readonly all: number; readonly invented: number };

const silentText = ({ all, invented }: Silent): string => {
  if (all === 0) return "";
  const unknown = `For ${f.count(all)} it is not known how far ${f.plural(all, { one: "it is", other: "they are" })}`;
  return invented === 0
    ? `${unknown}.`
    : `${unknown}; for ${f.count(invented)} of them only demonstration data are loaded, which do not count.`;
};

/** What the screen "Work programme" says. */
export const programme = {
  empty: "No work programme is loaded.",
  emptyBody:
    "Fill the targets in by hand, or take in a table of them: its template is on the screen Data. Loggia opens new workspaces with the programme of 2026.",
  year: "Programme",
  asOf: "As of",
  headline: (total: number, reached: number, onCourse: number, late: number, silent: Silent) =>
    `Of ${f.count(total)} targets ${f.count(reached)} ${f.plural(reached, { one: "is", other: "are" })} reached and ${f.count(onCourse)} on course; ${f.count(late)} ${f.plural(late, { one: "is", other: "are" })} behind or missed. ` +
    silentText(silent),
  lead: (year: string, day: string, conflicts: number, open: number) =>
    `Work programme ${year} as of ${f.day(day)} · ${f.count(conflicts)} ${f.plural(conflicts, { one: "conflict", other: "conflicts" })}, ${f.count(open)} undecided`,
  picture: {
    pick: "Press to see these targets in the list.",
    sentence: (area: string, silent: number, total: number) =>
      `Least is known of ${area}: how far they are is not known for ${f.count(silent)} of its ${f.count(total)} targets. What is unknown is hatched and never counted as zero.`,
    known: "Something is known of every target.",
    otherNote: "“Nothing to reach”: capacities, rules, principles, and what was set aside by decision.",
  },
  ten: {
    title: "Ten that need a decision",
    unit: "conflicts and baselines",
    sentence: (open: number, missing: number) =>
      `${f.count(open)} ${f.plural(open, { one: "conflict is", other: "conflicts are" })} undecided and ${f.count(missing)} ${f.plural(missing, { one: "baseline is", other: "baselines are" })} missing. The further apart the numbers, the higher in the list.`,
    none: "Nothing waits for a decision.",
    decide: "Decide",
    baseline: "Enter the baseline",
    or: "or",
  },
  conflicts: {
    title: "Conflicts side by side",
    unit: "groups of targets",
    sentence: (found: number, known: number, groups: number) =>
      `The checker makes ${f.count(found)} ${f.plural(found, { one: "finding", other: "findings" })} in this programme, ${f.count(known)} of them inside the ${f.count(groups)} known groups. The other groups contradict each other by meaning, which only people see.`,
    unmarked: (found: number) =>
      `The checker makes ${f.count(found)} ${f.plural(found, { one: "finding", other: "findings" })} in this programme, and nobody has made a conflict of any yet.`,
    mark: "Make it a conflict",
    news: "Found by the checker, not yet in a group:",
    none: "This programme has no conflicts.",
    open: "Undecided",
    all: "All",
    filter: "Which conflicts",
    allDecided: "Every conflict is decided.",
    undecided: "undecided",
    both: "both hold",
    holds: (targets: string) => `holds: ${targets}`,
    setAside: "set aside",
    change: "Change",
    decideOf: (what: string) => `Decide on ${what}`,
  },
  decision: {
    title: "What holds?",
    body: "Mark what holds; mark all if they hold side by side. What does not hold is set aside, keeps its line and stays in the count.",
    note: "Note",
    noteHint: "for example: agreed at the meeting of 3 March",
    save: "Save the decision",
    withdraw: "Withdraw the decision",
    cancel: "Cancel",
  },
  list: {
    title: "All targets",
    unit: "of the programme",
    sentence: (shown: number, all: number) =>
      shown === all ? `All ${f.count(all)} targets.` : `${f.count(shown)} of ${f.count(all)} targets.`,
    search: "Search",
    searchHint: "activity, words, line or code",
    area: "Area",
    status: "Status",
    type: "Kind",
    every: "all",
    clear: "Show all",
    nothing: "No target fits. Choose fewer filters or other words.",
    open: (what: string) => `Open ${what}`,
    columns: { target: "Target", goal: "Goal", when: "Period", actual: "Actual", status: "Status" },
  },
  target: {
    line: (line: string, section: string) =>
      line === "" ? `section ${section}` : `line ${line}, section ${section}`,
    lineShort: (line: string) => (line === "" ? "no line" : `line ${line}`),
    place: "In the programme",
    goal: "Goal",
    when: "Period",
    kind: "Kind",
    status: "Status",
    actual: "Actual",
    plan: "Plan to that day",
    forecast: "Forecast to the end",
    forecastNote: "the pace so far, carried on",
    band: "Band",
    bandNote: "±10%, no verdict inside",
    base: "Baseline",
    responsible: "Responsible",
    notSaid: "the programme does not say",
    measuredBy: "Measured by",
    byHand: "entries by hand",
    note: "Note",
    rowsMeasured: "Rows it is measured by",
    rowsTyped: "Entries",
    noRows: "No row yet.",
    upTo: (value: string) => `up to ${value}`,
    more: "more than now",
    notAtAnyCost: "not more at any cost",
    date: (day: string) => `by ${day}`,
    noDate: "no date",
    reserve: (day: string) => `reserve ${day}`,
    standing: "standing",
    increase: (percent: string) => `+${percent}%`,
    over: { year: "over 2025", three: "over the mean of three years", before: "over the year before" },
    moreThan: (value: string) => `more than ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    about: (value: string) => `about ${value}`,
    noIncrease: "no increase",
  },
  entry: {
    actual: "Enter an actual",
    baseline: "Enter a baseline",
    value: "Reached so far",
    done: "1 = done",
    total: "The total since the period began, not only the latest part.",
    on: "As of",
    base: "Value in that year",
    year: "Base year",
    proof: "Proof",
    proofHint: "report, link, number of a document",
    note: "Note",
    save: "Save",
    cancel: "Cancel",
  },
  saved: "Saved as a new version.",
  undo: "Undo",
  notSaved: "Not saved",
  next: {
    action: (year: string) => `Copy to ${year}`,
    title: (year: string) => `The programme for ${year}`,
    body: (from: string, to: string, count: number) =>
      `All ${f.count(count)} targets of ${from} are copied with their periods a year later; lines, quotations and conflicts are left empty, for they are the old programme’s. Then change what is different in ${to}: with “Fill in by hand”, or by importing the new one.`,
    save: "Copy",
    cancel: "Cancel",
  },
  compare: {
    title: "Two programmes side by side",
    sentence: (before: string, now: string, same: number, changed: number, added: number, dropped: number) =>
      `${now} against ${before}: ${f.count(same)} the same, ${f.count(changed)} changed, ${f.count(added)} new, ${f.count(dropped)} dropped.`,
  },
};

export type ProgrammeWords = typeof programme;
