import { toRows, type Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";

/** A row of the room as computations need it. */
export type Shown = {
  /** The event's name; a venue's own figures go by the venue's. */
  readonly what: string;
  readonly event: string | null;
  readonly edition: string | null;
  readonly performance: string | null;
  readonly venue: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly startsAt: string | null;
  readonly covers: "performance" | "day" | "month" | "year";
  readonly zone: string | null;
  readonly area: string | null;
  readonly genre: string | null;
  readonly ticketed: string | null;
  readonly attendance: number | null;
  readonly planned: number | null;
  readonly method: string | null;
  readonly kind: string | null;
  readonly seated: number | null;
  readonly standing: number | null;
  readonly cost: number | null;
  readonly income: number | null;
  readonly cofunding: number | null;
  readonly requested: number | null;
  readonly quality: number | null;
  readonly packages: number | null;
  readonly import: number;
  readonly file: string;
  readonly line: number;
};

/** Every row in force. */
export async function askShown(ask: AskRoom): Promise<Shown[]> {
  return toRows(await ask("events_rows", {})).map(toShown);
}

const spans = ["day", "month", "year"] as const;

function toShown(row: Row): Shown {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  const number = (name: string): number | null => (typeof row[name] === "number" ? row[name] : null);
  const from = text("from") ?? "";
  return {
    what: text("event") ?? text("venue") ?? "",
    event: text("event"),
    edition: text("edition"),
    performance: text("performance"),
    venue: text("venue"),
    from,
    to: text("to") ?? from,
    startsAt: text("starts_at"),
    covers: spans.find((each) => each === row["covers"]) ?? "performance",
    zone: text("zone"),
    area: text("area"),
    genre: text("genre"),
    ticketed: text("ticketed"),
    attendance: number("attendance"),
    planned: number("planned"),
    method: text("method"),
    kind: text("kind"),
    seated: number("capacity_seated"),
    standing: number("capacity_standing"),
    cost: number("cost"),
    income: number("income"),
    cofunding: number("cofunding"),
    requested: number("requested"),
    quality: number("quality"),
    packages: number("packages"),
    import: number("import") ?? 0,
    file: text("file") ?? "",
    line: number("line") ?? 0,
  };
}

/** The year a row belongs to: the one it begins in. */
export function yearOf({ from }: Pick<Shown, "from">): number {
  return Number(from.slice(0, 4));
}

/** What the question narrows to; the year is left to those that look at several. */
export function isAsked({ event, venue, zone, kind }: Asked): (row: Shown) => boolean {
  return (row) =>
    (event === undefined || row.what === event) &&
    (venue === undefined || row.venue === venue) &&
    (zone === undefined || row.zone === zone) &&
    (kind === undefined || row.kind === kind);
}

/** The sum of what is known; null if nothing is. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** By these columns, numbers as numbers, what has none last. */
export function inOrder(...names: readonly string[]) {
  return (a: Row, b: Row): number => {
    for (const name of names) {
      const [x, y] = [a[name] ?? null, b[name] ?? null];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      return x < y ? -1 : 1;
    }
    return 0;
  };
}
