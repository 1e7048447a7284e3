import { createFormat } from "../format.ts";
import type { ShellDictionary } from "./en.ts";

const f = createFormat("it");

const imports = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "importazione", other: "importazioni" })}`;

export const shell: ShellDictionary = {
  workspaces: {
    title: "Spazi di lavoro",
    first: "Primo spazio di lavoro",
    note: "Uno spazio di lavoro conserva le proprie importazioni, versioni e scelte. Ne è aperto uno alla volta.",
    open: "Aperto ora",
    changed: (iso) => `modificato il ${f.moment(iso)}`,
    never: "non ancora salvato",
    others: "Altri su questo computer",
    openOf: (name) => `Apri: ${name}`,
    make: "Nuovo",
    duplicate: "Duplica",
    handOn: "Consegna come file unico",
    handNote:
      "Un solo file .loggia con dati, obiettivi, versioni e scelte, per un altro computer. Trascinatelo lì su Loggia e si apre come spazio di lavoro a sé.",
    takeOver: "Apri un file consegnato",
    dialog: {
      new: "Nuovo spazio di lavoro",
      duplicate: "Duplica questo spazio di lavoro",
      "take-over": "Apri uno spazio di lavoro consegnato",
    },
    body: {
      new: "Comincia come una Loggia nuova, con i dati pubblicati di Capodistria. Quello aperto resta com’è.",
      duplicate:
        "Una copia con tutte le versioni, per provare qualcosa senza rischi. L’originale resta com’è.",
      "take-over": (count, savedAt) =>
        `${imports(count)}, stato salvato il ${f.moment(savedAt)}. Diventa uno spazio di lavoro a sé; nei vostri non cambia nulla.`,
    },
    name: "Nome",
    nameHint: "Lettere, cifre, spazi, punti e trattini.",
    go: { new: "Crea", duplicate: "Duplica", "take-over": "Apri" },
    cancel: "Annulla",
    copyOf: (name) => `${name} copia`,
    failed: "Non è riuscito",
    faults: {
      "not-a-workspace": "Questo file non è uno spazio di lavoro di Loggia.",
      damaged:
        "Questo file è danneggiato: una somma di controllo non corrisponde. Richiedetelo di nuovo; non è cambiato nulla.",
      "newer-version":
        "Questo file è stato scritto da una Loggia più recente. Aggiornate Loggia per aprirlo; non è cambiato nulla.",
      "too-large": "Questo file è più grande di quanto possa essere uno spazio di lavoro.",
    },
  },
  changedElsewhere: {
    title: "Nel frattempo un’altra finestra o un altro computer ha salvato questo spazio di lavoro",
    body: "Ciò che avete appena fatto non è salvato, e ciò che hanno salvato gli altri è intatto. Caricate il loro stato e ripetete, oppure salvate ciò che vedete come file vostro.",
    reload: "Carica il loro stato",
    copy: "Salva una copia",
  },
  readOnly: {
    title: "Loggia non può scrivere qui",
    body: "Vedete i dati salvati, ma in questa cartella non si può conservare nulla di nuovo. Salvate una copia e apritela come vostro spazio di lavoro.",
  },
  share:
    "Questo spazio di lavoro è in una cartella di rete. Ogni salvataggio viene verificato e lo stato precedente resta, ma una cartella così può essere lenta o irraggiungibile: lavorate in una sola finestra alla volta e ogni tanto consegnate una copia come file unico.",
  engine: {
    stopped: "Il motore che calcola le cifre si è fermato. Se ne avvia un altro …",
    restarted:
      "Il motore si era fermato ed è stato riavviato. Tutto ciò che era salvato c’è; le cifre sono le stesse.",
    gone: "Il motore continua a fermarsi. I dati salvati sono intatti. Chiudete altri programmi per liberare memoria, poi ricaricate la pagina.",
  },
  about: {
    open: "Informazioni e aiuto",
    title: "Informazioni su Loggia",
    version: (version) => `Versione ${version}`,
    body: "Mostra a una destinazione e a un centro cittadino che cosa dicono le loro cifre. Nata con l’istituto pubblico per la gioventù, la cultura e il turismo di Koper/Capodistria.",
    privacy:
      "Nulla lascia questo computer: nessun account, nessuna telemetria, nessuna ricerca di aggiornamenti. Funziona anche senza rete.",
    folder: "I vostri dati sono qui",
    licence: "Licenza: MIT",
    packages: "Realizzata con questi pacchetti",
    packagesNote: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "pacchetto", other: "pacchetti" })}, ciascuno con la propria licenza; i testi sono dietro i nomi.`,
    failed: "Non è stato possibile leggere l’elenco dei pacchetti.",
    help: "Aiuto",
    steps: [
      "Trascinate in un punto qualsiasi della finestra un’esportazione di SiStat, di una piattaforma pubblicitaria o una vostra tabella.",
      "Leggete il riepilogo: che cosa è entrato, che cosa è stato rifiutato e perché. Nulla viene tralasciato in silenzio.",
      "Guardate le schermate a sinistra. Ogni riquadro porta alla propria fonte e alle proprie righe.",
      "Ogni importazione si può ritirare: annullatela, o riprendete una versione precedente nella schermata Dati.",
    ],
    keys: "Tasti",
    keyList: [
      ["Ctrl + Z", "Annulla"],
      ["Ctrl + Maiusc + Z", "Ripeti"],
      ["F1", "Questo aiuto"],
      ["Tab", "Da un elemento al successivo; al suo interno i tasti freccia, anche nei grafici"],
      ["Esc", "Chiudi ciò che è aperto"],
    ],
  },
};
