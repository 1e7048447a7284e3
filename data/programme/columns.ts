import { contract } from "../datasets/targets/contract.ts";
import { comparators } from "../datasets/targets/comparators.ts";
import type { Parameter, ReturnedColumn } from "../kernel/indicator.ts";
import { column } from "../kernel/returned.ts";
import { decisions, groups, origins, reasons, statuses, types } from "./codes.ts";

/** A column of the register as it stands there. */
function registered(name: string, type: ReturnedColumn["type"] = "VARCHAR"): ReturnedColumn {
  const found = contract.columns.find((each) => each.name === name);
  if (!found) throw new RangeError(`the register has no column ${name}`);
  const codes = found.codes ?? found.phrases;
  return { name, type, label: found.label, ...(codes ? { codes } : {}) };
}

export const target = registered("target");
export const programme = registered("programme");
export const section = registered("section");
export const line: ReturnedColumn = { ...registered("source_line"), name: "line" };
export const quote = registered("quote");
export const area = registered("area");
export const activity = registered("activity");
export const indicator = registered("indicator");
export const period = registered("period");
export const kind = registered("kind");
export const unit = registered("unit");
export const comparator: ReturnedColumn = { ...registered("comparator"), codes: comparators };
export const targetValue = registered("target_value", "DOUBLE");
export const targetMax = registered("target_max", "DOUBLE");
export const reserveDate = registered("reserve_date", "DATE");
export const conflict = registered("conflict");
export const responsible = registered("responsible");
export const dataset = registered("dataset");
export const measuredBy = registered("measured_by");
export const note = registered("note");

export const type: ReturnedColumn = {
  ...column("type", "VARCHAR", { sl: "vrsta", it: "tipo", en: "type" }),
  codes: types,
};
export const actual = column("actual", "DOUBLE", { sl: "izvedeno", it: "realizzato", en: "actual" });
export const actualOn = column("actual_on", "DATE", {
  sl: "stanje na dan",
  it: "situazione al",
  en: "as of",
});
export const origin: ReturnedColumn = {
  ...column("origin", "VARCHAR", { sl: "od kod", it: "da dove", en: "from" }),
  codes: origins,
};
export const status: ReturnedColumn = {
  ...column("status", "VARCHAR", { sl: "stanje", it: "stato", en: "status" }),
  codes: statuses,
};
export const group: ReturnedColumn = {
  ...column("group", "VARCHAR", { sl: "prikazano kot", it: "mostrato come", en: "shown as" }),
  codes: groups,
};
export const reason: ReturnedColumn = {
  ...column("reason", "VARCHAR", { sl: "razlog", it: "motivo", en: "reason" }),
  codes: reasons,
};
export const decision: ReturnedColumn = {
  ...column("decision", "VARCHAR", { sl: "odločitev", it: "decisione", en: "decision" }),
  codes: decisions,
};
export const firstDay = column("first_day", "DATE", { sl: "prvi dan", it: "primo giorno", en: "first day" });
export const lastDay = column("last_day", "DATE", { sl: "zadnji dan", it: "ultimo giorno", en: "last day" });
export const goal = column("goal", "DOUBLE", {
  sl: "cilj v enoti štetja",
  it: "obiettivo nell’unità contata",
  en: "goal in what is counted",
});
export const amount = column("amount", "DOUBLE", { sl: "prešteto", it: "contato", en: "counted" });
export const planToDate = column("plan_to_date", "DOUBLE", {
  sl: "načrt do tega dne",
  it: "piano a quel giorno",
  en: "plan to that day",
});
export const forecast = column("forecast", "DOUBLE", {
  sl: "napoved do konca",
  it: "previsione a fine periodo",
  en: "forecast to the end",
});
export const low = column("low", "DOUBLE", { sl: "pas od", it: "fascia da", en: "band from" });
export const high = column("high", "DOUBLE", { sl: "pas do", it: "fascia a", en: "band to" });
export const base = column("base", "DOUBLE", { sl: "izhodišče", it: "valore di partenza", en: "baseline" });

export const targets: ReturnedColumn = column("targets", "INTEGER", {
  sl: "ciljev",
  it: "obiettivi",
  en: "targets",
});

/** What every question about the programme may be asked with. */
export const asOf: Parameter = {
  name: "as_of",
  type: "VARCHAR",
  meaning: {
    sl: "stanje na dan (LLLL-MM-DD); brez njega danes",
    it: "situazione al (AAAA-MM-GG); altrimenti oggi",
    en: "as of the day (YYYY-MM-DD); today if left out",
  },
};
export const ofProgramme: Parameter = {
  name: "programme",
  type: "VARCHAR",
  meaning: {
    sl: "leto programa; brez njega leto dneva",
    it: "anno del programma; altrimenti l’anno del giorno",
    en: "year of the programme; the day’s year if left out",
  },
};

/** What the register's indicators have in common. */
export const common = {
  source: {
    sl: "Program dela in vpisi zavoda",
    it: "Programma di lavoro e annotazioni dell’istituto",
    en: "Work programme and the institute’s entries",
  },
  unit: { sl: "cilji", it: "obiettivi", en: "targets" },
  figure: { mark: "table" },
  better: "neither",
} as const;

/** The datasets a target's standing is made of: the register, and what people add. */
const register: readonly string[] = ["targets", "actuals", "baselines", "decisions"];
/** The datasets that measure; what is invented in them is no actual. */
const measuring: readonly string[] = [
  ...["events", "overnight-stays", "premises", "popup-tenants", "campaigns", "measures"],
];
export const behind = { reads: register, readsReal: measuring };
