import { createFormat } from "../format.ts";
import type { ProgrammeWords, Silent } from "./en.ts";

const f = createFormat("sl");

const conflicts = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "nasprotje", two: "nasprotji", few: "nasprotja", other: "nasprotij" })}`;
/** Genitive after "od": singular for one, plural for all others. */
const ofTargets = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "cilja", other: "ciljev" })}`;
const findings = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "najdbo", two: "najdbi", few: "najdbe", other: "najdb" })}`;

const silentText = ({ all, invented }: Silent): string => {
  if (all === 0) return "";
  const unknown = `Za ${f.count(all)} ni znano, koliko je narejenega`;
  return invented === 0
    ? `${unknown}.`
    : `${unknown}; za ${f.count(invented)} od tega so naloženi samo vzorčni podatki, ki ne štejejo.`;
};

/** What the screen "Work programme" says. */
export const programme: ProgrammeWords = {
  empty: "Program dela ni naložen.",
  emptyBody:
    "Vpišite cilje ročno ali uvozite njihovo preglednico: predloga je na zaslonu Podatki. Nove delovne prostore Loggia odpre s programom za 2026.",
  year: "Program",
  asOf: "Stanje na dan",
  headline: (total, reached, onCourse, late, silent) =>
    `Od ${ofTargets(total)} – doseženo: ${f.count(reached)}, po načrtu: ${f.count(onCourse)}, zaostaja ali ni doseženo: ${f.count(late)}. ` +
    silentText(silent),
  lead: (year, day, all, open) =>
    `Program dela ${year}, stanje na dan ${f.day(day)} · ${conflicts(all)}, še neodločenih: ${f.count(open)}`,
  picture: {
    pick: "Pritisnite, da te cilje vidite na seznamu.",
    sentence: (area, silent, total) =>
      `Najmanj je znanega za področje »${area}«: izvedba ni znana pri ${f.count(silent)} od ${ofTargets(total)}. Kar ni znano, je šrafirano in nikoli ne šteje kot nič.`,
    known: "Za vsak cilj je nekaj znanega.",
    otherNote: "»Ni česa doseči«: zmogljivosti, pravila, načela in kar je bilo odloženo z odločitvijo.",
  },
  ten: {
    title: "Deset, ki čakajo na odločitev",
    unit: "nasprotja in izhodišča",
    sentence: (open, missing) =>
      `Neodločenih nasprotij: ${f.count(open)}, manjkajočih izhodišč: ${f.count(missing)}. Čim bolj sta si števili narazen, tem višje je na seznamu.`,
    none: "Nič ne čaka na odločitev.",
    decide: "Odloči",
    baseline: "Vpiši izhodišče",
    or: "ali",
  },
  conflicts: {
    title: "Nasprotja drugo ob drugem",
    unit: "skupine ciljev",
    sentence: (found, known, groups) =>
      `Samodejno preverjanje da v tem programu ${findings(found)}; od tega jih ${f.count(known)} sodi v že znane skupine, ki jih je ${f.count(groups)}. Druge skupine si nasprotujejo po pomenu, kar vidi samo človek.`,
    unmarked: (found) =>
      `Samodejno preverjanje da v tem programu ${findings(found)}; kot nasprotje ni označena še nobena.`,
    mark: "Označi kot nasprotje",
    news: "Našlo preverjanje, še ni v nobeni skupini:",
    none: "V tem programu ni nasprotij.",
    open: "Neodločena",
    all: "Vsa",
    filter: "Katera nasprotja",
    allDecided: "O vseh nasprotjih je odločeno.",
    undecided: "ni odločeno",
    both: "velja oboje",
    holds: (targets) => `velja: ${targets}`,
    setAside: "odloženo",
    change: "Spremeni",
    decideOf: (what) => `Odloči: ${what}`,
  },
  decision: {
    title: "Kaj velja?",
    body: "Označite, kar velja; če velja drugo ob drugem, označite vse. Kar ne velja, se odloži, ohrani svojo vrstico in ostane v štetju.",
    note: "Opomba",
    noteHint: "na primer: dogovorjeno na sestanku 3. marca",
    save: "Shrani odločitev",
    withdraw: "Umakni odločitev",
    cancel: "Prekliči",
  },
  list: {
    title: "Vsi cilji",
    unit: "programa",
    sentence: (shown, all) =>
      shown === all ? `Vsi cilji: ${f.count(all)}.` : `Prikazano: ${f.count(shown)} od ${ofTargets(all)}.`,
    search: "Iskanje",
    searchHint: "dejavnost, besede, vrstica ali oznaka",
    area: "Področje",
    status: "Stanje",
    type: "Vrsta",
    every: "vse",
    clear: "Pokaži vse",
    nothing: "Noben cilj ne ustreza. Izberite manj pogojev ali druge besede.",
    open: (what) => `Odpri: ${what}`,
    columns: { target: "Cilj", goal: "Koliko", when: "Obdobje", actual: "Izvedeno", status: "Stanje" },
  },
  target: {
    line: (line, section) => (line === "" ? `poglavje ${section}` : `vrstica ${line}, poglavje ${section}`),
    lineShort: (line) => (line === "" ? "brez vrstice" : `vrstica ${line}`),
    place: "V programu",
    goal: "Cilj",
    when: "Obdobje",
    kind: "Vrsta",
    status: "Stanje",
    actual: "Izvedeno",
    plan: "Načrt do tega dne",
    forecast: "Napoved do konca",
    forecastNote: "dosedanji tempo, nadaljevan do konca",
    band: "Pas",
    bandNote: "±10 %, znotraj ni sodbe",
    base: "Izhodišče",
    responsible: "Odgovorna služba",
    notSaid: "program ne pove",
    measuredBy: "Merjeno z",
    byHand: "ročni vpis",
    note: "Opomba",
    rowsMeasured: "Vrstice, ki cilj izmerijo",
    rowsTyped: "Vpisi",
    noRows: "Vrstic še ni.",
    upTo: (value) => `do ${value}`,
    more: "več kot doslej",
    notAtAnyCost: "ne več za vsako ceno",
    date: (day) => `do ${day}`,
    noDate: "brez datuma",
    reserve: (day) => `rezerva ${day}`,
    standing: "stalno",
    increase: (percent) => `+${percent} %`,
    over: {
      year: "glede na 2025",
      three: "glede na povprečje treh let",
      before: "glede na leto prej",
    },
    moreThan: (value) => `več kot ${value}`,
    atLeast: (value) => `vsaj ${value}`,
    about: (value) => `okoli ${value}`,
    noIncrease: "brez povečanja",
  },
  entry: {
    actual: "Vpiši izvedbo",
    baseline: "Vpiši izhodišče",
    value: "Doseženo doslej",
    done: "1 = opravljeno",
    total: "Skupaj od začetka obdobja, ne le zadnji del.",
    on: "Stanje na dan",
    base: "Vrednost v tem letu",
    year: "Izhodiščno leto",
    proof: "Dokazilo",
    proofHint: "poročilo, povezava, številka dokumenta",
    note: "Opomba",
    save: "Shrani",
    cancel: "Prekliči",
  },
  saved: "Shranjeno kot nova različica.",
  undo: "Razveljavi",
  notSaved: "Ni shranjeno",
  next: {
    action: (year) => `Prepiši v leto ${year}`,
    title: (year) => `Program za leto ${year}`,
    body: (from, to, count) =>
      `Vsi cilji iz leta ${from} (${f.count(count)}) se prepišejo z obdobji leto pozneje; vrstice, navedki in nasprotja ostanejo prazni, ker so iz starega programa. Nato spremenite, kar je v letu ${to} drugače: z gumbom »Vpiši ročno« ali z uvozom novega programa.`,
    save: "Prepiši",
    cancel: "Prekliči",
  },
  compare: {
    title: "Dva programa drug ob drugem",
    sentence: (before, now, same, changed, added, dropped) =>
      `${now} v primerjavi z ${before} – enako: ${f.count(same)}, spremenjeno: ${f.count(changed)}, novo: ${f.count(added)}, opuščeno: ${f.count(dropped)}.`,
  },
};
