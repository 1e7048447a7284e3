import { createFormat } from "../format.ts";
import type { WatchedWords } from "./en.ts";

const f = createFormat("sl");

/** What is said of the watched folder. */
export const watched: WatchedWords = {
  title: "Spremljajte mapo",
  note: "Mapo, v katero prihajajo vaši izvozi, na primer prenosi. Nove datoteke se ponudijo tukaj; nič se ne uvozi samo.",
  choose: "Izberi mapo",
  change: "Druga mapa",
  stop: "Ne spremljaj več",
  folder: "Spremljana mapa",
  offers: "Novo v spremljani mapi",
  one: (file, folder) => `Novo v mapi ${folder}: ${file}`,
  many: (files, folder) =>
    `Novo v mapi ${folder}: ${f.count(files)} ${f.plural(files, { one: "datoteka", two: "datoteki", few: "datoteke", other: "datotek" })}`,
  read: "Uvozi",
  readOf: (file) => `Uvozi ${file}`,
  readAll: "Uvozi vse",
  later: "Ne zdaj",
  more: (files) =>
    `in še ${f.count(files)} ${f.plural(files, { one: "datoteka", two: "datoteki", few: "datoteke", other: "datotek" })}`,
  gone: (files) => `V mapi ni več: ${f.list(files)}.`,
  failed: "Do mape ni bilo mogoče priti",
};
