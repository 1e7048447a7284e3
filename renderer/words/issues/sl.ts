import type { Issue, IssueCode } from "../../../data/kernel/issue.ts";
import { createFormat } from "../format.ts";
import { sourceName } from "../source-name.ts";
import { aboutIn } from "./about.ts";

const f = createFormat("sl");

const about = aboutIn("sl");
const figures = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "številko", two: "številki", few: "številke", other: "številk" })}`;

const quote = (text: string | undefined) => (text === undefined ? "to" : `»${shorten(text)}«`);
const shorten = (text: string, most = 80) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const paren = ({ value }: Issue) => (value === undefined ? "" : ` (${quote(value)})`);
/** What tells the thing apart, in brackets. */
const of = ({ subject }: Issue) => (subject === undefined ? "" : ` (${shorten(subject, 160)})`);
const named = ({ subject }: Issue) => (subject === undefined ? "" : ` ${quote(subject)}`);
const otherLine = ({ other }: Issue) =>
  other?.line === undefined ? "drugi vrstici" : `vrstici ${f.count(other.line)}`;
const otherText = ({ other }: Issue) => quote(other?.value);
/** A sum of ours, as this language writes it. */
const sum = ({ other }: Issue) => {
  const [, decimals = ""] = other?.value.split(".") ?? [];
  return other === undefined ? quote(undefined) : f.decimal(Number(other.value), decimals.length);
};

function at({ file, line, column }: Issue): string {
  const places = [
    file ?? "",
    line === undefined ? "" : `vrstica ${f.count(line)}`,
    column === undefined ? "" : `stolpec ${quote(column)}`,
  ].filter((place) => place !== "");
  return places.length === 0 ? "" : `${places.join(", ")}: `;
}

const since = (i: Issue) =>
  `prav to datoteko ste uvozili ${about.time(i, "at", f.moment)}; datoteka ${about.text(i, "name")} je odtlej nadomestila ${figures(about.number(i, "rows"))} iz nje.`;

const size = ({ value }: Issue) => (value === undefined ? "" : ` (${value})`);

/** What is said of each issue: file, line, column and value in one sentence. */
export const issues: Readonly<Record<IssueCode, (issue: Issue) => string>> = {
  "empty-file": (i) => `${at(i)}datoteka je prazna.`,
  "too-large": (i) =>
    `${at(i)}datoteka je večja${size(i)}, kot jo Loggia lahko prebere naenkrat, to je 256 MB. Izvozite krajše obdobje in dele vnesite enega za drugim.`,
  "no-data-rows": (i) => `${at(i)}tabela ima naslove stolpcev, a niti ene vrstice s podatki.`,
  "not-a-table": (i) => `${at(i)}to je besedilo, v katerem ni mogoče najti tabele s stolpci.`,
  "binary-file": (i) =>
    `${at(i)}to ni besedilna datoteka in ne Excelov zvezek. Loggia bere CSV, besedilo in .xlsx.`,
  "pdf-file": (i) =>
    `${at(i)}to je PDF. Številk iz njega ni mogoče zanesljivo prebrati; tabelo prenesite kot CSV.`,
  "workbook-file": (i) =>
    `${at(i)}tega zvezka ni mogoče prebrati: je v stari obliki (.xls), zaščiten ali poškodovan. Shranite ga kot .xlsx brez gesla ali kot CSV.`,
  "old-workbook": (i) => `${at(i)}to je star Excelov zvezek (.xls): shranite ga kot .xlsx in prinesite tega.`,
  "joined-sheets": (i) =>
    `${at(i)}ti listi imajo enake naslove stolpcev in so bili prebrani kot ena tabela${paren(i)}. Vrstice so oštevilčene naprej od lista do lista${of(i)}.`,
  "personal-data": (i) =>
    `${at(i)}datoteka po vsem sodeč vsebuje osebne podatke${paren(i)}. Loggia podatkov o osebah ne sprejema; prosite za mesečne seštevke. Nič ni bilo prebrano.`,
  "personal-column": (i) =>
    `${at(i)}v stolpcu so ${about.text(i, "kind")}. Osebni podatki se ne naložijo, drugi stolpci pa.`,
  "personal-cells": (i) =>
    `${at(i)}iz ${f.count(about.number(i, "count"))} ${f.plural(about.number(i, "count"), { one: "celice", other: "celic" })}, najprej iz te, so bila izločena imena, naslovi ali številke oseb; drugo je naloženo.`,
  "unknown-layout": (i) =>
    `${at(i)}naslovi stolpcev se ne ujemajo z nobenim izvozom, ki ga Loggia pozna${paren(i)}.`,
  "other-table": (i) =>
    `${at(i)}to je druga tabela statističnega urada${paren(i)}, ne prenočitve po mesecih, občinah in državah.`,
  "unclosed-quote": (i) => `${at(i)}narekovaj se odpre in se nikjer ne zapre; datoteka je verjetno odrezana.`,
  "nothing-to-load": (i) =>
    `${at(i)}nobene vrstice ni bilo mogoče prebrati brez dvoma, zato ni naloženo nič.`,
  "only-example": (i) =>
    `${at(i)}v predlogi je samo njen primer. Pod naslove vpišite svoje vrstice in jo prinesite znova; naloženo ni nič.`,
  "identical-file": (i) =>
    `${at(i)}prav ta datoteka je že v delovnem prostoru${i.about ? `: uvozili ste jo ${about.time(i, "at", f.moment)}` : ""}. Nič se ne spremeni.`,
  "replaced-since": (i) => `${at(i)}${since(i)} Veljajo nove.`,
  "taken-again": (i) => `${at(i)}${since(i)} Zdaj spet veljajo številke iz te datoteke.`,
  "letters-lost": (i) =>
    `${at(i)}črke so se izgubile, še preden je datoteka prišla sem: ${quote(i.value)}. Preverite imena.`,
  "same-content": (i) => `${at(i)}vse številke iz te datoteke so že v delovnem prostoru.`,
  "release-unknown": (i) => `${at(i)}datoteka ne pove, kdaj so bili podatki objavljeni.`,
  "older-release": (i) =>
    `${at(i)}številke iz starejše objave od te, ki je že tu: ${i.value ?? "nekaj"}; veljajo novejše.`,
  "undated-replaces": (i) =>
    `${at(i)}datoteka ne pove, kdaj so bili podatki objavljeni, a je kljub temu nadomestila ${figures(about.number(i, "rows"))} iz objave z dne ${about.time(i, "release", f.day)}. Če to ni prav, ${about.text(i, "name")} odstranite, tu ali na zaslonu Podatki, ali uvoz razveljavite.`,
  "outranked-by-undated": (i) =>
    `${at(i)}${f.plural(about.number(i, "rows"), { one: "ne velja", two: "ne veljata", few: "ne veljajo", other: "ne velja" })} ${f.count(about.number(i, "rows"))} ${f.plural(about.number(i, "rows"), { one: "številka", two: "številki", few: "številke", other: "številk" })} iz te objave: datoteka ${about.text(i, "name")}, ki ne pove, kdaj so bili podatki objavljeni, navaja drugače in je bila uvožena po tej objavi. Če naj velja objava, odstranite ${about.text(i, "name")}.`,
  "stray-quote": (i) => `${at(i)}narekovaj stoji, kjer ne sme: ${quote(i.value)}.`,
  "field-count": (i) => `${at(i)}število polj v vrstici${paren(i)} se ne ujema s številom naslovov.`,
  "missing-value": (i) => `${at(i)}vrednost manjka.`,
  "not-a-month": (i) => `${at(i)}${quote(i.value)} ni mesec.`,
  "not-a-count": (i) => `${at(i)}${quote(i.value)} ni ne celo število ne znan znak.`,
  "unknown-code": (i) => `${at(i)}${quote(i.value)} tu ni znano.`,
  "duplicate-row": (i) => `${at(i)}isti zapis je že v ${otherLine(i)}${of(i)}; šteje se enkrat.`,
  "contradicting-row": (i) =>
    `${at(i)}tu je ${quote(i.value)}, v ${otherLine(i)} pa ${otherText(i)}, za isto stvar${of(i)}. Nobena od vrstic ni naložena.`,
  "sum-mismatch": (i) => `${at(i)}skupno število se ne ujema s seštevkom delov${paren(i)}.`,
  "parts-disagree": (i) =>
    `${at(i)}${about.time(i, "month", f.month)}, ${about.text(i, "what")}: ${about.text(i, "whole")} ${f.count(about.number(i, "total"))}, ${i.about?.["parts"] ? about.text(i, "parts") : `vseh ${f.count(about.number(i, "count"))} delov skupaj`} ${f.count(about.number(i, "sum"))}: ne ujema se. Skupno število je iz datoteke ${about.text(i, "name")}, deli so vsaj deloma iz druge.`,
  "more-disagree": (i) =>
    `${at(i)}enako velja še za ${f.count(about.number(i, "rest"))} ${f.plural(about.number(i, "rest"), { one: "skupno število", two: "skupni števili", few: "skupna števila", other: "skupnih števil" })}.`,
  "open-question": (i) =>
    `${at(i)}${quote(i.value)} je mogoče prebrati na dva načina. Povejte, kateri je pravi.`,
  "missing-field": (i) => `${at(i)}za to polje ni določen noben stolpec in nobeno besedilo, a je nujno.`,
  "unknown-field": (i) => `${at(i)}takega polja ni.`,
  "field-twice": (i) => `${at(i)}to polje je določeno večkrat.`,
  "ignored-column": (i) => `${at(i)}ta stolpec se ne bere${paren(i)}.`,
  "several-tables": (i) =>
    `${at(i)}v datoteki je več tabel${paren(i)}. Loggia jih ne združuje; vsako shranite kot svojo datoteko.`,
  "another-table": (i) =>
    `${at(i)}tu se začne še ena tabela${paren(i)}; ni bila prebrana. Shranite jo kot svojo datoteko in prinesite še to.`,
  "pivot-table": (i) => `${at(i)}to je vrtilna tabela${paren(i)}. Shranite seznam, iz katerega je nastala.`,
  "tree-shaped": (i) =>
    `${at(i)}vrstice so drevo, oznake se pomikajo po stolpcih${paren(i)}. Izvozite jih kot navaden seznam.`,
  "counts-not-units": (i) =>
    `${at(i)}to so števila po območjih${paren(i)}, ne posamezni prostori. Loggia potrebuje seznam prostorov.`,
  "not-a-number": (i) => `${at(i)}${quote(i.value)} ni število.`,
  "not-a-point": (i) => `${at(i)}${quote(i.value)} ni točka na zemljevidu.`,
  "not-a-date": (i) => `${at(i)}${quote(i.value)} ni datum na koledarju.`,
  "impossible-value": (i) => `${at(i)}${quote(i.value)} ne more držati; vrstica ostane, ta vrednost ne.`,
  "ends-before-start": (i) =>
    `${at(i)}konec (${quote(i.value)}) je pred začetkom (${otherText(i)}). Vrstica je zavrnjena.`,
  "outside-slovenia": (i) => `${at(i)}${quote(i.value)} ni v Sloveniji; vrstica ostane, kraj ne.`,
  "swapped-axes": (i) =>
    `${at(i)}${quote(i.value)}: koordinati sta zamenjani. Prebrani sta obrnjeno, ker sta le tako v Sloveniji.`,
  "unknown-street": (i) =>
    `${at(i)}${quote(i.value)} ni uradna ulica v Kopru, v nobenem od obeh jezikov. Vrstica ostane, ime pa tako, kot je zapisano.`,
  "shared-address": (i) =>
    `${at(i)}${quote(i.value)} je tudi naslov drugega prostora, v ${otherLine(i)}: ${otherText(i)}. Oba ostaneta; preverite, ali sta res dva.`,
  "vacant-after-visit": (i) =>
    `${at(i)}prazno od ${quote(i.value)}, kar je po dnevu obiska (${otherText(i)}). Vrstica ostane, prvi dan praznosti ne.`,
  "no-status": (i) =>
    `${at(i)}ni zapisano, v kakšnem stanju je bil ta prostor. Ostane, a ne šteje ne kot prazen ne kot zaseden, v nobeni številki, dokler stanje ni vpisano.`,
  "more-than-whole": (i) =>
    `${at(i)}${quote(i.value)} je več kot ${otherText(i)}${of(i)}, kar ne more biti. Oboje je naloženo, kot piše; preverite.`,
  "damaged-identifier": (i) =>
    `${at(i)}${quote(i.value)} je bila oznaka, preden jo je preglednica spremenila v število; ni je mogoče vrniti.`,
  "total-agrees": (i) =>
    `${at(i)}seštevek v datoteki${named(i)} se ujema z vsoto njegovih vrstic: ${i.value ?? "v vseh stolpcih"}. Ne šteje se še enkrat.`,
  "total-differs": (i) =>
    `${at(i)}seštevek v datoteki${named(i)} je ${quote(i.value)}, vsota prebranih vrstic pa ${sum(i)}. Seštevek se ne šteje; v datoteki morda manjkajo vrstice ali pa so bile zavrnjene.`,
  "total-alone": (i) =>
    `${at(i)}vrstica je seštevek${named(i)} in ne zapis: ne šteje se in nima številke, ki bi jo bilo mogoče primerjati z vrsticami.`,
  "other-source": (i) =>
    `${at(i)}za iste vrste veljajo številke iz drugega vira (${sourceName("sl", about.text(i, "source"))}), zato ${f.plural(about.number(i, "rows"), { one: "ne velja", two: "ne veljata", few: "ne veljajo", other: "ne velja" })} ${f.count(about.number(i, "rows"))} ${f.plural(about.number(i, "rows"), { one: "številka", two: "številki", few: "številke", other: "številk" })} iz te datoteke; to ostane shranjeno, a se ne sešteva in ne meša.`,
  "no-header": (i) =>
    `${at(i)}tabela nima vrstice z naslovi stolpcev${paren(i)}, zato ni mogoče vedeti, kaj stolpci pomenijo.`,
  "no-final-newline": (i) =>
    `${at(i)}datoteka se ne konča s prelomom vrstice; preverite, ali je zadnja vrstica cela.`,
  "blank-column": (i) => `${at(i)}stolpci brez naslova in brez ene same vrednosti so izpuščeni${paren(i)}.`,
  "trailing-delimiter": (i) =>
    `${at(i)}vrstice se končajo z ločilom, ki ga v vrstici z naslovi ni; prazna celica za njim je izpuščena.`,
  "control-character": (i) =>
    `${at(i)}v vrstici je znak, ki ne sodi v besedilo${paren(i)}; datoteka je verjetno poškodovana.`,
  "hidden-sheet": (i) => `${at(i)}list je skrit in ni bil prebran${paren(i)}.`,
  "explanation-sheet": (i) =>
    `${at(i)}list samo pojasnjuje predlogo; podatkov nima in ni bil prebran${paren(i)}.`,
  "unsaved-formula": (i) =>
    `${at(i)}formula v tej celici je shranjena brez rezultata${paren(i)}; zvezek odprite, shranite in ga prinesite znova.`,
  "held-back": (i) =>
    `${at(i)}${f.count(about.number(i, "rows"))} ${f.plural(about.number(i, "rows"), { one: "vrstice tako ni mogoče shraniti", other: "vrstic tako ni mogoče shraniti" })}, zato ni shranjeno nič; popravite označene celice in shranite znova.`,
  "typed-no-row": (i) =>
    `${at(i)}ta vrstica je vsota ali zgled iz predloge, ne zapis. Izbrišite jo: vsote se izračunajo same.`,
};
