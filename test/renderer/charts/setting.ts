import type { Columns } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Palette } from "../../../renderer/charts/palette.ts";
import type { Setting } from "../../../renderer/charts/picture.ts";
import { speak } from "../../../renderer/words/index.ts";

export const palette: Palette = {
  ink: "ink",
  soft: "soft",
  quiet: "quiet",
  line: "line",
  card: "card",
  sea: "sea",
  seaMid: "seaMid",
  seaPale: "seaPale",
  ghost: "ghost",
  context: "context",
  hatch: "hatch",
  better: "better",
  worse: "worse",
  font: "font",
};

export function setting(columns: Columns, more: Partial<Setting> = {}): Setting {
  return { columns, returned: [], speech: speak("en"), palette, width: 800, height: 300, ...more };
}

export function column(name: string, more: Partial<ReturnedColumn> = {}): ReturnedColumn {
  return { name, type: "VARCHAR", label: { sl: name, it: name, en: name }, ...more };
}

type Item = { readonly value: unknown; readonly itemStyle?: { readonly color?: string } } | number | null;

/** The values a series draws, whether bare or with a style. */
export function drawn(option: Readonly<Record<string, unknown>>, index: number): unknown[] {
  const series = option["series"] as readonly { readonly data: readonly Item[] }[];
  return (series[index]?.data ?? []).map((item) =>
    item !== null && typeof item === "object" && "value" in item ? item.value : item,
  );
}

export function colors(option: Readonly<Record<string, unknown>>, index: number): (string | undefined)[] {
  const series = option["series"] as readonly { readonly data: readonly Item[] }[];
  return (series[index]?.data ?? []).map((item) =>
    item !== null && typeof item === "object" ? item.itemStyle?.color : undefined,
  );
}
