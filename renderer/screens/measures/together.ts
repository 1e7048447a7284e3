import { toRows, type Columns, type Row } from "../../../data/kernel/columns.ts";
import type { Code } from "../../../data/kernel/contract.ts";
import type { Indicator } from "../../../data/kernel/indicator.ts";
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

/** The indicators of measures and of pop-up tenants, whose words the timeline of everything speaks. */
export type Sources = { readonly timeline: Indicator; readonly stretches: Indicator };
type Said = Speech["words"]["measures"]["together"];

/** The timeline of everything as an indicator and its columns, with how much of each there is. */
export function everything(
  speech: Speech,
  sources: Sources,
  parts: Parts,
): { readonly indicator: Indicator; readonly columns: Columns; readonly counts: Counts } {
  const titles = sources.timeline.columns.find(({ name }) => name === "title")?.codes;
  const { spans, counts } = together(speech, parts, titles);
  const column = (name: keyof Span) => spans.map((span) => span[name]);
  const columns = {
    lane: column("lane"),
    kind: column("kind"),
    label: column("label"),
    from_day: column("from_day"),
    to_day: column("to_day"),
  };
  return { indicator: describe(sources, speech.words.measures.together), columns, counts };
}

/** How much there is to see, and that it stands side by side only. */
export function everythingSentence({ words }: Speech, counts: Counts): string {
  const said = words.measures.together;
  const parts = (["stays", "waves", "events", "measures"] as const).flatMap((name) =>
    counts[name] > 0 ? [said.counts[name](counts[name])] : [],
  );
  return said.sentence(parts);
}

/** The timeline of everything as an indicator: its rows are those of the measures, its words those of all. */
function describe(
  { timeline, stretches: stretch }: Sources,
  { title, lanes: { vacant, events: event } }: Said,
): Indicator {
  const same = (text: string) => ({ sl: text, it: text, en: text });
  const codes = (of: Indicator, name: string): readonly Code[] =>
    of.columns.find((each) => each.name === name)?.codes ?? [];
  const own: readonly Code[] = [
    { id: "vacant", label: same(vacant), spellings: [] },
    { id: "event", label: same(event), spellings: [] },
  ];
  const day = (name: string) => timeline.columns.filter((each) => each.name === name);
  return {
    ...timeline,
    title: same(title),
    parameters: [],
    columns: [
      ...timeline.columns
        .filter(({ name }) => name === "title")
        .map((each) => ({ ...each, name: "lane", codes: [] })),
      {
        ...(timeline.columns.find(({ name }) => name === "kind") ?? timeline.columns[0]),
        name: "kind",
        type: "VARCHAR",
        label: timeline.columns.find(({ name }) => name === "kind")?.label ?? same("kind"),
        codes: [...codes(stretch, "stretch"), ...own, ...codes(timeline, "kind")],
      },
      ...stretch.columns
        .filter(({ name }) => name === "activity")
        .map((each) => ({ ...each, name: "label" })),
      ...day("from_day"),
      ...day("to_day"),
    ],
    figure: { mark: "spans", row: "lane", from: "from_day", to: "to_day", kind: "kind", label: "label" },
  };
}
