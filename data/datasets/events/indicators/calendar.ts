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
    columns.column("from", "DATE", "od", "dal", "from"),
    columns.column("to", "DATE", "do", "al", "to"),
    columns.column("starts_at", "VARCHAR", "ura", "ora", "time"),
    columns.venue,
    columns.zone,
    columns.column("area", "VARCHAR", "področje", "ambito", "area"),
    columns.monthClass,
    columns.column("visitors", "INTEGER", "obiskovalci", "visitatori", "visitors", { unit: columns.people }),
    columns.column("packages", "INTEGER", "prodani paketi", "pacchetti venduti", "packages sold"),
    columns.column("clashes", "INTEGER", "trki", "sovrapposizioni", "clashes"),
    columns.column("clashes_with", "VARCHAR", "trči z", "si sovrappone a", "clashes with"),
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
    columns.column("first_day", "DATE", "prvi dan", "primo giorno", "first day"),
    columns.column("last_day", "DATE", "zadnji dan", "ultimo giorno", "last day"),
    columns.column("days", "INTEGER", "dni", "giorni", "days"),
    columns.monthClass,
  ],
  figure: { mark: "table" },
};
