import { datasets } from "./datasets/index.ts";
import type { RoomIndicator } from "./kernel/indicator.ts";
import { programme } from "./programme/index.ts";

/** Everything that can be asked: what the rooms answer, and what stands above them. */
export const indicators: readonly RoomIndicator[] = [
  ...datasets.flatMap((dataset) => dataset.indicators),
  ...programme,
];

export function findIndicator(id: string): RoomIndicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}
