import { createFormat } from "../format.ts";
import { counted } from "../italian.ts";
import type { VersionsWords } from "./en.ts";

const f = createFormat("it");

/** What is said of the workspace's versions. */
export const versions: VersionsWords = {
  title: "Versioni",
  notice: "Avviso",
  note: "Ogni importazione, rimozione o ritorno crea una versione. Nessuna va persa: tutte si possono ripristinare.",
  noteErased:
    "Ogni importazione, rimozione e ritorno crea una versione. Ciò che è cancellato per sempre non è in nessuna.",
  none: "Non ci sono ancora versioni.",
  undo: "Annulla",
  redo: "Ripeti",
  undoKeys: "Annulla (Ctrl+Z)",
  redoKeys: "Ripeti (Ctrl+Shift+Z)",
  version: (id) => `Versione ${f.count(id)}`,
  current: "in vigore",
  inForce: (id) => `È in vigore la versione ${f.count(id)}.`,
  imports: (count) => counted(count, "importazione", "importazioni"),
  restore: "Ripristina",
  restoreOf: (id) => `Ripristina la versione ${f.count(id)}`,
  actions: {
    import: (file) => `Importazione di ${file}`,
    remove: (file) => `Rimozione di ${file}`,
    restore: (id) => `Ritorno alla versione ${f.count(id)}`,
    seed: "I dati con cui Loggia si apre",
    "remove-demonstration": "Rimozione dei dati dimostrativi",
    erase: "Cancellazione definitiva dei dati di una persona",
  },
  unknownFile: "un file",
  told: {
    undo: (action) => `Annullato: ${action}.`,
    redo: (action) => `Ripetuto: ${action}.`,
    restore: (action) => `Fatto: ${action}.`,
    remove: (action) => `Fatto: ${action}.`,
    write: (action) => `Salvato: ${action}.`,
  },
  doing: {
    undo: (action) => `Annullo: ${action} …`,
    redo: (action) => `Ripeto: ${action} …`,
    restore: (id) => `Ripristino la versione ${f.count(id)} …`,
    remove: (file) => `Tolgo ${file} …`,
    removeDemonstration: "Tolgo i dati dimostrativi …",
  },
  figures: (parts) => (parts.length === 0 ? "Nessuna cifra è cambiata." : `Cifre: ${f.list(parts)}.`),
  changes: "Che cosa è cambiato",
  failed: "Non è stato possibile; nulla è cambiato",
  confirm: {
    title: (file) => `Togliere ${file}?`,
    body: "Le sue cifre non contano più e quelle che aveva sostituito tornano a valere. Si può annullare.",
    yes: "Togli",
    no: "Mantieni",
  },
};
