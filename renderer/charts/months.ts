import type { Figure } from "../../data/kernel/figure.ts";
import { monthsOf, type Month } from "../../data/kernel/period.ts";
import { flagWord, hidesNumber } from "../words/cell.ts";
import { drawMarks } from "./marks.ts";
import {
  categories,
  ceiling,
  column,
  hatch,
  numberOf,
  textStyle,
  values,
  type Key,
  type Picture,
  type Setting,
} from "./picture.ts";
import { everyMonth, middleOfYears } from "./time.ts";

type Months = Extract<Figure, { mark: "months" }>;

type Point = {
  readonly month: Month;
  readonly value: number | null;
  readonly behind: number | null;
  readonly flag: string | null;
};

/** Bars along the months with the year before as a paler, wider bar behind each. */
export function drawMonths(figure: Months, setting: Setting): Picture {
  const { palette, speech, width } = setting;
  const { format, words } = speech;
  const points = pointsOf(figure, setting);
  const max = ceiling(points.flatMap(({ value, behind }) => [value, behind]));
  const hidden = points.map(({ value }) => (value === null ? max : null));
  const long = points.length > 30;
  const recent = long ? points.length - 12 : 0;
  const peaks = new Set(peaksOf(points, width));
  const round = long ? 1 : 3;
  const named = points.map(({ month }) => month);
  const labels = long ? middleOfYears(named, width) : everyMonth(named, width);
  const marks = drawMarks(named, max, setting);

  return {
    axis: "x",
    keys: [
      { label: words.months.this, color: palette.sea, kind: "bar" },
      { label: words.months.behind, color: palette.ghost, kind: "bar" },
      ...[
        ...new Set(points.filter(({ value }) => value === null).map(({ flag }) => flagWord(speech, flag))),
      ].map((label): Key => ({ label, color: palette.hatch, kind: "hatch" })),
    ],
    tips: points.map((point) => ({
      title: format.month(point.month),
      lines: [
        {
          label: words.nightsUnit,
          value:
            point.value === null
              ? flagWord(speech, point.flag)
              : format.count(point.value) + (point.flag === null ? "" : ` (${flagWord(speech, point.flag)})`),
        },
        { label: words.months.behind, value: format.count(point.behind) },
        ...(point.value !== null && point.behind !== null && point.behind > 0
          ? [{ label: words.ranking.change, value: format.signedPercent(point.value / point.behind - 1) }]
          : []),
      ],
    })),
    option: {
      grid: {
        left: 4,
        right: 12,
        top: 22 + marks.top,
        bottom: 2,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: [
        categories(
          palette,
          points.map(({ month }) => month),
          {
            axisLabel: {
              ...textStyle(palette),
              interval: (index: number) => labels.has(index),
              formatter: (_: string, index: number) => labels.get(index) ?? "",
            },
          },
        ),
        categories(
          palette,
          points.map(({ month }) => month),
          { show: false },
        ),
        categories(
          palette,
          points.map(({ month }) => month),
          { show: false },
        ),
      ],
      yAxis: values(palette, max, format.compact),
      series: [
        bars(
          0,
          "56%",
          points.map(({ value }) => value),
          {
            itemStyle: { borderRadius: [round, round, 0, 0] },
            data: points.map(({ value }, index) => ({
              value,
              itemStyle: { color: index >= recent ? palette.sea : palette.seaMid },
              label: {
                show: peaks.has(index),
                position: "top",
                formatter: format.count(value),
                ...textStyle(palette, palette.soft, 11),
                textBorderColor: palette.card,
                textBorderWidth: 3,
              },
            })),
            z: 3,
          },
        ),
        bars(
          1,
          "92%",
          points.map(({ behind }) => behind),
          {
            itemStyle: { color: palette.ghost, borderRadius: [round, round, 0, 0] },
            z: 2,
          },
        ),
        bars(2, "92%", hidden, {
          itemStyle: hatch(palette),
          silent: true,
          z: 1,
          label: {
            show: true,
            position: "insideBottom",
            rotate: 90,
            align: "left",
            verticalAlign: "middle",
            formatter: ({ dataIndex }: { dataIndex: number }) =>
              hidesNumber(points[dataIndex]?.flag ?? null)
                ? flagWord(speech, points[dataIndex]?.flag ?? null)
                : "",
            ...textStyle(palette, palette.soft, 11),
            textBorderColor: palette.card,
            textBorderWidth: 3,
          },
        }),
        ...marks.series,
      ],
    },
  };
}

function bars(axis: number, barWidth: string, data: readonly (number | null)[], more: object) {
  return { type: "bar", xAxisIndex: axis, barWidth, barMinHeight: 1, data, ...more };
}

/** Every month from the first to the last: one that no row speaks of is a gap too. */
function pointsOf(figure: Months, { columns }: Setting): Point[] {
  const months = column(columns, figure.x) as readonly Month[];
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const rowOf = new Map(months.map((month, row) => [month, row]));
  return monthsOf({ first, last }).map((month) => {
    const row = rowOf.get(month) ?? -1;
    const flag = column(columns, figure.flag)[row];
    return {
      month,
      value: numberOf(column(columns, figure.y)[row]),
      behind: numberOf(column(columns, figure.behind)[row]),
      flag: typeof flag === "string" ? flag : null,
    };
  });
}

/** The highest month of each year that is there for the greater part, where the numbers have room beside each other. */
function peaksOf(points: readonly Point[], width: number): number[] {
  const best = new Map<string, number>();
  points.forEach(({ month, value }, index) => {
    const year = month.slice(0, 4);
    const current = best.get(year);
    if (value !== null && (current === undefined || value > (points[current]?.value ?? 0)))
      best.set(year, index);
  });
  const step = width / Math.max(1, points.length);
  const months = (year: string) => points.filter(({ month }) => month.startsWith(year)).length;
  const peaks = [...best].flatMap(([year, index]) => (months(year) > 6 ? [index] : []));
  return peaks.filter((index, order, all) => order === 0 || (index - (all[order - 1] ?? 0)) * step > 44);
}
