import type { RoomIndicator } from "../../kernel/indicator.ts";
import { column } from "../../kernel/returned.ts";
import { rules } from "../codes.ts";
import * as columns from "../columns.ts";
import { findContradictions } from "../contradictions.ts";
import { chooseProgramme, readRegister, type Target } from "../register.ts";
import { dayAsked } from "../standing.ts";

export const check: RoomIndicator = {
  id: "programme_check",
  title: { sl: "Najdena nasprotja", it: "Contraddizioni trovate", en: "Contradictions found" },
  definition: {
    sl: "Preverjanje poljubnega programa: ista dejavnost in enota z različnimi števili ali obdobji, isto število z besedama, ki se izključujeta, število na dogodek, ki ne da skupnega, rezervni datum pred dogodkom. Kar pove šele pomen dveh stavkov, ne najde.",
    it: "Controllo di qualsiasi programma: stessa attività e unità con numeri o periodi diversi, stesso numero con parole che si escludono, un numero per evento che non dà il totale, una data di riserva prima dell’evento. Ciò che dice solo il senso di due frasi non lo trova.",
    en: "A check of any programme: the same activity and unit with different numbers or dates, the same number after words that exclude each other, a number per event that does not give the total, a reserve date before the event. What only the meaning of two sentences says it does not find.",
  },
  ...columns.common,
  unit: { sl: "najdbe", it: "risultati", en: "findings" },
  parameters: [columns.asOf, columns.ofProgramme],
  columns: [
    { ...column("rule", "VARCHAR", { sl: "pravilo", it: "regola", en: "rule" }), codes: rules },
    column("targets", "VARCHAR", { sl: "cilji", it: "obiettivi", en: "targets" }),
    columns.activity,
    columns.unit,
    column("values", "VARCHAR", { sl: "kaj piše", it: "che cosa dice", en: "what it says" }),
    column("lines", "VARCHAR", { sl: "vrstice", it: "righe", en: "lines" }),
    columns.conflict,
  ],
  async compute(ask, asked) {
    const all = chooseProgramme(await readRegister(ask), asked["programme"], dayAsked(asked));
    return findContradictions(all).map(({ rule, targets }) => ({
      rule,
      targets: targets.map(({ target }) => target).join(" "),
      activity: targets[0]?.activity ?? null,
      unit: targets[0]?.unit ?? null,
      values: targets.map((each) => saying(each, rule)).join(" | "),
      lines: targets.map(({ line }) => line ?? "–").join(" | "),
      conflict: sharedGroup(targets),
    }));
  },
  rows: { indicator: "targets_rows", parameters: {} },
  reads: ["targets"],
};

/** What the programme says there, in figures and its own period. */
function saying({ value, comparator, period, reserve }: Target, rule: string): string {
  if (rule === "reserve") return `${period ?? ""} > ${reserve ?? ""}`;
  if (rule === "dates") return period ?? "";
  return [comparator, value].filter((each) => each !== null && each !== "exactly").join(" ");
}

/** The conflict that somebody has already marked on all of them. */
function sharedGroup(targets: readonly Target[]): string | null {
  const groups = new Set(targets.flatMap(({ conflict }) => conflict ?? []));
  const [group] = groups;
  return groups.size === 1 && group !== undefined ? group : null;
}
