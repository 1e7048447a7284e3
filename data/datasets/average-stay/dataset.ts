import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { rows } from "./indicators/rows.ts";
import { sistatRegions } from "./profiles/sistat-regions.ts";

/** How long guests stay, by region and month: the office's own averages (SURS, SiStat). */
export const averageStay: Dataset = {
  id: "average-stay",
  title: { sl: "Povprečna doba bivanja", it: "Permanenza media", en: "Average stay" },
  contract,
  profiles: [sistatRegions],
  indicators: [rows],
};
