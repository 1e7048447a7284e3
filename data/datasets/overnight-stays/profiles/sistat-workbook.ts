import { readMonth } from "../../../kernel/period.ts";
import type { Profile, Role } from "../../../kernel/profile.ts";
import { marketRole } from "./sistat-wide-markets.ts";
import { release, source } from "./sistat.ts";

/**
 * SiStat as a workbook: market over measure in two heading rows that name no variable, months and
 * areas down, each month written once for all its areas.
 */
export const sistatWorkbook: Profile = {
  id: "sistat-workbook",
  title: { sl: "SiStat, delovni zvezek", it: "SiStat, cartella di lavoro", en: "SiStat, workbook" },
  recognise: (sheet) => {
    const [month, area, ...others] = sheet.headings;
    const measures = others.flatMap((heading) => marketRole(heading) ?? []);
    const isWhole = measures.length > 0 && measures.length === others.length;
    if (month !== "" || area !== "" || !isWhole || !beginsWithMonths(sheet.rows)) return undefined;
    const down: Role[] = [
      { kind: "field", field: "month" },
      { kind: "field", field: "municipality" },
    ];
    return { roles: [...down, ...measures], source, release: release(sheet), fillDown: [0] };
  },
};

/** The first row names its month; where a later one names any, it is a month, too. */
function beginsWithMonths(rows: readonly (readonly string[])[]): boolean {
  const named = rows.map(([first = ""]) => first.trim()).filter((text) => text !== "");
  return (rows[0]?.[0] ?? "").trim() !== "" && named.every((text) => readMonth(text) !== undefined);
}
