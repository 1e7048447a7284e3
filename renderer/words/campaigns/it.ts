import { createFormat } from "../format.ts";
import { atDay } from "../italian.ts";
import type { CampaignWords } from "./en.ts";

const f = createFormat("it");
const count = (n: number, one: string, other: string) => `${f.count(n)} ${f.plural(n, { one, other })}`;
const money = (value: number, currency: string) => `${f.count(Math.round(value))} ${currency}`.trim();
const share = (low: number, high: number) =>
  f.percent(low) === f.percent(high) ? f.percent(low) : `fra ${f.percent(low)} e ${f.percent(high)}`;

/** What the screen "Campaigns" says; never that money caused nights. */
export const campaigns: CampaignWords = {
  year: "Anno",
  market: "Mercato obiettivo",
  by: "Per",
  cuts: { channel: "canale", market: "mercato", window: "finestra", campaign: "campagna" },
  empty: "Nessuna campagna",
  emptyBody:
    "Trascinate un’esportazione di Meta, Google Ads, TikTok o Analytics in un punto qualsiasi di questa finestra, o compilate il modello nella schermata Dati per radio, stampa e manifesti.",

  verdict: {
    sentence: (spend, currency, windowLow, windowHigh, market, low, high) =>
      `Su ${money(spend, currency)}, quota in aprile-maggio e settembre-ottobre: ${share(windowLow, windowHigh)}; quota al mercato ${market}: ${share(low, high)}.`,
    unnamed: (spend, currency, windowLow, windowHigh) =>
      `Su ${money(spend, currency)}, quota in aprile-maggio e settembre-ottobre: ${share(windowLow, windowHigh)}; nessuna riga nomina un mercato.`,
    none: (year) => `Per il ${year} non è nota alcuna spesa.`,
    clash: "Le esportazioni si sovrappongono, perciò la spesa non si somma: vedete l’elenco sotto.",
    lead: "Dice dove è andato il denaro, non che cosa ha portato. Le valute non si mescolano mai, le persone non si sommano mai.",
    other: (spend, currency) => `Inoltre: ${money(spend, currency)}.`,
  },
  share: (windowLow, windowHigh) =>
    `Quota della spesa nelle finestre obiettivo: ${share(windowLow, windowHigh)}. Le righe che superano il bordo di una finestra, o non dicono il mercato, fanno della quota un intervallo.`,
  reach: {
    exact: (part, n) => `${part}: ${f.count(n)} account, come la piattaforma stessa li conta insieme.`,
    between: (part, low, high) =>
      `${part}: fra ${f.count(low)} e ${f.count(high)} account; le stesse persone possono stare in più righe.`,
    atLeast: (part, low) => `${part}: almeno ${f.count(low)} account.`,
    never:
      "La copertura di piattaforme diverse non si somma mai, e i contatti dichiarati da un mezzo non sono copertura.",
    none: "Nessuna riga indica la copertura; impression e spesa sono nella tabella.",
    several: "Più piattaforme insieme non hanno copertura: le stesse persone sono su tutte.",
  },
  measures: {
    title: "Spesa, impression e rapporti",
    sentence:
      "Impression e spesa si sommano; CTR, CPM e costo per clic sono somma su somma, mai una media di righe.",
  },
  results: {
    sentence: (kinds) =>
      `${count(kinds, "tipo", "tipi")} di risultati, ciascuno per sé: un clic, un «mi piace» e una prenotazione non si sommano mai.`,
    none: "Nessuna riga indica risultati.",
  },
  nights: {
    title: "Pernottamenti del mercato obiettivo in queste finestre",
    unit: "rispetto all’anno prima",
    spring: "Aprile-maggio",
    autumn: "Settembre-ottobre",
    notHere: "Questo mercato non è fra quelli dei pernottamenti.",
    note: "Rispetto a, mai a causa di: anche il tempo, le feste e i vicini muovono i pernottamenti.",
    notLoaded: (what, year) => `${what} ${year}: i pernottamenti non sono ancora caricati.`,
  },
  providers: {
    sentence: (name, year, n, target, low, high) =>
      `${name}, ${year}: ${count(n, "operatore", "operatori")}, obiettivo circa ${f.count(target)}` +
      (n < low ? "; sotto la fascia da " : n > high ? "; sopra la fascia da " : "; nella fascia da ") +
      `${f.count(low)} a ${f.count(high)}.`,
    none: "Nessuna campagna di quest’anno indica gli operatori aderenti.",
  },
  media: {
    counts: (_, now, base, before, day) =>
      `Uscite fino ${atDay(day)}: ${f.count(now)}; fino allo stesso giorno del ${base}: ${f.count(before)}.`,
    verdicts: {
      reached: "Raggiunto: +5%, e più del caso.",
      "reached-by-chance": "Raggiunto, ma non distinguibile dal caso.",
      "not-reached": "Non raggiunto.",
      "not-reached-by-chance": "Non raggiunto; il cambiamento non è distinguibile dal caso.",
      "no-base": "Non si può dire: per questi giorni manca l’anno base.",
      overlapping: "Non si può dire: le esportazioni si sovrappongono.",
    },
    interval: (ratio, low, high) =>
      `Rapporto ${f.decimal(ratio, 2)}, per solo caso da ${f.decimal(low, 2)} a ${f.decimal(high, 2)}.`,
    needed: (n) =>
      `Un aumento del 5% si distinguerebbe a partire da circa ${f.count(n)} uscite nell’anno base.`,
    none: "Le uscite sui media non sono annotate: stanno nelle righe con il canale «rassegna stampa».",
  },
  overlaps: (parts, clashes) =>
    [
      parts > 0
        ? `${count(parts, "riga è parte di un’altra e non si conta", "righe sono parte di un’altra e non si contano")} di nuovo.`
        : "",
      clashes > 0
        ? `${count(clashes, "riga si sovrappone", "righe si sovrappongono")} a un’altra senza che una comprenda l’altra: non c’è somma finché non si toglie un’esportazione.`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  unknownPart: "non indicato",
};
