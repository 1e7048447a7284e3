import { createFormat } from "../format.ts";
import { counted } from "../italian.ts";
import type { WatchedWords } from "./en.ts";

const f = createFormat("it");

/** What is said of the watched folder. */
export const watched: WatchedWords = {
  title: "Seguite una cartella",
  note: "Quella in cui arrivano le vostre esportazioni, per esempio i download. I nuovi file vengono proposti; nulla viene importato da solo.",
  choose: "Scegli una cartella",
  change: "Altra cartella",
  stop: "Non seguire più",
  folder: "Cartella seguita",
  offers: "Novità nella cartella seguita",
  one: (file, folder) => `Novità in ${folder}: ${file}`,
  many: (files, folder) => `Novità in ${folder}: ${counted(files, "file", "file")}`,
  read: "Importa",
  readOf: (file) => `Importa ${file}`,
  readAll: "Importa tutti",
  later: "Non ora",
  more: (files) => `e ${counted(files, "altro file", "altri file")}`,
  gone: (files) => `${f.list(files)}: non più nella cartella.`,
  failed: "Non è stato possibile raggiungere la cartella",
};
