import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(contract, {
  id: "decisions_rows",
  title: {
    sl: "Odločitve o nasprotjih v programu",
    it: "Decisioni sulle contraddizioni del programma",
    en: "Decisions on conflicts in the programme",
  },
  source: { sl: "Lastni zapisi", it: "Registrazioni proprie", en: "Own records" },
});
