import { datasets } from "./datasets/index.ts";
import type { House } from "./house.ts";
import type { RoomIndicator } from "./kernel/indicator.ts";
import { query } from "./store/query.ts";

/**
 * Makes the macro of an indicator and those its room lists before it, on which it may build. Only
 * when first asked: the first picture does not wait for the last.
 */
export async function makeMacro({ database, made }: House, indicator: RoomIndicator): Promise<void> {
  if (made.has(indicator.id)) return;
  const room = datasets.find(({ indicators }) => indicators.includes(indicator))?.indicators ?? [];
  const missing = room.slice(0, room.indexOf(indicator) + 1).filter(({ id }) => !made.has(id));
  await query(database, missing.flatMap(({ sql }) => sql ?? []).join(";\n"));
  for (const { id } of missing) made.add(id);
}
