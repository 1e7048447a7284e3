import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { rows } from "./indicators/rows.ts";
import { plain } from "./profiles/plain.ts";

/** Which side of a contradiction in the work programme holds, or that both do: decided by people, with a note. */
export const decisions: Dataset = {
  id: "decisions",
  title: { sl: "Odločitve", it: "Decisioni", en: "Decisions" },
  contract,
  profiles: [plain],
  indicators: [rows],
};
