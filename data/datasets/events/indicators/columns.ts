import { column } from "../../../kernel/returned.ts";
import { code } from "../../../kernel/code.ts";
import type { Code } from "../../../kernel/contract.ts";
import type { Parameter, ReturnedColumn } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import { answers, kinds, methods, zones } from "../codes.ts";

export { column };

/** Where every figure of this room comes from. */
export const source: Words = {
  sl: "preglednice organizatorjev in muzejev",
  it: "tabelle degli organizzatori e dei musei",
  en: "tables of organisers and museums",
};
export const people: Words = { sl: "ljudi", it: "persone", en: "people" };
export const euros: Words = { sl: "EUR", it: "EUR", en: "EUR" };
export const shareUnit: Words = { sl: "delež", it: "quota", en: "share" };

export const classes: readonly Code[] = [
  code("peak", "vrh sezone", "alta stagione", "peak"),
  code("shoulder", "pred- in posezona", "media stagione", "shoulder"),
  code("off", "zunaj sezone", "bassa stagione", "off-season"),
  code("across", "čez več delov leta", "in più parti dell’anno", "across parts of the year"),
];

/** How an attendance stands beside its base. */
export const statuses: readonly Code[] = [
  code("reached", "cilj dosežen", "obiettivo raggiunto", "target reached"),
  code("not-reached", "cilj ni dosežen", "obiettivo non raggiunto", "target not reached"),
  code(
    "base-incomplete",
    "manj kot tri primerljiva leta",
    "meno di tre anni confrontabili",
    "fewer than three comparable years",
  ),
  code("no-baseline", "ni izhodišča", "manca la base", "no baseline"),
  code("not-counted", "ni v celoti prešteto", "non contato per intero", "not fully counted"),
];

export const event = column("event", "VARCHAR", { sl: "prireditev", it: "evento", en: "event" });
export const year = column("year", "INTEGER", { sl: "leto", it: "anno", en: "year" });
export const kind = column(
  "kind",
  "VARCHAR",
  { sl: "kdo je štet", it: "chi è contato", en: "who is counted" },
  {
    codes: kinds,
  },
);
export const zone = column("zone", "VARCHAR", { sl: "območje", it: "zona", en: "zone" }, { codes: zones });
export const venue = column("venue", "VARCHAR", { sl: "prizorišče", it: "luogo", en: "venue" });
export const monthClass = column(
  "class",
  "VARCHAR",
  { sl: "del leta", it: "parte dell’anno", en: "part of the year" },
  {
    codes: classes,
  },
);
export const attendance = column(
  "attendance",
  "INTEGER",
  { sl: "obisk", it: "presenze", en: "attendance" },
  {
    unit: people,
  },
);
export const performances = column("performances", "INTEGER", {
  sl: "izvedbe",
  it: "repliche",
  en: "performances",
});
export const counted = column("counted", "INTEGER", {
  sl: "preštete izvedbe",
  it: "repliche contate",
  en: "performances counted",
});
export const notCounted = column("not_counted", "INTEGER", {
  sl: "nepreštete",
  it: "non contate",
  en: "not counted",
});
export const ticketed = column(
  "ticketed",
  "VARCHAR",
  { sl: "z vstopnico", it: "con biglietto", en: "ticketed" },
  {
    codes: answers,
  },
);
export const share = (name: string, sl: string, it: string, en: string): ReturnedColumn =>
  column(name, "DOUBLE", { sl, it, en }, { share: true });
export const method = column(
  "method",
  "VARCHAR",
  { sl: "način štetja", it: "metodo di conteggio", en: "method" },
  {
    codes: [...methods, code("several", "več načinov", "più metodi", "several ways")],
  },
);
export const yesNo = answers;

/** What is compared with the three years before. */
export const compared: readonly ReturnedColumn[] = [
  column(
    "base",
    "DOUBLE",
    { sl: "povprečje treh let", it: "media di tre anni", en: "mean of three years" },
    {
      unit: people,
    },
  ),
  column("base_years", "INTEGER", {
    sl: "primerljiva leta",
    it: "anni confrontabili",
    en: "comparable years",
  }),
  column("change", "DOUBLE", { sl: "sprememba", it: "variazione", en: "change" }, { unit: shareUnit }),
  column("target", "DOUBLE", { sl: "cilj", it: "obiettivo", en: "target" }, { unit: people }),
  column("status", "VARCHAR", { sl: "stanje", it: "stato", en: "status" }, { codes: statuses }),
];

const parameter = (name: string, meaning: Words, more: Partial<Parameter> = {}): Parameter => ({
  ...{ name, type: "VARCHAR", meaning },
  ...more,
});

export const narrowing: readonly Parameter[] = [
  parameter("event", event.label),
  parameter("venue", venue.label),
  parameter("zone", zone.label, { codes: zones }),
  parameter("kind", kind.label, { codes: kinds }),
  parameter("year", year.label, { type: "INTEGER" }),
];

export const rise = parameter(
  "target_change",
  { sl: "ciljni porast, npr. 0.05", it: "aumento voluto, ad es. 0.05", en: "wanted rise, e.g. 0.05" },
  { type: "DOUBLE", fallback: "0.05" },
);

export const seasonMonths: readonly Parameter[] = [
  parameter(
    "peak_months",
    {
      sl: "meseci vrha sezone, npr. 6,7,8",
      it: "mesi di alta stagione, ad es. 6,7,8",
      en: "months of the peak, e.g. 6,7,8",
    },
    { fallback: "6,7,8" },
  ),
  parameter(
    "shoulder_months",
    { sl: "meseci pred- in posezone", it: "mesi di media stagione", en: "months of the shoulder" },
    { fallback: "4,5,9,10" },
  ),
];

export const behind = { indicator: "events_rows", parameters: {} } as const;
/** What every indicator of this room has alike. */
export const common = { source, better: "neither", rows: behind } as const;
