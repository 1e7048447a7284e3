import type { Dataset } from "../../kernel/dataset.ts";
import { contract } from "./contract.ts";
import { attendance, basket } from "./indicators/attendance.ts";
import { calendar, gaps } from "./indicators/calendar.ts";
import { cofunding, review } from "./indicators/cofunding.ts";
import { capacity, cost } from "./indicators/money.ts";
import { leftOut, places, standing } from "./indicators/places.ts";
import { rows } from "./indicators/rows.ts";
import { classes, zones } from "./indicators/splits.ts";
import { museumVisitors } from "./profiles/museum-visitors.ts";
import { plain } from "./profiles/plain.ts";

/** Events: who came to what, when, where, and how that was counted. */
export const events: Dataset = {
  id: "events",
  title: { sl: "Prireditve", it: "Eventi", en: "Events" },
  contract,
  profiles: [museumVisitors, plain],
  indicators: [
    ...[rows, attendance, basket, classes, zones, capacity, cost, places, standing],
    ...[calendar, gaps, cofunding, review, leftOut],
  ],
};
