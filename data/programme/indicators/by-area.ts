import type { RoomIndicator } from "../../kernel/indicator.ts";
import { groupOfStatus, statuses } from "../codes.ts";
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
    sl: "Koliko ciljev vsakega področja je v katerem stanju; vsak cilj je štet enkrat. »Ni česa doseči« so zmogljivosti, pravila, načela in kar je bilo odloženo z odločitvijo.",
    it: "Quanti obiettivi di ogni settore sono in quale stato; ciascuno è contato una volta. «Nulla da raggiungere» sono capienze, regole, principi e ciò che è stato accantonato per decisione.",
    en: "How many targets of each area are in which status; each is counted once. “Nothing to reach” are capacities, rules, principles and what was set aside by decision.",
  },
  ...columns.common,
  figure: { mark: "standing", x: "area", y: "targets", series: "group" },
  parameters: [columns.asOf, columns.ofProgramme],
  columns: [columns.area, columns.status, columns.group, columns.targets],
  async compute(ask, asked, loaded, find) {
    const found = await standings(ask, find, asked, loaded);
    const areas = [...new Set(found.map(({ target }) => target.area))];
    return areas.flatMap((area) =>
      statuses.flatMap(({ id }) => {
        const targets = found.filter(({ target, verdict }) => target.area === area && verdict.status === id);
        return targets.length === 0
          ? []
          : [{ area, status: id, group: groupOfStatus(id), targets: targets.length }];
      }),
    );
  },
  rows: { indicator: "targets_rows", parameters: {} },
  ...columns.behind,
};
