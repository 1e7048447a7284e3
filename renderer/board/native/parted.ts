import { toRows, type Row } from "../../../data/kernel/columns.ts";
import type { Figure } from "../../../data/kernel/figure.ts";
import type { NativeChart, Series } from "./chart.ts";
import { formatCode, labelOf, numberOf, wordOf, type Setting } from "./setting.ts";

type Stock = Extract<Figure, { mark: "stock" }>;
type Against = Extract<Figure, { mark: "against" }>;
type Bounds = Extract<Figure, { mark: "bounds" }>;

/** As many bars as can be read from the last row of a meeting room. */
const most = 13;

/** Counts, the largest first, each above what it is a part of. */
export function stockChart({ x, y, of }: Stock, setting: Setting): NativeChart {
  const all = toRows(setting.columns).filter((row) => row[x] !== "total" && numberOf(row, y) !== null);
  return { ...bars(all, x, [y, of], setting), labelled: true };
}

/** Bars in order of size, each above what it is compared with. */
export function againstChart({ x, y, behind }: Against, setting: Setting): NativeChart {
  const all = toRows(setting.columns)
    .filter((row) => numberOf(row, y) !== null)
    .toSorted((a, b) => (numberOf(b, y) ?? 0) - (numberOf(a, y) ?? 0));
  const isKnown = behind !== undefined && all.some((row) => numberOf(row, behind) !== null);
  return bars(all, x, [y, isKnown ? behind : undefined], setting);
}

/** At least and at most of each, joined by a line: a bar from zero would name one value. */
export function boundsChart({ x, low, high, kind }: Bounds, setting: Setting): NativeChart {
  const rows = toRows(setting.columns).filter((row) => numberOf(row, low) !== null);
  const kinds = new Set(kind === undefined ? [] : rows.map((row) => row[kind]));
  const name = (row: Row): string =>
    kind === undefined || kinds.size < 2
      ? named(setting, x, row)
      : `${named(setting, x, row)} (${wordOf(setting, kind, row[kind]).toLocaleLowerCase(setting.speech.format.locale)})`;
  return {
    kind: "span",
    categories: rows.map(name),
    series: [low, high].map((each): Series => ({
      name: labelOf(setting, each),
      values: rows.map((row) => numberOf(row, each)),
      tone: "main",
    })),
    format: formatCode(setting.returned, low),
    labelled: true,
  };
}

function bars(
  all: readonly Row[],
  x: string,
  [y, beside]: readonly [string, string | undefined],
  setting: Setting,
): NativeChart {
  const rows = all.slice(0, most);
  const series = (name: string, tone: Series["tone"]): Series => ({
    name: labelOf(setting, name),
    values: rows.map((row) => numberOf(row, name)),
    tone,
  });
  return {
    kind: "bar",
    categories: rows.map((row) => named(setting, x, row)),
    series: [series(y, "main"), ...(beside === undefined ? [] : [series(beside, "ghost")])],
    format: formatCode(setting.returned, y),
    of: all.length,
    labelled: beside === undefined,
  };
}

/** What has no name is said to have none. */
function named(setting: Setting, x: string, row: Row): string {
  const cell = row[x] ?? null;
  return cell === null
    ? setting.speech.format.capital(setting.speech.words.centre.notStated)
    : wordOf(setting, x, cell);
}
