import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(contract, {
  id: "measures_rows",
  title: { sl: "Ukrepi", it: "Misure", en: "Measures" },
  source: { sl: "Program dela", it: "Programma di lavoro", en: "Work programme" },
});
