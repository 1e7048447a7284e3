import type { Code } from "../../kernel/contract.ts";
import type { Words } from "../../kernel/words.ts";

function comparator(id: string, label: Words): Code {
  return { id, label, spellings: [] };
}

/** How an actual value is held against a target: the words of the work programme, none of them merged. */
export const comparators: readonly Code[] = [
  comparator("exactly", { sl: "natanko", it: "esattamente", en: "exactly" }),
  comparator("at-least", { sl: "vsaj", it: "almeno", en: "at least" }),
  comparator("more-than", { sl: "več kot", it: "più di", en: "more than" }),
  comparator("about", { sl: "okoli", it: "circa", en: "about" }),
  comparator("at-most", { sl: "največ", it: "al massimo", en: "at most" }),
  comparator("range", { sl: "od do", it: "da a", en: "range" }),
  comparator("all", { sl: "vsi", it: "tutti", en: "all" }),
  comparator("planned", { sl: "načrtovano", it: "previsto", en: "planned" }),
  comparator("capacity", { sl: "zmogljivost", it: "capienza", en: "capacity" }),
  comparator("frequency", { sl: "pogostost", it: "frequenza", en: "frequency" }),
  comparator("milestone", { sl: "mejnik", it: "traguardo", en: "milestone" }),
  comparator("date", { sl: "datum", it: "data", en: "date" }),
  comparator("deadline", { sl: "rok", it: "scadenza", en: "deadline" }),
  comparator("rule", { sl: "pravilo", it: "regola", en: "rule" }),
  comparator("fact", { sl: "dejstvo", it: "dato di fatto", en: "fact" }),
  comparator("baseline", { sl: "izhodišče", it: "valore di partenza", en: "baseline" }),
  comparator("more-than-baseline", {
    sl: "več kot izhodišče",
    it: "più del valore di partenza",
    en: "more than the baseline",
  }),
  comparator("increase", { sl: "povečanje", it: "aumento", en: "increase" }),
  comparator("increase-over-2025", {
    sl: "povečanje glede na 2025",
    it: "aumento sul 2025",
    en: "increase over 2025",
  }),
  comparator("increase-over-year-before", {
    sl: "povečanje glede na leto prej",
    it: "aumento sull’anno prima",
    en: "increase over the year before",
  }),
  comparator("increase-over-3-year-average", {
    sl: "povečanje glede na povprečje treh let",
    it: "aumento sulla media di tre anni",
    en: "increase over the three-year mean",
  }),
  comparator("no-increase", { sl: "brez povečanja", it: "nessun aumento", en: "no increase" }),
  comparator("not-at-any-cost", { sl: "ne za vsako ceno", it: "non a ogni costo", en: "not at any cost" }),
];
