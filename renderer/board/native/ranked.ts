import { toRows, type Row } from "../../../data/kernel/columns.ts";
import type { Figure } from "../../../data/kernel/figure.ts";
import type { NativeChart, Tone } from "./chart.ts";
import { formatCode, labelOf, numberOf, wordOf, type Setting } from "./setting.ts";

type Ranking = Extract<Figure, { mark: "ranking" }>;
type Effects = Extract<Figure, { mark: "effects" }>;
type Peers = Extract<Figure, { mark: "peers" }>;

/** As many bars as can be read from the last row of a meeting room. */
const most = 12;

/** The largest first, each beside the year before. */
export function rankingChart({ x, y, behind }: Ranking, setting: Setting): NativeChart {
  const all = sorted(setting, (row) => -(numberOf(row, y) ?? 0), y);
  const rows = all.slice(0, most);
  return {
    kind: "bar",
    categories: rows.map((row) => wordOf(setting, x, row[x])),
    series: [
      { name: labelOf(setting, y), values: rows.map((row) => numberOf(row, y)), tone: "main" },
      { name: labelOf(setting, behind), values: rows.map((row) => numberOf(row, behind)), tone: "ghost" },
    ],
    format: formatCode(setting.returned, y),
    of: all.length,
  };
}

/** The strongest on either side of zero. */
export function effectsChart({ x, y }: Effects, setting: Setting): NativeChart {
  const all = sorted(setting, (row) => numberOf(row, y) ?? 0, y);
  const rows = all.length <= most ? all : [...all.slice(0, most / 2), ...all.slice(-most / 2)];
  const values = rows.map((row) => numberOf(row, y));
  const tones = values.map((value, at): [number, Tone] => [at, (value ?? 0) < 0 ? "better" : "worse"]);
  return {
    kind: "bar",
    categories: rows.map((row) => wordOf(setting, x, row[x])),
    series: [{ name: labelOf(setting, y), values, tone: "main", tones: Object.fromEntries(tones) }],
    format: formatCode(setting.returned, y),
    of: all.length,
    labelled: true,
  };
}

/** From one value to another for each: the largest falls, the chosen one, the largest rises. */
export function peersChart({ x, from, to }: Peers, setting: Setting): NativeChart {
  const change = (row: Row) => (numberOf(row, to) ?? 0) - (numberOf(row, from) ?? 0);
  const all = sorted(setting, change, from, to);
  const own = all.find((row) => row[x] === setting.focus);
  const ends = all.length <= most ? all : [...all.slice(0, most / 2), ...all.slice(-(most / 2 - 1))];
  const rows = all.filter((row) => ends.includes(row) || row === own);
  const at = own ? rows.indexOf(own) : -1;
  const values = (name: string) => rows.map((row) => numberOf(row, name));
  return {
    kind: "bar",
    categories: rows.map((row) => wordOf(setting, x, row[x])),
    series: [
      { name: labelOf(setting, from), values: values(from), tone: "ghost" },
      {
        name: labelOf(setting, to),
        values: values(to),
        tone: "mid",
        ...(at < 0 ? {} : { tones: { [at]: "main" } }),
      },
    ],
    format: formatCode(setting.returned, to),
    of: all.length,
  };
}

/** Rows that have every number asked for, the smallest by a measure first. */
function sorted({ columns }: Setting, by: (row: Row) => number, ...needed: readonly string[]): Row[] {
  return toRows(columns)
    .filter((row) => needed.every((name) => numberOf(row, name) !== null))
    .toSorted((a, b) => by(a) - by(b));
}
