import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(contract, {
  id: "targets_rows",
  title: { sl: "Cilji", it: "Obiettivi", en: "Targets" },
  source: { sl: "Program dela", it: "Programma di lavoro", en: "Work programme" },
});
