import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { attendanceOfEvents, basketOfEvents } from "./attendance.compute.ts";
import * as columns from "./columns.ts";

export const attendance: RoomIndicator = {
  ...columns.common,
  id: "events_attendance",
  title: { sl: "Obisk prireditev", it: "Presenze agli eventi", en: "Attendance of the events" },
  unit: columns.people,
  definition: {
    sl: "Obisk vsake prireditve v letu, po tem, kdo je štet (obiskovalci, udeleženci in aktivni mladi se nikoli ne seštevajo), ob povprečju zadnjih treh let iste prireditve. Leto, ko prireditve ni bilo ali ni bila v celoti prešteta, manjka in ni nič. Cilj je +5 % (program, vrstici 946–947); sodba potrebuje vsa tri leta. Iste predstave, navedene dvakrat, štejejo enkrat.",
    it: "Presenze di ogni evento nell’anno, secondo chi è contato (visitatori, partecipanti e giovani attivi non si sommano mai), accanto alla media dei tre anni precedenti dello stesso evento. Un anno in cui non si è tenuto, o non è stato contato per intero, manca: non è zero. L’obiettivo è +5 % (programma, righe 946–947); per il giudizio servono tutti e tre gli anni. La stessa replica elencata due volte conta una volta.",
    en: "Attendance of each event in a year, by who is counted (visitors, participants and active youth are never added), beside the mean of its own three years before. A year in which it was not held or not fully counted is missing, not zero. The target is +5 % (programme, lines 946–947); a verdict needs all three years. A performance listed twice counts once.",
  },
  compute: attendanceOfEvents,
  parameters: [...columns.narrowing, columns.rise],
  columns: [
    columns.event,
    columns.year,
    columns.kind,
    columns.attendance,
    ...columns.compared,
    columns.performances,
    columns.counted,
    columns.method,
    columns.column(
      "planned",
      "INTEGER",
      { sl: "načrtovano", it: "previste", en: "planned" },
      { unit: columns.people },
    ),
    columns.column("planned_ratio", "DOUBLE", {
      sl: "obisk : načrt",
      it: "presenze : piano",
      en: "attendance ÷ plan",
    }),
    columns.column(
      "coarse",
      "VARCHAR",
      {
        sl: "ocena preveč groba za cilj",
        it: "stima troppo grossolana",
        en: "estimate too coarse for the target",
      },
      {
        codes: columns.yesNo,
      },
    ),
  ],
  figure: { mark: "against", x: "event", y: "attendance", behind: "base" },
  better: "up",
};

export const basket: RoomIndicator = {
  ...columns.common,
  id: "events_basket",
  title: {
    sl: "Ista košarica prireditev",
    it: "Lo stesso paniere di eventi",
    en: "The same basket of events",
  },
  unit: columns.people,
  definition: {
    sl: "Vsota obiska samo tistih prireditev, ki so bile v celoti preštete to leto in v vseh treh letih prej: samo take vsote so primerljive. Koliko prireditev je izpuščenih, je povedano.",
    it: "Somma delle presenze dei soli eventi contati per intero quest’anno e in tutti e tre gli anni precedenti: solo tali somme si possono confrontare. È detto quanti eventi restano fuori.",
    en: "The attendance of only those events that were fully counted this year and in all three years before: only such sums can be compared. How many events are left out is said.",
  },
  compute: basketOfEvents,
  parameters: [...columns.narrowing, columns.rise],
  columns: [
    columns.year,
    columns.kind,
    columns.column("events", "INTEGER", {
      sl: "prireditve v košarici",
      it: "eventi nel paniere",
      en: "events in the basket",
    }),
    columns.column("left_out", "INTEGER", { sl: "izpuščene", it: "esclusi", en: "left out" }),
    columns.attendance,
    ...columns.compared,
  ],
  figure: { mark: "table" },
  better: "up",
};
