import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(contract, {
  id: "baselines_rows",
  title: { sl: "Vpisana izhodišča", it: "Valori di partenza annotati", en: "Baselines as entered" },
  source: { sl: "Lastni zapisi", it: "Registrazioni proprie", en: "Own records" },
});
