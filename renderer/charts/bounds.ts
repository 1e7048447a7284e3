import { toRows, type Row } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import { categories, numberOf, shown, textStyle, type Picture, type Setting } from "./picture.ts";

type Bounds = Extract<Figure, { mark: "bounds" }>;

type Span = {
  readonly id: string;
  readonly name: string;
  readonly low: number;
  /** Null where nothing bounds it. */
  readonly high: number | null;
  readonly row: Row;
  /** What is counted, in words, where that is not what the first row counts. */
  readonly other: string | null;
};

/** How far a span without an upper end is drawn, beyond the largest known one. */
const openEnd = 1.12;

/**
 * From the least to the most of each: ends like a gauge's, nothing filled from zero, for a filled bar
 * would name one value. What is known exactly is a dot.
 */
export function drawBounds(figure: Bounds, setting: Setting): Picture {
  const { palette, width, returned, speech } = setting;
  const spans = spansOf(figure, setting);
  const most = Math.max(1e-9, ...spans.map(({ low, high }) => high ?? low));
  const isOpen = spans.some(({ high }) => high === null);
  const max = most * (isOpen ? openEnd : 1.02);
  const letters = Math.max(...spans.map(({ name }) => name.length), 0);
  const names = Math.max(126, Math.min(letters * 6.8 + 16, width * (width < 560 ? 0.42 : 0.28), 210));
  const room = spans.some(({ other }) => other !== null) && width > 640 ? 300 : 150;
  const color = ({ other }: Span): string => (other === null ? palette.sea : palette.quiet);
  const end = (span: Span): number => span.high ?? max;
  const isExact = (span: Span): boolean => span.high === span.low;
  const told = returned.filter(({ name }) => name !== figure.x && name !== "by");
  const tick = (side: (span: Span) => number | null) => ({
    type: "scatter",
    symbol: "rect",
    symbolSize: [2.5, 15],
    silent: true,
    z: 3,
    data: spans.map((span, at) => {
      const value = isExact(span) ? null : side(span);
      return value === null ? null : { value: [value, at], itemStyle: { color: color(span) } };
    }),
  });

  return {
    axis: "y",
    picks: spans.map(({ id }) => id),
    keys: [],
    tips: spans.map(({ name, row }) => ({
      title: name,
      lines: told
        .filter(({ name: each }) => row[each] !== null && row[each] !== undefined)
        .map((column) => ({
          label: speech.format.capital(speech.of(column.label)),
          value: shown(setting, column.name, row[column.name]),
        })),
    })),
    option: {
      grid: { left: names, right: room, top: 4, bottom: 4, outerBoundsMode: "none" },
      xAxis: { type: "value", min: 0, max, show: false },
      yAxis: categories(
        palette,
        spans.map(({ name }) => name),
        {
          inverse: true,
          axisLabel: {
            ...textStyle(palette, palette.soft, 12.5),
            interval: 0,
            margin: names,
            align: "left",
            width: names - 12,
            lineHeight: 15,
            // Two names that begin alike must not end alike.
            overflow: "break",
          },
          splitLine: { show: true, lineStyle: { color: palette.line } },
        },
      ),
      series: [
        {
          type: "bar",
          stack: "span",
          silent: true,
          barWidth: 5,
          itemStyle: { color: "transparent" },
          data: spans.map(({ low }) => low),
        },
        {
          type: "bar",
          stack: "span",
          silent: true,
          barWidth: 5,
          data: spans.map((span) => ({
            value: end(span) - span.low,
            itemStyle: {
              color: span.other === null ? palette.seaMid : palette.context,
              opacity: span.high === null ? 0.35 : 0.75,
            },
          })),
        },
        tick(({ low }) => low),
        tick(({ high }) => high),
        {
          type: "scatter",
          symbol: "circle",
          symbolSize: 10,
          silent: true,
          z: 4,
          data: spans.map((span, at) =>
            isExact(span)
              ? {
                  value: [span.low, at],
                  itemStyle:
                    span.other === null
                      ? { color: palette.sea }
                      : { color: palette.card, borderColor: palette.quiet, borderWidth: 1.5 },
                }
              : null,
          ),
        },
        {
          // What it is at least and at most stands at the right edge, in one column.
          type: "scatter",
          symbolSize: 0,
          silent: true,
          clip: false,
          data: spans.map((span, at) => ({
            value: [max, at],
            label: {
              show: true,
              position: "right",
              formatter: words(span, figure, setting),
              ...textStyle(palette, palette.soft, 12),
            },
          })),
        },
      ],
    },
  };
}

function words({ low, high, other }: Span, figure: Bounds, setting: Setting): string {
  const least = shown(setting, figure.low, low);
  const span = high === low ? least : `${least} – ${shown(setting, figure.high, high)}`;
  return [high === null ? `≥ ${least}` : span, other ?? ""].join("  ").trim();
}

function spansOf(figure: Bounds, { columns, returned, speech }: Setting): Span[] {
  const codes = returned.find(({ name }) => name === figure.x)?.codes;
  const kinds = returned.find(({ name }) => name === figure.kind)?.codes;
  const rows = toRows(columns);
  const kindOf = (row: Row) => (figure.kind === undefined ? null : (row[figure.kind] ?? null));
  // The first kind of the code list that is there is what the others are not compared with.
  const main = kinds?.map(({ id }) => id).find((id) => rows.some((row) => kindOf(row) === id)) ?? null;
  const own = rows.filter((row) => kindOf(row) === main);
  const others = rows.filter((row) => kindOf(row) !== main);
  return [...own, ...others].flatMap((row): Span[] => {
    const low = numberOf(row[figure.low]);
    if (low === null) return [];
    const id = String(row[figure.x] ?? "");
    const name = id === "" ? "–" : speech.format.capital(speech.label(codes, id));
    const kind = kindOf(row);
    const other = kind === main ? null : speech.label(kinds, String(kind));
    return [{ id, name, low, high: numberOf(row[figure.high]), row, other }];
  });
}
