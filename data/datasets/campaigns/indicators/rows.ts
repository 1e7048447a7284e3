import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

export const rows = rowsIndicator(
  contract,
  {
    id: "campaigns_rows",
    title: { sl: "Vrstice kampanj", it: "Righe delle campagne", en: "Campaign rows" },
    source: {
      sl: "izvozi oglaševalskih platform in lastne tabele",
      it: "esportazioni delle piattaforme e tabelle proprie",
      en: "exports of advertising platforms and own tables",
    },
  },
  { columns: ["channel", "campaign", "market"], year: "from" },
);
