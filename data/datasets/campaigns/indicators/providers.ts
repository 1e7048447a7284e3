import type { RoomIndicator } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { providersTakingPart } from "./providers.compute.ts";

const status = [
  {
    id: "within",
    label: { sl: "v pasu cilja", it: "nella fascia dell’obiettivo", en: "within the target’s band" },
    spellings: [],
  },
  {
    id: "below",
    label: { sl: "pod ciljem", it: "sotto l’obiettivo", en: "below the target" },
    spellings: [],
  },
  {
    id: "above",
    label: { sl: "nad ciljem", it: "sopra l’obiettivo", en: "above the target" },
    spellings: [],
  },
];

export const providers: RoomIndicator = {
  id: "campaigns_providers",
  title: {
    sl: "Ponudniki v kampanji",
    it: "Operatori nella campagna",
    en: "Providers in the campaign",
  },
  unit: { sl: "ponudnikov", it: "operatori", en: "providers" },
  definition: {
    sl: "Koliko ponudnikov sodeluje v kampanji leta, ob cilju »približno 50« pomladne kampanje (program, vrstica 1473). »Približno« je pas ±10 %, ki je prikazan. Isti ponudniki stojijo v vrsticah več kanalov: šteje največja vrstica, ne vsota.",
    it: "Quanti operatori aderiscono alla campagna dell’anno, accanto all’obiettivo «circa 50» della campagna di primavera (programma, riga 1473). «Circa» è una fascia di ±10 %, mostrata. Gli stessi operatori stanno nelle righe di più canali: conta la riga più grande, non la somma.",
    en: "How many providers take part in a year’s campaign, beside the spring campaign’s target of “about 50” (programme, line 1473). “About” is a band of ±10 %, which is shown. The same providers stand in the rows of several channels: the largest row counts, never the sum.",
  },
  source: columns.source,
  compute: providersTakingPart,
  parameters: [
    ...columns.narrowing,
    {
      name: "target",
      type: "DOUBLE",
      meaning: { sl: "cilj", it: "obiettivo", en: "target" },
      fallback: "50",
    },
    {
      name: "band",
      type: "DOUBLE",
      meaning: { sl: "pas okrog cilja", it: "fascia attorno all’obiettivo", en: "band around the target" },
      fallback: "0.1",
    },
  ],
  columns: [
    columns.campaign,
    columns.year,
    columns.column("providers", "INTEGER", { sl: "ponudniki", it: "operatori", en: "providers" }),
    columns.column("status", "VARCHAR", { sl: "stanje", it: "stato", en: "status" }, { codes: status }),
    columns.column("target", "DOUBLE", { sl: "cilj", it: "obiettivo", en: "target" }),
    columns.column("low", "DOUBLE", { sl: "pas od", it: "fascia da", en: "band from" }),
    columns.column("high", "DOUBLE", { sl: "pas do", it: "fascia a", en: "band to" }),
  ],
  figure: { mark: "table" },
  better: "up",
  rows: columns.behind,
};
