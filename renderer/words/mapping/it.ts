import { createFormat } from "../format.ts";
import { counted } from "../italian.ts";
import type { MappingWords } from "./en.ts";

const f = createFormat("it");

/** What the mapping screen says: how a file that no profile knows is to be read. */
export const mapping: MappingWords = {
  tell: "Indicate come leggerlo",
  differently: "Leggi in altro modo",
  title: (file) => `Come va letto ${file}?`,
  lead: "Indicate che cosa contiene ogni colonna. Nulla viene importato finché non lo dite.",
  leadQuestions: "Il file è noto; solo questo non si può capire dalle sue celle.",
  dataset: "Che cosa contiene il file?",
  fitting: (count) => counted(count, "intestazione corrisponde", "intestazioni corrispondono"),
  holds: (values, keys) =>
    `Ogni riga contiene: ${f.list(values)}. La ${keys.length === 1 ? "identifica" : "identificano"} ${f.list(keys)}.`,

  moreFields: (count) => (count === 1 ? "un altro campo" : `altri ${f.count(count)} campi`),

  columns: "Colonne del file",
  column: "Colonna",
  samples: "Primi valori",
  readAs: "Va letta come",
  readAsOf: (column) => `La colonna ${column} va letta come`,
  ignore: "non leggere",
  inAcross: "una di più (sotto)",
  empty: "vuota",
  formats: {
    ",": "virgola per i decimali",
    ".": "punto per i decimali",
    dmy: "giorno prima del mese",
    mdy: "mese prima del giorno",
    ymd: "anno, mese, giorno",
    points: "in percentuale",
    share: "come parte di 1",
  },
  because: {
    cells: "lo mostrano le celle",
    "other-columns": "come nelle altre colonne",
    export: "questa esportazione è sempre così",
    answer: "come avete detto",
  },

  fields: "Che cosa serve",
  required: "obbligatorio",
  from: (heading) => `colonna ${heading}`,
  fromAcross: "dalle più colonne",
  missing: "non ancora indicato",
  unread: "restano vuoti",
  constant: (field) => `${f.capital(field)}, uguale in ogni riga`,
  choose: "scegliete …",

  across: {
    title: "Più colonne contengono la stessa cosa, per esempio una per sede o per mese",
    key: "Le loro intestazioni sono",
    value: "Le loro celle contengono",
    which: "Quali colonne",
    rest: "Tutte quelle non ancora lette",
    meanings: (field) => `Che cosa significa ciascuna (${field})`,
  },

  questions: {
    title: (count) => counted(count, "domanda", "domande"),
    dates: (column) => `${column}: quale numero è il giorno?`,
    decimal: (column) => `${column}: il segno separa i decimali o le migliaia?`,
    scale: (column) => `${column}: sono percentuali o parti di 1?`,
    options: {
      dmy: "Prima il giorno",
      mdy: "Prima il mese",
      ",": "La virgola separa i decimali",
      ".": "Il punto separa i decimali",
      points: "Percentuali",
      share: "Parti di 1",
    },
    unreadable: "così non si può leggere",
  },

  preview: {
    title: "Come verrà letto",
    line: "Riga",
    first: (shown) =>
      `${f.plural(shown, { one: "La prima riga", other: `Le prime ${f.count(shown)} righe` })}, ` +
      "con il numero di riga nel file. «—» significa nessun valore, mai zero.",
    none: "Così non si può ancora leggere nessuna riga.",
    reading: "Lettura …",
    loaded: (count) => counted(count, "record verrà importato", "record verranno importati"),
    refused: (count) => counted(count, "rifiutato", "rifiutati"),
    remarks: "Che cosa verrebbe rifiutato o va guardato",
    failed: "Non è stato possibile leggere il file",
  },

  take: "Importa",
  leave: "Lascia stare",
  remembered: "Loggia lo ricorda: il prossimo file con le stesse intestazioni entra senza domande.",
  before: "Manca ancora",
  faults: {
    missing: (fields) => `una colonna o un testo per: ${fields}`,
    across: "che cosa sono le più colonne",
    meaning: (heading) => `che cosa significa «${heading}»`,
    twice: (field) => `indicare «${field}» una volta sola`,
    question: (column) => `la risposta per la colonna «${column}»`,
    nothing: "così non si può leggere nessuna riga",
  },
};
