import { createFormat } from "../format.ts";
import type { CentreWords } from "./en.ts";

const f = createFormat("sl");

const premises = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "prostor", two: "prostora", few: "prostori", other: "prostorov" })}`;
/** Of so many: the genitive. */
const ofPremises = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "prostora", other: "prostorov" })}`;
const days = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "dan", two: "dneva", few: "dnevi", other: "dni" })}`;
/** Longer than so many: the accusative, which differs from the nominative for three and four. */
const thanDays = (count: number) =>
  `${f.count(count)} ${f.plural(count, { one: "dan", two: "dneva", few: "dni", other: "dni" })}`;
const emptied = (count: number) =>
  f.plural(count, {
    one: `se je izpraznil ${premises(count)}`,
    two: `sta se izpraznila ${premises(count)}`,
    few: `so se izpraznili ${premises(count)}`,
    other: `se je izpraznilo ${premises(count)}`,
  });
const filled = (count: number) =>
  f.plural(count, {
    one: `se je napolnil ${premises(count)}`,
    two: `sta se napolnila ${premises(count)}`,
    few: `so se napolnili ${premises(count)}`,
    other: `se je napolnilo ${premises(count)}`,
  });

/** What the town centre's screen says. */
export const centre: CentreWords = {
  premises,
  days,
  years: (count) =>
    `${f.count(count)} ${f.plural(count, { one: "leto", two: "leti", few: "leta", other: "let" })}`,
  part: (value, of, share) =>
    (of === null ? f.count(value) : `${f.count(value)} od ${f.count(of)}`) +
    (share === null ? "" : ` · ${f.percent(share)}`),
  notStated: "ni navedeno",
  // Streets, owners, uses or causes: three genders.
  others: (count) => `drugo (${f.count(count)})`,
  controls: {
    wave: "Val popisa",
    before: "V primerjavi z",
    none: "z ničimer",
    settings: "Nastavitve",
    leastHours: "Najmanj ur odprtja na teden za sofinancirane najemnike",
  },
  chips: {
    label: "Izbor",
    remove: (what) => `Razveljavi izbor: ${what}`,
    clear: "Razveljavi vse",
    by: { street: "Ulica", owner_kind: "Lastnik", use: "Dejavnost", cause: "Vzrok", premise: "Prostor" },
  },
  empty: {
    title: "Prostori še niso popisani",
    body: "Izpolnite predlogo s tem, kar najde popis, po eno vrstico za vsak prostor in val, ter jo spustite kamor koli v to okno. Prazni in zasedeni prostori skupaj dajo delež; seznam samih praznih da število.",
  },
  verdict: {
    worse: (before, empty, full) =>
      `Slabše: od vala ${before} ${emptied(empty)}, ${full === 0 ? "napolnil se ni nobeden" : `napolnjenih je le ${f.count(full)}`}.`,
    better: (before, empty, full) =>
      `Bolje: od vala ${before} ${filled(full)}, ${empty === 0 ? "izpraznil se ni nobeden" : `izpraznjenih je le ${f.count(empty)}`}.`,
    same: (before, empty, full) =>
      `Ni mogoče reči: od vala ${before} ${emptied(empty)}, napolnjenih pa je ${f.count(full)}; to bi lahko naredilo tudi naključje.`,
    none: (before, wave) =>
      `Ni mogoče reči: v valovih ${before} in ${wave} ni bil noben prostor popisan obakrat.`,
    first: (vacant, units) => `Praznih je ${f.count(vacant)} od ${ofPremises(units)}.`,
    listOnly: (vacant) => `Prazno: ${premises(vacant)}.`,
    lead: (wave, vacant, units, rate, scope) =>
      `${f.capital(wave)}${scope === "" ? "" : `, ${scope}`}: praznih je ${f.count(vacant)} od ${ofPremises(units)}, ${f.percent(rate)}.`,
    leadOnly: (wave) =>
      `${f.capital(wave)}: popisani so le prazni prostori. Brez zasedenih deleža ni, je le število.`,
    noneKnown: (unknown) =>
      `Ni mogoče reči: v tem valu ni zapisano stanje nobenega prostora (brez njega: ${f.count(unknown)}).`,
    fillStatus: "Vpišite njihovo stanje: prazno, zasedeno, začasna raba ali zaprto, a v najemu.",
    unknown: (unknown) =>
      f.plural(unknown, {
        one: `Še ${premises(unknown)} je brez stanja in ne šteje v nobeni številki.`,
        two: `Še ${premises(unknown)} sta brez stanja in ne štejeta v nobeni številki.`,
        few: `Še ${premises(unknown)} so brez stanja in ne štejejo v nobeni številki.`,
        other: `Še ${premises(unknown)} je brez stanja in ne šteje v nobeni številki.`,
      }),
    nothing: "Izboru ne ustreza noben prostor tega vala.",
  },
  facts: {
    units: "Prazno, po številu",
    area: "Prazno, po površini",
    frontage: "Prazno, po pročelju",
    churn: "Menjavanje",
    reoccupied: "Znova oddano v 12 mesecih",
    after: "Odprto po 16. uri",
    ofUnits: (vacant, units) => `${f.count(vacant)} od ${ofPremises(units)}`,
    ofArea: (vacant, all) => `${f.count(vacant)} od ${f.count(all)} m²`,
    ofMetres: (vacant, all) => `${f.count(vacant)} od ${f.count(all)} m`,
    known: (known, units) => `mera znana za ${f.count(known)} od ${ofPremises(units)}`,
    against: (wave) => `v primerjavi z valom ${wave}`,
    opened: (openings, closures) => `odprtja: ${f.count(openings)}, zaprtja: ${f.count(closures)}`,
    ofBoth: (units) => `od ${ofPremises(units)}, popisanih v obeh valovih`,
    again: (again, followed) => `${f.count(again)} od ${f.count(followed)} praznih`,
    interval: (low, high) => `95 %: med ${f.wholePercent(low)} in ${f.wholePercent(high)}`,
    notFollowed: "dvanajst mesecev ni spremljan še nobeden",
    ofKnown: (open, known) => `${f.count(open)} od ${f.count(known)} zasedenih z znanim časom`,
    noHours: "berljivega odpiralnega časa še ni",
    noRate: "brez deleža: popisani so le prazni",
    vacantOnly: (vacant) => premises(vacant),
  },
  map: {
    title: "Zemljevid",
    unit: "D96/TM, sever je zgoraj",
    label: (shown) =>
      `Zemljevid, ${premises(shown)}. Puščice ga premikajo, plus in minus povečata in pomanjšata, 0 pokaže vse. Seznam ob njem našteva iste prostore.`,
    show: "Kaj kaže zemljevid",
    views: { status: "Stanje", change: "Sprememba", class: "Trajanje" },
    layer: "Kako kaže zemljevid",
    layers: { premises: "Prostori", streets: "Ulice" },
    zoomIn: "Povečaj",
    zoomOut: "Pomanjšaj",
    whole: "Pokaži vse",
    north: "S",
    load: "Naloži podlago",
    loadNote: "GeoJSON v WGS84 ali D96/TM; ostane v tem računalniku",
    remove: (name) => `Odstrani podlago ${name}`,
    base: (name, shapes) =>
      `Podlaga: ${name}, ${f.count(shapes)} ${f.plural(shapes, { one: "lik", two: "lika", few: "liki", other: "likov" })}`,
    another: "Naloži drugo",
    undo: "Razveljavi zamenjavo podlage",
    tooLarge:
      "Ta podlaga je prevelika, da bi se ohranila; ostane do zaprtja okna. V QGIS-u: poenostavite črte ali jo obrežite na mesto.",
    left: (shapes) =>
      `Zunaj Slovenije in zato ne ${f.plural(shapes, { one: "narisan", two: "narisana", few: "narisani", other: "narisanih" })}: ${f.count(shapes)} ${f.plural(shapes, { one: "lik", two: "lika", few: "liki", other: "likov" })}.`,
    under: (name) => `podlaga: ${name}`,
    reading: (name) => `Branje: ${name} …`,
    unreadable: (why) =>
      `Datoteke ni bilo mogoče prebrati. Izberite jo znova; če je bila medtem premaknjena ali spremenjena, jo izberite tam, kjer je zdaj. (${why})`,
    notKept: (why) =>
      `Te podlage ni bilo mogoče ohraniti; ostane do zaprtja okna. Naložite jo pozneje znova. (${why})`,
    refused: {
      "not-geojson": "Ta datoteka ni GeoJSON. V QGIS-u: izvozite plast kot GeoJSON.",
      "no-shapes": "V tem GeoJSON ni črt ali ploskev, ki bi jih bilo mogoče narisati.",
      "outside-slovenia": "Ta GeoJSON ni v Sloveniji, ne v WGS84 ne v D96/TM.",
    },
    noPlace: (count) => `Brez koordinat, le v seznamu: ${premises(count)}.`,
    sentence: (vacant, where, there) =>
      vacant === 0
        ? "Tu ni praznih prostorov."
        : `Prazno: ${premises(vacant)}; največ: ${where}, ${f.count(there)}.`,
    changed: (empty, full, stayed) =>
      `Izpraznjeni: ${f.count(empty)}, napolnjeni: ${f.count(full)}, ostali prazni: ${f.count(stayed)}.`,
    noBefore: "Vala prej, s katerim bi primerjali, ni.",
    street: (vacant, units) => `praznih ${f.count(vacant)} od ${f.count(units)}`,
    rest: "ni prazno",
    unknown: "ni znano",
  },
  list: {
    title: "Prostori na zemljevidu",
    shown: (shown, all) =>
      shown === all
        ? premises(all)
        : `${f.count(shown)} od ${ofPremises(all)}; izberite ulico, da jih bo manj`,
    since: (day) => `od ${f.day(day)}`,
    address: "Naslov",
    state: "Stanje",
    pick: (address) => `Pokaži na zemljevidu: ${address}`,
    noAddress: "brez naslova",
  },
  groups: {
    by: "Po čem",
    sentence: (first, vacant, all) =>
      all === 0
        ? "Tu ni praznih prostorov."
        : `Največ praznih: ${first}, ${f.count(vacant)} od ${f.count(all)}.`,
    pick: "Enter ali klik omeji vse na to.",
  },
  durations: {
    sentence: (long, all, median) =>
      `Dlje od treh let: ${f.count(long)} od ${f.count(all)}` +
      (median === null ? "." : `; polovica jih doslej traja dlje kot ${thanDays(median)}.`),
  },
  survival: {
    interval: "95-odstotni interval",
    sentence: (median, low, high) =>
      median === null
        ? "V opazovanem času se je končala manj kot polovica praznosti, zato mediane ni."
        : `Polovica praznosti traja dlje kot ${thanDays(Math.round(median))}` +
          (low === null || high === null
            ? "."
            : ` (95 %: med ${f.count(Math.round(low))} in ${f.count(Math.round(high))}).`),
    basis: (spells, ended, delayed, leftOut) =>
      `Praznosti v krivulji: ${f.count(spells)}, končanih: ${f.count(ended)}, začetih pred prvim popisom: ${f.count(delayed)}; izpuščenih z neznanim začetkom: ${f.count(leftOut)}.`,
    tooFew: (ended) =>
      `Končanih praznosti doslej: ${f.count(ended)}. Za krivuljo je to premalo; naštete so ena za drugo.`,
    owners: (p) =>
      p < 0.05
        ? `Praznosti pri različnih lastnikih se ne končujejo enako hitro (log-rank, p = ${f.decimal(p, 3)}).`
        : `Ni mogoče reči, da se praznosti pri različnih lastnikih končujejo različno hitro (log-rank, p = ${f.decimal(p, 2)}).`,
  },
  changes: {
    what: "kaj",
    sentence: (before, wave, openings, closures, churn) =>
      `Od vala ${before} do vala ${wave}: odprtja ${f.count(openings)}, zaprtja ${f.count(closures)}` +
      (churn === null ? "." : `, menjavanje ${f.percent(churn)}.`),
    none: "Z drugim valom popisa bo tu, kaj se je izpraznilo, napolnilo in ostalo.",
  },
  cofunded: {
    sentence: (no, unknown, all, least) =>
      `Manj kot ${f.decimal(least, 0)} ur na teden: ${f.count(no)} od ${f.count(all)} ${f.plural(all, { one: "sofinanciranega najemnika", other: "sofinanciranih najemnikov" })}` +
      (unknown > 0 ? `; pri ${f.count(unknown)} ni mogoče reči.` : "."),
    none: "V tem valu noben prostor ni označen kot sofinanciran.",
  },
  diversity: {
    sentence: (value, uses, largest, share) =>
      `Dva naključna zasedena prostora imata različno dejavnost z verjetnostjo ${f.wholePercent(value)}; dejavnosti: ${f.count(uses)}, najpogosteje ${largest} (${f.wholePercent(share)}).`,
  },
  listing: {
    save: "Za iskalce",
    title: "Prostori na voljo",
    html: "Stran (HTML)",
    csv: "Preglednica (CSV)",
    lead: (count, day) =>
      `Središče mesta Koper/Capodistria: ${premises(count)}` +
      (day === null ? "." : `, stanje do ${f.day(day)}.`),
    search: "Iščite po ulici ali zadnji dejavnosti",
    least: "Najmanj m²",
    none: "Nič ne ustreza.",
    contact: "Objavlja zavod; tam vprašajte za najemnino in ogled.",
    made: (day) => `Narejeno ${f.day(day)}`,
  },
};
