import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Code } from "../../../data/kernel/contract.ts";
import type { Speech } from "../../words/index.ts";
import { text } from "./shared.ts";

/** What the timeline of everything is made of, each as its room answers it. */
export type Parts = {
  readonly measures: Columns;
  readonly stays: Columns;
  readonly premises: Columns;
  readonly events: Columns;
};

/** One bar or point of the timeline of everything. */
export type Span = {
  readonly lane: string;
  readonly kind: string;
  readonly label: string | null;
  readonly from_day: string;
  readonly to_day: string | null;
};

/** How much of each there is, for the sentence above the picture. */
export type Counts = Readonly<Record<"measures" | "stays" | "waves" | "events", number>>;

/** Everything on lanes of its own: pop-up tenants, vacancies as each mapping found them, events, measures. */
export function together(
  speech: Speech,
  parts: Parts,
  titles: readonly Code[] | undefined,
): {
  readonly spans: readonly Span[];
  readonly counts: Counts;
} {
  const { lanes } = speech.words.measures.together;
  const stays = toRows(parts.stays).flatMap((row) =>
    span(row, { lane: lanes.popup, kind: String(row["stretch"]), label: text(row, "activity") }),
  );
  const waves = wavesOf(speech, toRows(parts.premises));
  const measures = toRows(parts.measures).flatMap((row) =>
    span(row, {
      lane: speech.label(titles, String(row["title"])),
      kind: String(row["kind"]),
      label: null,
    }),
  );
  // Events of years before everything else would only push it aside.
  const first = [...stays, ...waves, ...measures].map((each) => each.from_day).toSorted()[0] ?? "";
  const events = toRows(parts.events)
    .filter(({ from }) => typeof from === "string" && from >= first)
    .filter(({ zone, area }) => zone === "old-centre" || (zone === null && area === "city-centre"))
    .flatMap((row) =>
      span(
        { ...row, from_day: row["from"] ?? null, to_day: row["to"] ?? row["from"] ?? null },
        { lane: lanes.events, kind: "event", label: text(row, "event") },
      ),
    );
  return {
    spans: [...stays, ...waves, ...events, ...measures],
    counts: {
      measures: new Set(toRows(parts.measures).map(({ measure }) => measure)).size,
      stays: stays.filter(({ kind }) => kind === "stay").length,
      waves: waves.length,
      events: events.length,
    },
  };
}

function span(row: Row, what: Pick<Span, "lane" | "kind" | "label">): Span[] {
  const from = text(row, "from_day");
  return from === null ? [] : [{ ...what, from_day: from, to_day: text(row, "to_day") }];
}

/** Each mapping from its first visit until the next one: what it found holds until somebody looks again. */
function wavesOf({ words }: Speech, rows: readonly Row[]): Span[] {
  const said = words.measures.together;
  const names = [...new Set(rows.map(({ wave }) => String(wave)))];
  const waves = names
    .flatMap((name) => {
      const own = rows.filter(({ wave }) => String(wave) === name);
      const days = own.flatMap((row) => text(row, "visited") ?? []).toSorted();
      const known = own.filter(({ status }) => status !== null);
      const vacant = known.filter(({ status }) => status === "vacant").length;
      const from = days[0];
      // A list of vacant units only has no denominator.
      return from === undefined
        ? []
        : [{ from, label: said.vacant(vacant, vacant === known.length ? null : known.length) }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return waves.map(({ from, label }, at) => ({
    lane: said.lanes.vacant,
    kind: "vacant",
    label,
    from_day: from,
    to_day: waves[at + 1]?.from ?? null,
  }));
}
