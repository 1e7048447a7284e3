import { rowCount, type Cell, type Columns } from "../../kernel/columns.ts";

/** One premise as one wave found it. */
export type Visit = {
  readonly wave: string;
  readonly premise: string;
  /** The day it was seen, or the first on which its wave saw anything; null if the wave has no day. */
  readonly day: string | null;
  readonly status: string | null;
  readonly row: number;
};

export type Wave = { readonly id: string; readonly first: string | null; readonly last: string | null };

/** The premises' whole history: every wave in order, and of each premise its visits in order. */
export type History = {
  readonly columns: Columns;
  readonly waves: readonly Wave[];
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
};

const known = new WeakMap<Columns, History>();

/** The history that the room's rows tell; made once for one answer. Counts by area have none. */
export function historyOf(columns: Columns): History {
  const before = known.get(columns);
  if (before) return before;
  const made = make(columns);
  known.set(columns, made);
  return made;
}

/** A cell of the row behind a visit, as text. */
export function textAt({ columns }: History, name: string, row: number): string | null {
  const cell = columns[name]?.[row] ?? null;
  return cell === null ? null : String(cell);
}

export function numberAt({ columns }: History, name: string, row: number): number | null {
  const cell: Cell = columns[name]?.[row] ?? null;
  return typeof cell === "number" ? cell : null;
}

/** The wave asked for, or the last; null if there is none. */
export function waveAt({ waves }: History, asked: string | undefined): Wave | null {
  return waves.find(({ id }) => id === asked) ?? (asked === undefined ? (waves.at(-1) ?? null) : null);
}

/** The wave to compare with: the one asked for, else the one before; null if there is none. */
export function waveBefore({ waves }: History, wave: Wave | null, asked: string | undefined): Wave | null {
  if (asked !== undefined) return waves.find(({ id }) => id === asked) ?? null;
  const at = waves.findIndex(({ id }) => id === wave?.id);
  return waves[at - 1] ?? null;
}

function make(columns: Columns): History {
  const text = (name: string, row: number) => {
    const cell = columns[name]?.[row] ?? null;
    return cell === null ? null : String(cell);
  };
  const rows = Array.from({ length: rowCount(columns) }, (_, row) => row).filter(
    (row) => (columns["units"]?.[row] ?? null) === null,
  );
  const days = new Map<string, string[]>();
  for (const row of rows) {
    const wave = text("wave", row) ?? "";
    const seen = days.get(wave) ?? [];
    const day = text("visited", row);
    if (day !== null) seen.push(day);
    days.set(wave, seen);
  }
  const waves = [...days]
    .map(([id, all]): Wave => {
      const sorted = all.toSorted();
      return { id, first: sorted[0] ?? null, last: sorted.at(-1) ?? null };
    })
    .toSorted((a, b) => (a.first ?? "").localeCompare(b.first ?? "") || a.id.localeCompare(b.id));
  const order = new Map(waves.map(({ id, first }, at) => [id, { at, first }]));
  const visits = new Map<string, Visit[]>();
  for (const row of rows) {
    const [wave, premise] = [text("wave", row) ?? "", text("premise", row) ?? ""];
    const day = text("visited", row) ?? order.get(wave)?.first ?? null;
    const visit = { wave, premise, day, status: text("status", row), row };
    const own = visits.get(premise);
    if (own) own.push(visit);
    else visits.set(premise, [visit]);
  }
  for (const own of visits.values())
    own.sort(
      (a, b) =>
        (a.day ?? "").localeCompare(b.day ?? "") ||
        (order.get(a.wave)?.at ?? 0) - (order.get(b.wave)?.at ?? 0),
    );
  return { columns, waves, visits };
}
