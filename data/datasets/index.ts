import type { Dataset } from "../kernel/dataset.ts";
import { actuals } from "./actuals/dataset.ts";
import { averageStay } from "./average-stay/dataset.ts";
import { baselines } from "./baselines/dataset.ts";
import { campaigns } from "./campaigns/dataset.ts";
import { decisions } from "./decisions/dataset.ts";
import { events } from "./events/dataset.ts";
import { measures } from "./measures/dataset.ts";
import { overnightStays } from "./overnight-stays/dataset.ts";
import { popupTenants } from "./popup-tenants/dataset.ts";
import { premises } from "./premises/dataset.ts";
import { targets } from "./targets/dataset.ts";

/** Every room, one line each. */
export const datasets: readonly Dataset[] = [
  overnightStays,
  averageStay,
  events,
  campaigns,
  premises,
  popupTenants,
  measures,
  targets,
  actuals,
  baselines,
  decisions,
];
