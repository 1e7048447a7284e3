import { datasets } from "./datasets/index.ts";
import { once, type DisagreeingSeries, type House } from "./house.ts";
import type { RoomIndicator } from "./kernel/indicator.ts";
import { findDisagreements, type Disagreement } from "./store/disagreements.ts";
import { importsInForce } from "./store/history.ts";

/** The months behind an answer whose totals in force are not the sum of their parts, as `YYYY-MM`. */
export async function disagreeingMonths(
  house: House,
  indicator: RoomIndicator,
  parameters: Readonly<Record<string, string>>,
): Promise<string[]> {
  const room = datasets.find(({ indicators }) => indicators.includes(indicator));
  const records = importsInForce(house.manifest).filter(({ dataset }) => dataset === room?.id);
  // Figures shipped with Loggia were checked when they were made.
  if (!room || room.contract.sums.length === 0 || records.every(({ sample }) => sample)) return [];
  const found = await once(house.disagreements, room.id, async () =>
    bySeries(await findDisagreements(house.database, room.contract)),
  );
  const asked: Readonly<Record<string, string>> = { ...indicator.rows?.parameters, ...parameters };
  const [first, last] = [asked["first_month"]?.slice(0, 7) ?? "", asked["last_month"]?.slice(0, 7) ?? "9999"];
  const months = new Set<string>();
  for (const series of found) {
    if (!Object.entries(series.key).every(([name, id]) => (asked[name] ?? id) === id)) continue;
    for (const month of series.months) if (month >= first && month <= last) months.add(month);
  }
  return [...months].toSorted();
}

/** Grouped once: a country's totals may contradict their parts in thousands of rows, and every answer asks. */
function bySeries(found: readonly Disagreement[]): DisagreeingSeries[] {
  const series = new Map<string, { key: Disagreement["key"]; months: string[] }>();
  for (const { key: all } of found) {
    const { month = "", ...key } = all;
    const id = JSON.stringify(key);
    const known = series.get(id) ?? { key, months: [] };
    known.months.push(month.slice(0, 7));
    series.set(id, known);
  }
  return [...series.values()];
}
