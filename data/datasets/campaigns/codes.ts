import type { Code } from "../../kernel/contract.ts";

/** Where a campaign was seen or heard. */
export const channels: readonly Code[] = [
  {
    id: "google-ads",
    label: { sl: "Google Ads", it: "Google Ads", en: "Google Ads" },
    spellings: ["google", "adwords", "google adwords", "google oglasi", "annunci google"],
  },
  {
    id: "meta-ads",
    label: {
      sl: "Meta (Facebook, Instagram)",
      it: "Meta (Facebook, Instagram)",
      en: "Meta (Facebook, Instagram)",
    },
    spellings: ["meta", "facebook", "instagram", "facebook ads", "fb", "facebook/instagram", "fb/ig"],
  },
  {
    id: "tiktok-ads",
    label: { sl: "TikTok", it: "TikTok", en: "TikTok" },
    spellings: ["tiktok ads", "tik tok"],
  },
  {
    id: "website",
    label: { sl: "spletna stran", it: "sito web", en: "website" },
    spellings: ["splet", "web", "sito", "spletno mesto", "internet"],
  },
  { id: "radio", label: { sl: "radio", it: "radio", en: "radio" }, spellings: [] },
  {
    id: "print",
    label: { sl: "tisk", it: "stampa", en: "print" },
    spellings: ["časopis", "revija", "giornale", "rivista", "newspaper", "magazine", "tiskani mediji"],
  },
  {
    id: "outdoor",
    label: { sl: "zunanje oglaševanje", it: "affissioni", en: "outdoor" },
    spellings: ["plakati", "jumbo plakati", "manifesti", "cartelloni", "billboards", "posters", "ooh"],
  },
  {
    id: "newsletter",
    label: { sl: "e-novice", it: "newsletter", en: "newsletter" },
    spellings: ["enovice", "e-pošta", "e-mail", "email"],
  },
  {
    id: "press",
    label: { sl: "objave v medijih", it: "rassegna stampa", en: "media coverage" },
    spellings: ["mediji", "medijske objave", "kliping", "clipping", "uscite sui media", "press coverage"],
  },
  { id: "other", label: { sl: "drugo", it: "altro", en: "other" }, spellings: ["ostalo"] },
];

/** The finest thing a file tells apart. Reach of one level is no sum of the reach of a finer one. */
export const levels: readonly Code[] = [
  { id: "account", label: { sl: "račun", it: "account", en: "account" }, spellings: [] },
  { id: "campaign", label: { sl: "kampanja", it: "campagna", en: "campaign" }, spellings: [] },
  {
    id: "ad-set",
    label: { sl: "skupina oglasov", it: "gruppo di inserzioni", en: "ad set" },
    spellings: ["ad group", "gruppo di annunci"],
  },
  { id: "ad", label: { sl: "oglas", it: "inserzione", en: "ad" }, spellings: ["annuncio"] },
  { id: "month", label: { sl: "mesec", it: "mese", en: "month" }, spellings: [] },
  { id: "day", label: { sl: "dan", it: "giorno", en: "day" }, spellings: [] },
  {
    id: "placement",
    label: { sl: "umestitev", it: "posizionamento", en: "placement" },
    spellings: ["platform", "piattaforma", "platforma"],
  },
];

/** What was counted as a click. Rates of different kinds cannot be compared. */
export const clickKinds: readonly Code[] = [
  {
    id: "link",
    label: { sl: "kliki na povezavo", it: "clic sul link", en: "link clicks" },
    spellings: ["na povezavo", "sul link"],
  },
  {
    id: "all",
    label: { sl: "vsi kliki", it: "tutti i clic", en: "all clicks" },
    spellings: ["vsi", "tutti"],
  },
  {
    id: "interaction",
    label: { sl: "interakcije", it: "interazioni", en: "interactions" },
    spellings: ["interakcija", "interazione"],
  },
];

/** Code lists here are compared in small letters: nobody types them alike. */
export function small(text: string): string {
  return text.toLowerCase();
}
