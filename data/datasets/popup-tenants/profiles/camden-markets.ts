import type { Profile, Role } from "../../../kernel/profile.ts";

const field = (name: string): Role => ({ kind: "field", field: name });

const roles: Readonly<Record<string, Role>> = {
  Type: field("category"),
  "Location Name": field("place"),
  Commodity: field("activity"),
  "Trading Days": field("trading_days"),
  "Trading Hours": field("trading_hours"),
  "Number Of Pitches Or Kiosks": field("pitches"),
  // Three kiosks of one street sell the same: only where they stand tells them apart.
  Location: { kind: "point", lat: "lat", lon: "lon" },
  "Last Uploaded": field("recorded"),
};

/** A city's open list of market stalls and kiosks, in which parking spaces are rows, too. */
export const camdenMarkets: Profile = {
  id: "camden-markets",
  title: {
    sl: "tržnice in kioski (Camden)",
    it: "mercati e chioschi (Camden)",
    en: "markets and kiosks (Camden)",
  },
  recognise: ({ headings }) => {
    if (!Object.keys(roles).every((heading) => headings.includes(heading))) return undefined;
    return {
      roles: headings.map((heading) =>
        Object.hasOwn(roles, heading) ? (roles[heading] ?? ignored) : ignored,
      ),
      source: "London Borough of Camden, markets and kiosks",
      release: null,
      dates: "dmy",
      skips: [{ reason: "other-kind", at: headings.indexOf("Type"), matches: "^Parking " }],
    };
  },
};

const ignored: Role = { kind: "ignored" };
