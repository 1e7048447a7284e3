import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { campaigns } from "./campaigns.ts";
import { events } from "./events.ts";

/** Writes the demonstration of events and campaigns into a folder: the same figures each time. */
export function writeDemonstration(folder: string): void {
  writeFileSync(join(folder, "events-demonstration.csv"), events());
  writeFileSync(join(folder, "campaigns-demonstration.csv"), campaigns());
}
