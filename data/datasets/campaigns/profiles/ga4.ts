import { readDate } from "../../../kernel/dates.ts";
import type { Profile, Sheet } from "../../../kernel/profile.ts";
import { find, levelOf, toRoles, type Known } from "./headings.ts";

const known: Known = {
  day: ["date"],
  nth: ["nth day"],
  month: ["year month", "month"],
  campaign: ["session campaign", "first user campaign"],
  platform: [
    "session source / medium",
    "session source/medium",
    "session default channel group",
    "session primary channel group (default channel group)",
    "first user default channel group",
  ],
  market: ["country"],
  sessions: ["sessions"],
  users: ["active users", "total users", "users"],
  results: ["key events", "conversions"],
};

/** Google Analytics 4: comment lines above the table, and in explorations the sum before the data. */
export const ga4: Profile = {
  id: "ga4",
  title: { sl: "Google Analytics 4", it: "Google Analytics 4", en: "Google Analytics 4" },
  recognise: (sheet) => {
    const { headings } = sheet;
    const found = find(headings, known);
    const counts = found.has("sessions") || found.has("users");
    if (!counts || found.size < 2 || !isAnalytics(sheet)) return undefined;
    const period = periodOf(sheet);
    const nth = found.get("nth");
    const { from: since } = period;
    if (nth !== undefined && since === undefined) return undefined;
    return {
      roles: toRoles(headings, found, undefined).map((role, at) =>
        at === nth && since !== undefined ? { kind: "span", of: "day", from: "from", to: "to", since } : role,
      ),
      source: "Google Analytics 4",
      release: null,
      unpublished: true,
      constants: {
        channel: "website",
        level: levelOf(found),
        ...(found.has("results") ? { result_kind: "key events" } : {}),
        ...period,
      },
      // The label stands one field beyond the headings.
      skips: [{ reason: "total", at: headings.length, matches: "^Grand total$", verifies: true }],
      decimal: ".",
    };
  },
};

function isAnalytics({ notes, rows, headings }: Sheet): boolean {
  return (
    notes.some((note) => note.startsWith("#")) || rows.some((row) => row[headings.length] === "Grand total")
  );
}

/** `# 20250801-20250831`, or `# Start date: 20250801` and its end on another line. */
function periodOf({ notes }: Sheet): { readonly from?: string; readonly to?: string } {
  const text = notes.join("\n");
  const range = /^#\s*(\d{8})-(\d{8})\b/m.exec(text);
  const first = range?.[1] ?? /start date:\s*(\d{8})/i.exec(text)?.[1];
  const last = range?.[2] ?? /end date:\s*(\d{8})/i.exec(text)?.[1];
  const [from, to] = [readDate(first ?? "", undefined), readDate(last ?? "", undefined)];
  return from !== undefined && to !== undefined ? { from, to } : {};
}
