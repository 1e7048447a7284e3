import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { markets } from "../markets.ts";
import * as columns from "./columns.ts";
import { shareOfTargets } from "./target-share.compute.ts";

const targets = [
  ...columns.places.filter(({ id }) => id === "spring" || id === "autumn"),
  {
    id: "windows",
    label: { sl: "obe okni", it: "entrambe le finestre", en: "both windows" },
    spellings: [],
  },
  { id: "market", label: { sl: "ciljni trg", it: "mercato obiettivo", en: "target market" }, spellings: [] },
  {
    id: "both",
    label: {
      sl: "ciljni trg v oknih",
      it: "mercato obiettivo nelle finestre",
      en: "target market in the windows",
    },
    spellings: [],
  },
];
const share = { share: true } as const;

export const targetShare: RoomIndicator = {
  id: "campaigns_target_share",
  title: {
    sl: "Koliko denarja gre v cilj",
    it: "Quanta spesa va a segno",
    en: "How much money goes to the target",
  },
  unit: { sl: "delež stroška", it: "quota della spesa", en: "share of spend" },
  definition: {
    sl: "Delež stroška v ciljnih oknih (april–maj, september–oktober; program, vrstici 1242–1243) in na ciljnem trgu. Vrstica, ki sega čez rob okna ali ne pove trga, se ne razdeli: delež leži med tem, kar je zagotovo v cilju, in tem, kar je lahko.",
    it: "Quota della spesa nelle finestre obiettivo (aprile-maggio, settembre-ottobre; programma, righe 1242–1243) e nel mercato obiettivo. Una riga che supera il bordo della finestra o non dice il mercato non viene divisa: la quota sta fra ciò che è certamente a segno e ciò che può esserlo.",
    en: "The share of spend in the target windows (April–May, September–October; programme, lines 1242–1243) and in the target market. A row that crosses a window’s edge or names no market is not split: the share lies between what surely is in the target and what may be.",
  },
  source: columns.source,
  compute: shareOfTargets,
  parameters: [
    ...columns.narrowing,
    ...columns.windowMonths,
    {
      name: "target_market",
      type: "VARCHAR",
      meaning: {
        sl: "ciljni trg, npr. AT",
        it: "mercato obiettivo, ad es. AT",
        en: "target market, e.g. AT",
      },
      fallback: "AT",
      codes: markets,
    },
  ],
  columns: [
    columns.currency,
    columns.column("target", "VARCHAR", { sl: "cilj", it: "obiettivo", en: "target" }, { codes: targets }),
    columns.column(
      "target_market",
      "VARCHAR",
      { sl: "ciljni trg", it: "mercato obiettivo", en: "target market" },
      { codes: markets },
    ),
    columns.column(
      "share_low",
      "DOUBLE",
      { sl: "delež najmanj", it: "quota minima", en: "share at least" },
      share,
    ),
    columns.column(
      "share_high",
      "DOUBLE",
      { sl: "delež največ", it: "quota massima", en: "share at most" },
      share,
    ),
    columns.column("spend_low", "DOUBLE", {
      sl: "strošek zagotovo",
      it: "spesa certa",
      en: "spend for sure",
    }),
    columns.column("spend_high", "DOUBLE", {
      sl: "strošek največ",
      it: "spesa massima",
      en: "spend at most",
    }),
    columns.spend,
    columns.reason,
  ],
  figure: { mark: "bounds", x: "target", low: "share_low", high: "share_high" },
  better: "up",
  rows: columns.behind,
};
