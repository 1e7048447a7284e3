import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { rows } from "./indicators/rows.ts";
import { plain } from "./profiles/plain.ts";

/** What has been reached of a target, written down by somebody: the total so far, on a date, with proof. */
export const actuals: Dataset = {
  id: "actuals",
  title: { sl: "Izvedeno", it: "Realizzato", en: "Actuals" },
  contract,
  profiles: [plain],
  indicators: [rows],
};
