import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(
  contract,
  {
    id: "events_rows",
    title: { sl: "Vrstice prireditev", it: "Righe degli eventi", en: "Event rows" },
    source: {
      sl: "preglednice organizatorjev in muzejev",
      it: "tabelle degli organizzatori e dei musei",
      en: "tables of organisers and museums",
    },
  },
  { columns: ["event", "venue", "zone", "kind"], year: 'r."from"' },
);
