import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { rows } from "./indicators/rows.ts";
import { plain } from "./profiles/plain.ts";

/** What was before: the value of a year that a target is held against, entered by people and never invented. */
export const baselines: Dataset = {
  id: "baselines",
  title: { sl: "Izhodišča", it: "Valori di partenza", en: "Baselines" },
  contract,
  profiles: [plain],
  indicators: [rows],
};
