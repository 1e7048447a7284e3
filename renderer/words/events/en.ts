import { createFormat } from "../format.ts";

const f = createFormat("en");
const people = (kind: string, count: number) => `${f.count(count)} ${kind}`;
const events = (count: number) => `${f.count(count)} ${f.plural(count, { one: "event", other: "events" })}`;
const days = (count: number) => `${f.count(count)} ${f.plural(count, { one: "day", other: "days" })}`;
const change = (value: number) =>
  value === 0 ? "as many as" : `${f.percent(Math.abs(value))} ${value > 0 ? "more" : "fewer"} than`;

/** What the screen "Events" says; kinds of people are never added. */
export const events_ = {
  year: "Year",
  kind: "Who is counted",
  kinds: { visitors: "visitors", participants: "participants", "active-youth": "active youth" },
  empty: "No events yet",
  emptyBody:
    "Drop a table of events anywhere on this window, or fill in the template under Data: event, date, venue, who was counted and how.",

  verdict: {
    reached: (count: number, kind: string, all: number, by: number) =>
      `Target reached: the same ${events(count)} drew ${people(kind, all)}, ${change(by)} their mean of three years.`,
    "not-reached": (count: number, kind: string, all: number, by: number) =>
      `Target not reached: the same ${events(count)} drew ${people(kind, all)}, ${change(by)} their mean of three years.`,
    none: (year: number, kind: string) =>
      `Cannot tell for ${year}: no event has ${kind} fully counted in this and all three years before.`,
    lead: (target: number, left: number) =>
      `The target is +5%, that is ${f.count(target)}.` +
      (left === 0
        ? ""
        : ` ${f.capital(events(left))} ${f.plural(left, { one: "is", other: "are" })} left out: not held or not fully counted in one of the four years.`),
    apart: "Visitors, participants and active youth are never added together.",
  },
  facts: {
    label: "Key figures of the events",
    off: "Outside the peak",
    offUnit: "of visitors",
    centre: "In the old centre",
    centreUnit: "of performances",
    cost: "Cost per visitor",
    costUnit: "EUR",
    costOf: (count: number, left: number) =>
      `free events, ${f.count(count)} ${f.plural(count, { one: "performance", other: "performances" })}; ${f.count(left)} without cost or count`,
    places: "Venues",
    rural: (count: number) => `${f.count(count)} of them in the countryside; the programme wants at least 4`,
    neverJudged: "for people to judge",
    before: (year: number, value: string) => `${value} in ${year}`,
    noBefore: "no earlier year to compare with",
    open: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "performance", other: "performances" })} of this year not counted yet`,
  },
  calendar: {
    nights: (year: number) => `Nights by month, ${year}`,
    noNights: "No full year of nights is loaded to lay behind it.",
    sentence: (year: number, count: number, performances: number, clashes: number) =>
      `${year}: ${events(count)} with ${f.count(performances)} performances; ${f.count(clashes)} ${f.plural(clashes, { one: "performance clashes", other: "performances clash" })} with another event in the same zone.`,
    gaps: (count: number, longest: number, first: string, last: string) =>
      `${f.count(count)} ${f.plural(count, { one: "gap", other: "gaps" })} of two weeks or more; the longest has ${days(longest)}, ${f.day(first)} to ${f.day(last)}.`,
    noGaps: "No gap of two weeks or more between the first and the last event.",
    packages: (count: number) => `${f.count(count)} packages were sold with events.`,
    gap: (count: number) => `${days(count)} without`,
    clash: "clashes with another event in its zone",
    held: "performance",
    central: "performance in the old centre",
    other: "performance elsewhere, or zone not known",
    gapKey: "no event for two weeks or more",
    one: (name: string, from: string, to: string) =>
      from === to ? `${name}, ${f.day(from)}` : `${name}, ${f.day(from)} – ${f.day(to)}`,
    with: (names: string) => `clashes with ${names}`,
    planned: "not counted yet",
  },
  attendance: {
    sentence: (reached: number, judged: number, cannot: number) =>
      `${f.count(reached)} of ${f.count(judged)} ${f.plural(judged, { one: "event", other: "events" })} with three comparable years reached +5%.` +
      (cannot === 0 ? "" : ` For ${f.count(cannot)} it cannot be told: no baseline, or not fully counted.`),
    coarse: (count: number) =>
      `${f.capital(events(count))} ${f.plural(count, { one: "was", other: "were" })} estimated more coarsely than the rise that is wanted.`,
    none: "No event of this kind is known for this year.",
  },
  classes: (share: number, outside: number) =>
    `${f.percent(share)} of the counted visitors came outside the peak: ${f.count(outside)}.`,
  zones: (share: number, centre: number) =>
    `${f.percent(share)} of the counted visitors came to the old centre: ${f.count(centre)}.`,
  nothingCounted: "Nothing was counted for this choice.",
  capacity: (venue: string, share: number) =>
    `Fullest: ${venue}, ${f.percent(share)} of its capacity. Seats and standing room are never added.`,
  cost: "Sum of cost over sum of visitors; rows without an event are all together, free and paid apart.",
  places: (venue: string, share: number) =>
    `Used most: ${venue}, with ${f.percent(share)} of the performances.`,
  fresh: (fresh: number, back: number, gone: number) =>
    `${f.count(fresh)} new, ${f.count(back)} returning, ${f.count(gone)} held the year before but not now.`,
  leftOut: (count: number) =>
    `${f.count(count)} ${f.plural(count, { one: "row tells", other: "rows tell" })} what another row tells already, and ${f.plural(count, { one: "is", other: "are" })} not counted twice.`,
  noneLeftOut: "Every row counts: no performance is listed twice.",
  cofunding: {
    weights: {
      centre: "Old centre",
      off_season: "Off-season",
      quality: "Quality",
      diversity: "Diversity",
    },
    budget: "Money, EUR",
    usual: "As usual",
    settings: "Weights",
    sentence: (first: string, points: number, moved: number) =>
      `First: ${first}, with ${f.decimal(points, 1)} points.` +
      (moved === 0
        ? " The order is that of the usual weights."
        : ` ${f.count(moved)} ${f.plural(moved, { one: "application stands", other: "applications stand" })} elsewhere than with the usual weights.`),
    money: (funded: number, all: number, changed: number) =>
      `The money lasts for ${f.count(funded)} of ${f.count(all)}` +
      (changed === 0 ? "." : `; with the usual weights ${f.count(changed)} would be decided otherwise.`),
    unranked: (count: number) =>
      `${f.count(count)} ${f.plural(count, { one: "has", other: "have" })} no place: something that has weight is not known.`,
    none: "No application: rows of events with a requested amount are applications.",
    up: (count: number) => `${f.count(count)} up`,
    down: (count: number) => `${f.count(count)} down`,
    same: "same place",
    funded: "funded",
    notFunded: "not funded",
    rank: "Rank",
    event: "Event",
    points: "Points",
    moved: "Against the usual",
    requested: "Requested, EUR",
    money_: "Money",
  },
  review: "Where the co-funding went and what it brought; shares of money, not of events.",
  reviewed: {
    went: (year: number, money: number, events: number, centre: number | null, off: number | null) =>
      `In ${year} ${f.count(Math.round(money))} EUR went to ${f.count(events)} ${f.plural(events, { one: "event", other: "events" })}: ${f.percent(centre)} of it to the old centre, ${f.percent(off)} to days outside the peak.`,
    before: (year: number, centre: number | null, off: number | null) =>
      `In ${year} it was ${f.percent(centre)} and ${f.percent(off)}.`,
    first: "There is no year before to compare it with.",
    money: "Shares of money, not of events.",
  },
};

export { events_ as events };
export type EventWords = typeof events_;
