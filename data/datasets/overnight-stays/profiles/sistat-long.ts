import type { Profile } from "../../../kernel/profile.ts";
import { isComplete, release, source, variableRole } from "./sistat.ts";

/** SiStat with every variable in a column of its own and the figure under `VREDNOST`. */
export const sistatLong: Profile = {
  id: "sistat-long",
  title: { sl: "SiStat, dolga tabela", it: "SiStat, tabella lunga", en: "SiStat, long table" },
  recognise: (sheet) => {
    const roles = sheet.headings.map((heading) =>
      heading === "VREDNOST"
        ? ({ kind: "measure", field: "value", fixed: {} } as const)
        : variableRole(heading),
    );
    return isComplete(roles) ? { roles, source, release: release(sheet) } : undefined;
  },
};
