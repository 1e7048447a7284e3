import { bare } from "../../../kernel/headings.ts";
import type { Profile, Role } from "../../../kernel/profile.ts";
import { statusQuestions } from "../codes.ts";

const field = (name: string): Role => ({ kind: "field", field: name });
const ignored: Role = { kind: "ignored" };
const counts = { yes: "vacant", no: "occupied" } as const;
const questions = statusQuestions.filter(({ yes }) => yes === counts.yes).flatMap(({ headings }) => headings);

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(reporting year|year|wave)$/, field("wave")],
  [/^(geoid|area|tract|zone)$/, field("premise")],
  [/^(boro ct\d+|area name)$/, field("street")],
  [/^(count|number of) vacant$/, field("units")],
];

/**
 * Premises counted by area and status, not listed. A row counts those of one status; an area without a
 * row of vacant ones has none. Rates are of the sums: a mean of the areas' rates is not the town's.
 */
export const premisesByArea: Profile = {
  id: "premises-by-area",
  title: { sl: "prostori po območjih", it: "locali per zona", en: "premises by area" },
  recognise: ({ headings }) => {
    const names = headings.map(bare);
    const isCounted = names.some((name) => /^(count|number of) vacant/.test(name));
    const isWhole = names.some((name) => /^total (storefronts|premises|units)$/.test(name));
    if (!isCounted || !isWhole) return undefined;
    const read = names.map((name): Role => {
      if (questions.includes(name)) return { kind: "field", field: "counted", means: counts };
      return roles.find(([pattern]) => pattern.test(name))?.[1] ?? ignored;
    });
    const given = read.flatMap((role) => (role.kind === "field" ? [role.field] : []));
    // Counts of vacant ones alone, without a row that says of what, tell nothing by themselves.
    const isReadable = ["wave", "premise", "counted", "units"].every((name) => given.includes(name));
    if (!isReadable) return { refuse: "counts-not-units" };
    return { roles: read, source: "premises by area", release: null, unpublished: true };
  },
};
