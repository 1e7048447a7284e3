import { createFormat } from "../format.ts";
import type { HandWords } from "./en.ts";

const f = createFormat("sl");

/** What the table kept by hand says. */
export const hand: HandWords = {
  open: "Vpiši ročno",
  short: "Ročno",
  change: "Spremeni",
  of: (what, dataset) => `${what}: ${dataset}`,
  title: (dataset) => `${dataset}: ročni vpis`,
  lead: "Vpisujte ali prilepite iz Excela. Ta tabela stoji ob datotekah, ki ste jih uvozili; vsako shranjevanje je ena različica, ki jo lahko razveljavite.",
  most: (rows) => `Sprejme do ${f.count(rows)} vrstic; več jih uvozite kot datoteko.`,
  take: {
    open: "Prevzemi vrstice datoteke",
    lead: "Dodajo se na konec, kot bi jih vpisali sami. Ko je tabela shranjena, velja pred datoteko, iz katere so.",
    tooMany: "več, kot jih tabela sprejme",
  },
  rowNumber: "Vrstica",
  newRow: "nova vrstica",
  required: "obvezno",
  cell: (column, row) => `${column}, vrstica ${f.count(row)}`,
  example: (text) => `na primer ${text}`,
  noCode: "Na seznamu ni ničesar takega",
  lineBreak: "Alt+Enter začne novo vrstico",
  first: {
    title: "Tu še ni ničesar",
    type: "Pišite v prvo vrstico; sive besede kažejo, kaj sodi vanjo.",
    paste: "Ali pa v Excelu kopirajte vrstice, z naslovi ali brez, in pritisnite Ctrl+V.",
    take: "Vrstice uvožene datoteke lahko nadaljujete tu: »Prevzemi vrstice datoteke« zgoraj.",
    loaded: (rows) =>
      `Začnite z ${f.plural(rows, { one: "naloženo vrstico", two: "naloženima vrsticama", few: "naloženimi vrsticami", other: "naloženimi vrsticami" })} (${f.count(rows)})`,
  },
  tools: {
    label: "Vrstice",
    add: "Dodaj vrstico",
    duplicate: "Podvoji",
    remove: "Izbriši vrstice",
    keys: "Tipke",
  },
  keys: [
    ["Enter, Tab, puščice", "na naslednjo celico"],
    ["F2", "spremeni, kar je v celici"],
    ["Esc", "kot je bilo; še enkrat: iz tabele"],
    ["Shift + puščice", "izberi več celic"],
    ["Ctrl + C, X, V", "kopiraj, izreži, prilepi; tudi iz Excela in vanj"],
    ["Delete", "izprazni celice"],
    ["Ctrl + D", "zapolni navzdol"],
    ["Ctrl + Z, Ctrl + Y", "razveljavi, uveljavi"],
    ["Alt + ↓", "odpri seznam celice"],
    ["Ctrl + S", "shrani"],
  ],
  rows: (count) =>
    `${f.count(count)} ${f.plural(count, { one: "vrstica", two: "vrstici", few: "vrstice", other: "vrstic" })}`,
  rowsOf: (count, most) => `${f.count(count)} od največ ${f.count(most)} vrstic`,
  wrong: (count) =>
    f.plural(count, {
      one: `${f.count(count)} celico je treba popraviti`,
      two: `${f.count(count)} celici je treba popraviti`,
      few: `${f.count(count)} celice je treba popraviti`,
      other: `${f.count(count)} celic je treba popraviti`,
    }),
  doubtful: (count) =>
    f.plural(count, {
      one: `${f.count(count)} celico preglejte`,
      two: `${f.count(count)} celici preglejte`,
      few: `${f.count(count)} celice preglejte`,
      other: `${f.count(count)} celic preglejte`,
    }),
  next: "Pokaži naslednjo",
  unchanged: "Vse je shranjeno.",
  changed: "Še ni shranjeno; osnutek se hrani na tem računalniku.",
  save: "Shrani",
  saving: "Shranjujem …",
  draft: {
    back: (time) => `Vaš osnutek (${time}) je spet tu. »Razveljavi« vodi k shranjenemu.`,
    stale: "Shranjena tabela se je medtem spremenila; če shranite, jo osnutek nadomesti.",
    lost: "Še ni shranjeno, za osnutek pa na tem računalniku ni prostora: shranite, prosim.",
  },
  told: {
    beyond: (columns, texts) =>
      `${f.plural(columns, {
        one: `${f.count(columns)} stolpec ni prilepljen`,
        two: `${f.count(columns)} stolpca nista prilepljena`,
        few: `${f.count(columns)} stolpci niso prilepljeni`,
        other: `${f.count(columns)} stolpcev ni prilepljenih`,
      })}, ker se tabela tu konča (${texts.map((text) => `»${text}«`).join(", ")}).`,
    headings: (unknown) =>
      "Prva vrstica je upoštevana kot naslovi stolpcev." +
      (unknown.length === 0
        ? ""
        : ` Ni prilepljeno, ker takega stolpca tu ni: ${unknown.map((text) => (text === "" ? "(brez naslova)" : `»${text}«`)).join(", ")}.`),
    taken: (rows, file) =>
      `${f.plural(rows, {
        one: `Prevzeta je ${f.count(rows)} vrstica`,
        two: `Prevzeti sta ${f.count(rows)} vrstici`,
        few: `Prevzete so ${f.count(rows)} vrstice`,
        other: `Prevzetih je ${f.count(rows)} vrstic`,
      })} iz »${file}«; shranjeno še ni nič.`,
    stated: (rows) =>
      f.plural(rows, {
        one: `${f.count(rows)} je že tu in ostane, kakršna je.`,
        two: `${f.count(rows)} sta že tu in ostaneta, kakršni sta.`,
        few: `${f.count(rows)} so že tu in ostanejo, kakršne so.`,
        other: `${f.count(rows)} jih je že tu in ostane, kakršne so.`,
      }),
    rows: (rows) =>
      `${f.plural(rows, {
        one: `${f.count(rows)} vrstica ni prilepljena`,
        two: `${f.count(rows)} vrstici nista prilepljeni`,
        few: `${f.count(rows)} vrstice niso prilepljene`,
        other: `${f.count(rows)} vrstic ni prilepljenih`,
      })}: tabela je polna. Toliko vrstic uvozite kot datoteko.`,
  },
  failed: { open: "Tabele ni bilo mogoče odpreti", save: "Tega ni bilo mogoče shraniti" },
  leave: {
    title: "Zaprem brez shranjevanja?",
    body: "Vaše spremembe še ne veljajo. Kot osnutek počakajo na tem računalniku, dokler tabele znova ne odprete.",
    stay: "Nadaljuj delo",
    keep: "Obdrži kot osnutek",
    discard: "Zavrzi spremembe",
  },
};
