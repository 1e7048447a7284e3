import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { rows } from "./indicators/rows.ts";
import { plain } from "./profiles/plain.ts";

/** Targets of the work programme: what is to be reached, by which measure and from where. */
export const targets: Dataset = {
  id: "targets",
  title: { sl: "Cilji", it: "Obiettivi", en: "Targets" },
  contract,
  profiles: [plain],
  indicators: [rows],
};
