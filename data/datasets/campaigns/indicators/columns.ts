import { column } from "../../../kernel/returned.ts";
import { code } from "../../../kernel/code.ts";
import type { Code } from "../../../kernel/contract.ts";
import type { Parameter, ReturnedColumn } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import { channels, clickKinds } from "../codes.ts";
import { markets } from "../markets.ts";

export { column };

/** Where every figure of this room comes from. */
export const source: Words = {
  sl: "izvozi oglaševalskih platform in lastne tabele",
  it: "esportazioni delle piattaforme e tabelle proprie",
  en: "exports of advertising platforms and own tables",
};

export const places: readonly Code[] = [
  code("spring", "april–maj", "aprile-maggio", "April–May"),
  code("autumn", "september–oktober", "settembre-ottobre", "September–October"),
  code("outside", "zunaj oken", "fuori dalle finestre", "outside the windows"),
  code("across", "delno v oknu", "in parte nella finestra", "partly in a window"),
  code("undated", "brez datuma", "senza data", "undated"),
];

export const reachKinds: readonly Code[] = [
  code("accounts", "dosežen račun", "account raggiunti", "accounts reached"),
  code("browsers", "uporabniki strani", "utenti del sito", "users of the site"),
  code(
    "contacts",
    "stiki po navedbi medija",
    "contatti dichiarati dal mezzo",
    "contacts claimed by the medium",
  ),
];

/** Why a figure is bounded or missing. */
export const reasons: readonly Code[] = [
  code(
    "overlapping-exports",
    "izvozi se prekrivajo in se ne seštevajo",
    "le esportazioni si sovrappongono e non si sommano",
    "exports overlap and are not added",
  ),
  code("several-currencies", "več valut", "più valute", "several currencies"),
  code("several-kinds-of-clicks", "več vrst klikov", "più tipi di clic", "several kinds of clicks"),
  code("no-reach", "doseg ni naveden", "copertura non indicata", "reach is not told"),
  code(
    "reach-missing",
    "doseg manjka v delu vrstic",
    "in alcune righe manca la copertura",
    "reach is missing in some rows",
  ),
  code(
    "several-platforms",
    "več platform: doseg se ne sešteva",
    "più piattaforme: la copertura non si somma",
    "several platforms: reach is not added",
  ),
  code("several-kinds", "več vrst občinstva", "più tipi di pubblico", "several kinds of audience"),
  code(
    "not-added",
    "več vrstic: meji, ne vsota",
    "più righe: limiti, non una somma",
    "several rows: bounds, not a sum",
  ),
];

const accounts: Words = { sl: "računov", it: "account", en: "accounts" };
const times: Words = { sl: "prikazov", it: "visualizzazioni", en: "times shown" };
const money: Words = { sl: "v valuti vrstice", it: "nella valuta della riga", en: "in the row’s currency" };

export const channel = column(
  "channel",
  "VARCHAR",
  { sl: "kanal", it: "canale", en: "channel" },
  { codes: channels },
);
export const campaign = column("campaign", "VARCHAR", { sl: "kampanja", it: "campagna", en: "campaign" });
export const market = column(
  "market",
  "VARCHAR",
  { sl: "trg", it: "mercato", en: "market" },
  { codes: markets },
);
export const window = column(
  "window",
  "VARCHAR",
  { sl: "okno", it: "finestra", en: "window" },
  { codes: places },
);
export const year = column("year", "INTEGER", { sl: "leto", it: "anno", en: "year" });
export const impressions = column(
  "impressions",
  "INTEGER",
  { sl: "prikazi", it: "impression", en: "impressions" },
  { unit: times },
);
export const spend = column("spend", "DOUBLE", { sl: "strošek", it: "spesa", en: "spend" }, { unit: money });
export const currency = column("currency", "VARCHAR", { sl: "valuta", it: "valuta", en: "currency" });
export const rows = column("rows", "INTEGER", { sl: "vrstice", it: "righe", en: "rows" });
export const reason = column(
  "reason",
  "VARCHAR",
  { sl: "razlog", it: "motivo", en: "reason" },
  { codes: reasons },
);

/** What is said of any rows together; the first as the command line names them. */
export const measured: readonly ReturnedColumn[] = [
  impressions,
  column(
    "reach_low",
    "INTEGER",
    { sl: "doseg najmanj", it: "copertura minima", en: "reach at least" },
    { unit: accounts },
  ),
  column(
    "reach_high",
    "INTEGER",
    { sl: "doseg največ", it: "copertura massima", en: "reach at most" },
    { unit: accounts },
  ),
  spend,
  column(
    "ctr",
    "DOUBLE",
    { sl: "CTR", it: "CTR", en: "CTR" },
    { unit: { sl: "klikov na prikaz", it: "clic per impression", en: "clicks per impression" } },
  ),
  column(
    "cpm",
    "DOUBLE",
    { sl: "CPM", it: "CPM", en: "CPM" },
    { unit: { sl: "na 1.000 prikazov", it: "per 1.000 impression", en: "per 1,000 impressions" } },
  ),
  column(
    "cpc",
    "DOUBLE",
    { sl: "CPC", it: "CPC", en: "CPC" },
    { unit: { sl: "na klik", it: "per clic", en: "per click" } },
  ),
  currency,
  column("clicks", "INTEGER", { sl: "kliki", it: "clic", en: "clicks" }),
  column(
    "click_kind",
    "VARCHAR",
    { sl: "vrsta klikov", it: "tipo di clic", en: "kind of clicks" },
    { codes: clickKinds },
  ),
  column("sessions", "INTEGER", { sl: "seje", it: "sessioni", en: "sessions" }),
  column(
    "reach_kind",
    "VARCHAR",
    { sl: "kaj je doseg", it: "che cos’è la copertura", en: "what reach is" },
    { codes: reachKinds },
  ),
  column(
    "ceiling",
    "INTEGER",
    { sl: "omejeno s prebivalci", it: "limite: abitanti", en: "capped by inhabitants" },
    { unit: { sl: "prebivalcev", it: "abitanti", en: "inhabitants" } },
  ),
  column(
    "reach_reason",
    "VARCHAR",
    { sl: "doseg: razlog", it: "copertura: motivo", en: "reach: reason" },
    { codes: reasons },
  ),
  column("first_day", "DATE", { sl: "prvi dan", it: "primo giorno", en: "first day" }),
  column("last_day", "DATE", { sl: "zadnji dan", it: "ultimo giorno", en: "last day" }),
  rows,
  column("parts", "INTEGER", {
    sl: "vrstice, zajete v drugih",
    it: "righe comprese in altre",
    en: "rows held by others",
  }),
  reason,
];

const parameter = (name: string, meaning: Words, more: Partial<Parameter> = {}): Parameter => ({
  ...{ name, type: "VARCHAR", meaning },
  ...more,
});

/** What leaves some of the rows. */
export const narrowing: readonly Parameter[] = [
  parameter("channel", channel.label, { codes: channels }),
  parameter("campaign", campaign.label),
  parameter("market", { sl: "trg, npr. AT", it: "mercato, ad es. AT", en: "market, e.g. AT" }),
  parameter(
    "year",
    {
      sl: "leto, v katerem se vrstica začne",
      it: "anno in cui comincia la riga",
      en: "year the row begins in",
    },
    { type: "INTEGER" },
  ),
];

export const windowMonths: readonly Parameter[] = [
  parameter(
    "spring_months",
    {
      sl: "meseci pomladnega okna",
      it: "mesi della finestra di primavera",
      en: "months of the spring window",
    },
    { fallback: "4,5" },
  ),
  parameter(
    "autumn_months",
    { sl: "meseci jesenskega okna", it: "mesi della finestra d’autunno", en: "months of the autumn window" },
    { fallback: "9,10" },
  ),
];

export const population = parameter(
  "population",
  {
    sl: "prebivalci trga, če jih poznate",
    it: "abitanti del mercato, se noti",
    en: "inhabitants of the market, if known",
  },
  { type: "INTEGER" },
);

export const behind = { indicator: "campaigns_rows", parameters: {} } as const;
