import { code } from "../../../kernel/code.ts";
import type { RoomIndicator } from "../../../kernel/indicator.ts";
import { count, day, text } from "../../../kernel/returned.ts";
import * as columns from "./columns.ts";
import { newAndReturning, rowsLeftOut, spreadOverPlaces } from "./places.compute.ts";

export const places: RoomIndicator = {
  ...columns.common,
  id: "events_places",
  title: { sl: "Razpršenost po krajih", it: "Distribuzione nei luoghi", en: "Spread over places" },
  unit: {
    sl: "prizorišča, delež izvedb",
    it: "luoghi, quota delle repliche",
    en: "venues, share of performances",
  },
  definition: {
    sl: "Različna prizorišča leta, koliko jih je na podeželju (program, vrstica 964: najmanj 4), delež izvedb v jedru in na podeželju ter delež največjega prizorišča.",
    it: "Luoghi diversi dell’anno, quanti in campagna (programma, riga 964: almeno 4), quota delle repliche in centro e in campagna e quota del luogo più usato.",
    en: "Different venues of the year, how many in the countryside (programme, line 964: at least 4), the share of performances in the centre and the countryside, and that of the venue used most.",
  },
  compute: spreadOverPlaces,
  parameters: columns.narrowing,
  columns: [
    columns.year,
    count("places", "prizorišča", "luoghi", "venues"),
    count("rural_places", "od tega na podeželju", "di cui in campagna", "of which in the countryside"),
    columns.performances,
    columns.share("share_centre", "delež v jedru", "quota in centro", "share in the centre"),
    columns.share("share_countryside", "delež na podeželju", "quota in campagna", "share in the countryside"),
    text("largest", "največ izvedb", "più repliche", "most performances"),
    columns.share("share_largest", "delež največjega", "quota del primo", "share of the largest"),
    count("unplaced", "brez kraja", "senza luogo", "without a venue"),
  ],
  figure: { mark: "table" },
};

export const standing: RoomIndicator = {
  ...columns.common,
  id: "events_new",
  title: { sl: "Nove in stalne prireditve", it: "Eventi nuovi e ricorrenti", en: "New and returning events" },
  unit: { sl: "prireditve", it: "eventi", en: "events" },
  definition: {
    sl: "Katere prireditve leta so nove, katere so izvedene ponovno in katerih iz leta prej ni. Brez podatkov za leto prej se tega ne da reči.",
    it: "Quali eventi dell’anno sono nuovi, quali sono tornati e quali dell’anno prima mancano. Senza i dati dell’anno prima non si può dire.",
    en: "Which events of a year are new, which returned, and which of the year before are not there. Without data of the year before it cannot be told.",
  },
  compute: newAndReturning,
  parameters: columns.narrowing,
  columns: [
    columns.year,
    columns.event,
    text("standing", "stanje", "stato", "standing", {
      codes: [
        code("new", "nova", "nuovo", "new"),
        code("returning", "ponovno izvedena", "ricorrente", "returning"),
        code("not-held", "je ni", "non tenuto", "not held"),
        code("unknown", "ni mogoče reči", "non si può dire", "cannot tell"),
      ],
    }),
    text("last_held", "zadnjič prej", "l’ultima volta prima", "last held before"),
  ],
  figure: { mark: "table" },
};

export const leftOut: RoomIndicator = {
  ...columns.common,
  id: "events_left_out",
  title: {
    sl: "Vrstice, ki se ne štejejo dvakrat",
    it: "Righe che non si contano due volte",
    en: "Rows that are not counted twice",
  },
  unit: { sl: "vrstica", it: "riga", en: "row" },
  definition: {
    sl: "Del širše vrstice (dnevi v mesecu, večeri v festivalu), ista predstava navedena dvakrat (začetek in konec, vrstica za vsako vrsto) ali šteta še na šibkejši način (ocena ob vstopnicah).",
    it: "Parte di una riga più ampia (giorni di un mese, serate di un festival), la stessa replica elencata due volte (inizio e fine, una riga per tipo) o contata anche in modo più debole (stima accanto ai biglietti).",
    en: "Part of a wider row (days of a month, evenings of a festival), the same performance listed twice (start and end, a row for each type), or counted also in a weaker way (an estimate beside tickets).",
  },
  compute: rowsLeftOut,
  parameters: columns.narrowing,
  columns: [
    columns.event,
    day("from", "dan", "giorno", "day"),
    columns.kind,
    columns.attendance,
    text("why", "zakaj", "perché", "why", {
      codes: [
        code("part", "del širše vrstice", "parte di una riga più ampia", "part of a wider row"),
        code("listed-twice", "navedena dvakrat", "elencata due volte", "listed twice"),
        code("another-method", "šteto na drug način", "contato in altro modo", "counted another way"),
      ],
    }),
    text("file", "datoteka", "file", "file"),
    count("line", "vrstica", "riga", "line"),
    text("other_file", "šteje datoteka", "conta il file", "counted file"),
    count("other_line", "šteje vrstica", "conta la riga", "counted line"),
  ],
  figure: { mark: "table" },
};
