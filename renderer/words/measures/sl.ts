import { createFormat } from "../format.ts";
import type { MeasuresWords } from "./en.ts";

const f = createFormat("sl");

const of = (part: number, whole: number) => `${f.count(part)} od ${f.count(whole)}`;
const measures = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "ukrep", two: "ukrepa", few: "ukrepi", other: "ukrepov" })}`;
/** In the genitive, after "od" and "za". */
const ofMeasures = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "ukrepa", other: "ukrepov" })}`;
const ofTenants = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "najemnika", other: "najemnikov" })}`;
const days = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "dan", two: "dneva", few: "dnevi", other: "dni" })}`;
/** In the locative, after "pri". */
const atTenants = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "najemniku", other: "najemnikih" })}`;
const verb = (count: number, one: string, two: string, few: string, other: string) =>
  f.plural(count, { one, two, few, other });

export const measuresWords: MeasuresWords = {
  lead: (day) => `Mestno jedro, stanje na dan ${f.day(day)}`,
  of,
  days,

  verdict: {
    measures: (done, all, overdue, none) =>
      (done === 0
        ? `Od ${ofMeasures(all)} ni končan še nobeden, `
        : `${verb(done, "Končan je", "Končana sta", "Končani so", "Končanih je")} ${f.count(done)} od ${ofMeasures(all)}, `) +
      (overdue === 0
        ? "nobeden ne zamuja"
        : `${verb(overdue, "zamuja", "zamujata", "zamujajo", "zamuja jih")} ${f.count(overdue)}`) +
      (none === 0 ? "." : `; za ${f.count(none)} program dela ne pove roka.`),
    untold: (all) =>
      `Kako daleč je ${ofMeasures(all)}, še ni zapisano, zato ni mogoče reči, kaj je končano in kaj zamuja.`,
    noMeasures: "Ukrepi niso naloženi.",
    popup: (cycle, lease, stays, known) =>
      `Pop-up trgovina, ${cycle}: ` +
      (known === 0
        ? "kaj je bilo po koncu z najemniki, še ni znano."
        : lease === 0
          ? `svojega najema v mestnem jedru nima nobeden od ${ofTenants(stays)}.`
          : `svoj najem v mestnem jedru ${verb(lease, "ima", "imata", "imajo", "ima")} ${f.count(lease)} od ${ofTenants(stays)}.`),
    noPopup: "Seznam pop-up najemnikov ni naložen.",
  },

  list: {
    title: "Ukrepi programa dela",
    unit: "stanje in roki",
    sentence: (next, day) => `Naslednji rok: ${next}, ${f.day(day)}.`,
    noNext: "Pred nami ni nobenega roka.",
    late: (count) => `zamuja ${days(count)}`,
    finishedLate: (count) => `končano ${days(count)} po roku`,
    due: (day) => `rok ${f.day(day)}`,
    milestone: (what, day) => `${what}: ${f.day(day)}`,
    noDeadline: "program dela ne pove roka",
    noEnd: "konec ni določen",
    noStatus: "stanje ni zapisano",
    line: (section, line) => `${section} · vrstica ${line}`,
    next: (step) => `Sledi: ${step}`,
    columns: { measure: "Ukrep", status: "Stanje", due: "Rok", office: "Služba" },
    empty:
      "Ukrepov še ni. Spustite preglednico z ukrepi na okno ali izpolnite predlogo na zaslonu s podatki.",
  },

  gantt: {
    unknown: (count) =>
      `Pri ${f.count(count)} ${verb(count, "ukrepu", "ukrepih", "ukrepih", "ukrepih")} brez zapisanega stanja je rok mimo: ali ${verb(count, "zamuja", "zamujata", "zamujajo", "zamujajo")}, ni mogoče reči.`,
    sentence: (late, none, unknown) =>
      (late === 0
        ? unknown > 0
          ? "Za noben ukrep ni znano, da bi bil čez rok"
          : "Noben ukrep ni čez rok"
        : `Čez rok ${verb(late, "je", "sta", "so", "je")} ${measures(late)}, v rdečem`) +
      (none === 0
        ? "."
        : `; ${f.count(none)} brez roka ${verb(none, "je črtkan", "sta črtkana", "so črtkani", "je črtkanih")}.`),
  },

  stretches: {
    sentence: (let_, available, gaps, gapDays) =>
      `Prostor je bil oddan ${of(let_, available)} dni; ` +
      (gaps === 0
        ? "vrzeli med najemi ni bilo."
        : `${f.count(gaps)} ${verb(gaps, "vrzel je trajala", "vrzeli sta trajali", "vrzeli so trajale", "vrzeli je trajalo")} skupaj ${days(gapDays)}.`),
    empty:
      "Pop-up najemnikov še ni. Spustite seznam najemnikov na okno ali izpolnite predlogo na zaslonu s podatki.",
    leftOut: (count) =>
      `V seznamu ${verb(count, "je", "sta", "so", "je")} še ${f.count(count)} ${verb(count, "vrstica", "vrstici", "vrstice", "vrstic")} brez cikla ali druge vrste; med pop-up najeme ne ${verb(count, "šteje", "štejeta", "štejejo", "šteje")}.`,
  },

  outcomes: {
    cycle: "Cikel",
    noCycle: "brez cikla",
    sentence: (stays) =>
      stays < 5
        ? `Pri ${atTenants(stays)} so prikazana števila in ne odstotki: en najemnik več ali manj bi jih obrnil.`
        : `Najemov: ${f.count(stays)}.`,
    occupancy: "Oddani dnevi",
    gaps: "Dnevi brez najemnika",
    longest: (count) => `najdaljša vrzel: ${days(count)}`,
    noGap: "brez vrzeli",
    basis: {
      given: "od dni, ko je bil prostor na voljo",
      stays: "od dni med prvim in zadnjim najemom; seznam ne pove, kdaj je bil prostor na voljo",
    },
    visitors: "Obiskovalci",
    revenue: "Promet",
    told: (told, stays) => `znano pri ${of(told, stays)}`,
    withheld: (why) => `zaupno: ${why}`,
    nobodyTold: "nihče ni povedal",
    graded: "Ocena 4 ali 5",
    repeat: "Bi prišli znova",
    answered: (answered, stays) => `odgovorov: ${of(answered, stays)}`,
    became: "Kaj je bilo z njimi",
    survival: (months) => `Poslujejo ${months} mesecev po koncu`,
    notYet: "nihče še ni odšel tako dolgo nazaj",
    unknown: (count) => `neznano: ${f.count(count)}`,
    page: "Stran za evalvacijo",
  },

  evaluation: {
    title: (cycle) => `Evalvacija pop-up trgovine: ${cycle}`,
    asOf: (day) => `Stanje na dan ${f.day(day)}`,
    period: (first, last) =>
      last === null ? `od ${f.day(first)}, še traja` : `${f.day(first)} – ${f.day(last)}`,
    what: "Kaj je bilo narejeno",
    said: "Kaj pravijo najemniki",
    after: "Kaj je iz tega nastalo",
    open: "Česa še ne vemo",
    nothingOpen: "Vse, po čemer sprašuje evalvacija, je znano.",
    openItems: {
      visitors: (count) => `obiska pri ${atTenants(count)}`,
      revenue: (count) => `prometa pri ${atTenants(count)}`,
      grades: (count) => `ocene pri ${atTenants(count)}`,
      outcome: (count) => `izida pri ${atTenants(count)}`,
      six: (count) => `poslovanja po 6 mesecih pri ${atTenants(count)}`,
      twelve: (count) => `poslovanja po 12 mesecih pri ${atTenants(count)}`,
    },
    honest:
      "Števila, ne odstotki: tako malo najemnikov ne nosi deleža. Nič tukaj ne pove, kaj bi bilo brez pop-up trgovine.",
    stays: "Najemi",
    units: "Prostori",
    save: "Shrani stran",
    demonstration: "Vzorčni podatki: izmišljeni, niso koprski.",
    made: "Narejeno z Loggio. Imena najemnikov so izpuščena.",
  },

  together: {
    title: "Vse na eni časovnici",
    unit: "ukrepi, pop-up najemniki, prazni prostori, prireditve",
    lanes: { vacant: "Prazni prostori", events: "Prireditve v mestnem jedru", popup: "Pop-up trgovina" },
    vacant: (vacant, units) =>
      units === null ? `praznih ${f.count(vacant)}` : `praznih ${of(vacant, units)}`,
    sentence: (parts) => `Drugo ob drugem, ne vzrok in posledica: ${f.list(parts)}.`,
    counts: {
      measures,
      stays: (count) =>
        `${f.count(count)} ${verb(count, "pop-up najem", "pop-up najema", "pop-up najemi", "pop-up najemov")}`,
      waves: (count) =>
        `${f.count(count)} ${verb(count, "popis prostorov", "popisa prostorov", "popisi prostorov", "popisov prostorov")}`,
      events: (count) =>
        `${f.count(count)} ${verb(count, "prireditev", "prireditvi", "prireditve", "prireditev")}`,
    },
  },

  terrace: {
    title: "Terase po katalogu",
    unit: "oprostitev nadomestila, EUR",
    lead: "Koliko prihrani ponudnik, ki kupi opremo iz kataloga (2.3.2.5, vrstice 1394–1396).",
    fee: "Letno nadomestilo za javno površino",
    investment: "Naložba",
    full: "Ves delež od naložbe",
    year: (year) => ["1. leto", "2. leto", "3. leto"][year - 1] ?? "pozneje",
    column: {
      when: "Prilagodi se",
      share: "Delež",
      relief: "Prihrani",
      pays: "Še plača",
      back: "Od naložbe",
    },
    later: "brez opreme iz kataloga ni dovoljenja",
    sentence: (first, third) =>
      `Kdor se prilagodi prvo leto, prihrani ${f.count(first)} EUR, tretje leto ${f.count(third)} EUR.`,
    reading:
      "Program dela pravi »skladno z vrednostjo investicije« in ne da formule. Loggia bere tako: delež velja sorazmerno z naložbo, od zgornjega zneska naprej v celoti, in nikoli ni večji od naložbe.",
  },

  before: {
    choose: "Ukrep",
    none: "Noben ukrep ne pove ulice ali območja in dneva začetka. Vpišite ju v seznam ukrepov.",
    area: "Na območju ukrepa",
    rest: "Drugje v mestnem jedru",
    sentence: (title, area, rest) =>
      `${title}: na območju ukrepa ${area}, v primerjavi z drugimi deli jedra, kjer ${rest}. Primerjava, ne vzrok.`,
    moved: (count, what) => {
      if (count === 0) return "ni spremembe";
      const [all, more] = [Math.abs(count), count > 0 ? "več" : "manj"];
      const units =
        what === "vacant"
          ? verb(all, "prazen", "prazna", "prazni", "praznih")
          : verb(all, "odprt po 16. uri", "odprta po 16. uri", "odprti po 16. uri", "odprtih po 16. uri");
      return `${verb(all, "je", "sta", "so", "je")} ${f.count(all)} ${units} ${more}`;
    },
    by: (what) => `Pozna se po: ${what}`,
    byDefault: (what) => `Ukrep ne imenuje kazalnika; prikazano: ${what}.`,
    unable: (count) =>
      `Brez ulice ali dneva začetka, zato ${verb(count, "ga ni mogoče", "ju ni mogoče", "jih ni mogoče", "jih ni mogoče")} izbrati: ${measures(count)}.`,
    waves: (before, after) =>
      `Štejejo le prostori, pri katerih je to znano obakrat: ${before} in ${after}. Dva popisa ne povesta, koliko to niha samo od sebe.`,
    wave: (name, day) => `${name} (${f.day(day)})`,
    refused: (reason) => `Primerjave ni: ${reason}.`,
  },
};
