import type { Month } from "../../data/kernel/period.ts";
import { textStyle, type Mark, type Option, type Setting } from "./picture.ts";

/** What marks add to a drawing along the months, and the room they need above it. */
export type Marked = { readonly series: readonly Option[]; readonly top: number };

const lane = 15;
const letter = 6;

type Placed = {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  /** To the left of its month where there is no room to the right. */
  readonly left: boolean;
  readonly lane: number;
};

/** Marks as thin lines with their words above, closures shaded; those out of sight are left out. */
export function drawMarks(
  months: readonly Month[],
  ceiling: number,
  { marks = [], palette, width }: Setting,
): Marked {
  const placed = place(months, marks, width);
  if (placed.length === 0) return { series: [], top: 0 };
  const color = ({ own }: Mark) => (own ? palette.sea : palette.quiet);
  const lanes = Math.max(...placed.map((each) => each.lane)) + 1;
  return {
    top: lanes * lane,
    series: [
      {
        type: "scatter",
        id: "marks",
        silent: true,
        clip: false,
        symbol: "circle",
        symbolSize: 5,
        z: 6,
        data: placed.map(({ mark, from, left, lane: at }) => ({
          value: [from, ceiling],
          itemStyle: { color: color(mark) },
          label: {
            show: true,
            position: left ? "left" : "right",
            distance: 4,
            offset: [0, -lane * at - 5],
            // A function: in a text of one's own `{b}` would be filled in.
            formatter: () => mark.label,
            ...textStyle(palette, mark.own ? palette.sea : palette.soft, 11),
            textBorderColor: palette.card,
            textBorderWidth: 3,
            fontWeight: mark.own ? 600 : 450,
          },
        })),
        markLine: {
          silent: true,
          symbol: "none",
          animation: false,
          label: { show: false },
          data: placed.map(({ mark, from }) => ({
            xAxis: from,
            lineStyle: { color: color(mark), width: 1, type: [3, 3], opacity: 0.8 },
          })),
        },
        markArea: {
          silent: true,
          animation: false,
          data: placed
            .filter(({ from, to }) => to > from)
            .map(({ mark, from, to }) => [
              { xAxis: from, itemStyle: { color: palette.context, opacity: shade(mark) } },
              { xAxis: to },
            ]),
        },
      },
    ],
  };
}

/** What stood still is shaded more than what went on. */
function shade({ kind }: Mark): number {
  return kind === "closure" ? 0.38 : 0.15;
}

function place(months: readonly Month[], marks: readonly Mark[], width: number): Placed[] {
  const [start, end] = [months[0], months.at(-1)];
  if (start === undefined || end === undefined) return [];
  const step = width / months.length;
  const taken: number[] = [];
  return marks
    .filter(({ first, last }) => first <= end && (last ?? first) >= start)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .map((mark) => {
      const from = Math.max(0, months.indexOf(mark.first));
      const until = mark.last === null ? from : months.indexOf(mark.last);
      const to = until < 0 ? months.length - 1 : until;
      const long = mark.label.length * letter + 14;
      const left = from * step + long > width;
      const [begins, ends] = left ? [from * step - long, from * step] : [from * step, from * step + long];
      const free = taken.findIndex((reached) => reached <= begins);
      const at = free < 0 ? taken.length : free;
      taken[at] = ends;
      return { mark, from, to, left, lane: at };
    });
}
