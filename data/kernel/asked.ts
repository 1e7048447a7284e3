import type { Contract } from "./contract.ts";
import { bare } from "./headings.ts";
import type { Role } from "./profile.ts";

const yes = ["yes", "y", "true", "1", "da", "sì", "si", "s", "vero"];
const no = ["no", "n", "false", "0", "ne", "falso"];
const points = ["koordinate", "coordinate", "coordinates", "point", "geometry", "geo point", "lat, lon"];

/** Under a heading that asks yes or no, the answer means what that heading makes of it. */
export function asAsked(role: Role, heading: string, { columns }: Contract): Role {
  if (role.kind !== "field") return role;
  const questions = columns.find(({ name }) => name === role.field)?.asked ?? [];
  const asked = questions.find(({ headings }) => headings.includes(bare(heading)));
  if (!asked) return role;
  const means = [
    ...yes.map((text): [string, string] => [text, asked.yes]),
    ...no.map((text): [string, string] => [text, asked.no]),
  ];
  return { ...role, means: Object.fromEntries(means) };
}

/** One column may hold both coordinates, in a dataset that has them and a table that has no others. */
export function withPoint(
  roles: readonly Role[],
  headings: readonly string[],
  { columns }: Contract,
): Role[] {
  const isKnown = ["lat", "lon"].every((field) => columns.some(({ name }) => name === field));
  const isGiven = roles.some(
    (role) => role.kind === "field" && (role.field === "lat" || role.field === "lon"),
  );
  const at = roles.findIndex(
    (role, at) => role.kind === "ignored" && points.includes(bare(headings[at] ?? "")),
  );
  if (!isKnown || isGiven || at < 0) return [...roles];
  return roles.with(at, { kind: "point", lat: "lat", lon: "lon" });
}
