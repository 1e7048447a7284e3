import { createFormat } from "../format.ts";
import { counted } from "../italian.ts";
import type { DataWords } from "./en.ts";

const f = createFormat("it");

const rowsText = (count: number) => `${f.count(count)} ${f.plural(count, { one: "riga", other: "righe" })}`;

/** What the Data screen says. */
export const data: DataWords = {
  lead: (imports) =>
    `${counted(imports, "importazione", "importazioni")} in questo spazio di lavoro. ` +
    "Ogni cifra nelle schermate viene da questi file.",
  imports: "Importazioni",
  none: "Nessun file è stato ancora importato. Trascinatene uno in questa finestra oppure sceglietelo.",
  failed: "Non è stato possibile elencare le importazioni",
  left: "Non importati da quando Loggia è aperta",
  choose: "Scegli i file",
  drop: "oppure trascinateli in qualsiasi punto di questa finestra: CSV, testo o Excel (.xlsx)",
  dropTitle: "Aggiungete i dati",
  dropHere: "Rilasciate qui i file",
  dropNote: "Ogni file viene prima controllato. Nulla cambia se non si può leggere senza dubbi.",
  unknown: "non indicato",
  unreleased: "data di pubblicazione non indicata",
  covers: (place, first, last) => `${place}: ${f.span(first, last)}`,
  coversMany: (places, country, first, last) =>
    `${counted(places, "comune", "comuni")}${country ? " e la Slovenia" : ""}: ${f.span(first, last)}`,
  shownOn: (screens) => `Si vede in: ${screens}.`,
  notShown:
    "Conservato; nessuna schermata lo mostra ancora. «Mostra le righe» nella schermata Dati fa vedere che cosa è stato letto.",
  coverage: "Tutto ciò che è caricato",
  rows: "Mostra le righe",
  rowsOf: (file) => `Mostra le righe di ${file}`,
  rowsIn: (file) => `Righe di ${file} che valgono`,
  idleColumns: (count) =>
    f.plural(count, {
      one: "1 colonna senza alcun valore è omessa qui; il CSV salvato la contiene.",
      other: `${f.count(count)} colonne senza alcun valore sono omesse qui; il CSV salvato le contiene.`,
    }),
  noRows: "Nessuna riga di questo file vale più: al loro posto ci sono cifre di altri file.",
  told: "Che cosa ha portato",
  toldOf: (file) => `Che cosa ha portato ${file}`,
  details: "Dettagli",
  detailsOf: (file) => `Dettagli di ${file}`,
  remove: "Togli",
  removeOf: (file) => `Togli ${file}`,
  find: "Cerca un file",
  notFound: "Nessun file con questo nome",
  where: "Da dove vengono i dati",
  steps: [
    "Aprite pxweb.stat.si (SiStat) e cercate la tabella 2164466S: arrivi e pernottamenti per Paese e comune, dati mensili.",
    "Scegliete il comune, tutti i mesi, tutti i Paesi, gli arrivi e i pernottamenti.",
    "Scaricate in CSV (con o senza titolo, virgola o punto e virgola) e trascinate qui il file.",
  ],
  workspace: (folder) => `Spazio di lavoro: ${folder}`,

  erase: {
    title: "Cancellare per sempre i dati di una persona",
    note: "Qualcuno può chiederlo. Loggia cerca il nome o un altro testo in tutte le righe in vigore e mostra dove si trova prima di cancellare qualcosa.",
    field: "Nome o altro testo",
    find: "Cerca",
    nothing: (text) => `«${text}» non si trova da nessuna parte nei dati in vigore.`,
    rowsOf: (file, rows) => `${file}: ${rowsText(rows)}`,
    row: (line, text) => `riga ${f.count(line)}: ${text}`,
    more: (rows) => `e altre ${f.count(rows)}`,
    sure: (rows) => `Cancellare per sempre (${rowsText(rows)})?`,
    yes: "Cancella per sempre",
    keep: "Mantieni",
    document: (name) => `conservato accanto ai dati: ${name}`,
    draft: (table) => `una tabella inserita e non salvata: ${table}`,
    warning:
      "Queste righe spariscono per sempre e con esse ogni versione precedente, lo stato precedente e le copie giornaliere: dopo non si può annullare nulla. Gli altri spazi di lavoro, i file consegnati, le esportazioni e le Vostre copie del file restano come sono; cancellatele Voi.",
    erase: (rows) => `Cancella per sempre (${rowsText(rows)})`,
    done: (text, rows) => `Fatto. «${text}» non è più in questo spazio di lavoro (${rowsText(rows)}).`,
    failed: "Operazione non riuscita",
    gone: (rows) => `cancellate per sempre: ${rowsText(rows)}`,
  },

  templates: {
    title: "Partite da un modello",
    note: "Una tabella vuota con le intestazioni che Loggia legge senza domande. Compilatela e trascinatela qui. Oppure compilatela a mano qui.",
    of: (dataset, format) => `Modello: ${dataset}, ${format}`,
    formats: { csv: "CSV", xlsx: "Excel" },
    failed: "Non è stato possibile preparare il modello",
  },

  progress: {
    label: (file) => `Importazione di ${file}`,
    stages: {
      reading: "Lettura del file",
      checking: "Controllo di ogni riga",
      loading: "Caricamento delle righe",
      comparing: "Confronto con lo stato precedente",
      saving: "Salvataggio",
    },
    waiting: (files) => `${counted(files, "altro file in attesa", "altri file in attesa")}.`,
    cancel: "Annulla",
    cancelling: "Annullamento in corso",
  },
};
