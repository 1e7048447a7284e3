import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(contract, {
  id: "actuals_rows",
  title: { sl: "Vpisano stanje ciljev", it: "Stato degli obiettivi annotato", en: "Actuals as entered" },
  source: { sl: "Lastni zapisi", it: "Registrazioni proprie", en: "Own records" },
});
