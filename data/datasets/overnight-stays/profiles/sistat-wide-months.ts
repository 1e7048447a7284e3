import { readMonth } from "../../../kernel/period.ts";
import type { Profile, Role } from "../../../kernel/profile.ts";
import { isComplete, release, source, splitMeasure, variableRole } from "./sistat.ts";

/** SiStat with months across: `Prenočitve turistov 2020M01`, one measure or both. */
export const sistatWideMonths: Profile = {
  id: "sistat-wide-months",
  title: { sl: "SiStat, meseci v stolpcih", it: "SiStat, mesi in colonna", en: "SiStat, months across" },
  recognise: (sheet) => {
    const roles = sheet.headings.map((heading) => variableRole(heading) ?? monthRole(heading));
    return isComplete(roles) ? { roles, source, release: release(sheet) } : undefined;
  },
};

export function monthRole(heading: string): Role | undefined {
  const parts = splitMeasure(heading);
  if (!parts || !readMonth(parts.rest)) return undefined;
  return { kind: "measure", field: "value", fixed: { month: parts.rest, measure: parts.measure } };
}
