import { createFormat } from "../format.ts";
import type { VersionsWords } from "./en.ts";

const f = createFormat("sl");

/** What is said of the workspace's versions. */
export const versions: VersionsWords = {
  title: "Različice",
  notice: "Obvestilo",
  note: "Vsak uvoz, odstranitev in vrnitev naredi novo različico. Nobena se ne izgubi: vsako je mogoče vrniti.",
  noteErased: "Vsak uvoz, odstranitev in vrnitev naredi različico. Kar je trajno izbrisano, ni v nobeni.",
  none: "Različic še ni.",
  undo: "Razveljavi",
  redo: "Uveljavi znova",
  undoKeys: "Razveljavi (Ctrl+Z)",
  redoKeys: "Uveljavi znova (Ctrl+Shift+Z)",
  version: (id) => `Različica ${f.count(id)}`,
  current: "velja zdaj",
  inForce: (id) => `Velja različica ${f.count(id)}.`,
  imports: (count) =>
    `${f.count(count)} ${f.plural(count, { one: "uvoz", two: "uvoza", few: "uvozi", other: "uvozov" })}`,
  restore: "Vrni",
  restoreOf: (id) => `Vrni različico ${f.count(id)}`,
  actions: {
    import: (file) => `Uvoz datoteke ${file}`,
    remove: (file) => `Odstranitev datoteke ${file}`,
    restore: (id) => `Vrnitev na različico ${f.count(id)}`,
    seed: "Podatki, s katerimi se Loggia odpre",
    "remove-demonstration": "Odstranitev vzorčnih podatkov",
    erase: "Trajni izbris podatkov neke osebe",
  },
  unknownFile: "brez imena",
  told: {
    undo: (action) => `Razveljavljeno: ${action}.`,
    redo: (action) => `Znova uveljavljeno: ${action}.`,
    restore: (action) => `Opravljeno: ${action}.`,
    remove: (action) => `Opravljeno: ${action}.`,
    write: (action) => `Shranjeno: ${action}.`,
  },
  doing: {
    undo: (action) => `Razveljavljam: ${action} …`,
    redo: (action) => `Znova uveljavljam: ${action} …`,
    restore: (id) => `Vračam različico ${f.count(id)} …`,
    remove: (file) => `Odstranjujem ${file} …`,
    removeDemonstration: "Odstranjujem vzorčne podatke …",
  },
  figures: (parts) => (parts.length === 0 ? "Nobena številka ni drugačna." : `Številke: ${f.list(parts)}.`),
  changes: "Kaj se je spremenilo",
  failed: "Tega ni bilo mogoče narediti; nič se ni spremenilo",
  confirm: {
    title: (file) => `Odstranim ${file}?`,
    body: "Njene številke ne bodo več štele, spet pa bodo veljale tiste, ki jih je nadomestila. To lahko razveljavite.",
    yes: "Odstrani",
    no: "Pusti",
  },
};
