import { createFormat } from "../format.ts";
import type { HandWords } from "./en.ts";

const f = createFormat("it");

/** What the table kept by hand says. */
export const hand: HandWords = {
  open: "Compila a mano",
  short: "A mano",
  change: "Modifica",
  of: (what, dataset) => `${what}: ${dataset}`,
  title: (dataset) => `${dataset}: inserimento manuale`,
  lead: "Scrivete o incollate da Excel. Questa tabella sta accanto ai file che avete importato; ogni salvataggio è una versione, che si può annullare.",
  most: (rows) => `Accoglie fino a ${f.count(rows)} righe; se sono di più, si importano come file.`,
  take: {
    open: "Riprendi le righe di un file",
    lead: "Si aggiungono in fondo, come se le aveste scritte. Una volta salvata, questa tabella vale prima del file da cui vengono.",
    tooMany: "più di quante la tabella ne accolga",
  },
  rowNumber: "Riga",
  newRow: "nuova riga",
  required: "obbligatorio",
  cell: (column, row) => `${column}, riga ${f.count(row)}`,
  example: (text) => `ad esempio ${text}`,
  noCode: "Nulla di simile nell’elenco",
  lineBreak: "Alt+Invio inizia una nuova riga",
  first: {
    title: "Qui non c’è ancora nulla",
    type: "Scrivete nella prima riga; le parole in grigio mostrano che cosa va messo.",
    paste: "Oppure copiate in Excel le righe, con o senza intestazioni, e premete Ctrl+V.",
    take: "Le righe di un file importato si possono continuare qui: «Riprendi le righe di un file», in alto.",
    loaded: (rows) =>
      rows === 1
        ? "Cominciate dalla riga già caricata"
        : `Cominciate dalle ${f.count(rows)} righe già caricate`,
  },
  tools: {
    label: "Righe",
    add: "Aggiungi riga",
    duplicate: "Duplica",
    remove: "Elimina righe",
    keys: "Tasti",
  },
  keys: [
    ["Invio, Tab, frecce", "alla cella successiva"],
    ["F2", "modifica il contenuto della cella"],
    ["Esc", "com’era prima; ancora una volta: fuori dalla tabella"],
    ["Maiusc + frecce", "seleziona più celle"],
    ["Ctrl + C, X, V", "copia, taglia, incolla; anche da e verso Excel"],
    ["Canc", "svuota le celle"],
    ["Ctrl + D", "riempi in basso"],
    ["Ctrl + Z, Ctrl + Y", "annulla, ripeti"],
    ["Alt + ↓", "apri l’elenco della cella"],
    ["Ctrl + S", "salva"],
  ],
  rows: (count) => `${f.count(count)} ${f.plural(count, { one: "riga", other: "righe" })}`,
  rowsOf: (count, most) => `${f.count(count)} di ${f.count(most)} righe al massimo`,
  wrong: (count) =>
    `${f.count(count)} ${f.plural(count, { one: "cella da correggere", other: "celle da correggere" })}`,
  doubtful: (count) =>
    `${f.count(count)} ${f.plural(count, { one: "cella da controllare", other: "celle da controllare" })}`,
  next: "Mostra la successiva",
  unchanged: "È tutto salvato.",
  changed: "Non ancora salvato; una bozza è conservata su questo computer.",
  save: "Salva",
  saving: "Salvataggio in corso …",
  draft: {
    back: (time) => `È stata ripresa la bozza del ${time}. «Annulla» riporta a ciò che è salvato.`,
    stale: "Nel frattempo la tabella salvata è cambiata; salvando, la bozza ne prende il posto.",
    lost: "Non ancora salvato, e su questo computer non c’è spazio per una bozza: salvate, per favore.",
  },
  told: {
    beyond: (columns, texts) =>
      `${f.count(columns)} ${f.plural(columns, { one: "colonna non è stata incollata", other: "colonne non sono state incollate" })}, perché la tabella finisce qui (${texts.map((text) => `«${text}»`).join(", ")}).`,
    headings: (unknown) =>
      "La prima riga è stata presa come intestazione." +
      (unknown.length === 0
        ? ""
        : ` Non incollato, perché qui non c’è una colonna con questo nome: ${unknown.map((text) => (text === "" ? "(senza intestazione)" : `«${text}»`)).join(", ")}.`),
    taken: (rows, file) =>
      `${f.count(rows)} ${f.plural(rows, { one: "riga ripresa", other: "righe riprese" })} da «${file}»; nulla è ancora salvato.`,
    stated: (rows) =>
      `${f.count(rows)} ${f.plural(rows, { one: "è già qui e resta com’è", other: "sono già qui e restano come sono" })}.`,
    rows: (rows) =>
      `${f.count(rows)} ${f.plural(rows, { one: "riga non è stata incollata", other: "righe non sono state incollate" })}: la tabella è piena. Tante righe si importano come file.`,
  },
  failed: { open: "Non è stato possibile aprire la tabella", save: "Non è stato possibile salvare" },
  leave: {
    title: "Chiudere senza salvare?",
    body: "Le modifiche non valgono ancora. Come bozza attendono su questo computer finché la tabella non viene riaperta.",
    stay: "Continua a lavorare",
    keep: "Conserva come bozza",
    discard: "Scarta le modifiche",
  },
};
