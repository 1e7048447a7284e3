import { createFormat } from "../format.ts";
import type { SummaryWords } from "./en.ts";
import { fem, masc } from "../slovenian.ts";

const f = createFormat("sl");

/** What the summary of an import says. */
export const summary: SummaryWords = {
  title: (files) =>
    f.plural(files, {
      one: "Kaj je prinesla datoteka",
      two: "Kaj sta prinesli datoteki",
      other: "Kaj so prinesle datoteke",
    }),
  statuses: {
    loaded: "Naloženo",
    partly: "Delno naloženo",
    unchanged: "Nič novega",
    refused: "Zavrnjeno",
    cancelled: "Preklicano",
  },
  overall: {
    read: (files, all) =>
      `${f.plural(files, { one: "prebrana", two: "prebrani", few: "prebrane", other: "prebranih" })} ${f.count(files)} od ${f.count(all)} ` +
      f.plural(all, { one: "datoteke", other: "datotek" }),
    partly: (files) => `od tega ${f.count(files)} delno`,
    unchanged: (files) => `od tega ${f.count(files)} brez novosti`,
    refused: (files) => fem(files, "zavrnjen"),
    cancelled: (files) => fem(files, "preklican"),
  },
  loaded: (figures, parts) =>
    `${f.plural(figures, { one: "Prebrana", two: "Prebrani", few: "Prebrane", other: "Prebranih" })} ${f.count(figures)} ` +
    `${f.plural(figures, { one: "številka", two: "številki", few: "številke", other: "številk" })}: ${parts.join(", ")}.`,
  partly: (lines) =>
    f.plural(lines, {
      one: `Zavrnjena je ${f.count(lines)} vrstica.`,
      two: `Zavrnjeni sta ${f.count(lines)} vrstici.`,
      few: `Zavrnjene so ${f.count(lines)} vrstice.`,
      other: `Zavrnjenih je ${f.count(lines)} vrstic.`,
    }) + " Zavrnjena vrstica je izpuščena v celoti, zato manjkajo vse njene številke.",
  unchanged: "Prav ta datoteka je že v delovnem prostoru. Nič se ni spremenilo.",
  refused: "Nič ni bilo naloženo in nič se ni spremenilo.",
  cancelled: "Preklicano; nič ni bilo naloženo in nič se ni spremenilo.",
  read: "Kaj je bilo prebrano",
  records: "Zapisi",
  loadedCount: (count) => masc(count, "naložen"),
  refusedCount: (count) => masc(count, "zavrnjen"),
  skippedCount: (count) => masc(count, "preskočen"),
  recognised: "Prepoznano kot",
  encoding: "Kodiranje znakov",
  delimiter: "Ločilo",
  delimiters: {
    ",": "vejica",
    ";": "podpičje",
    "\t": "tabulator",
    "|": "navpičnica",
    "^": "strešica",
    "~": "vijuga",
    ", ": "vejica in presledek",
    ":": "dvopičje",
    " ": "presledek",
    "  ": "več presledkov",
  },
  source: "Vir",
  release: "Objavljeno",
  period: "Meseci",
  added: (count) => fem(count, "nov"),
  changed: (count) => fem(count, "spremenjen"),
  same: (count) => `${fem(count, "enak")} kot prej`,
  removed: (count) =>
    `${f.count(count)} ${f.plural(count, { one: "odstranjena", two: "odstranjeni", few: "odstranjene", other: "odstranjenih" })}`,
  outranked: (count) =>
    `${f.count(count)}, ki ne ${f.plural(count, { one: "velja", two: "veljata", other: "veljajo" })}`,
  skips: {
    title: "naslovne vrstice",
    blank: "prazne vrstice",
    footnote: "opombe izdajatelja",
    comment: "vrstice s pripombami",
    "repeated-header": "ponovljeni naslovi",
    total: "seštevki, ki se ne štejejo še enkrat",
    example: "primer iz predloge",
    "other-kind": "vrstice druge vrste",
    identical: "ponovitve istega zapisa",
  },
  skip: (what, count, line) => `${what}: ${f.count(count)}, od vrstice ${f.count(line)}`,
  skippedTitle: "Preskočeno in zakaj",
  issuesTitle: "Opombe",
  changesTitle: "Številke z novo vrednostjo",
  firstOf: (count) => `od vsake vrste prvih ${f.count(count)}`,
  goneTitle: "Številke z novo vrednostjo ali odstranjene",
  figure: "Številka",
  difference: "Razlika",
  fate: "Kaj se je zgodilo",
  fates: {
    provisional: "prej začasna",
    revised: "popravljena",
    replaced: "nadomeščena",
    removed: "odstranjena",
  },
  alike: (count, lines, isCut) =>
    `Enako velja še za ${f.count(count)} drugih${lines === "" ? "" : `, v vrsticah ${lines}${isCut ? ", …" : ""}`}.`,
  allIssues: (count) => `Pokaži vse (${f.count(count)})`,
  report: {
    save: "Shrani poročilo (CSV)",
    saveOf: (file) => `Shrani poročilo (CSV): ${file}`,
    title: "poročilo o uvozu",
    headings: ["Datoteka", "Vrsta", "Teža", "Vrstica", "Stolpec", "Besedilo", "Število", "Kaj to pomeni"],
    count: "Število",
    skip: "Preskočeno",
    issue: "Opomba",
    law: "Zapisi = naloženi + zavrnjeni + preskočeni",
  },
  old: "Prej",
  new: "Zdaj",
  severities: { error: "Zavrnjeno", warning: "Poglejte", info: "Opomba" },
};
