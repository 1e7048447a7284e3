import { createFormat } from "../format.ts";
import type { SummaryWords } from "./en.ts";
import { counted } from "../italian.ts";

const f = createFormat("it");

/** What the summary of an import says. */
export const summary: SummaryWords = {
  title: (files) =>
    f.plural(files, { one: "Che cosa ha portato il file", other: "Che cosa hanno portato i file" }),
  statuses: {
    loaded: "Caricato",
    partly: "Caricato in parte",
    unchanged: "Nulla di nuovo",
    refused: "Rifiutato",
    cancelled: "Annullato",
  },
  overall: {
    read: (files, all) => `${counted(files, "file letto", "file letti")} su ${f.count(all)}`,
    partly: (files) => `di cui ${f.count(files)} in parte`,
    unchanged: (files) => `di cui ${f.count(files)} senza nulla di nuovo`,
    refused: (files) => counted(files, "rifiutato", "rifiutati"),
    cancelled: (files) => counted(files, "annullato", "annullati"),
  },
  loaded: (figures, parts) =>
    `${f.count(figures)} ${f.plural(figures, { one: "cifra letta", other: "cifre lette" })}: ${parts.join(", ")}.`,
  partly: (lines) =>
    lines === 1
      ? "1 riga rifiutata: è esclusa per intero, quindi mancano tutte le sue cifre."
      : `${f.count(lines)} righe rifiutate: ciascuna è esclusa per intero, quindi mancano tutte le sue cifre.`,
  unchanged: "Questo stesso file è già nello spazio di lavoro. Non è cambiato nulla.",
  refused: "Non è stato caricato nulla e nulla è cambiato.",
  cancelled: "Annullato; non è stato caricato nulla e nulla è cambiato.",
  read: "Che cosa è stato letto",
  records: "Record",
  loadedCount: (count) => counted(count, "caricato", "caricati"),
  refusedCount: (count) => counted(count, "rifiutato", "rifiutati"),
  skippedCount: (count) => counted(count, "saltato", "saltati"),
  recognised: "Riconosciuto come",
  encoding: "Codifica dei caratteri",
  delimiter: "Separatore",
  delimiters: {
    ",": "virgola",
    ";": "punto e virgola",
    "\t": "tabulazione",
    "|": "barra",
    "^": "accento circonflesso",
    "~": "tilde",
    ", ": "virgola e spazio",
    ":": "due punti",
    " ": "spazio",
    "  ": "più spazi",
  },
  source: "Fonte",
  release: "Pubblicato",
  period: "Mesi",
  added: (count) => counted(count, "nuova", "nuove"),
  changed: (count) => counted(count, "cambiata", "cambiate"),
  same: (count) => `${f.count(count)} come prima`,
  removed: (count) => counted(count, "tolta", "tolte"),
  outranked: (count) => `${f.count(count)} che non ${f.plural(count, { one: "conta", other: "contano" })}`,
  skips: {
    title: "righe di titolo",
    blank: "righe vuote",
    footnote: "note di chi pubblica",
    comment: "righe di commento",
    "repeated-header": "intestazioni ripetute",
    total: "totali, non contati di nuovo",
    example: "l’esempio del modello",
    "other-kind": "righe di altro genere",
    identical: "ripetizioni dello stesso record",
  },
  skip: (what, count, line) => `${what}: ${f.count(count)}, dalla riga ${f.count(line)}`,
  skippedTitle: "Saltato, e perché",
  issuesTitle: "Osservazioni",
  changesTitle: "Cifre con un nuovo valore",
  firstOf: (count) => `le prime ${f.count(count)} di ogni genere`,
  goneTitle: "Cifre con un nuovo valore, o tolte",
  figure: "Cifra",
  difference: "Differenza",
  fate: "Che cosa è successo",
  fates: { provisional: "prima provvisoria", revised: "rivista", replaced: "sostituita", removed: "tolta" },
  alike: (count, lines, isCut) =>
    `Lo stesso vale per ${count === 1 ? "un altro caso" : `altri ${f.count(count)} casi`}${lines === "" ? "" : `, alle righe ${lines}${isCut ? ", …" : ""}`}.`,
  allIssues: (count) => `Mostra tutte (${f.count(count)})`,
  report: {
    save: "Salva il resoconto (CSV)",
    saveOf: (file) => `Salva il resoconto (CSV): ${file}`,
    title: "resoconto dell’importazione",
    headings: ["File", "Tipo", "Peso", "Riga", "Colonna", "Testo", "Numero", "Che cosa significa"],
    count: "Numero",
    skip: "Saltato",
    issue: "Osservazione",
    law: "Record = caricati + rifiutati + saltati",
  },
  old: "Prima",
  new: "Ora",
  severities: { error: "Rifiutato", warning: "Da guardare", info: "Nota" },
};
