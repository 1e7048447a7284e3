import { toRows, type Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { findStreet } from "../../../reference/streets.ts";
import { findCounted } from "../counted.ts";

/** Fewer units than this tell nothing: one shop would be a change of more than a fifth. */
export const leastUnits = 5;

type Wave = {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** Somebody looked at more than the vacant ones. */
  readonly isWhole: boolean;
  readonly units: ReadonlyMap<string, Row>;
};

/**
 * What a measure is to be seen by, in its streets and in the rest of the centre: in the last mapping before
 * a day and in the latest after it; only units of which it is known in both. A row says why where it cannot
 * be compared.
 */
export async function beforeAfter(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const { from, streets = "" } = asked;
  const named = streets.split(/[,;]/).map(bare).filter(Boolean);
  if (from === undefined || named.length === 0) return [];
  const by = findCounted(asked["indicator"]);
  const waves = wavesOf(toRows(await ask("premises_rows", {})));
  const before = waves.findLast(({ last }) => last < from);
  const after = waves.findLast(({ first }) => first > from);
  const known = {
    counted: by?.id ?? null,
    ...(before ? { wave_before: before.name, day_before: before.last } : {}),
    ...(after ? { wave_after: after.name, day_after: after.last } : {}),
  };
  const refuse = (reason: string): Row[] => groups.map((group) => ({ group, ...known, reason }));
  if (!by) return refuse("not-by-street");
  if (!before) return refuse("no-wave-before");
  if (!after) return refuse("no-wave-after");
  if (!before.isWhole || !after.isWhole) return refuse("vacant-only");
  const both = [...before.units].flatMap(([premise, unit]) => {
    const later = after.units.get(premise);
    const [then, now] = [by.has(unit), later ? by.has(later) : null];
    return then === null || now === null ? [] : [{ inArea: isAmong(named, streetOf(unit)), then, now }];
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
      count_before: count(({ then }) => then),
      count_after: count(({ now }) => now),
      gained: count(({ then, now }) => !then && now),
      lost: count(({ then, now }) => then && !now),
    };
  });
}

const groups = ["area", "rest"] as const;

/** The mappings in the order of their last visits; one without a date has no place in time. */
function wavesOf(rows: readonly Row[]): Wave[] {
  const names = [...new Set(rows.map(({ wave }) => String(wave)))];
  return names
    .flatMap((name): Wave[] => {
      const own = rows.filter(({ wave, premise }) => String(wave) === name && premise != null);
      const days = own.flatMap(({ visited }) => (typeof visited === "string" ? [visited] : [])).toSorted();
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return [];
      const isWhole = own.some(({ status }) => status != null && status !== "vacant");
      return [
        { name, first, last, isWhole, units: new Map(own.map((row) => [String(row["premise"]), row])) },
      ];
    })
    .toSorted((a, b) => (a.last < b.last ? -1 : 1));
}

const streetOf = ({ street }: Row): string => String(street ?? "");

/** A street that no list of Koper's knows is compared by its own two names. */
function isAmong(named: readonly string[], street: string): boolean {
  return [street, ...street.split("/")].some((name) => named.includes(bare(name)));
}

/** Either official name of a street, in any spelling, is one and the same. */
function bare(name: string): string {
  const text = name.trim();
  return (findStreet(text)?.sl ?? text).toLocaleLowerCase("sl");
}
