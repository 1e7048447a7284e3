import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { rows } from "./indicators/rows.ts";
import { status } from "./indicators/status.ts";
import { terraces } from "./indicators/terrace.ts";
import { timeline } from "./indicators/timeline.ts";
import { plain } from "./profiles/plain.ts";

/** Measures of the work programme: what is to be done by when, and what is done. */
export const measures: Dataset = {
  id: "measures",
  title: { sl: "Ukrepi", it: "Misure", en: "Measures" },
  contract,
  profiles: [plain],
  indicators: [status, timeline, terraces, rows],
};
