import { rowsIndicator } from "../../../kernel/rows.ts";
import { contract } from "../contract.ts";

const early = 'greatest(coalesce(r."from", r.runs_from), coalesce(r.runs_from, r."from"))';
const late = 'least(coalesce(r."to", r.runs_to), coalesce(r.runs_to, r."to"))';

/** As `cut` has it for the figures: a report of years of an ad that ran a week is about that week. */
const begins = `CASE WHEN ${early} > ${late} THEN r."from" ELSE ${early} END`;

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
  { columns: ["channel", "campaign", "market"], year: begins },
);
