import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { calendarOfEvents, gapsOfCalendar } from "./calendar.compute.ts";
import * as columns from "./columns.ts";

export const calendar: RoomIndicator = {
  ...columns.common,
  id: "events_calendar",
  title: { sl: "Koledar prireditev", it: "Calendario degli eventi", en: "Calendar of events" },
  unit: { sl: "prireditve", it: "eventi", en: "events" },
  definition: {
    sl: "Prireditve po vrsti, s prodanimi paketi. Trk: druga prireditev na iste dni v istem območju.",
    it: "Gli eventi in ordine, con i pacchetti venduti. Sovrapposizione: un altro evento negli stessi giorni e nella stessa zona.",
    en: "The events in order, with the packages sold. A clash: another event on the same days in the same zone.",
  },
  compute: calendarOfEvents,
  parameters: [...columns.narrowing, ...columns.seasonMonths],
  columns: [
    columns.event,
    columns.column("from", "DATE", { sl: "od", it: "dal", en: "from" }),
    columns.column("to", "DATE", { sl: "do", it: "al", en: "to" }),
    columns.column("starts_at", "VARCHAR", { sl: "ura", it: "ora", en: "time" }),
    columns.venue,
    columns.zone,
    columns.column("area", "VARCHAR", { sl: "področje", it: "ambito", en: "area" }),
    columns.monthClass,
    columns.column(
      "visitors",
      "INTEGER",
      { sl: "obiskovalci", it: "visitatori", en: "visitors" },
      { unit: columns.people },
    ),
    columns.column("packages", "INTEGER", {
      sl: "prodani paketi",
      it: "pacchetti venduti",
      en: "packages sold",
    }),
    columns.column("clashes", "INTEGER", { sl: "trki", it: "sovrapposizioni", en: "clashes" }),
    columns.column("clashes_with", "VARCHAR", { sl: "trči z", it: "si sovrappone a", en: "clashes with" }),
  ],
  figure: { mark: "table" },
};

export const gaps: RoomIndicator = {
  ...columns.common,
  id: "events_gaps",
  title: { sl: "Vrzeli v koledarju", it: "Vuoti nel calendario", en: "Gaps in the calendar" },
  unit: { sl: "dnevi brez prireditve", it: "giorni senza eventi", en: "days without an event" },
  definition: {
    sl: "Nizi dni brez prireditve med prvo in zadnjo prireditvijo leta; kar je pred prvo ali po zadnji, morda še ni vpisano.",
    it: "Serie di giorni senza eventi fra il primo e l’ultimo dell’anno; ciò che precede il primo o segue l’ultimo può non essere ancora inserito.",
    en: "Stretches of days without an event between the first and the last of the year; what lies before the first or after the last may not be entered yet.",
  },
  compute: gapsOfCalendar,
  parameters: [
    ...columns.narrowing,
    ...columns.seasonMonths,
    {
      name: "least_days",
      type: "INTEGER",
      meaning: { sl: "najmanj dni", it: "giorni minimi", en: "fewest days" },
      fallback: "14",
    },
  ],
  columns: [
    columns.year,
    columns.column("first_day", "DATE", { sl: "prvi dan", it: "primo giorno", en: "first day" }),
    columns.column("last_day", "DATE", { sl: "zadnji dan", it: "ultimo giorno", en: "last day" }),
    columns.column("days", "INTEGER", { sl: "dni", it: "giorni", en: "days" }),
    columns.monthClass,
  ],
  figure: { mark: "table" },
};
