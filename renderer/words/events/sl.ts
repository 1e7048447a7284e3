import { createFormat } from "../format.ts";
import type { EventWords } from "./en.ts";

const f = createFormat("sl");
const count = (n: number, one: string, two: string, few: string, other: string) =>
  `${f.count(n)} ${f.plural(n, { one, two, few, other })}`;
const events_ = (n: number) => count(n, "prireditev", "prireditvi", "prireditve", "prireditev");
const days = (n: number) => count(n, "dan", "dneva", "dnevi", "dni");
const shows = (n: number) => count(n, "izvedba", "izvedbi", "izvedbe", "izvedb");
const change = (value: number) =>
  value === 0 ? "enako kot" : `${f.percent(Math.abs(value))} ${value > 0 ? "več" : "manj"} kot`;

/** What the screen "Events" says; kinds of people are never added. */
export const events: EventWords = {
  year: "Leto",
  kind: "Kdo je štet",
  kinds: { visitors: "obiskovalci", participants: "udeleženci", "active-youth": "aktivni mladi" },
  empty: "Prireditev še ni",
  emptyBody:
    "Povlecite preglednico prireditev kamor koli v to okno ali izpolnite predlogo na zaslonu Podatki: prireditev, datum, prizorišče, kdo je bil štet in kako.",

  verdict: {
    reached: (n, kind, all, by) =>
      `Cilj dosežen: iste prireditve (${f.count(n)}), ${kind}: ${f.count(all)}, ${change(by)} njihovo povprečje treh let.`,
    "not-reached": (n, kind, all, by) =>
      `Cilj ni dosežen: iste prireditve (${f.count(n)}), ${kind}: ${f.count(all)}, ${change(by)} njihovo povprečje treh let.`,
    none: (year, kind) =>
      `Za leto ${year} ni mogoče reči (${kind}): nobena prireditev ni v celoti prešteta v tem in v vseh treh letih prej.`,
    lead: (target, left) =>
      `Cilj je +5 %, to je ${f.count(target)}.` +
      (left === 0
        ? ""
        : ` Zunaj primerjave: ${events_(left)}, ker v katerem od štirih let ${f.plural(left, { one: "ni bila izvedena ali prešteta", two: "nista bili izvedeni ali prešteti", few: "niso bile izvedene ali preštete", other: "ni bilo izvedenih ali preštetih" })} v celoti.`),
    apart: "Obiskovalci, udeleženci in aktivni mladi se nikoli ne seštevajo.",
  },
  facts: {
    label: "Ključne številke prireditev",
    off: "Zunaj vrha sezone",
    offUnit: "obiskovalcev",
    centre: "V starem mestnem jedru",
    centreUnit: "izvedb",
    cost: "Strošek na obiskovalca",
    costUnit: "EUR",
    costOf: (n, left) => `brezplačne prireditve, ${shows(n)}; brez stroška ali štetja: ${f.count(left)}`,
    places: "Prizorišča",
    rural: (n) => `od tega na podeželju: ${f.count(n)}; program želi najmanj 4`,
    neverJudged: "sodite sami",
    before: (year, value) => `${value} leta ${year}`,
    noBefore: "ni prejšnjega leta za primerjavo",
    open: (n) => `letos še nepreštetih izvedb: ${f.count(n)}`,
  },
  calendar: {
    nights: (year) => `Prenočitve po mesecih, ${year}`,
    noNights: "Za ozadje ni naloženo nobeno celo leto prenočitev.",
    sentence: (year, n, performances, clashes) =>
      `${year}: ${events_(n)}, skupaj ${shows(performances)}; z drugo prireditvijo v istem območju ${f.plural(clashes, { one: "trči", two: "trčita", few: "trčijo", other: "trči" })} ${shows(clashes)}.`,
    gaps: (n, longest, first, last) =>
      `${count(n, "vrzel", "vrzeli", "vrzeli", "vrzeli")} vsaj dveh tednov; najdaljša traja ${days(longest)}, od ${f.day(first)} do ${f.day(last)}.`,
    noGaps: "Med prvo in zadnjo prireditvijo ni vrzeli dveh tednov ali več.",
    packages: (n) => `S prireditvami prodani paketi: ${f.count(n)}.`,
    gap: (n) => `${days(n)} brez`,
    clash: "trči z drugo prireditvijo v svojem območju",
    held: "izvedba",
    central: "izvedba v starem mestnem jedru",
    other: "izvedba drugje ali v neznanem območju",
    gapKey: "dva tedna ali več brez prireditve",
    one: (name, from, to) =>
      from === to ? `${name}, ${f.day(from)}` : `${name}, ${f.day(from)} – ${f.day(to)}`,
    with: (names) => `trči z: ${names}`,
    planned: "še ni prešteto",
  },
  attendance: {
    sentence: (reached, judged, cannot) =>
      `+5 % ${f.plural(reached, { one: "je dosegla", two: "sta dosegli", few: "so dosegle", other: "je doseglo" })} ${f.count(reached)} od ${f.count(judged)} prireditev s tremi primerljivimi leti.` +
      (cannot === 0 ? "" : ` Za ${f.count(cannot)} ni mogoče reči: ni izhodišča ali ni v celoti prešteto.`),
    coarse: (n) => `${f.capital(events_(n))}: ocena je bolj groba od porasta, ki ga želimo.`,
    none: "Za to leto ni znana nobena taka prireditev.",
  },
  classes: (share, outside) =>
    `${f.percent(share)} preštetih obiskovalcev je prišlo zunaj vrha sezone: ${f.count(outside)}.`,
  zones: (share, centre) =>
    `${f.percent(share)} preštetih obiskovalcev je prišlo v staro mestno jedro: ${f.count(centre)}.`,
  nothingCounted: "Za to izbiro ni nič preštetega.",
  capacity: (venue, share) =>
    `Najbolj polno: ${venue}, ${f.percent(share)} zmogljivosti. Sedišča in stojišča se nikoli ne seštevajo.`,
  cost: "Vsota stroškov : vsota obiskovalcev; vrstice brez prireditve so vse skupaj, brezplačne in plačljive ločeno.",
  places: (venue, share) => `Največkrat: ${venue}, ${f.percent(share)} izvedb.`,
  fresh: (fresh, back, gone) =>
    `Nove: ${f.count(fresh)}, ponovno izvedene: ${f.count(back)}, lani izvedene, letos ne: ${f.count(gone)}.`,
  leftOut: (n) =>
    `${count(n, "vrstica pove", "vrstici povesta", "vrstice povedo", "vrstic pove")} isto kot katera druga in ${f.plural(n, { one: "se ne šteje", two: "se ne štejeta", few: "se ne štejejo", other: "se ne šteje" })} dvakrat.`,
  noneLeftOut: "Šteje vsaka vrstica: nobena izvedba ni navedena dvakrat.",
  cofunding: {
    weights: {
      centre: "Mestno jedro",
      off_season: "Zunaj sezone",
      quality: "Kakovost",
      diversity: "Raznolikost",
    },
    budget: "Denar, EUR",
    usual: "Kot običajno",
    settings: "Uteži",
    sentence: (first, points, moved) =>
      `Na prvem mestu: ${first}, točk: ${f.decimal(points, 1)}.` +
      (moved === 0
        ? " Vrstni red je enak kot z običajnimi utežmi."
        : ` Drugje kot z običajnimi utežmi: ${count(moved, "vloga", "vlogi", "vloge", "vlog")}.`),
    money: (funded, all, changed) =>
      `Denarja je za ${f.count(funded)} od ${f.count(all)}` +
      (changed === 0 ? "." : `; z običajnimi utežmi bi bilo drugače odločenih: ${f.count(changed)}.`),
    unranked: (n) => `Brez mesta: ${f.count(n)}; manjka podatek, ki ima utež.`,
    none: "Ni vlog: vloge so vrstice prireditev z zaprošenim zneskom.",
    up: (n) => `${f.count(n)} više`,
    down: (n) => `${f.count(n)} niže`,
    same: "isto mesto",
    funded: "sofinancirano",
    notFunded: "ni sofinancirano",
    rank: "Mesto",
    event: "Prireditev",
    points: "Točke",
    moved: "Glede na običajne",
    requested: "Zaprošeno, EUR",
    money_: "Denar",
  },
  review: "Kam je šlo sofinanciranje in kaj je prineslo; deleži denarja, ne prireditev.",
  reviewed: {
    went: (year, money, events, centre, off) =>
      `Leta ${year} ${f.plural(events, {
        one: `je ${f.count(events)} prireditev prejela`,
        two: `sta ${f.count(events)} prireditvi prejeli`,
        few: `so ${f.count(events)} prireditve prejele`,
        other: `je ${f.count(events)} prireditev prejelo`,
      })} ${f.count(Math.round(money))} EUR: ${f.percent(centre)} je šlo v staro mestno jedro, ${f.percent(off)} v dneve zunaj vrha sezone.`,
    before: (year, centre, off) => `Leta ${year}: ${f.percent(centre)} in ${f.percent(off)}.`,
    first: "Prejšnjega leta za primerjavo ni.",
    money: "Deleži denarja, ne prireditev.",
  },
};
