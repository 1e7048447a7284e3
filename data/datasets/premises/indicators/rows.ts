import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(
  contract,
  {
    id: "premises_rows",
    title: { sl: "Popisani prostori", it: "Locali rilevati", en: "Mapped premises" },
    source: { sl: "Popis prostorov", it: "Rilevazione dei locali", en: "Mapping of premises" },
  },
  { columns: ["wave", "premise", "street", "owner_kind", "use"] },
);
