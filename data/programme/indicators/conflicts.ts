import type { ReturnedColumn, RoomIndicator } from "../../kernel/indicator.ts";
import * as columns from "../columns.ts";
import { chooseProgramme, readRegister } from "../register.ts";
import { dayAsked, decisionsOf } from "../standing.ts";

const group: ReturnedColumn = { ...columns.conflict, name: "group" };
const targets: ReturnedColumn = {
  ...columns.target,
  name: "targets",
  label: { sl: "cilji", it: "obiettivi", en: "targets" },
};

export const conflicts: RoomIndicator = {
  id: "programme_conflicts",
  title: { sl: "Nasprotja v programu", it: "Contraddizioni nel programma", en: "Conflicts in the programme" },
  definition: {
    sl: "Skupine ciljev, ki si nasprotujejo, s cilji vsake strani in odločitvijo: open (ni odločeno), both (velja oboje) ali oznake ciljev, ki veljajo.",
    it: "Gruppi di obiettivi in contraddizione, con gli obiettivi di ogni parte e la decisione: open (non deciso), both (valgono entrambi) o i codici di quelli che valgono.",
    en: "Groups of targets that contradict each other, with the targets of each side and the decision: open (undecided), both (both hold) or the codes of those that hold.",
  },
  ...columns.common,
  parameters: [columns.asOf, columns.ofProgramme],
  columns: [group, targets, columns.decision],
  async compute(ask, asked) {
    const all = chooseProgramme(await readRegister(ask), asked["programme"], dayAsked(asked));
    const decided = await decisionsOf(ask);
    const groups = [...new Set(all.flatMap(({ conflict }) => conflict ?? []))].toSorted();
    return groups.map((id) => {
      const sides = all.filter(({ conflict }) => conflict === id);
      const [side] = sides;
      return {
        group: id,
        targets: sides.map(({ target }) => target).join(" "),
        decision: (side && decided(side)) ?? "open",
      };
    });
  },
  rows: { indicator: "targets_rows", parameters: {} },
  reads: ["targets", "decisions"],
};
