import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { beforeAfter } from "./indicators/before-after.ts";
import { diversity } from "./indicators/diversity.ts";
import { durations } from "./indicators/durations.ts";
import { groups } from "./indicators/groups.ts";
import { cofunded, openAfter } from "./indicators/hours.ts";
import { listing } from "./indicators/listing.ts";
import { rows } from "./indicators/rows.ts";
import { spells } from "./indicators/spells.ts";
import { basis, compared, survival } from "./indicators/survival.ts";
import { vacancy } from "./indicators/vacancy.ts";
import { changes, places } from "./indicators/waves.ts";
import { businessRates } from "./profiles/business-rates.ts";
import { plain } from "./profiles/plain.ts";
import { premisesByArea } from "./profiles/premises-by-area.ts";

/** Premises of the town centre: who is in them, what stands empty and since when. */
export const premises: Dataset = {
  id: "premises",
  title: { sl: "Poslovni prostori", it: "Locali commerciali", en: "Premises" },
  contract,
  profiles: [businessRates, premisesByArea, plain],
  indicators: [
    rows,
    vacancy,
    groups,
    places,
    changes,
    spells,
    durations,
    survival,
    basis,
    compared,
    diversity,
    openAfter,
    cofunded,
    listing,
    beforeAfter,
  ],
};
