import type { Code } from "../../kernel/contract.ts";

/** What SURS counts about tourists: arrivals at, and nights spent in, accommodation. */
export const measures: readonly Code[] = [
  {
    id: "arrivals",
    label: { sl: "prihodi turistov", it: "arrivi di turisti", en: "tourist arrivals" },
    spellings: ["Prihodi turistov", "Prihodi turistov - SKUPAJ", "arrivals"],
  },
  {
    id: "nights",
    label: { sl: "prenočitve turistov", it: "pernottamenti di turisti", en: "tourist nights" },
    spellings: ["Prenočitve turistov", "Prenočitve turistov - SKUPAJ", "nights"],
  },
];
