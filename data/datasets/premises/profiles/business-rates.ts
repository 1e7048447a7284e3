import type { Profile, Role } from "../../../kernel/profile.ts";

const field = (name: string): Role => ({ kind: "field", field: name });

const roles: Readonly<Record<string, Role>> = {
  period: field("wave"),
  // Spelled like this in the export. `rates_code` is no key: spreadsheets have damaged most of them.
  locaton_code: field("premise"),
  rates_code: field("register"),
  address_no: field("house_number"),
  address_street: field("street"),
  address_town: field("settlement"),
  V10: field("lat"),
  V11: field("lon"),
  floor_area: field("floor_area"),
  use_category: field("use"),
  // True while somebody pays for an occupied premise. `vacant` beside it marks the end of a spell.
  vacant: {
    kind: "field",
    field: "vacancy",
    means: { "1": "ended", "0": "lasting", true: "ended", false: "lasting" },
  },
  status: { kind: "field", field: "status", means: { true: "occupied", false: "vacant" } },
  status_date: field("vacant_since"),
  // Days from the first day of the register to that of the vacancy.
  entry: {
    kind: "field",
    field: "vacant_since_known",
    means: { "0": "before-first-mapping" },
    otherwise: "known",
  },
  duration: field("vacant_days"),
};

const needed = ["rates_code", "locaton_code", "period", "status", "status_date", "duration"];

/** A register of business rates with a spell of vacancy in each row, as analysts of London share it. */
export const businessRates: Profile = {
  id: "business-rates",
  title: {
    sl: "register dajatev od prostorov",
    it: "registro dei tributi sui locali",
    en: "register of business rates",
  },
  recognise: ({ headings }) => {
    if (!needed.every((heading) => headings.includes(heading))) return undefined;
    return {
      roles: headings.map((heading) =>
        Object.hasOwn(roles, heading) ? (roles[heading] ?? ignored) : ignored,
      ),
      source: "business rates register",
      release: null,
      dates: "dmy",
      decimal: ".",
    };
  },
};

const ignored: Role = { kind: "ignored" };
