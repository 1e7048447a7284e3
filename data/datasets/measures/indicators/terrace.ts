import type { Parameter, ReturnedColumn, RoomIndicator } from "../../../kernel/indicator.ts";
import type { Words } from "../../../kernel/words.ts";
import { yesNo } from "../codes.ts";
import { text } from "./columns.ts";
import { terrace as compute } from "./terrace.compute.ts";

const eur: Words = { sl: "EUR", it: "EUR", en: "EUR" };
const money = (name: string, label: Words): ReturnedColumn => ({ name, type: "DOUBLE", label, unit: eur });
const part = (name: string, label: Words): ReturnedColumn => ({ name, type: "DOUBLE", label, share: true });
const sum = (name: string, meaning: Words, fallback: string): Parameter => ({
  name,
  type: "DOUBLE",
  meaning,
  fallback,
});

export const terraces: RoomIndicator = {
  id: "measures_terrace",
  title: { sl: "Terase po katalogu", it: "Terrazze secondo il catalogo", en: "Terraces by the catalogue" },
  unit: eur,
  definition: {
    sl: "Oprostitev = nadomestilo × delež leta (80, 50, 30 %) × naložba / naložba za ves delež (največ 1), nikoli več od naložbe. Program pravi »skladno z vrednostjo investicije« in ne da formule; sorazmernost je Loggijino branje.",
    it: "Esenzione = canone × quota dell’anno (80, 50, 30 %) × investimento / investimento per la quota intera (al massimo 1), mai più dell’investimento. Il programma dice «in conformità con il valore dell’investimento» e non dà una formula; la proporzione è la lettura di Loggia.",
    en: "Relief = fee × share of the year (80, 50, 30 %) × investment / investment for the full share (1 at most), never more than the investment. The programme says “in accordance with the value of the investment” and gives no formula; the proportion is Loggia’s reading.",
  },
  source: {
    sl: "Program dela ZMKT 2026, 2.3.2.5, vrstice 1392 in 1394–1396.",
    it: "Programma di lavoro 2026, 2.3.2.5, righe 1392 e 1394–1396.",
    en: "Work programme 2026, 2.3.2.5, lines 1392 and 1394–1396.",
  },
  compute,
  parameters: [
    sum("fee", { sl: "letno nadomestilo", it: "canone annuo", en: "yearly fee" }, "1200"),
    sum("investment", { sl: "naložba", it: "investimento", en: "investment" }, "4000"),
    sum(
      "full_investment",
      {
        sl: "naložba za ves delež; 0 = vsaka",
        it: "investimento per la quota intera; 0 = qualsiasi",
        en: "investment for the full share; 0 = any",
      },
      "0",
    ),
  ],
  columns: [
    {
      name: "adoption_year",
      type: "INTEGER",
      label: { sl: "leto prehodnega obdobja", it: "anno della transizione", en: "year of the transition" },
    },
    text("permit", { sl: "dovoljenje", it: "permesso", en: "permit" }, yesNo),
    part("year_share", { sl: "delež leta", it: "quota dell’anno", en: "share of the year" }),
    part("scale", { sl: "po naložbi", it: "per l’investimento", en: "for the investment" }),
    money("relief", { sl: "oprostitev", it: "esenzione", en: "relief" }),
    money("to_pay", { sl: "za plačilo", it: "da pagare", en: "to pay" }),
    part("returned", { sl: "del naložbe", it: "parte dell’investimento", en: "part of the investment" }),
  ],
  figure: { mark: "table" },
  better: "neither",
};
