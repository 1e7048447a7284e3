import { createFormat } from "../format.ts";
import { masc } from "../slovenian.ts";
import type { MappingWords } from "./en.ts";

const f = createFormat("sl");

/** The verb for what is listed after it. */
const byNumber = (items: readonly string[], one: string, two: string, more: string) =>
  items.length === 1 ? one : items.length === 2 ? two : more;

/** What the mapping screen says: how a file that no profile knows is to be read. */
export const mapping: MappingWords = {
  tell: "Povejte, kako naj se bere",
  differently: "Preberi drugače",
  title: (file) => `Kako naj se bere ${file}?`,
  lead: "Povejte, kaj je v katerem stolpcu. Nič ne bo uvoženo, dokler tega ne potrdite.",
  leadQuestions: "Datoteka je znana; samo tega iz njenih celic ni mogoče razbrati.",
  dataset: "Kaj je v datoteki?",
  fitting: (count) =>
    f.plural(count, {
      one: `ujema se ${f.count(count)} naslov`,
      two: `ujemata se ${f.count(count)} naslova`,
      few: `ujemajo se ${f.count(count)} naslovi`,
      other: `ujema se ${f.count(count)} naslovov`,
    }),
  holds: (values, keys) =>
    `V vsaki vrstici ${byNumber(values, "je", "sta", "so")} ${f.list(values)}; ` +
    `vrstico ${byNumber(keys, "določa", "določata", "določajo")} ${f.list(keys)}.`,

  moreFields: (count) =>
    `še ${f.count(count)} ${f.plural(count, { one: "polje", two: "polji", few: "polja", other: "polj" })}`,

  columns: "Stolpci v datoteki",
  column: "Stolpec",
  samples: "Prve vrednosti",
  readAs: "Bere se kot",
  readAsOf: (column) => `Stolpec ${column} se bere kot`,
  ignore: "ne beri",
  inAcross: "eden od več (spodaj)",
  empty: "prazno",
  formats: {
    ",": "decimalna vejica",
    ".": "decimalna pika",
    dmy: "dan pred mesecem",
    mdy: "mesec pred dnevom",
    ymd: "leto, mesec, dan",
    points: "v odstotkih",
    share: "kot del celote 1",
  },
  because: {
    cells: "tako kažejo celice",
    "other-columns": "kot v drugih stolpcih",
    export: "tako je v tem izvozu vedno",
    answer: "kot ste povedali",
  },

  fields: "Kaj je potrebno",
  required: "obvezno",
  from: (heading) => `stolpec ${heading}`,
  fromAcross: "iz več stolpcev",
  missing: "še ni določeno",
  unread: "prazno ostane",
  constant: (field) => `${f.capital(field)}, v vseh vrsticah enako`,
  choose: "izberite …",

  across: {
    title: "Več stolpcev vsebuje isto stvar, na primer vsak za svoje prizorišče ali mesec",
    key: "Njihovi naslovi so",
    value: "V njihovih celicah je",
    which: "Kateri stolpci",
    rest: "Vsi, ki se še ne berejo",
    meanings: (field) => `Kaj pomeni vsak od njih (${field})`,
  },

  questions: {
    title: (count) =>
      `${f.count(count)} ${f.plural(count, { one: "vprašanje", two: "vprašanji", few: "vprašanja", other: "vprašanj" })}`,
    dates: (column) => `${column}: katero število je dan?`,
    decimal: (column) => `${column}: ali znak ločuje decimalke ali tisočice?`,
    scale: (column) => `${column}: ali so to odstotki ali deli celote 1?`,
    options: {
      dmy: "Najprej dan",
      mdy: "Najprej mesec",
      ",": "Vejica ločuje decimalke",
      ".": "Pika ločuje decimalke",
      points: "Odstotki",
      share: "Deli celote 1",
    },
    unreadable: "tako ni berljivo",
  },

  preview: {
    title: "Kako bo prebrano",
    line: "Vrstica",
    first: (shown) =>
      f.plural(shown, {
        one: `Prva ${f.count(shown)} vrstica`,
        two: `Prvi ${f.count(shown)} vrstici`,
        few: `Prve ${f.count(shown)} vrstice`,
        other: `Prvih ${f.count(shown)} vrstic`,
      }) + ", vsaka s svojo številko v datoteki. »—« pomeni, da vrednosti ni, nikoli nič.",
    none: "Tako še ni mogoče prebrati nobene vrstice.",
    reading: "Berem …",
    loaded: (count) =>
      f.plural(count, {
        one: `Uvožen bo ${f.count(count)} zapis`,
        two: `Uvožena bosta ${f.count(count)} zapisa`,
        few: `Uvoženi bodo ${f.count(count)} zapisi`,
        other: `Uvoženih bo ${f.count(count)} zapisov`,
      }),
    refused: (count) => masc(count, "zavrnjen"),
    remarks: "Kaj bi bilo zavrnjeno ali je treba pogledati",
    failed: "Datoteke ni bilo mogoče prebrati",
  },

  take: "Uvozi",
  leave: "Opusti",
  remembered: "Loggia si to zapomni: naslednja datoteka z enakimi naslovi bo uvožena brez vprašanj.",
  before: "Manjka še",
  faults: {
    missing: (fields) => `stolpec ali besedilo za: ${fields}`,
    across: "kaj so stolpci, ki jih je več",
    meaning: (heading) => `kaj pomeni »${heading}«`,
    twice: (field) => `polje »${field}« naj bo določeno samo enkrat`,
    question: (column) => `odgovor za stolpec »${column}«`,
    nothing: "tako ni mogoče prebrati nobene vrstice",
  },
};
