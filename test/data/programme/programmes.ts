import fc from "fast-check";
import { typeOf, type Target } from "../../../data/programme/register.ts";
import { readSpan } from "../../../data/programme/span.ts";

/** What was put into a made-up programme: a pair that contradicts itself, or one that only looks so. */
export type Planted = {
  readonly kind: string;
  readonly isContradiction: boolean;
  readonly targets: readonly Target[];
};

type Said = Partial<
  Record<"activity" | "area" | "indicator" | "unit" | "comparator" | "period" | "kind" | "reserve", string>
> & { readonly value?: number | null };

let made = 0;

function target(said: Said): Target {
  const { value = 10, comparator = "exactly", unit = "events", period = "2027" } = said;
  made += 1;
  return {
    ...{
      target: `X${made}`,
      programme: "2027",
      section: String(made),
      line: null,
      area: said.area ?? "culture",
    },
    ...{ activity: said.activity ?? "", indicator: said.indicator ?? unit, period },
    ...{ span: readSpan(period, "2027"), reserve: said.reserve ?? null, kind: said.kind ?? "output" },
    ...{ comparator, type: typeOf(comparator, value, unit), value, max: null, unit },
    ...{ baseline: null, describesBaseline: false, conflict: null },
    ...{ dataset: null, measuredBy: null, row: {} },
  };
}

const syllable = fc
  .tuple(fc.constantFrom(..."bdgklmnprstvz"), fc.constantFrom(..."aeiou"))
  .map((letters) => letters.join(""));
const word = fc.array(syllable, { minLength: 3, maxLength: 4 }).map((all) => all.join(""));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));

/** The same activity as people write it a second time: with a general word, in quotes, declined. */
const again = (own: string) =>
  fc.constantFrom(
    own,
    `Program ${own}`,
    `Projekt '${own}'`,
    `Koprodukcija ${declined(own)}`,
    own.toUpperCase(),
  );

function declined(own: string): string {
  return own.replaceAll(/[aeiou]\b/g, "i");
}

const count = fc.integer({ min: 2, max: 900 });
const twoCounts = fc.tuple(count, count).filter(([a, b]) => a !== b);
const units = fc.constantFrom(
  ...(["events", "visitors", "active youth", "concerts", "workshops", "participants"] as const),
);

const named = name.chain((own) => fc.tuple(fc.constant(own), again(own)));
const pair = (kind: string, isContradiction: boolean) => (targets: readonly Target[]) => ({
  ...{ kind, isContradiction, targets },
});

const numbers = fc
  .tuple(named, twoCounts, units)
  .map(([[own, other], [a, b], unit]) => [
    target({ activity: own, unit, value: a }),
    target({ activity: other, unit, value: b }),
  ])
  .map(pair("number", true));

const otherWords = fc
  .tuple(named, twoCounts, fc.constantFrom("total over the year", "held in all", "vse leto"))
  .map(([[own, other], [a, b], indicator]) => [
    target({ activity: own, unit: "visitors", value: a }),
    target({ activity: other, unit: "visitors", indicator, value: b }),
  ])
  .map(pair("number in other words", true));

const wording = fc
  .tuple(named, count, fc.constantFrom("more-than", "at-most", "about"))
  .map(([[own, other], value, comparator]) => [
    target({ activity: own, unit: "visitors", value }),
    target({ activity: other, unit: "visitors", value, comparator }),
  ])
  .map(pair("wording", true));

const dates = fc
  .tuple(named, count, fc.integer({ min: 1, max: 8 }))
  .map(([[own, other], value, month]) => {
    const at = (number: number) => `2027-${String(number).padStart(2, "0")}`;
    return [
      target({ activity: own, value, period: `${at(month)}/${at(month + 2)}` }),
      target({ activity: other, value, period: `${at(month + 1)}/${at(month + 3)}` }),
    ];
  })
  .map(pair("dates", true));

const perEvent = fc
  .tuple(
    named,
    fc.integer({ min: 2, max: 20 }),
    fc.integer({ min: 10, max: 200 }),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([[own, other], events, each, more]) => [
    target({ activity: own, unit: "events", value: events }),
    target({ activity: own, unit: "visitors per event", value: each, kind: "attendance" }),
    target({ activity: other, unit: "visitors", value: events * each + more, kind: "attendance" }),
  ])
  .map(pair("per-event", true));

const reserve = fc
  .tuple(name, fc.integer({ min: 10, max: 28 }))
  .map(([own, day]) => [
    target({
      activity: own,
      comparator: "date",
      period: `2027-07-${day}`,
      reserve: `2027-07-0${day % 9 || 1}`,
    }),
  ])
  .map(pair("reserve", true));

const innocent = (
  kind: string,
  make: (names: readonly [string, string], counts: readonly [number, number]) => readonly Target[],
) => fc.tuple(named, twoCounts).map(([names, counts]) => pair(kind, false)(make(names, counts)));

const innocents = [
  innocent("said twice alike", ([own, other], [a]) => [
    target({ activity: own, value: a }),
    target({ activity: other, value: a }),
  ]),
  innocent("a year and a month of it", ([own, other], [a]) => [
    target({ activity: own, value: a }),
    target({ activity: other, value: a, period: "2027-05" }),
  ]),
  innocent("two occasions", ([own, other], [a, b]) => [
    target({ activity: own, value: a, period: "2027-03/2027-04" }),
    target({ activity: other, value: b, period: "2027-10/2027-11" }),
  ]),
  innocent("two units", ([own, other], [a, b]) => [
    target({ activity: own, unit: "concerts", value: a }),
    target({ activity: other, unit: "visitors", value: b }),
  ]),
  innocent("two areas", ([own, other], [a, b]) => [
    target({ activity: own, value: a }),
    target({ activity: other, area: "youth", value: b }),
  ]),
  innocent("first and second", ([own], [a, b]) => [
    target({ activity: `${own} (1)`, value: a }),
    target({ activity: `${own} (2)`, value: b }),
  ]),
  innocent("festivals of two names", ([own], [a, b]) => [
    target({ activity: `Festival ${own}`, value: a }),
    target({ activity: `Festival ${own.split("").toReversed().join("")}ko`, value: b }),
  ]),
  innocent("a part of it", ([own, other], [a, b]) => [
    target({ activity: own, unit: "visitors", value: Math.max(a, b) }),
    target({ activity: other, unit: "visitors", indicator: "of which from abroad", value: Math.min(a, b) }),
  ]),
  innocent("per event and in all agree", ([own, other], [a, b]) => [
    target({ activity: own, unit: "events", value: a }),
    target({ activity: own, unit: "visitors per event", value: b, kind: "attendance" }),
    target({ activity: other, unit: "visitors", value: a * b, kind: "attendance" }),
  ]),
];

/** What no rule on numbers and names can tell from a contradiction: only people know that they are two things. */
export const lookalikes = [
  innocent("narrower words", ([own, other], [a, b]) => [
    target({ activity: own, unit: "visitors", value: Math.max(a, b) }),
    target({ activity: other, unit: "visitors", indicator: "visitors from abroad", value: Math.min(a, b) }),
  ]),
  innocent("a longer name", ([own], [a, b]) => [
    target({ activity: own, value: a }),
    target({ activity: `${own} za otroke`, value: b }),
  ]),
];

/** What it cannot see, for numbers of other units and other fields of work are mostly two things. */
export const unseen = [
  fc
    .tuple(named, twoCounts)
    .map(([[own, other], [a, b]]) => [
      target({ activity: own, unit: "concerts", value: a }),
      target({ activity: other, unit: "events", value: b }),
    ])
    .map(pair("other units", true)),
  fc
    .tuple(named, twoCounts)
    .map(([[own, other], [a, b]]) => [
      target({ activity: own, value: a }),
      target({ activity: other, area: "tourism", value: b }),
    ])
    .map(pair("other areas", true)),
];

export const contradictions = [numbers, otherWords, wording, dates, perEvent, reserve];
export const harmless = innocents;

/** A programme of a few dozen targets with some of each planted in it, in any order. */
export function programmes(more: readonly fc.Arbitrary<Planted>[] = []) {
  const some = (all: readonly fc.Arbitrary<Planted>[], most: number) =>
    fc.array(fc.oneof(...all), { maxLength: most });
  return fc
    .tuple(some(contradictions, 6), some([...innocents, ...more], 14))
    .map(([bad, good]): readonly Planted[] => [...bad, ...good]);
}
