import type { Words } from "../../data/kernel/words.ts";

/** What only the command line says. */
export const noSuchFile = (path: string): Words => ({
  sl: `${path}: te datoteke ni`,
  it: `${path}: il file non esiste`,
  en: `${path}: there is no such file`,
});

export const isFolder = (path: string): Words => ({
  sl: `${path}: to je mapa, ne datoteka`,
  it: `${path}: è una cartella, non un file`,
  en: `${path}: this is a folder, not a file`,
});

export const unreadable = (path: string): Words => ({
  sl: `${path}: datoteke ni mogoče prebrati`,
  it: `${path}: il file non è leggibile`,
  en: `${path}: the file cannot be read`,
});

export const noWorkspace = (path: string): Words => ({
  sl: `${path}: tu ni delovnega prostora`,
  it: `${path}: qui non c’è uno spazio di lavoro`,
  en: `${path}: there is no workspace here`,
});

export const noFolder = (path: string): Words => ({
  sl: `${path}: delovni prostor mora biti mapa, v katero smemo pisati`,
  it: `${path}: lo spazio di lavoro deve essere una cartella in cui si può scrivere`,
  en: `${path}: a workspace must be a folder we may write to`,
});

export const answerWith = (options: readonly string[]): Words => ({
  sl: `Odgovorite z ${options.join(" ali ")}`,
  it: `Rispondete con ${options.join(" oppure ")}`,
  en: `Answer with ${options.join(" or ")}`,
});

export const mapIt: Words = {
  sl: 'Povejte, kateri stolpec je kaj: --mapping PRESLIKAVA.json s {"dataset": …, "fields": {stolpec: polje}, "constants": {polje: kar ne piše v nobenem stolpcu}}, ali pa datoteko spustite v okno Loggie.',
  it: 'Indicate che cosa è ogni colonna: --mapping MAPPA.json con {"dataset": …, "fields": {colonna: campo}, "constants": {campo: ciò che nessuna colonna dice}}, oppure trascinate il file nella finestra di Loggia.',
  en: 'Say which column is what: --mapping MAPPING.json with {"dataset": …, "fields": {column: field}, "constants": {field: what no column says}}, or drop the file onto Loggia’s window.',
};

/** What a table seems to be, and what none of its columns says. */
export const looksLike = (dataset: Words, missing: readonly string[]): Words => ({
  sl: `Najbolj je podobna temu: ${dataset.sl}. Noben stolpec ne pove: ${missing.join("; ")}.`,
  it: `Somiglia soprattutto a: ${dataset.it}. Nessuna colonna dice: ${missing.join("; ")}.`,
  en: `It looks most like: ${dataset.en}. No column says: ${missing.join("; ")}.`,
});

export const saveAndSay: Words = {
  sl: "Shranite to kot PRESLIKAVA.json, namesto ? vpišite, kar velja za vse vrstice, in uvozite znova z --mapping PRESLIKAVA.json:",
  it: "Salvate quanto segue come MAPPA.json, al posto di ? scrivete ciò che vale per tutte le righe e importate di nuovo con --mapping MAPPA.json:",
  en: "Save this as MAPPING.json, write in place of ? what holds for every row, and import again with --mapping MAPPING.json:",
};

export const noVersion = (version: string, last: number): Words => ({
  sl: `Različice ${version} ni; so različice od 0 (prazno) do ${last}.`,
  it: `La versione ${version} non esiste; ci sono le versioni da 0 (vuota) a ${last}.`,
  en: `There is no version ${version}; there are versions 0 (empty) to ${last}.`,
});

export const noImport = (id: string, known: readonly string[]): Words => ({
  sl: `Uvoz ${id} ne velja; ${known.length === 0 ? "noben ne velja." : `veljajo: ${known.join(", ")}.`}`,
  it: `L’importazione ${id} non è in vigore; ${known.length === 0 ? "non ce n’è nessuna." : `sono in vigore: ${known.join(", ")}.`}`,
  en: `Import ${id} is not in force; ${known.length === 0 ? "none is." : `in force are: ${known.join(", ")}.`}`,
});

export const nothingTo: Readonly<Record<"undo" | "redo", Words>> = {
  undo: {
    sl: "Ni ničesar, kar bi bilo mogoče razveljaviti.",
    it: "Non c’è nulla da annullare.",
    en: "There is nothing to undo.",
  },
  redo: {
    sl: "Ni ničesar, kar bi bilo mogoče znova uveljaviti.",
    it: "Non c’è nulla da ripetere.",
    en: "There is nothing to do again.",
  },
};

export const noPack = (name: string, known: readonly string[]): Words => ({
  sl: `Gradiva »${name}« ni; ${known.length === 0 ? "nobeno ni shranjeno." : `shranjena so: ${known.join(", ")}.`}`,
  it: `Il dossier “${name}” non c’è; ${known.length === 0 ? "nessuno è conservato." : `sono conservati: ${known.join(", ")}.`}`,
  en: `There is no pack “${name}”; ${known.length === 0 ? "none is kept." : `kept are: ${known.join(", ")}.`}`,
});

export const savedPack = (path: string, pages: number): Words => ({
  sl: `${path}: število strani: ${pages}`,
  it: `${path}: pagine: ${pages}`,
  en: `${path}: pages: ${pages}`,
});
