import { code } from "../../../kernel/code.ts";
import type { Code } from "../../../kernel/contract.ts";
import type { ReturnedColumn, RoomIndicator } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
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
    "tam ni prostora, ki bi bil popisan obakrat",
    "lì nessun locale è stato visto entrambe le volte",
    "no unit there was seen both times",
  ),
  code(
    "too-few-units",
    "obakrat je bilo popisanih manj kot 5 prostorov",
    "meno di 5 locali sono stati visti entrambe le volte",
    "fewer than 5 units were seen both times",
  ),
];

export const beforeAfter: RoomIndicator = {
  id: "premises_before_after",
  title: { sl: "Pred ukrepom in po njem", it: "Prima e dopo una misura", en: "Before and after a measure" },
  unit: { sl: "prazni prostori", it: "locali sfitti", en: "vacant units" },
  definition: {
    sl: "Prazni prostori v zadnjem popisu, končanem pred dnem, in v najnovejšem, začetem po njem: v imenovanih ulicah in drugje. Štejejo le prostori, popisani obakrat; pod 5 prostori primerjave ni. Primerjava, ne vzrok.",
    it: "Locali sfitti nell’ultima rilevazione finita prima del giorno e nella più recente iniziata dopo: nelle vie indicate e altrove. Contano solo i locali visti entrambe le volte; sotto i 5 nessun confronto. Un confronto, non una causa.",
    en: "Vacant units in the last mapping ended before the day and in the latest begun after it: in the streets named and elsewhere. Only units seen both times count; below 5 there is no comparison. A comparison, not a cause.",
  },
  source: {
    sl: "Popisi prostorov; prazen = na dan obiska ne posluje (LDC).",
    it: "Rilevazioni dei locali; sfitto = non in attività il giorno della visita (LDC).",
    en: "Mappings of premises; vacant = not trading on the day of the visit (LDC).",
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
  ],
  columns: [
    text("group", { sl: "skupina", it: "gruppo", en: "group" }, groups),
    text("wave_before", { sl: "popis prej", it: "rilevazione prima", en: "mapping before" }),
    day("day_before", { sl: "končan", it: "finita il", en: "ended" }),
    text("wave_after", { sl: "popis potem", it: "rilevazione dopo", en: "mapping after" }),
    day("day_after", { sl: "končan potem", it: "finita dopo il", en: "ended after" }),
    count("units", { sl: "prostori", it: "locali", en: "units" }),
    count("vacant_before", { sl: "prazni prej", it: "sfitti prima", en: "vacant before" }),
    count("vacant_after", { sl: "prazni potem", it: "sfitti dopo", en: "vacant after" }),
    count("emptied", { sl: "izpraznjeni", it: "svuotati", en: "emptied" }),
    count("filled", { sl: "zasedeni", it: "riempiti", en: "filled" }),
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
