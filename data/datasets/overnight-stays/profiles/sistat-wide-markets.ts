import type { Profile, Role } from "../../../kernel/profile.ts";
import { markets, withoutNumber } from "../markets.ts";
import { isComplete, release, source, splitMeasure, variableRole } from "./sistat.ts";

const spellings = new Set(markets.flatMap((market) => market.spellings));

/** SiStat with markets and measures across: `2.16 Italija Prenočitve turistov`. */
export const sistatWideMarkets: Profile = {
  id: "sistat-wide-markets",
  title: { sl: "SiStat, države v stolpcih", it: "SiStat, paesi in colonna", en: "SiStat, countries across" },
  recognise: (sheet) => {
    const roles = sheet.headings.map((heading) => variableRole(heading) ?? marketRole(heading));
    return isComplete(roles) ? { roles, source, release: release(sheet) } : undefined;
  },
};

export function marketRole(heading: string): Role | undefined {
  const parts = splitMeasure(heading);
  if (!parts || !spellings.has(withoutNumber(parts.rest))) return undefined;
  return { kind: "measure", field: "value", fixed: { market: parts.rest, measure: parts.measure } };
}
