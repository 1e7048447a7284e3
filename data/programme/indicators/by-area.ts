import type { RoomIndicator } from "../../kernel/indicator.ts";
import { statuses } from "../codes.ts";
import * as columns from "../columns.ts";
import { standings } from "../standing.ts";

export const byArea: RoomIndicator = {
  id: "programme_by_area",
  title: {
    sl: "Cilji po področjih in stanju",
    it: "Obiettivi per settore e stato",
    en: "Targets by area and status",
  },
  definition: {
    sl: "Koliko ciljev vsakega področja je v katerem stanju; vsak cilj je štet enkrat.",
    it: "Quanti obiettivi di ogni settore sono in quale stato; ciascuno è contato una volta.",
    en: "How many targets of each area are in which status; each is counted once.",
  },
  ...columns.common,
  parameters: [columns.asOf, columns.ofProgramme],
  columns: [columns.area, columns.status, columns.targets],
  async compute(ask, asked, loaded) {
    const found = await standings(ask, asked, loaded);
    const areas = [...new Set(found.map(({ target }) => target.area))];
    return areas.flatMap((area) =>
      statuses.flatMap(({ id }) => {
        const targets = found.filter(({ target, verdict }) => target.area === area && verdict.status === id);
        return targets.length === 0 ? [] : [{ area, status: id, targets: targets.length }];
      }),
    );
  },
  rows: { indicator: "targets_rows", parameters: {} },
  ...columns.behind,
};
