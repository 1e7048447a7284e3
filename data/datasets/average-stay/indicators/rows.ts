import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(contract, {
  id: "average_stay_rows",
  title: { sl: "Povprečna doba bivanja", it: "Permanenza media", en: "Average stay" },
  source: { sl: "SURS, SiStat", it: "SURS, SiStat", en: "SURS, SiStat" },
});
