import { code } from "../../../kernel/code.ts";
import type { Parameter, RoomIndicator } from "../../../kernel/indicator.ts";
import { amount, count, text } from "../../../kernel/returned.ts";
import { rankingOfApplications, reviewOfCofunding } from "./cofunding.compute.ts";
import * as columns from "./columns.ts";

const weight = (name: string, fallback: string, sl: string, it: string, en: string): Parameter => ({
  name: `weight_${name}`,
  type: "DOUBLE",
  meaning: { sl, it, en },
  fallback,
});

/** Where nothing was set: the programme wants the centre and the off-season to count extra. */
const usual = "30,30,25,15";

export const cofunding: RoomIndicator = {
  ...columns.common,
  id: "events_cofunding",
  title: {
    sl: "Vloge za sofinanciranje",
    it: "Domande di cofinanziamento",
    en: "Applications for co-funding",
  },
  unit: { sl: "točke od 0 do 100", it: "punti da 0 a 100", en: "points from 0 to 100" },
  definition: {
    sl: "Tehtano povprečje štirih meril (program 2.3.2.2): v starem mestnem jedru (1 ali 0), delež dni zunaj vrha sezone, ocena kakovosti : 10 in raznolikost (delež drugih vlog drugačne zvrsti). Uteži so nastavitev. Denar se deli po vrsti, dokler proračun zadošča; manjša vloga ne prehiti boljše. Vloga brez potrebnega podatka nima mesta.",
    it: "Media pesata di quattro criteri (programma 2.3.2.2): nel centro storico (1 o 0), quota dei giorni fuori dall’alta stagione, punteggio di qualità : 10 e varietà (quota delle altre domande di genere diverso). I pesi si impostano. Il denaro si assegna in ordine finché basta; una domanda più piccola non ne supera una migliore. Una domanda senza un dato necessario non ha posto.",
    en: "The weighted mean of four criteria (programme 2.3.2.2): in the old centre (1 or 0), the share of days outside the peak, the quality score ÷ 10, and diversity (the share of other applications of another genre). Weights are a setting. Money is given in order while the budget lasts; a smaller application does not overtake a better one. An application that lacks what is needed has no place.",
  },
  compute: rankingOfApplications,
  parameters: [
    ...columns.narrowing,
    ...columns.seasonMonths,
    weight("centre", "30", "utež: mestno jedro", "peso: centro storico", "weight: old centre"),
    weight("off_season", "30", "utež: zunaj sezone", "peso: fuori stagione", "weight: off-season"),
    weight("quality", "25", "utež: kakovost", "peso: qualità", "weight: quality"),
    weight("diversity", "15", "utež: raznolikost", "peso: varietà", "weight: diversity"),
    {
      name: "usual_weights",
      type: "VARCHAR",
      meaning: {
        sl: "uteži za primerjavo: jedro, zunaj sezone, kakovost, raznolikost",
        it: "pesi di confronto: centro, fuori stagione, qualità, varietà",
        en: "weights to compare with: centre, off-season, quality, diversity",
      },
      fallback: usual,
    },
    {
      name: "budget",
      type: "DOUBLE",
      meaning: { sl: "proračun v EUR", it: "budget in EUR", en: "budget in EUR" },
    },
  ],
  columns: [
    columns.year,
    count("rank", "mesto", "posto", "rank"),
    columns.event,
    amount("points", "točke", "punti", "points"),
    columns.share("centre", "jedro", "centro", "centre"),
    columns.share("off_season", "zunaj sezone", "fuori stagione", "off-season"),
    columns.share("quality", "kakovost", "qualità", "quality"),
    columns.share("diversity", "raznolikost", "varietà", "diversity"),
    amount("requested", "zaprošeno", "richiesto", "requested", { unit: columns.euros }),
    text("funded", "sofinancirano", "finanziato", "funded", { codes: columns.yesNo }),
    count(
      "usual_rank",
      "mesto z običajnimi utežmi",
      "posto con i pesi usuali",
      "rank with the usual weights",
    ),
    count("rank_change", "mest višje", "posti in più", "places up"),
    text(
      "usual_funded",
      "z običajnimi utežmi sofinancirano",
      "finanziato con i pesi usuali",
      "funded with the usual weights",
      {
        codes: columns.yesNo,
      },
    ),
    text("reason", "razlog", "motivo", "reason", {
      codes: [
        code("no-centre", "območje ni navedeno", "zona non indicata", "the zone is not told"),
        code("no-off-season", "datum ni naveden", "data non indicata", "the date is not told"),
        code("no-quality", "ni ocene kakovosti", "manca il punteggio di qualità", "no quality score"),
        code("no-diversity", "zvrst ni navedena", "genere non indicato", "the genre is not told"),
        code("no-weight", "vse uteži so 0", "tutti i pesi sono 0", "all weights are 0"),
      ],
    }),
  ],
  figure: { mark: "against", x: "event", y: "points" },
};

export const review: RoomIndicator = {
  ...columns.common,
  id: "events_cofunding_review",
  title: {
    sl: "Letni pregled sofinanciranja",
    it: "Bilancio annuale del cofinanziamento",
    en: "Yearly review of the co-funding",
  },
  unit: { sl: "EUR, delež denarja", it: "EUR, quota del denaro", en: "EUR, share of the money" },
  definition: {
    sl: "Denar, ki ga je zavod v letu dal prireditvam po merilih (program 2.3.2.2), po istih štirih merilih: delež v mestno jedro (od denarja prireditev z znanim območjem) in v dneve zunaj vrha sezone, povprečna ocena kakovosti, tehtana z denarjem (ocena : 10), in število zvrsti; in koliko na obiskovalca (vsota : vsota izvedb, ki imajo oboje).",
    it: "Il denaro che l’istituto ha dato nell’anno agli eventi secondo i criteri (programma 2.3.2.2), secondo gli stessi quattro criteri: quota al centro storico (del denaro di eventi con zona nota) e ai giorni fuori dall’alta stagione, qualità media pesata con il denaro (punteggio : 10) e numero di generi; e quanto per visitatore (somma su somma delle repliche che hanno entrambi).",
    en: "The money the institute gave events in a year by its criteria (programme 2.3.2.2), by the same four: share to the old centre (of the money of events whose zone is told) and to days outside the peak, quality as a mean weighted by money (score ÷ 10), and the number of genres; and how much per visitor (sum over sum of the performances that have both).",
  },
  compute: reviewOfCofunding,
  parameters: [...columns.narrowing, ...columns.seasonMonths],
  columns: [
    columns.year,
    count("events", "prireditve", "eventi", "events"),
    amount("cofunding", "sofinanciranje", "cofinanziamento", "co-funding", {
      unit: columns.euros,
    }),
    columns.share("share_centre", "delež v jedro", "quota al centro", "share to the centre"),
    columns.share(
      "share_off_season",
      "delež zunaj sezone",
      "quota fuori stagione",
      "share to the off-season",
    ),
    columns.share("quality", "kakovost", "qualità", "quality"),
    count("genres", "zvrsti", "generi", "genres"),
    count("visitors", "obiskovalci", "visitatori", "visitors", { unit: columns.people }),
    amount("cofunding_per_visitor", "na obiskovalca", "per visitatore", "per visitor", {
      unit: columns.euros,
    }),
    columns.notCounted,
    count("no_zone", "brez območja", "senza zona", "without a zone"),
  ],
  figure: { mark: "table" },
};
