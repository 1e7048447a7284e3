import { createFormat } from "../format.ts";
import type { DataWords } from "./en.ts";

const f = createFormat("sl");

const rowForms = { one: "vrstica", two: "vrstici", few: "vrstice", other: "vrstic" };

const rowsText = (count: number) => `${f.count(count)} ${f.plural(count, rowForms)}`;

/** What the Data screen says. */
export const data: DataWords = {
  lead: (imports) =>
    `V tem delovnem prostoru: ${f.count(imports)} ${f.plural(imports, { one: "uvoz", two: "uvoza", few: "uvozi", other: "uvozov" })}. ` +
    "Vsaka številka na zaslonih je iz teh datotek.",
  imports: "Uvozi",
  none: "Nobena datoteka še ni uvožena. Spustite jo kamor koli v to okno ali jo izberite.",
  failed: "Seznama uvozov ni bilo mogoče dobiti",
  left: "Ni uvoženo, odkar je Loggia odprta",
  choose: "Izberi datoteke",
  drop: "ali jih spustite kamor koli v to okno: CSV, besedilo ali Excel (.xlsx)",
  dropTitle: "Dodajte podatke",
  dropHere: "Spustite datoteke sem",
  dropNote: "Vsaka datoteka se najprej preveri. Nič se ne spremeni, če je ni mogoče prebrati brez dvoma.",
  unknown: "ni navedeno",
  unreleased: "čas objave ni naveden",
  covers: (place, first, last) => `${place}: ${f.span(first, last)}`,
  coversMany: (places, country, first, last) =>
    `${f.count(places)} ${f.plural(places, { one: "občina", two: "občini", few: "občine", other: "občin" })}${country ? " in Slovenija" : ""}: ${f.span(first, last)}`,
  shownOn: (screens) => `Poglejte na: ${screens}.`,
  notShown:
    "Shranjeno; noben zaslon tega še ne kaže. Kaj je bilo prebrano, pokaže »Pokaži vrstice« na zaslonu Podatki.",
  coverage: "Vse, kar je naloženo",
  rows: "Pokaži vrstice",
  rowsOf: (file) => `Pokaži vrstice iz ${file}`,
  rowsIn: (file) => `Vrstice iz ${file}, ki veljajo`,
  idleColumns: (count) =>
    f.plural(count, {
      one: `Tu je izpuščen ${f.count(count)} stolpec brez ene same vrednosti; v shranjenem CSV je.`,
      two: `Tu sta izpuščena ${f.count(count)} stolpca brez ene same vrednosti; v shranjenem CSV sta.`,
      few: `Tu so izpuščeni ${f.count(count)} stolpci brez ene same vrednosti; v shranjenem CSV so.`,
      other: `Tu je izpuščenih ${f.count(count)} stolpcev brez ene same vrednosti; v shranjenem CSV so.`,
    }),
  noRows: "Nobena vrstica te datoteke ne velja več: na njihovem mestu so številke iz drugih datotek.",
  told: "Kaj je prinesla",
  toldOf: (file) => `Kaj je prinesla datoteka ${file}`,
  details: "Podrobnosti",
  detailsOf: (file) => `Podrobnosti o ${file}`,
  remove: "Odstrani",
  removeOf: (file) => `Odstrani ${file}`,
  find: "Poišči datoteko",
  notFound: "Datoteke s tem imenom ni",
  where: "Od kod so podatki",
  steps: [
    "Odprite pxweb.stat.si (SiStat) in poiščite tabelo 2164466S: prihodi in prenočitve turistov po državah in občinah, mesečno.",
    "Izberite občino, vse mesece, vse države ter prihode in prenočitve.",
    "Prenesite kot CSV (z naslovom ali brez, vejica ali podpičje) in datoteko spustite sem.",
  ],
  workspace: (folder) => `Delovni prostor: ${folder}`,

  erase: {
    title: "Trajni izbris podatkov neke osebe",
    note: "Nekdo lahko zahteva izbris. Loggia poišče ime ali drugo besedilo v vseh vrsticah, ki veljajo, in pokaže, kje stoji, preden karkoli izbriše.",
    field: "Ime ali drugo besedilo",
    find: "Poišči",
    nothing: (text) => `»${text}« ne stoji nikjer v podatkih, ki veljajo.`,
    rowsOf: (file, rows) => `${file}: ${rowsText(rows)}`,
    row: (line, text) => `vrstica ${f.count(line)}: ${text}`,
    more: (rows) => `in še ${rowsText(rows)}`,
    sure: (rows) => `Trajno izbrisati (${rowsText(rows)})?`,
    yes: "Trajno izbriši",
    keep: "Ohrani",
    document: (name) => `shranjeno ob podatkih: ${name}`,
    draft: (table) => `vpisana in neshranjena tabela: ${table}`,
    warning:
      "Te vrstice bodo izbrisane za vedno, z njimi pa vse prejšnje različice, prejšnje stanje in dnevne kopije: razveljaviti ne bo mogoče ničesar. Drugi delovni prostori, predane datoteke, izvozi in vaše kopije izvirne datoteke ostanejo; izbrišite jih sami.",
    erase: (rows) => `Trajno izbriši (${rowsText(rows)})`,
    done: (text, rows) => `Opravljeno. »${text}« ni več v tem delovnem prostoru (${rowsText(rows)}).`,
    failed: "Tega ni bilo mogoče narediti",
    gone: (rows) => `trajno izbrisano: ${rowsText(rows)}`,
  },

  templates: {
    title: "Začnite s predlogo",
    note: "Prazna tabela z naslovi stolpcev, ki jih Loggia prebere brez vprašanj. Izpolnite jo in spustite sem. Ali pa jo kar tu izpolnite ročno.",
    of: (dataset, format) => `Predloga: ${dataset}, ${format}`,
    formats: { csv: "CSV", xlsx: "Excel" },
    failed: "Predloge ni bilo mogoče narediti",
  },

  progress: {
    label: (file) => `Uvažam ${file}`,
    stages: {
      reading: "Berem datoteko",
      checking: "Preverjam vsako vrstico",
      loading: "Nalagam vrstice",
      comparing: "Primerjam s prejšnjim stanjem",
      saving: "Shranjujem",
    },
    waiting: (files) =>
      f.plural(files, {
        one: `Čaka še ${f.count(files)} datoteka.`,
        two: `Čakata še ${f.count(files)} datoteki.`,
        few: `Čakajo še ${f.count(files)} datoteke.`,
        other: `Čaka še ${f.count(files)} datotek.`,
      }),
    cancel: "Prekliči",
    cancelling: "Preklicujem",
  },
};
