import type { Profile } from "../../../kernel/profile.ts";
import { monthRole } from "./sistat-wide-months.ts";
import { release } from "./sistat.ts";

/**
 * SiStat's national series: markets down, months across, no column for the place. It reaches further
 * back than the municipalities' table and is another source, so that neither overrules the other.
 */
export const sistatNational: Profile = {
  id: "sistat-national",
  title: { sl: "SiStat, Slovenija", it: "SiStat, Slovenia", en: "SiStat, Slovenia" },
  recognise: (sheet) => {
    const [first, ...others] = sheet.headings;
    const months = others.flatMap((heading) => monthRole(heading) ?? []);
    const isWhole = months.length > 0 && months.length === others.length;
    if (!isWhole || (first !== "DRŽAVA" && first !== "DRŽAVE")) return undefined;
    return {
      roles: [{ kind: "field", field: "market" }, ...months],
      source: "SURS SiStat, Slovenija",
      release: release(sheet),
      constants: { municipality: "SLOVENIJA" },
    };
  },
};
