import { releaseOf } from "../../../kernel/surs.ts";
import type { Profile, Role } from "../../../kernel/profile.ts";

const roles: Readonly<Record<string, Role>> = {
  MESEC: { kind: "field", field: "month" },
  "STATISTIČNA REGIJA": { kind: "field", field: "region" },
};

const average = /^Povprečna doba bivanja\s*[-–—]\s*(domači|tuji) turisti \(prenočitev\)$/;

/** SiStat's average stay by statistical region and month, domestic and foreign guests across. */
export const sistatRegions: Profile = {
  id: "sistat-regions",
  title: {
    sl: "SiStat, povprečna doba bivanja",
    it: "SiStat, permanenza media",
    en: "SiStat, average stay",
  },
  recognise: (sheet) => {
    const { headings } = sheet;
    const found = headings.map((heading) =>
      Object.hasOwn(roles, heading) ? roles[heading] : marketRole(heading),
    );
    const isWhole = headings.length > 2 && Object.keys(roles).every((heading) => headings.includes(heading));
    if (!isWhole || !isComplete(found)) return undefined;
    return { roles: found, source: "SURS SiStat, povprečna doba bivanja", release: releaseOf(sheet) };
  },
};

function marketRole(heading: string): Role | undefined {
  const guests = average.exec(heading)?.[1];
  if (guests === undefined) return undefined;
  const market = guests === "domači" ? "domestic" : "foreign";
  return { kind: "measure", field: "nights_per_arrival", fixed: { market } };
}

function isComplete(roles: readonly (Role | undefined)[]): roles is Role[] {
  return !roles.includes(undefined);
}
