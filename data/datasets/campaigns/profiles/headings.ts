import type { Role } from "../../../kernel/profile.ts";

/**
 * One export's headings by what they hold, as `spelling` makes them; of several present the first
 * counts. Besides fields: `day` and `month` name a whole one, `clicks:link` says which clicks.
 */
export type Known = Readonly<Record<string, readonly string[]>>;

/** What a file holds, and the place of its column. */
export type Found = ReadonlyMap<string, number>;

export function find(headings: readonly string[], known: Known): Found {
  const spelled = headings.map(spelling);
  return new Map(
    Object.entries(known).flatMap(([name, spellings]) => {
      const at = spellings.map((each) => spelled.indexOf(each)).find((each) => each >= 0);
      return at === undefined ? [] : [[name, at] as const];
    }),
  );
}

/** Small letters, plain blanks and apostrophes, and no currency in brackets, be they doubled. */
export function spelling(heading: string): string {
  return heading
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[’`]/g, "'")
    .replace(/\s*\(+[A-Z]{3}\)+$/, "")
    .trim()
    .toLowerCase();
}

/** The currency a heading names: `Amount spent (EUR)`. */
export function currencyIn(heading: string | undefined): string | undefined {
  return /\(([A-Z]{3})\)+$/.exec(heading?.trim() ?? "")?.[1];
}

/** A role for every heading; of clicks and their rate those of one kind, in the order of `kinds`. */
export function toRoles(headings: readonly string[], found: Found, kind: string | undefined): Role[] {
  const roles = new Map<number, Role>();
  for (const [name, at] of found) {
    const role = toRole(name, kind);
    const isTwice = ["from", "to"].includes(name) && (found.has("day") || found.has("month"));
    if (role && !isTwice && !roles.has(at)) roles.set(at, role);
  }
  return headings.map((_, at) => roles.get(at) ?? { kind: "ignored" });
}

function toRole(name: string, kind: string | undefined): Role | undefined {
  if (name === "day" || name === "month") return { kind: "span", of: name, from: "from", to: "to" };
  // What it counts from stands elsewhere: `ga4.ts` knows.
  if (name === "nth") return undefined;
  const [field = "", which] = name.split(":");
  if (which !== undefined && which !== kind) return undefined;
  // The end of an ad that has none is no date.
  if (field === "runs_to") return { kind: "field", field, means: endless };
  if (field === "result_kind") return { kind: "field", field, means: { na: "" } };
  return field === "ctr" ? { kind: "field", field, scale: "points" } : { kind: "field", field };
}

const endless = { ongoing: "", fortlaufend: "", "in corso": "" };

/** The kind of clicks a file has: the narrowest. */
export function clickKind(found: Found): string | undefined {
  return ["link", "all", "interaction"].find((kind) => found.has(`clicks:${kind}`));
}

/** The finest thing the rows are told apart by. */
export function levelOf(found: Found): string {
  const finest: readonly (readonly [level: string, ...names: string[]])[] = [
    ["placement", "platform", "placement"],
    ["day", "day", "nth"],
    ["month", "month"],
    ["ad", "ad"],
    ["ad-set", "ad_group"],
    ["campaign", "campaign"],
  ];
  return finest.find(([, ...names]) => names.some((name) => found.has(name)))?.[0] ?? "account";
}
