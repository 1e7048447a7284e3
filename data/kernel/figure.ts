/**
 * A picture described, not drawn. Names are returned columns of the indicator; the renderer turns
 * figure + columns + words into a chart.
 */
export type Figure =
  /** Values along the months, with the year before as a quiet ghost behind. */
  | {
      readonly mark: "months";
      readonly x: string;
      readonly y: string;
      readonly behind: string;
      readonly flag: string;
    }
  /** The twelve months of each year as lines over each other; the latest full year stands out. */
  | { readonly mark: "profile"; readonly x: string; readonly y: string; readonly series: string }
  /** One value a year; a year without a value shows its reason in its place. */
  | { readonly mark: "years"; readonly x: string; readonly y: string; readonly reason: string }
  /** Ranked bars with a tick for the year before. */
  | { readonly mark: "ranking"; readonly x: string; readonly y: string; readonly behind: string }
  /** A line along the months with what else is drawn there, and the band it ordinarily moves in. */
  | {
      readonly mark: "line";
      readonly x: string;
      readonly y: string;
      /** More lines, quieter than the first. */
      readonly also?: readonly string[];
      readonly low?: string;
      readonly high?: string;
    }
  /** Months by years, the darker the more. */
  | {
      readonly mark: "heat";
      readonly x: string;
      readonly y: string;
      readonly value: string;
      readonly flag: string;
    }
  /**
   * Parts of each year stacked to the whole; `within` is what of a part is shown apart, `share` its
   * share of the year, null while the year is not whole.
   */
  | {
      readonly mark: "parts";
      readonly x: string;
      readonly y: string;
      readonly series: string;
      readonly within?: string;
      readonly share?: string;
    }
  /** Bars around zero, the strongest on either side first. */
  | { readonly mark: "effects"; readonly x: string; readonly y: string }
  /** From one value to another for each of several, one of them marked. */
  | { readonly mark: "peers"; readonly x: string; readonly from: string; readonly to: string }
  /**
   * Bars along the days, one line for each `row`; `kind` says what they are. A bar without a last day
   * goes on.
   */
  | {
      readonly mark: "spans";
      readonly row: string;
      readonly from: string;
      readonly to: string;
      readonly kind: string;
      readonly label?: string;
    }
  /** A bar for each, the largest first, with a tick for what it is compared with. */
  | { readonly mark: "against"; readonly x: string; readonly y: string; readonly behind?: string }
  /**
   * Of each only what it is at least and at most: an interval, never a bar that would name one value.
   * `kind`: what is counted; kinds that cannot be compared stand apart and say what they are.
   */
  | {
      readonly mark: "bounds";
      readonly x: string;
      readonly low: string;
      readonly high: string;
      readonly kind?: string;
    }
  /**
   * Bars of counts, the largest first; `of` is what each is a part of and `share` that part, null where
   * nothing is known that it could be a part of.
   */
  | {
      readonly mark: "stock";
      readonly x: string;
      readonly y: string;
      readonly of?: string;
      readonly share?: string;
    }
  /**
   * Each as one bar along itself, its parts in the order of the series' codes; rows of the same part add
   * up. What nobody knows is hatched.
   */
  | { readonly mark: "standing"; readonly x: string; readonly y: string; readonly series: string }
  /** A share that falls in steps as `x` grows, and its interval. */
  | {
      readonly mark: "steps";
      readonly x: string;
      readonly y: string;
      readonly low: string;
      readonly high: string;
    }
  /**
   * Places on a map, north up, `x` and `y` in metres: each `kind` in its own shape. A row with a `label`
   * and no kind is a name written there.
   */
  | {
      readonly mark: "map";
      readonly x: string;
      readonly y: string;
      readonly kind: string;
      readonly label: string;
    }
  /** Numbers in words, not a drawing. */
  | { readonly mark: "table" };

/** The columns a figure draws, for the check that the indicator returns them. */
export function drawnColumns(figure: Figure): string[] {
  const { mark: _mark, ...columns } = figure;
  return Object.values(columns).flat();
}

/** The column without whose numbers there is nothing to draw. */
export function measured(figure: Exclude<Figure, { mark: "table" }>): string {
  switch (figure.mark) {
    case "heat":
      return figure.value;
    case "peers":
      return figure.to;
    case "spans":
      return figure.from;
    case "bounds":
      return figure.low;
    default:
      return figure.y;
  }
}
