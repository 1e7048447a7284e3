/** What a series is in its picture; the writer has a colour for each. */
export type Tone = "main" | "mid" | "pale" | "ghost" | "quiet" | "hatch" | "better" | "worse";

export type Series = {
  readonly name: string;
  /** One for each category; null is a gap and never a zero. */
  readonly values: readonly (number | null)[];
  readonly tone: Tone;
  readonly dashed?: boolean;
  /** Lines for what nobody knows, an outline for what nobody asks; a colour if it is left out. */
  readonly surface?: "hatched" | "open";
  /** Points with a tone of their own, by place. */
  readonly tones?: Readonly<Record<number, Tone>>;
};

/**
 * A chart as office programs know it, which people can edit: categories, series, and the numbers as they
 * are, unrounded, with the code of the format they are shown in.
 */
export type NativeChart = {
  /** `span`: two series, at least and at most, joined by a line and by nothing else. */
  readonly kind: "column" | "stacked" | "bar" | "line" | "span";
  /** True for stacked bars that lie. */
  readonly lying?: boolean;
  readonly categories: readonly string[];
  /** The categories as months, `YYYY-MM`, where they are months one after the other. */
  readonly months?: readonly string[];
  readonly series: readonly Series[];
  readonly format: string;
  /** How many categories there would be, if not all are drawn. */
  readonly of?: number;
  /** True where every bar has its number beside it. */
  readonly labelled?: boolean;
};
