import type { Code } from "../../kernel/contract.ts";

/** Whether the tenant signed an ordinary lease after the stay. */
export const answers: readonly Code[] = [
  { id: "yes", label: { sl: "da", it: "sì", en: "yes" }, spellings: ["si", "true"] },
  { id: "no", label: { sl: "ne", it: "no", en: "no" }, spellings: ["false"] },
];

/** Where: a lease in the same unit, elsewhere in the centre, or outside it are three results. */
export const leasePlaces: readonly Code[] = [
  {
    id: "same-unit",
    label: { sl: "isti prostor", it: "stesso locale", en: "same unit" },
    spellings: [],
  },
  {
    id: "centre",
    label: { sl: "drugje v mestnem jedru", it: "altrove in centro", en: "elsewhere in the centre" },
    spellings: [],
  },
  { id: "elsewhere", label: { sl: "drugje", it: "altrove", en: "elsewhere" }, spellings: [] },
];
