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
  /** Numbers in words, not a drawing. */
  | { readonly mark: "table" };

/** The columns a figure draws, for the check that the indicator returns them. */
export function drawnColumns(figure: Figure): string[] {
  const { mark: _mark, ...columns } = figure;
  return Object.values(columns);
}
