import type { Dataset } from "../kernel/dataset.ts";
import type { Indicator } from "../kernel/indicator.ts";
import { campaigns } from "./campaigns/dataset.ts";
import { events } from "./events/dataset.ts";
import { overnightStays } from "./overnight-stays/dataset.ts";

/** Every room, one line each. */
export const datasets: readonly Dataset[] = [overnightStays, campaigns, events];

export const indicators: readonly Indicator[] = datasets.flatMap((dataset) => dataset.indicators);

export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}
