/**
 * Makes `data/koper-2026/overnight-stays.csv` anew: Koper's published figures in SiStat's layout with
 * markets across, from a long table `period,municipality,measure,market_code,market,value,flag,...`.
 *
 *     npm run -s sample -- LONG_TABLE.csv "20260225 10:30"
 *
 * or the invented events and campaigns beside it:
 *
 *     npm run -s sample -- demonstration
 */
import { readFileSync, writeFileSync } from "node:fs";
import { exit } from "node:process";
import { writeDemonstration } from "./demonstration/write.ts";

const [, , table = "", release = ""] = process.argv;
if (table === "demonstration") {
  writeDemonstration("data/koper-2026");
  exit(0);
}
const measures = { arrivals: "Prihodi turistov", nights: "Prenočitve turistov" } as const;

type Figure = { period: string; municipality: string; measure: string; market: string; text: string };

const lines = readFileSync(table, "utf8").trim().split(/\r?\n/).slice(1);
const figures: Figure[] = lines.map((line) => {
  const [period = "", municipality = "", measure = "", code = "", market = "", value = "", flag = ""] =
    line.split(",");
  return { period, municipality, measure, market: `${code} ${market}`, text: value === "" ? flag : value };
});

const periods = [...new Set(figures.map(({ period }) => period))].sort();
const municipalities = [...new Set(figures.map(({ municipality }) => municipality))];
const markets = [...new Set(figures.map(({ market }) => market))];
const cells = new Map(
  figures.map(({ period, municipality, measure, market, text }) => [
    [period, municipality, measure, market].join("|"),
    text,
  ]),
);

const columns = Object.entries(measures).flatMap(([measure, name]) =>
  markets.map((market) => ({ measure, market, heading: `${market} ${name}` })),
);
const quote = (text: string): string => `"${text}"`;
const rows = periods.flatMap((period) =>
  municipalities.map((municipality) => [
    quote(period.replace("-", "M")),
    quote(municipality),
    ...columns.map(
      ({ measure, market }) => cells.get([period, municipality, measure, market].join("|")) ?? "...",
    ),
  ]),
);
const text = [
  quote("Prihodi in prenočitve turistov po državah, občine, Slovenija, mesečno"),
  "",
  [quote("MESEC"), quote("OBČINE"), ...columns.map(({ heading }) => quote(heading))].join(";"),
  ...rows.map((row) => row.join(";")),
  "",
  quote(`Zadnja objava: ${release}`),
  quote("ID tabele: 2164466S"),
  quote("Vir: Statistični urad Republike Slovenije (SURS), SiStat"),
  "",
].join("\r\n");
writeFileSync("data/koper-2026/overnight-stays.csv", text);
