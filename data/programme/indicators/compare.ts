import type { Parameter, ReturnedColumn, RoomIndicator } from "../../kernel/indicator.ts";
import * as columns from "../columns.ts";
import { nameKey } from "../names.ts";
import { programmesOf, readRegister, type Target } from "../register.ts";

const states = [
  { id: "same", label: { sl: "enako", it: "uguale", en: "the same" }, spellings: [] },
  { id: "changed", label: { sl: "spremenjeno", it: "cambiato", en: "changed" }, spellings: [] },
  { id: "added", label: { sl: "novo", it: "nuovo", en: "new" }, spellings: [] },
  { id: "dropped", label: { sl: "opuščeno", it: "tolto", en: "dropped" }, spellings: [] },
];

const number = (name: string, label: ReturnedColumn["label"]): ReturnedColumn => ({
  name,
  type: "DOUBLE",
  label,
});
const year = (name: string, meaning: Parameter["meaning"]): Parameter => ({ name, type: "VARCHAR", meaning });

export const compare: RoomIndicator = {
  id: "programme_compare",
  title: {
    sl: "Dva programa drug ob drugem",
    it: "Due programmi a confronto",
    en: "Two programmes side by side",
  },
  definition: {
    sl: "Cilji dveh let po oznaki, sicer po dejavnosti, kazalniku in enoti: kaj je enako, spremenjeno, novo ali opuščeno.",
    it: "Gli obiettivi di due anni per codice, altrimenti per attività, indicatore e unità: che cosa è uguale, cambiato, nuovo o tolto.",
    en: "The targets of two years by code, else by activity, indicator and unit: what is the same, changed, new or dropped.",
  },
  ...columns.common,
  parameters: [
    year("programme", {
      sl: "leto; brez njega zadnje",
      it: "anno; altrimenti l’ultimo",
      en: "year; the latest if left out",
    }),
    year("before", {
      sl: "leto prej; brez njega predzadnje",
      it: "anno prima; altrimenti il penultimo",
      en: "year before; the last but one if left out",
    }),
  ],
  columns: [
    columns.target,
    columns.area,
    columns.activity,
    columns.indicator,
    columns.unit,
    number("value_before", { sl: "prej", it: "prima", en: "before" }),
    number("value", { sl: "zdaj", it: "ora", en: "now" }),
    {
      name: "state",
      type: "VARCHAR",
      label: { sl: "sprememba", it: "differenza", en: "difference" },
      codes: states,
    },
  ],
  async compute(ask, asked) {
    const all = await readRegister(ask);
    const known = programmesOf(all);
    const [now, before] = [asked["programme"] ?? known[0], asked["before"] ?? known[1]];
    if (now === undefined || before === undefined) return [];
    const of = (programme: string) => all.filter((each) => each.programme === programme);
    const [ours, theirs] = [of(now), [...of(before)]];
    const rows = ours.map((target) => {
      const at = theirs.findIndex((other) => isCounterpart(target, other));
      const [other] = at < 0 ? [] : theirs.splice(at, 1);
      return row(target, other, other ? (isSame(target, other) ? "same" : "changed") : "added");
    });
    return [...rows, ...theirs.map((other) => row(undefined, other, "dropped"))];
  },
  rows: { indicator: "targets_rows", parameters: {} },
  reads: ["targets"],
};

/** The same code for the same activity; where codes were given anew, the same activity, words and unit. */
function isCounterpart(a: Target, b: Target): boolean {
  const isNamesake = nameKey(a.activity ?? "") === nameKey(b.activity ?? "") && a.unit === b.unit;
  return isNamesake && (a.target === b.target || a.indicator === b.indicator);
}

function isSame(a: Target, b: Target): boolean {
  return a.value === b.value && a.max === b.max && wordOf(a) === wordOf(b);
}

/** "Over 2025" in the programme of 2026 is "over the year before". */
function wordOf({ comparator, programme }: Target): string | null {
  return comparator === "increase-over-2025" && programme === "2026"
    ? "increase-over-year-before"
    : comparator;
}

function row(now: Target | undefined, before: Target | undefined, state: string) {
  const { target, area, activity, indicator, unit } = (now ?? before) as Target;
  return {
    ...{ target, area, activity, indicator, unit },
    value_before: before?.value ?? null,
    value: now?.value ?? null,
    state,
  };
}
