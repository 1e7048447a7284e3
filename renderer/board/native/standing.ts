import { toRows } from "../../../data/kernel/columns.ts";
import type { Figure } from "../../../data/kernel/figure.ts";
import type { NativeChart, Series } from "./chart.ts";
import { formatCode, numberOf, wordOf, type Setting } from "./setting.ts";

type Standing = Extract<Figure, { mark: "standing" }>;

/** What the screen's colours are here; what nobody knows is hatched, what is no target an outline. */
const looks: Readonly<Record<string, Pick<Series, "tone" | "surface">>> = {
  reached: { tone: "better" },
  "on-course": { tone: "main" },
  late: { tone: "worse" },
  noted: { tone: "pale" },
  "not-due": { tone: "quiet" },
  silent: { tone: "hatch", surface: "hatched" },
  baseless: { tone: "worse", surface: "hatched" },
};

/** Each as one lying bar of its parts in the order of their codes; a part it has none of is a gap. */
export function standingChart({ x, y, series }: Standing, setting: Setting): NativeChart {
  const rows = toRows(setting.columns);
  const ids = [...new Set(rows.map((row) => String(row[x])))];
  const codes = setting.returned.find(({ name }) => name === series)?.codes ?? [];
  const named = [...new Set(rows.map((row) => String(row[series])))];
  const parts = new Set([...codes.map(({ id }) => id).filter((id) => named.includes(id)), ...named]);
  const sum = (id: string, part: string): number | null => {
    const own = rows.filter((row) => String(row[x]) === id && String(row[series]) === part);
    return own.length === 0 ? null : own.reduce((all, row) => all + (numberOf(row, y) ?? 0), 0);
  };
  return {
    kind: "stacked",
    lying: true,
    categories: ids.map((id) => wordOf(setting, x, id)),
    series: [...parts].map((part) => ({
      name: wordOf(setting, series, part),
      values: ids.map((id) => sum(id, part)),
      ...(looks[part] ?? { tone: "hatch", surface: "open" }),
    })),
    format: formatCode(setting.returned, y),
    labelled: true,
  };
}
