import { datasets } from "./datasets/index.ts";
import type { House } from "./house.ts";
import type { RoomIndicator } from "./kernel/indicator.ts";
import { query } from "./store/query.ts";

/**
 * Makes the macro of an indicator and those its room lists before it, on which it may build. Only
 * when first asked: the first picture does not wait for the last.
 */
export async function makeMacro({ database, macros }: House, indicator: RoomIndicator): Promise<void> {
  const room = datasets.find(({ indicators }) => indicators.includes(indicator))?.indicators ?? [];
  const needed = room.slice(0, room.indexOf(indicator) + 1);
  const missing = needed.filter(({ id }) => !macros.has(id));
  if (missing.length > 0) {
    const making = query(database, missing.flatMap(({ sql }) => sql ?? []).join(";\n"));
    // Whoever asks at the same time waits for these and makes no others.
    for (const { id } of missing) macros.set(id, making);
    making.catch(() => missing.forEach(({ id }) => macros.delete(id)));
  }
  await Promise.all(needed.flatMap(({ id }) => macros.get(id) ?? []));
}
