import { contract } from "../../datasets/targets/contract.ts";
import { rows as register } from "../../datasets/targets/indicators/rows.ts";
import { toRows } from "../../kernel/columns.ts";
import type { RoomIndicator } from "../../kernel/indicator.ts";
import * as columns from "../columns.ts";
import { copyProgramme } from "../next-year.ts";
import { chooseProgramme, readRegister } from "../register.ts";
import { dayAsked } from "../standing.ts";

const own = new Set(contract.columns.map(({ name }) => name));

export const draft: RoomIndicator = {
  id: "programme_draft",
  title: { sl: "Osnutek za naslednje leto", it: "Bozza per l’anno prossimo", en: "Draft for the next year" },
  definition: {
    sl: "Cilji programa z obdobji leto pozneje; vrstice, navedki, nasprotja in izhodišča so prazni. Vrstice se zapišejo kot preglednica ciljev in nato spremenijo.",
    it: "Gli obiettivi con i periodi un anno dopo; righe, citazioni, contraddizioni e valori di partenza sono vuoti. Le righe si scrivono come tabella degli obiettivi e poi si cambiano.",
    en: "The targets with their periods a year later; lines, quotations, conflicts and baselines are empty. The rows are written as a table of targets and changed then.",
  },
  ...columns.common,
  parameters: [columns.asOf, columns.ofProgramme],
  columns: register.columns.filter(({ name }) => own.has(name)),
  async compute(ask, asked) {
    const targets = chooseProgramme(await readRegister(ask), asked["programme"], dayAsked(asked));
    const from = targets[0]?.programme;
    if (from === undefined) return [];
    const known = new Set(targets.map(({ target, programme }) => `${programme} ${target}`));
    const rows = toRows(await ask("targets_rows", {})).filter((row) =>
      known.has(`${String(row["programme"] ?? from)} ${String(row["target"])}`),
    );
    return copyProgramme(rows, from, String(Number(from) + 1));
  },
  rows: { indicator: "targets_rows", parameters: {} },
  reads: ["targets"],
};
