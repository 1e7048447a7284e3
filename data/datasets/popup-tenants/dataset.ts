import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { outcomes } from "./indicators/outcomes.ts";
import { rows } from "./indicators/rows.ts";
import { stretches } from "./indicators/stretches.ts";
import { camdenMarkets } from "./profiles/camden-markets.ts";
import { plain } from "./profiles/plain.ts";

/** Pop-up tenants: who used which place, for how long, and whether a lease came of it. */
export const popupTenants: Dataset = {
  id: "popup-tenants",
  title: { sl: "Začasni najemniki", it: "Inquilini temporanei", en: "Pop-up tenants" },
  contract,
  profiles: [camdenMarkets, plain],
  // The outcomes are made of the stretches before them.
  indicators: [stretches, outcomes, rows],
};
