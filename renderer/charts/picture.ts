import type { Cell, Columns } from "../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../data/kernel/indicator.ts";
import type { Month } from "../../data/kernel/period.ts";
import { showCell } from "../words/cell.ts";
import type { Speech } from "../words/index.ts";
import type { Palette } from "./palette.ts";

/** What ECharts is told; plain data, so that every mark can be checked without a browser. */
export type Option = Readonly<Record<string, unknown>>;

/** What is known about one point, for the tooltip and for the keyboard alike. */
export type Tip = {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
};

export type Key = {
  readonly label: string;
  readonly color: string;
  readonly kind: "bar" | "line" | "hatch" | "tick" | "ring" | "diamond";
  /** What the key stands for when it is pressed to see only that. */
  readonly pick?: string;
  readonly picked?: boolean;
};

/** A drawn figure: the option, the points in reading order, and the few colours to explain. */
export type Picture = {
  readonly option: Option;
  readonly tips: readonly Tip[];
  readonly axis: "x" | "y";
  readonly keys: readonly Key[];
  /** What each point stands for when it is picked, e.g. its market's id. */
  readonly picks?: readonly string[];
  /** Points in rows of this many, each with a tooltip of its own, instead of points along one axis. */
  readonly across?: number;
  /** Where along the axis each point stands, if that is not its number. */
  readonly at?: readonly number[];
};

/** Something that happened, to be seen on every drawing along the months. */
export type Mark = {
  readonly id: string;
  readonly first: Month;
  /** Null if it is one month, and did not last. */
  readonly last: Month | null;
  readonly kind: "border" | "closure" | "vouchers" | "event" | "campaign";
  readonly label: string;
  /** True if the user wrote it down. */
  readonly own: boolean;
};

/** Everything a mark needs besides its figure. */
export type Setting = {
  readonly columns: Columns;
  readonly returned: readonly ReturnedColumn[];
  readonly speech: Speech;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** The id of the point to stand out, e.g. the chosen market. */
  readonly focus?: string | undefined;
  /** The one part of several to be seen, e.g. a class of months. */
  readonly part?: string | undefined;
  /** The months of the year to stand out, 1 to 12; all alike if there are none. */
  readonly shade?: readonly number[] | undefined;
  readonly marks?: readonly Mark[] | undefined;
  /** The day on which the figure is looked at, `YYYY-MM-DD`, where it is drawn. */
  readonly today?: string | undefined;
};

export function column(columns: Columns, name: string): readonly Cell[] {
  return columns[name] ?? [];
}

export function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/** The smallest round number (1, 2, 2.5, 5 times a power of ten) at or above every value. */
export function ceiling(values: readonly (number | null)[]): number {
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  if (highest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= highest);
  return (step ?? 10) * power;
}

/** The label a column is read by; its name if it is not declared. */
export function labelOf({ returned, speech }: Setting, name: string): string {
  const found = returned.find((each) => each.name === name);
  return found ? speech.format.capital(speech.of(found.label)) : name;
}

/** A cell as people read it. */
export function shown({ returned, speech }: Setting, name: string, cell: Cell | undefined): string {
  const found = returned.find((each) => each.name === name);
  return found ? showCell(speech, found, cell ?? null) : String(cell ?? "");
}

/** A name inside a label that knows styles, `{style|text}`: a brace of its own would be read as one. */
export function plain(name: string): string {
  return name.replaceAll("{", "(").replaceAll("}", ")");
}

export function textStyle(palette: Palette, color = palette.quiet, size = 12) {
  return { color, fontFamily: palette.font, fontSize: size };
}

/** An axis of categories: labels only, no line, no ticks. */
export function categories(palette: Palette, data: readonly string[], more: Option = {}): Option {
  return {
    type: "category",
    data,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...textStyle(palette), hideOverlap: true },
    ...more,
  };
}

/**
 * The names of lying bars, one below the other in a column of their own; the chosen one stands out.
 *
 * @param width of the column, in pixels
 */
export function nameAxis(
  palette: Palette,
  data: readonly string[],
  width: number,
  isChosen: (at: number) => boolean = () => false,
): Option {
  return categories(palette, data, {
    inverse: true,
    axisLabel: {
      ...textStyle(palette, palette.soft, 12.5),
      interval: 0,
      margin: width,
      align: "left",
      width: width - 10,
      overflow: "truncate",
      formatter: (name: string, at: number) => (isChosen(at) ? `{chosen|${plain(name)}}` : plain(name)),
      rich: { chosen: { ...textStyle(palette, palette.sea, 12.5), fontWeight: 700 } },
    },
  });
}

/** A value axis from zero with two quiet lines. */
export function values(palette: Palette, max: number, show: (value: number) => string): Option {
  return {
    type: "value",
    min: 0,
    max,
    interval: max / 2,
    axisLabel: { ...textStyle(palette, palette.quiet, 11), formatter: show },
    splitLine: { lineStyle: { color: palette.line, width: 1 } },
  };
}

/** The hatch that stands for "there is no number here"; never a height that means something. */
export function hatch(palette: Palette): Option {
  return {
    color: "transparent",
    decal: {
      symbol: "rect",
      dashArrayX: [1, 0],
      dashArrayY: [1, 4],
      rotation: -Math.PI / 4,
      color: palette.hatch,
    },
  };
}
