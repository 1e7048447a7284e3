import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { beforeAfter } from "./indicators/before-after.ts";
import { rows } from "./indicators/rows.ts";
import { businessRates } from "./profiles/business-rates.ts";
import { plain } from "./profiles/plain.ts";
import { premisesByArea } from "./profiles/premises-by-area.ts";

/** Premises of the town centre: who is in them, what stands empty and since when. */
export const premises: Dataset = {
  id: "premises",
  title: { sl: "Poslovni prostori", it: "Locali commerciali", en: "Premises" },
  contract,
  profiles: [businessRates, premisesByArea, plain],
  indicators: [rows, beforeAfter],
};
