import type { Profile, Role } from "../../../kernel/profile.ts";
import { isComplete, release, source } from "./sistat.ts";

const roles: Readonly<Record<string, Role>> = {
  period: { kind: "field", field: "month" },
  municipality: { kind: "field", field: "municipality" },
  measure: { kind: "field", field: "measure" },
  // The name decides, the number beside it has changed between releases.
  market_code: { kind: "ignored" },
  market: { kind: "field", field: "market" },
  value: { kind: "measure", field: "value", fixed: {} },
  flag: { kind: "flag" },
  source_file: { kind: "ignored" },
  source_cell: { kind: "ignored" },
};

/** The tidy form analysts make of the same table: one figure a line, SURS's sign in `flag`. */
export const longWithFlags: Profile = {
  id: "long-with-flags",
  title: {
    sl: "dolga tabela z oznakami",
    it: "tabella lunga con contrassegni",
    en: "long table with flags",
  },
  recognise: (sheet) => {
    const found = sheet.headings.map((heading) =>
      Object.hasOwn(roles, heading) ? roles[heading] : undefined,
    );
    if (!sheet.headings.includes("flag") || !isComplete(found)) return undefined;
    return { roles: found, source, release: release(sheet) };
  },
};
