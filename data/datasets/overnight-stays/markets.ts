import type { Code } from "../../kernel/contract.ts";
import { languages, type Language, type Words } from "../../kernel/words.ts";

/** Country names come from the platform, so that they are the usual ones in every language. */
const names = Object.fromEntries(
  languages.map((language) => [language, new Intl.DisplayNames(language, { type: "region" })]),
) as Record<Language, Intl.DisplayNames>;

function country(id: string, ...spellings: string[]): Code {
  const label = Object.fromEntries(languages.map((language) => [language, names[language].of(id) ?? id]));
  return { id, label: label as Words, spellings };
}

function group(id: string, spelling: string, label: Words): Code {
  return { id, label, spellings: [spelling] };
}

/** Sums over the other markets: never added to them. */
export const totals: readonly Code[] = [
  {
    id: "total",
    label: { sl: "vsi trgi", it: "tutti i mercati", en: "all markets" },
    spellings: [
      "Država - SKUPAJ",
      "Države - SKUPAJ",
      "DRŽAVE - SKUPAJ",
      "total",
      ...[
        "Skupaj",
        "SKUPAJ",
        "skupaj",
        "Totale",
        "TOTALE",
        "totale",
        "Vse države",
        "Tutti i paesi",
        "All countries",
      ],
    ],
  },
  {
    id: "foreign",
    label: { sl: "tuji trgi", it: "mercati esteri", en: "foreign markets" },
    spellings: ["TUJI", "Tuji", "foreign"],
  },
];

/**
 * The markets that add up to the total, as SURS table 2164466S lists them: countries by their ISO
 * 3166 code, SURS's groups of small countries by a name of ours. Spellings are without SURS's
 * number (`2.16`), which has changed between releases.
 */
export const leaves: readonly Code[] = [
  {
    id: "domestic",
    label: { sl: "domači trg", it: "mercato interno", en: "domestic market" },
    spellings: ["DOMAČI", "Domači", "domestic"],
  },
  country("AT", "Avstrija"),
  country("BE", "Belgija"),
  country("BG", "Bolgarija"),
  country("BA", "Bosna in Hercegovina"),
  country("CY", "Ciper"),
  country("CZ", "Češka republika", "Češka"),
  country("ME", "Črna gora"),
  country("DK", "Danska"),
  country("EE", "Estonija"),
  country("FI", "Finska"),
  country("FR", "Francija"),
  country("GR", "Grčija"),
  country("HR", "Hrvaška"),
  country("IE", "Irska"),
  country("IS", "Islandija"),
  country("IT", "Italija"),
  country("LV", "Latvija"),
  country("LT", "Litva"),
  country("LU", "Luksemburg"),
  country("HU", "Madžarska"),
  country("MK", "Makedonija", "Severna Makedonija"),
  country("MT", "Malta"),
  country("DE", "Nemčija"),
  country("NL", "Nizozemska"),
  country("NO", "Norveška"),
  country("PL", "Poljska"),
  country("PT", "Portugalska"),
  country("RO", "Romunija"),
  country("RU", "Ruska federacija"),
  country("SK", "Slovaška"),
  country("RS", "Srbija"),
  country("ES", "Španija"),
  country("SE", "Švedska"),
  country("CH", "Švica"),
  country("TR", "Turčija"),
  country("UA", "Ukrajina"),
  country("GB", "Združeno kraljestvo"),
  group("other-europe", "Druge evropske države", {
    sl: "druge evropske države",
    it: "altri paesi europei",
    en: "other European countries",
  }),
  country("ZA", "Južna Afrika"),
  group("other-africa", "Druge afriške države", {
    sl: "druge afriške države",
    it: "altri paesi africani",
    en: "other African countries",
  }),
  country("AU", "Avstralija"),
  country("NZ", "Nova Zelandija"),
  group("other-oceania", "Druge države in ozemlja Oceanije", {
    sl: "druge države in ozemlja Oceanije",
    it: "altri paesi e territori dell’Oceania",
    en: "other countries and territories of Oceania",
  }),
  country("IL", "Izrael"),
  country("JP", "Japonska"),
  country("CN", "Kitajska (Ljudska republika)", "Kitajska"),
  country("KR", "Koreja (Republika)", "Republika Koreja"),
  group("other-asia", "Druge azijske države", {
    sl: "druge azijske države",
    it: "altri paesi asiatici",
    en: "other Asian countries",
  }),
  country("BR", "Brazilija"),
  group("other-south-america", "Druge države Južne in Srednje Amerike", {
    sl: "druge države Južne in Srednje Amerike",
    it: "altri paesi dell’America centrale e meridionale",
    en: "other countries of South and Central America",
  }),
  country("CA", "Kanada"),
  country("US", "Združene države (ZDA)", "Združene države"),
  group("other-north-america", "Druge države in ozemlja Severne Amerike", {
    sl: "druge države in ozemlja Severne Amerike",
    it: "altri paesi e territori dell’America settentrionale",
    en: "other countries and territories of North America",
  }),
];

export const markets: readonly Code[] = [...totals, ...leaves];

/** `2.16 Italija` and `Italija` are the same market: SURS's number is dropped. */
export function withoutNumber(text: string): string {
  return text.replace(/^\d+(\.\d+)?\s+/, "");
}
