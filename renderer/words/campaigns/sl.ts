import { createFormat } from "../format.ts";
import type { CampaignWords } from "./en.ts";

const f = createFormat("sl");
const count = (n: number, one: string, two: string, few: string, other: string) =>
  `${f.count(n)} ${f.plural(n, { one, two, few, other })}`;
const money = (value: number, currency: string) => `${f.count(Math.round(value))} ${currency}`.trim();
const share = (low: number, high: number) =>
  f.percent(low) === f.percent(high) ? f.percent(low) : `od ${f.percent(low)} do ${f.percent(high)}`;

/** What the screen "Campaigns" says; never that money caused nights. */
export const campaigns: CampaignWords = {
  year: "Leto",
  market: "Ciljni trg",
  by: "Po",
  cuts: { channel: "kanalih", market: "trgih", window: "oknih", campaign: "kampanjah" },
  empty: "Kampanj še ni",
  emptyBody:
    "Povlecite izvoz Mete, Google Ads, TikToka ali Analyticsa kamor koli v to okno ali izpolnite predlogo na zaslonu Podatki za radio, tisk in plakate.",

  verdict: {
    sentence: (spend, currency, windowLow, windowHigh, market, low, high) =>
      `Od ${money(spend, currency)} je šlo ${share(windowLow, windowHigh)} v april⁠–⁠maj in september⁠–⁠oktober ter ${share(low, high)} na trg ${market}.`,
    unnamed: (spend, currency, windowLow, windowHigh) =>
      `Od ${money(spend, currency)} je šlo ${share(windowLow, windowHigh)} v april⁠–⁠maj in september⁠–⁠oktober; nobena vrstica ne imenuje trga.`,
    none: (year) => `Za leto ${year} ni znan noben strošek.`,
    clash: "Izvozi se prekrivajo, zato se njihov denar ne sešteje: glejte seznam spodaj.",
    lead: "Pove, kam je šel denar, ne, kaj je prinesel. Valute se nikoli ne mešajo, ljudje se nikoli ne seštevajo.",
    other: (spend, currency) => `Poleg tega: ${money(spend, currency)}.`,
  },
  share: (windowLow, windowHigh) =>
    `V ciljni okni je šlo ${share(windowLow, windowHigh)} denarja. Vrstice, ki segajo čez rob okna ali ne povedo trga, naredijo iz deleža razpon.`,
  reach: {
    exact: (part, n) =>
      `${part}: ${count(n, "račun", "računa", "računi", "računov")}, kot jih skupaj šteje platforma sama.`,
    between: (part, low, high) =>
      `${part}: od ${f.count(low)} do ${f.count(high)} računov; isti ljudje so lahko v več vrsticah.`,
    atLeast: (part, low) => `${part}: najmanj ${count(low, "račun", "računa", "računi", "računov")}.`,
    never: "Doseg različnih platform se nikoli ne sešteva, stiki po navedbi medija pa niso doseg.",
    none: "Nobena vrstica ne navaja dosega; prikazi in denar so v tabeli.",
    several: "Več platform skupaj nima dosega: isti ljudje so na vseh.",
  },
  measures: {
    title: "Denar, prikazi in razmerja",
    sentence:
      "Prikazi in denar se seštevajo; CTR, CPM in cena klika so vsota : vsota, nikoli povprečje vrstic.",
  },
  results: {
    sentence: (kinds) =>
      `Vrste rezultatov: ${f.count(kinds)}, vsaka zase; klik, všeček in rezervacija se nikoli ne seštevajo.`,
    none: "Nobena vrstica ne navaja rezultatov.",
  },
  nights: {
    title: "Prenočitve ciljnega trga v teh oknih",
    unit: "v primerjavi z letom prej",
    spring: "April–maj",
    autumn: "September–oktober",
    notHere: "Tega trga ni med trgi prenočitev.",
    note: "V primerjavi z, nikoli zaradi: na prenočitve vplivajo tudi vreme, prazniki in sosedje.",
    notLoaded: (what, year) => `${what} ${year}: prenočitve še niso naložene.`,
  },
  providers: {
    sentence: (name, year, n, target, low, high) =>
      `${name}, ${year}: ${count(n, "ponudnik", "ponudnika", "ponudniki", "ponudnikov")} ob cilju približno ${f.count(target)}` +
      (n < low ? "; pod pasom od " : n > high ? "; nad pasom od " : "; v pasu od ") +
      `${f.count(low)} do ${f.count(high)}.`,
    none: "Nobena kampanja tega leta ne navaja sodelujočih ponudnikov.",
  },
  media: {
    counts: (_, now, base, before, day) =>
      `Objave do ${f.day(day)}: ${f.count(now)}; do istega dne leta ${base}: ${f.count(before)}.`,
    verdicts: {
      reached: "Doseženo: +5 %, in več od naključja.",
      "reached-by-chance": "Doseženo, a se ne loči od naključja.",
      "not-reached": "Ni doseženo.",
      "not-reached-by-chance": "Ni doseženo; sprememba se ne loči od naključja.",
      "no-base": "Ni mogoče reči: za te dni ni izhodiščnega leta.",
      overlapping: "Ni mogoče reči: izvozi se prekrivajo.",
    },
    interval: (ratio, low, high) =>
      `Razmerje ${f.decimal(ratio, 2)}, samo z naključjem od ${f.decimal(low, 2)} do ${f.decimal(high, 2)}.`,
    needed: (n) => `Porast za 5 % bi se ločil šele pri približno ${f.count(n)} objavah v izhodiščnem letu.`,
    none: "Objave v medijih niso zapisane: stojijo v vrsticah s kanalom »objave v medijih«.",
  },
  overlaps: (parts, clashes) =>
    [
      parts > 0
        ? `${count(parts, "vrstica je del druge in se ne šteje", "vrstici sta del druge in se ne štejeta", "vrstice so del druge in se ne štejejo", "vrstic je del druge in se ne šteje")} še enkrat.`
        : "",
      clashes > 0
        ? `${count(clashes, "vrstica se prekriva", "vrstici se prekrivata", "vrstice se prekrivajo", "vrstic se prekriva")} z drugo in nobena ne zajema druge: vsote ni, dokler enega izvoza ne odstranite.`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  unknownPart: "ni navedeno",
};
