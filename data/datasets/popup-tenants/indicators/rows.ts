import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(contract, {
  id: "popup_tenants_rows",
  title: { sl: "Začasni najemniki", it: "Inquilini temporanei", en: "Pop-up tenants" },
  source: { sl: "Seznam najemnikov", it: "Elenco degli inquilini", en: "List of tenants" },
});
