import { toRows, type Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { findStreet } from "../../../reference/streets.ts";

/** Fewer units than this tell nothing: one shop would be a change of more than a fifth. */
export const leastUnits = 5;

type Wave = {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** By premise: its street and whether it was vacant. */
  readonly units: ReadonlyMap<string, { readonly street: string; readonly vacant: boolean }>;
};

/**
 * Vacant units of some streets and of the rest of the centre, in the last mapping before a day and in the
 * latest after it; only units found in both. A row says why where it cannot be compared.
 */
export async function beforeAfter(ask: AskRoom, { from, streets = "" }: Asked): Promise<Row[]> {
  const named = streets.split(/[,;]/).map(bare).filter(Boolean);
  if (from === undefined || named.length === 0) return [];
  const waves = wavesOf(toRows(await ask("premises_rows", {})));
  const before = waves.findLast(({ last }) => last < from);
  const after = waves.findLast(({ first }) => first > from);
  const known = {
    ...(before ? { wave_before: before.name, day_before: before.last } : {}),
    ...(after ? { wave_after: after.name, day_after: after.last } : {}),
  };
  const refuse = (reason: string): Row[] => groups.map((group) => ({ group, ...known, reason }));
  if (!before) return refuse("no-wave-before");
  if (!after) return refuse("no-wave-after");
  if (![before, after].every(isWhole)) return refuse("vacant-only");
  const both = [...before.units].flatMap(([premise, then]) => {
    const now = after.units.get(premise);
    return now ? [{ inArea: isAmong(named, then.street), then: then.vacant, now: now.vacant }] : [];
  });
  return groups.map((group): Row => {
    const units = both.filter(({ inArea }) => inArea === (group === "area"));
    if (units.length < leastUnits)
      return {
        group,
        ...known,
        units: units.length,
        reason: units.length === 0 ? "no-units" : "too-few-units",
      };
    const count = (holds: (unit: (typeof units)[number]) => boolean): number => units.filter(holds).length;
    return {
      group,
      ...known,
      units: units.length,
      vacant_before: count(({ then }) => then),
      vacant_after: count(({ now }) => now),
      emptied: count(({ then, now }) => !then && now),
      filled: count(({ then, now }) => then && !now),
    };
  });
}

const groups = ["area", "rest"] as const;

/** The mappings in the order of their last visits; one without a date has no place in time. */
function wavesOf(rows: readonly Row[]): Wave[] {
  const names = [...new Set(rows.map(({ wave }) => String(wave)))];
  return names
    .flatMap((name): Wave[] => {
      const own = rows.filter(({ wave }) => String(wave) === name);
      const days = own.flatMap(({ visited }) => (typeof visited === "string" ? [visited] : [])).toSorted();
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return [];
      const units = own.flatMap(({ premise, street, status }) =>
        premise === null || premise === undefined || status === null || status === undefined
          ? []
          : [[String(premise), { street: String(street ?? ""), vacant: status === "vacant" }] as const],
      );
      return [{ name, first, last, units: new Map(units) }];
    })
    .toSorted((a, b) => (a.last < b.last ? -1 : 1));
}

/** A list of nothing but vacant units does not say of what they are a part. */
function isWhole({ units }: Wave): boolean {
  return [...units.values()].some(({ vacant }) => !vacant);
}

/** A street that no list of Koper's knows is compared by its own two names. */
function isAmong(named: readonly string[], street: string): boolean {
  return [street, ...street.split("/")].some((name) => named.includes(bare(name)));
}

/** Either official name of a street, in any spelling, is one and the same. */
function bare(name: string): string {
  const text = name.trim();
  return (findStreet(text)?.sl ?? text).toLocaleLowerCase("sl");
}
