import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { rows } from "./indicators/rows.ts";
import { museumVisitors } from "./profiles/museum-visitors.ts";
import { plain } from "./profiles/plain.ts";

/** Events: who came to what, when, where, and how that was counted. */
export const events: Dataset = {
  id: "events",
  title: { sl: "Prireditve", it: "Eventi", en: "Events" },
  contract,
  profiles: [museumVisitors, plain],
  indicators: [rows],
};
