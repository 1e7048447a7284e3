import { toRows, type Row } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import type { Palette } from "./palette.ts";
import {
  categories,
  hatch,
  labelOf,
  shown,
  textStyle,
  type Key,
  type Option,
  type Picture,
  type Setting,
} from "./picture.ts";

type Spans = Extract<Figure, { mark: "spans" }>;

/** One bar; `to` is null while it goes on. Days as milliseconds of UTC midnights. */
type Bar = {
  readonly row: Row;
  readonly line: string;
  readonly kind: string;
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
};

const day = 86_400_000;

/** Bars along the days, the lines in the order they first come; today stands as a line through all. */
export function drawSpans(figure: Spans, setting: Setting): Picture {
  const { palette, speech, returned, height, width, today } = setting;
  const bars = barsOf(figure, setting);
  const lines = [...new Set(bars.map(({ line }) => line))];
  const now = today === undefined ? null : at(today);
  const [first, last] = reach(bars, now);
  const letters = Math.max(...lines.map(({ length }) => length), 0);
  const names = Math.min(letters * 6.8 + 22, Math.max(110, width * 0.32));
  const thick = Math.min(20, Math.max(8, (height / Math.max(1, lines.length)) * 0.62));
  const lane = (name: string) => lines.indexOf(name);
  const kinds = [...new Set(bars.map(({ kind }) => kind))];
  const codes = returned.find(({ name }) => name === figure.kind)?.codes;
  const told = returned.filter(({ name }) => name !== figure.row);

  return {
    axis: "y",
    across: 1,
    keys: kinds.map((kind): Key => ({
      label: speech.format.capital(speech.label(codes, kind)),
      color: toneOf(kind, palette),
      kind: isQuiet(kind) ? "hatch" : isPoint(kind) ? "diamond" : "bar",
    })),
    tips: bars.map(({ row, line, label }) => ({
      title: label === "" ? line : `${line} · ${label}`,
      lines: told
        .filter(({ name }) => row[name] !== null && row[name] !== undefined && name !== figure.label)
        .slice(0, 8)
        .map(({ name }) => ({ label: labelOf(setting, name), value: shown(setting, name, row[name]) })),
    })),
    picks: bars.map(({ line }) => line),
    option: {
      grid: { left: names, right: 12, top: 20, bottom: 22, outerBoundsMode: "none" },
      xAxis: {
        type: "time",
        min: first,
        max: last,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...textStyle(palette, palette.quiet, 11),
          hideOverlap: true,
          formatter: (time: number) => monthOf(setting, time),
        },
        splitLine: { show: true, lineStyle: { color: palette.line, width: 1 } },
        minInterval: 28 * day,
      },
      yAxis: categories(palette, lines, {
        inverse: true,
        axisLabel: {
          // Where lines stand close, their names are smaller rather than over each other.
          ...textStyle(palette, palette.soft, Math.max(9, Math.min(12, (height - 42) / lines.length))),
          interval: 0,
          margin: names - 2,
          align: "left",
          width: names - 12,
          overflow: "truncate",
        },
      }),
      series: [
        {
          type: "custom",
          clip: false,
          encode: { x: [0, 1], y: 2 },
          data: bars.map(({ from, to, line }) => [from, to ?? last, lane(line)]),
          renderItem: renderer(bars, palette, thick),
          ...(now === null ? {} : { markLine: todayLine(now, setting) }),
        },
      ],
    },
  };
}

type Api = {
  readonly value: (dimension: number) => number;
  readonly coord: (point: readonly [number, number]) => readonly [number, number];
};

/** Draws one bar: a point of a day as a diamond, one that goes on without an end on its right. */
function renderer(bars: readonly Bar[], palette: Palette, thick: number) {
  return ({ dataIndex }: { readonly dataIndex: number }, api: Api): Option | undefined => {
    const bar = bars[dataIndex];
    if (!bar) return undefined;
    const [left, middle] = api.coord([api.value(0), api.value(2)]);
    const [right] = api.coord([api.value(1) + day, api.value(2)]);
    const color = toneOf(bar.kind, palette);
    if (isPoint(bar.kind)) {
      const r = Math.min(6, thick * 0.55);
      return {
        type: "polygon",
        shape: {
          points: [
            [left, middle - r],
            [left + r, middle],
            [left, middle + r],
            [left - r, middle],
          ],
        },
        style: { fill: color, stroke: palette.card, lineWidth: 1 },
        textContent: { style: { text: "" } },
      };
    }
    const width = Math.max(2, right - left);
    const isOpen = bar.to === null;
    const quiet = isQuiet(bar.kind);
    const room = bar.label.length * 6.2 + 10;
    // Deadlines stand on the bar: its words go where none of them is, or nowhere.
    const isFree = (start: number) =>
      bars.every(({ kind, line, from }) => {
        const [x] = isPoint(kind) && line === bar.line ? api.coord([from, 0]) : [-Infinity];
        return x < start - 6 || x > start + room + 6;
      });
    const side = isFree(left) ? "insideLeft" : isFree(right - room) ? "insideRight" : undefined;
    const fits = bar.label !== "" && !quiet && room < width && side !== undefined;
    return {
      type: "rect",
      shape: { x: left, y: middle - thick / 2, width, height: thick, r: isOpen ? [3, 0, 0, 3] : 3 },
      // Everything is said of every bar: ECharts lays it over what the bar before in this place had.
      style: {
        fill: quiet ? hatch(palette)["color"] : color,
        decal: quiet ? hatch(palette)["decal"] : null,
        stroke: quiet ? palette.hatch : null,
        lineDash: quiet ? [3, 3] : null,
        lineWidth: quiet ? 1 : 0,
        opacity: isOpen ? 0.72 : 1,
      },
      textConfig: { position: side ?? "insideLeft", distance: 6 },
      textContent: {
        style: { text: fits ? bar.label : "", ...text(palette, inkOn(bar.kind, palette)) },
      },
    };
  };
}

function text(palette: Palette, fill: string) {
  return { fill, font: `500 11px ${palette.font}` };
}

/** What a kind of bar looks like: what goes well is sea, what is late stands out, gaps are hatched. */
function toneOf(kind: string, palette: Palette): string {
  switch (kind) {
    case "late":
      return palette.worse;
    case "done":
    case "event":
      return palette.seaMid;
    case "not-started":
    case "vacant":
      return palette.seaPale;
    case "dropped":
    case "no-status":
      return palette.context;
    case "gap":
    case "no-deadline":
      return palette.hatch;
    case "due":
      return palette.ink;
    default:
      return palette.sea;
  }
}

const isQuiet = (kind: string): boolean => kind === "gap" || kind === "no-deadline";
const isPoint = (kind: string): boolean => kind === "due" || kind === "event";

function inkOn(kind: string, palette: Palette): string {
  return ["done", "not-started", "dropped", "no-status", "vacant"].includes(kind)
    ? palette.ink
    : palette.card;
}

function barsOf(figure: Spans, { columns, returned, speech }: Setting): Bar[] {
  const codesOf = (name: string | undefined) => returned.find((each) => each.name === name)?.codes;
  return toRows(columns).flatMap((row): Bar[] => {
    const from = row[figure.from];
    const to = row[figure.to];
    if (typeof from !== "string") return [];
    const label = figure.label === undefined ? null : (row[figure.label] ?? null);
    return [
      {
        row,
        line: speech.format.capital(speech.label(codesOf(figure.row), String(row[figure.row] ?? ""))),
        kind: String(row[figure.kind]),
        label:
          label === null ? "" : speech.format.capital(speech.label(codesOf(figure.label), String(label))),
        from: at(from),
        to: typeof to === "string" ? at(to) : null,
      },
    ];
  });
}

/** A little more than all bars and today need, in whole months. */
function reach(bars: readonly Bar[], now: number | null): [number, number] {
  const days = bars.flatMap(({ from, to }) => [from, to ?? from]).concat(now === null ? [] : [now]);
  if (days.length === 0) return [0, day];
  const first = new Date(Math.min(...days));
  const last = new Date(Math.max(...days));
  return [
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1),
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1),
  ];
}

function at(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
}

function monthOf({ speech }: Setting, time: number): string {
  const iso = new Date(time).toISOString();
  const month = Number(iso.slice(5, 7));
  return month === 1 ? iso.slice(0, 4) : speech.format.shortMonthName(month);
}

function todayLine(now: number, { palette, speech }: Setting): Option {
  return {
    silent: true,
    symbol: "none",
    animation: false,
    lineStyle: { color: palette.ink, width: 1.2, type: [4, 3] },
    label: {
      show: true,
      position: "start",
      distance: 4,
      formatter: speech.words.today,
      ...textStyle(palette, palette.ink, 11),
    },
    data: [{ xAxis: now }],
  };
}
