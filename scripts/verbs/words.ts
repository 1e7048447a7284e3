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
