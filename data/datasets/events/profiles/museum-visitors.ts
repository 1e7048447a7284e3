import { readMonth } from "../../../kernel/period.ts";
import type { Profile, Role, Sheet } from "../../../kernel/profile.ts";

/** Months down, one column for each house. An empty cell: not open yet or not reported, so unknown; 0: closed. */
export const museumVisitors: Profile = {
  id: "museum-visitors",
  title: {
    sl: "obisk muzejev po mesecih",
    it: "visitatori dei musei per mese",
    en: "museum visitors by month",
  },
  recognise: (sheet) => {
    const { headings } = sheet;
    if (!isMonth(headings[0]) || !countsVisitors(sheet)) return undefined;
    const roles = headings.map((heading, at) => (at === 0 ? months : venueRole(heading)));
    const venues = roles.flatMap(({ kind }, at) => (kind === "measure" ? [at] : []));
    if (venues.length === 0 || !holdsMonthsAndCounts(sheet, venues)) return undefined;
    return {
      roles,
      source: "museum visitors",
      release: null,
      unpublished: true,
      constants: { covers: "month", kind: "visitors" },
      skips: [{ reason: "total", at: 0, matches: sum.source, verifies: true }],
    };
  },
};

const months: Role = { kind: "span", of: "month", from: "from", to: "to" };
const sum = /^([Ss]kupa[jn]|SKUPAJ|[Tt]otal|[Tt]otale|TOTALE?|[Ss]kupna vsota|[Ss]um|[Gg]esamt)/;

function isMonth(heading: string | undefined): boolean {
  return /^(month|mesec|mese|monat)$/i.test(heading ?? "");
}

function venueRole(heading: string): Role {
  if (heading === "" || sum.test(heading)) return { kind: "ignored" };
  return { kind: "measure", field: "attendance", fixed: { venue: heading } };
}

/** Months and whole numbers could be anything: that they are visitors has to be said somewhere. */
function countsVisitors({ file, notes, headings }: Sheet): boolean {
  const visitors = /visitor|obisk|visitator|besuch|museum|museo|musei|muzej/i;
  return [file, ...notes, ...headings].some((text) => visitors.test(text));
}

function holdsMonthsAndCounts({ rows }: Sheet, venues: readonly number[]): boolean {
  const cell = (row: readonly string[], at: number): string => row[at]?.trim() ?? "";
  const dated = rows.filter((row) => cell(row, 0) !== "" && !sum.test(cell(row, 0)));
  const isCount = (text: string): boolean => /^(\d+|\d{1,3}([.,\s]\d{3})+|-+|n\/?a)?$/i.test(text);
  return (
    dated.length > 0 &&
    dated.filter((row) => readMonth(cell(row, 0))).length > dated.length / 2 &&
    venues.every((at) => dated.filter((row) => isCount(cell(row, at))).length > dated.length / 2)
  );
}
