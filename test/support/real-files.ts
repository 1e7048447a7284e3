import type { ImportSummary } from "../../data/index.ts";

/** What must be said of a file; `records` is the law: records = loaded + refused + skipped. */
export type Fate = {
  readonly encoding: string;
  readonly records: string;
  readonly skips?: string;
} & (
  | { readonly read: string; readonly figures: number }
  // An issue's code, and the line of the headings nobody can read.
  | { readonly refused: string }
);

const [cp1250, utf8] = ["windows-1250", "utf-8"];
const titled = "1 title, 1 blank";
const sistat = "overnight-stays/sistat-csv";
const workbook: Fate = {
  ...{ encoding: "xlsx", read: "overnight-stays by sistat-workbook", figures: 870_744 },
  ...{ records: "15584 = 15549 + 0 + 35", skips: "1 title, 17 blank, 17 footnote" },
};

/** What lies among the exports and is none. */
export const noExports = ["README.md"];

/** Every real export and what becomes of it. The records were counted with Python's csv, not with this program. */
export const realFiles: Readonly<Record<string, Fate>> = {
  "campaigns/google-ads/DanielTheC_Campaign_report.csv": {
    ...{ encoding: "utf-16le", read: "campaigns by google-ads", figures: 1 },
    ...{ records: "5 = 1 + 0 + 4", skips: "2 title, 2 total" },
  },
  "campaigns/google-ads/intragoinc_Campaign_report.csv": {
    ...{ encoding: utf8, read: "campaigns by google-ads", figures: 12 },
    ...{ records: "19 = 12 + 0 + 7", skips: "2 title, 5 total" },
  },
  "campaigns/kag/KAG_conversion_data.csv": {
    ...{ encoding: utf8, read: "campaigns by facebook-ads-kag", figures: 1143 },
    records: "1143 = 1143 + 0 + 0",
  },
  "campaigns/meta-de/magi1206_Facebook.csv": {
    ...{ encoding: utf8, read: "campaigns by meta-ads", figures: 1127 },
    records: "1127 = 1127 + 0 + 0",
  },
  "events/la-museums/museum_visitors.csv": {
    ...{ encoding: utf8, read: "events by museum-visitors", figures: 956 },
    records: "117 = 117 + 0 + 0",
  },
  // Years and months of several measures side by side: nobody's layout, to be mapped by hand.
  "overnight-stays/koper_annual.csv": {
    ...{ encoding: utf8, refused: "unknown-layout 1" },
    records: "16 = 0 + 16 + 0",
  },
  "overnight-stays/koper_monthly_totals.csv": {
    ...{ encoding: utf8, refused: "unknown-layout 1" },
    records: "73 = 0 + 73 + 0",
  },
  "overnight-stays/koper_monthly.csv": {
    ...{ encoding: utf8, read: "overnight-stays by long-with-flags", figures: 8176 },
    records: "8176 = 8176 + 0 + 0",
  },
  [`${sistat}/2164466S_coast_long_cp1250.csv`]: {
    ...{ encoding: cp1250, read: "overnight-stays by sistat-long", figures: 40_880 },
    ...{ records: "40882 = 40880 + 0 + 2", skips: titled },
  },
  [`${sistat}/2164466S_koper_wide-markets_cp1250.csv`]: {
    ...{ encoding: cp1250, read: "overnight-stays by sistat-wide-markets", figures: 8176 },
    ...{ records: "75 = 73 + 0 + 2", skips: titled },
  },
  [`${sistat}/2164466S_koper_wide-months_utf8.csv`]: {
    ...{ encoding: utf8, read: "overnight-stays by sistat-wide-months", figures: 4088 },
    ...{ records: "58 = 56 + 0 + 2", skips: titled },
  },
  // Years, not months: SiStat's, but not the table of overnight stays.
  [`${sistat}/Prenocitve_vrste_obcin.csv`]: {
    ...{ encoding: cp1250, refused: "other-table 3" },
    ...{ records: "8 = 0 + 6 + 2", skips: titled },
  },
  [`${sistat}/kapacitete_vrste_obcin.csv`]: {
    ...{ encoding: cp1250, refused: "other-table 3" },
    ...{ records: "8 = 0 + 6 + 2", skips: titled },
  },
  [`${sistat}/prihodi_po_obcinah_2019.csv`]: {
    ...{ encoding: cp1250, refused: "other-table 3" },
    ...{ records: "214 = 0 + 212 + 2", skips: titled },
  },
  [`${sistat}/povprecna_doba_nastanitve_regije_mesecno.csv`]: {
    ...{ encoding: cp1250, read: "average-stay by sistat-regions", figures: 858 },
    records: "429 = 429 + 0 + 0",
  },
  [`${sistat}/prenocitve.slovencev.v.sloveniji.csv`]: {
    ...{ encoding: cp1250, read: "overnight-stays by sistat-national", figures: 147 },
    records: "1 = 1 + 0 + 0",
  },
  "overnight-stays/sistat-xlsx/2164466S_20260315-191917.xlsx": workbook,
  "overnight-stays/sistat-xlsx/2164466S_20260315-191956.xlsx": workbook,
  "popup/camden-markets/Camden_Markets_And_Kiosks (1).csv": {
    ...{ encoding: utf8, read: "popup-tenants by camden-markets", figures: 52 },
    ...{ records: "281 = 52 + 0 + 229", skips: "229 other-kind" },
  },
  "premises/camden/CamdenT-vacant-survival.csv": {
    ...{ encoding: utf8, read: "premises by business-rates", figures: 351 },
    ...{ records: "405 = 351 + 0 + 54", skips: "54 blank" },
  },
  "premises/camden/camden-vacant-survival-full.csv": {
    ...{ encoding: utf8, read: "premises by business-rates", figures: 968 },
    ...{ records: "1134 = 968 + 0 + 166", skips: "166 blank" },
  },
  // How many storefronts stand empty in each tract: a row counts those of one status.
  "premises/nyc/vacant_storefronts_tracts_2020-2021.csv": {
    ...{ encoding: utf8, read: "premises by premises-by-area", figures: 10_215 },
    records: "10215 = 10215 + 0 + 0",
  },
};

/** What a summary says, in the same words. */
export function fateOf(summary: ImportSummary): Fate {
  const { status, dataset, profile, figures, records, loaded, refused, skipped, skips } = summary;
  const errors = summary.issues.filter(({ severity }) => severity === "error");
  const codes = errors.map(({ code, line }) => (line === undefined ? code : `${code} ${line}`)).join(", ");
  const said = skips.map(({ reason, count }) => `${count} ${reason}`).join(", ");
  return {
    encoding: summary.encoding ?? "",
    records: `${records} = ${loaded} + ${refused} + ${skipped}`,
    ...(said !== "" && { skips: said }),
    ...(status === "loaded" && errors.length === 0
      ? { read: `${dataset} by ${profile}`, figures }
      : { refused: status === "refused" ? codes : `${status} ${codes}` }),
  };
}
