import { code } from "../../../kernel/code.ts";
import type { Code } from "../../../kernel/contract.ts";
import type { ReturnedColumn, RoomIndicator } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import { countedCodes } from "../counted.ts";
import { beforeAfter as compute } from "./before-after.compute.ts";

const count = (name: string, label: Words): ReturnedColumn => ({ name, type: "INTEGER", label });
const text = (name: string, label: Words, codes?: readonly Code[]): ReturnedColumn => ({
  name,
  type: "VARCHAR",
  label,
  ...(codes ? { codes } : {}),
});
const day = (name: string, label: Words): ReturnedColumn => ({ name, type: "DATE", label });

const groups: readonly Code[] = [
  code("area", "območje ukrepa", "zona della misura", "area of the measure"),
  code("rest", "drugje v mestnem jedru", "resto del centro", "rest of the centre"),
];

const reasons: readonly Code[] = [
  code(
    "not-by-street",
    "kazalnik, ki ga ukrep imenuje, ni znan po ulicah",
    "l’indicatore che la misura nomina non si conosce via per via",
    "the indicator that the measure names is not known street by street",
  ),
  code(
    "no-wave-before",
    "pred začetkom ukrepa ni popisa prostorov",
    "prima dell’inizio della misura non c’è alcuna rilevazione dei locali",
    "there is no mapping of premises before the measure began",
  ),
  code(
    "no-wave-after",
    "po začetku ukrepa še ni popisa prostorov",
    "dopo l’inizio della misura non c’è ancora una rilevazione dei locali",
    "there is no mapping of premises after the measure began yet",
  ),
  code(
    "vacant-only",
    "popis vsebuje samo prazne prostore",
    "la rilevazione contiene solo i locali sfitti",
    "the mapping holds vacant premises only",
  ),
  code(
    "no-units",
    "tam ni prostora, pri katerem bi bilo to znano obakrat",
    "lì di nessun locale lo si sa entrambe le volte",
    "of no unit there it is known both times",
  ),
  code(
    "too-few-units",
    "obakrat je to znano pri manj kot 5 prostorih",
    "lo si sa entrambe le volte di meno di 5 locali",
    "it is known both times of fewer than 5 units",
  ),
];

export const beforeAfter: RoomIndicator = {
  id: "premises_before_after",
  title: { sl: "Pred ukrepom in po njem", it: "Prima e dopo una misura", en: "Before and after a measure" },
  unit: { sl: "prostori", it: "locali", en: "premises" },
  definition: {
    sl: "Prostori, po katerih se ukrep pozna (prazni ali odprti po 16. uri), v zadnjem popisu, končanem pred dnem, in v najnovejšem, začetem po njem: v imenovanih ulicah in drugje. Štejejo le prostori, pri katerih je to znano obakrat; pod 5 prostori primerjave ni. Primerjava, ne vzrok.",
    it: "I locali da cui si vede la misura (sfitti, o aperti dopo le 16) nell’ultima rilevazione finita prima del giorno e nella più recente iniziata dopo: nelle vie indicate e altrove. Contano solo i locali di cui lo si sa entrambe le volte; sotto i 5 nessun confronto. Un confronto, non una causa.",
    en: "The premises a measure is seen by (vacant, or open after 16:00) in the last mapping ended before the day and in the latest begun after it: in the streets named and elsewhere. Only units of which it is known both times count; below 5 there is no comparison. A comparison, not a cause.",
  },
  source: {
    sl: "Popisi prostorov; prazen = na dan obiska ne posluje (LDC); odprt po 16. uri: vsaj tri od petih delovnih dni.",
    it: "Rilevazioni dei locali; sfitto = non in attività il giorno della visita (LDC); aperto dopo le 16: almeno tre giorni feriali su cinque.",
    en: "Mappings of premises; vacant = not trading on the day of the visit (LDC); open after 16:00: on three of five working days at least.",
  },
  compute,
  parameters: [
    {
      name: "from",
      type: "DATE",
      meaning: {
        sl: "dan začetka ukrepa, LLLL-MM-DD",
        it: "giorno d’inizio della misura, AAAA-MM-GG",
        en: "day the measure began, YYYY-MM-DD",
      },
    },
    {
      name: "streets",
      type: "VARCHAR",
      meaning: {
        sl: "ulice ukrepa, ločene z vejico",
        it: "vie della misura, separate da virgole",
        en: "the measure’s streets, parted by commas",
      },
    },
    {
      name: "indicator",
      type: "VARCHAR",
      meaning: {
        sl: "kazalnik, po katerem se ukrep pozna; brez njega prazni prostori",
        it: "indicatore da cui si vede la misura; se omesso, i locali sfitti",
        en: "indicator the measure is seen by; without it vacant premises",
      },
    },
  ],
  columns: [
    text("group", { sl: "skupina", it: "gruppo", en: "group" }, groups),
    text("counted", { sl: "kaj šteje", it: "che cosa conta", en: "what counts" }, countedCodes),
    text("wave_before", { sl: "popis prej", it: "rilevazione prima", en: "mapping before" }),
    day("day_before", { sl: "končan", it: "finita il", en: "ended" }),
    text("wave_after", { sl: "popis potem", it: "rilevazione dopo", en: "mapping after" }),
    day("day_after", { sl: "končan potem", it: "finita dopo il", en: "ended after" }),
    count("units", { sl: "prostori", it: "locali", en: "units" }),
    count("count_before", { sl: "prej", it: "prima", en: "before" }),
    count("count_after", { sl: "potem", it: "dopo", en: "after" }),
    count("gained", { sl: "na novo", it: "in più", en: "newly so" }),
    count("lost", { sl: "nič več", it: "non più", en: "no longer so" }),
    text(
      "reason",
      { sl: "zakaj ni primerjave", it: "perché nessun confronto", en: "why no comparison" },
      reasons,
    ),
  ],
  figure: { mark: "table" },
  better: "neither",
  rows: { indicator: "premises_rows", parameters: {} },
};
