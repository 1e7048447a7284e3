import { readDate, readRange } from "../../../kernel/dates.ts";
import type { Profile, SkipRule } from "../../../kernel/profile.ts";
import { clickKind, find, levelOf, toRoles, type Known } from "./headings.ts";

const known: Known = {
  campaign: ["campaign", "campagna"],
  ad_group: ["ad group", "gruppo di annunci"],
  platform_id: ["ad id", "ad group id", "campaign id", "id annuncio", "id campagna"],
  status: ["campaign status", "stato della campagna", "stato campagna", "status", "stato"],
  objective: ["campaign type", "tipo di campagna"],
  placement: ["network", "network (with search partners)", "rete"],
  day: ["day", "giorno"],
  month: ["month", "mese"],
  impressions: ["impr.", "impressions", "visualizzazioni", "impressioni"],
  "clicks:all": ["clicks", "clic", "click"],
  "clicks:interaction": ["interactions", "interazioni"],
  "ctr:all": ["ctr"],
  results: ["conversions", "conversioni"],
  spend: ["cost", "costo", "spesa"],
  currency: ["currency code", "codice valuta"],
};

/** Overlapping totals stand under the rows: of all listed, of the account with what is not listed, of a type. */
const totals: readonly SkipRule[] = [
  { reason: "total", at: 0, matches: "^(Total|Totale): ", verifies: true },
];

/** Reports on campaigns or ad groups, by day or as a whole; the period stands in the title only. */
export const googleAds: Profile = {
  id: "google-ads",
  title: {
    sl: "Google Ads, poročilo o kampanjah",
    it: "Google Ads, rapporto sulle campagne",
    en: "Google Ads, campaign report",
  },
  recognise: ({ headings, notes }) => {
    const found = find(headings, known);
    const isGoogle = found.has("objective") || found.has("status") || notes.some((note) => title.test(note));
    if (!isGoogle || !needed.every((name) => found.has(name)) || hasTerms(headings)) return undefined;
    const kind = clickKind(found);
    return {
      roles: toRoles(headings, found, kind),
      source: "Google Ads",
      release: null,
      unpublished: true,
      constants: {
        channel: "google-ads",
        level: levelOf(found),
        ...(kind ? { click_kind: kind } : {}),
        ...(found.has("results") ? { result_kind: "conversions" } : {}),
        ...periodOf(notes),
      },
      skips: totals,
      decimal: headings.includes("Campaign") ? "." : ",",
    };
  },
};

const needed = ["campaign", "impressions", "spend"];
const title = /^(campaign|ad group) report$|^rapporto\b.*\bcampagn/i;
const always = /^(all time|sempre|tutto il periodo)$/i;

/** Search terms and keywords are finer than anything this room tells apart. */
function hasTerms(headings: readonly string[]): boolean {
  return headings.some((heading) =>
    /^(search term|keyword|termine di ricerca|parola chiave)$/i.test(heading),
  );
}

/** `27 January 2026 - 23 February 2026`, one day, or the words that say that there is no period. */
function periodOf(notes: readonly string[]): Readonly<Record<string, string>> {
  for (const note of notes) {
    const range = readRange(note);
    if (range) return { from: range.first, to: range.last };
    const day = readDate(note, undefined);
    if (day !== undefined) return { from: day, to: day };
    if (always.test(note)) return { note };
  }
  return {};
}
