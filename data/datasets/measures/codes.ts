import type { Code } from "../../kernel/contract.ts";

export const statuses: readonly Code[] = [
  {
    id: "not-started",
    label: { sl: "ni začeto", it: "non iniziata", en: "not started" },
    spellings: ["ni začet", "nezačeto"],
  },
  {
    id: "in-progress",
    label: { sl: "v teku", it: "in corso", en: "in progress" },
    spellings: ["poteka", "se izvaja"],
  },
  {
    id: "done",
    label: { sl: "končano", it: "conclusa", en: "done" },
    spellings: ["izvedeno", "zaključeno"],
  },
  {
    id: "dropped",
    label: { sl: "opuščeno", it: "abbandonata", en: "dropped" },
    spellings: ["odpovedano", "annullata"],
  },
];
