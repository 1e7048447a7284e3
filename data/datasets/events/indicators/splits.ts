import type { RoomIndicator } from "../../../kernel/indicator.ts";
import type { ReturnedColumn } from "../../../kernel/indicator.ts";
import * as columns from "./columns.ts";
import { byClass, byZone } from "./splits.compute.ts";

const told = (part: ReturnedColumn): readonly ReturnedColumn[] => [
  columns.year,
  columns.kind,
  part,
  columns.column("events", "INTEGER", { sl: "prireditve", it: "eventi", en: "events" }),
  columns.performances,
  columns.share("share_events", "delež izvedb", "quota delle repliche", "share of performances"),
  columns.attendance,
  columns.share("share", "delež obiska", "quota delle presenze", "share of attendance"),
  columns.notCounted,
];

export const classes: RoomIndicator = {
  ...columns.common,
  id: "events_by_class",
  title: {
    sl: "Prireditve po delih leta",
    it: "Eventi per parte dell’anno",
    en: "Events by part of the year",
  },
  unit: columns.people,
  definition: {
    sl: "Prireditve in obisk po vrhu sezone, pred- in posezoni ter zunaj sezone. Delež zunaj sezone je vse, kar ni v vrhu. Brez vrste ljudi so povedane le prireditve in izvedbe, obisk stoji po vrstah ljudi.",
    it: "Eventi e presenze per alta, media e bassa stagione. La quota fuori stagione è tutto ciò che non è alta stagione. Senza il tipo di persone si dicono solo eventi e repliche; le presenze stanno per tipo.",
    en: "Events and attendance by peak, shoulder and off-season. The off-season share is all that is not peak. Without a kind of people only events and performances are told; attendance stands by kind.",
  },
  compute: byClass,
  parameters: [...columns.narrowing, ...columns.seasonMonths],
  columns: told(columns.monthClass),
  figure: { mark: "against", x: "class", y: "attendance" },
};

export const zones: RoomIndicator = {
  ...columns.common,
  id: "events_by_zone",
  title: { sl: "Prireditve po območjih", it: "Eventi per zona", en: "Events by zone" },
  unit: columns.people,
  definition: {
    sl: "Prireditve in obisk v starem mestnem jedru, drugod v mestu in na podeželju. Brez vrste ljudi so povedane le prireditve in izvedbe, obisk stoji po vrstah ljudi.",
    it: "Eventi e presenze nel centro storico, nel resto della città e in campagna. Senza il tipo di persone si dicono solo eventi e repliche; le presenze stanno per tipo.",
    en: "Events and attendance in the old centre, the rest of town and the countryside. Without a kind of people only events and performances are told; attendance stands by kind.",
  },
  compute: byZone,
  parameters: columns.narrowing,
  columns: told(columns.zone),
  figure: { mark: "against", x: "zone", y: "attendance" },
};
