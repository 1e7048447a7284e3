import type { Figure } from "../../data/kernel/figure.ts";
import { showCell } from "../words/cell.ts";
import {
  categories,
  ceiling,
  column,
  hatch,
  numberOf,
  textStyle,
  values,
  type Picture,
  type Setting,
} from "./picture.ts";

type Years = Extract<Figure, { mark: "years" }>;

/** One bar a year; a year without a value is a hatched slot with its reason written in it. */
export function drawYears(figure: Years, setting: Setting): Picture {
  const { columns, palette, returned, speech } = setting;
  const years = column(columns, figure.x).map((year) => String(year));
  const heights = column(columns, figure.y).map(numberOf);
  const reasonColumn = returned.find(({ name }) => name === figure.reason);
  const reasons = column(columns, figure.reason).map((reason) =>
    reasonColumn && reason !== null ? showCell(speech, reasonColumn, reason) : "",
  );
  const max = ceiling(heights);
  const last = heights.findLastIndex((height) => height !== null);
  const valueColumn = returned.find(({ name }) => name === figure.y);
  const show = (height: number | null) => (valueColumn ? showCell(speech, valueColumn, height) : "");
  const room = Math.max(40, setting.height - 70);

  return {
    axis: "x",
    keys: [],
    tips: years.map((year, index) => ({
      title: year,
      lines: [
        {
          label: valueColumn ? speech.of(valueColumn.label) : "",
          value: heights[index] == null ? (reasons[index] ?? "") : show(heights[index] ?? null),
        },
      ],
    })),
    option: {
      grid: {
        left: 4,
        right: 4,
        top: 22,
        bottom: 2,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: [
        categories(palette, years, { axisLabel: { ...textStyle(palette), interval: 0 } }),
        categories(palette, years, { show: false }),
      ],
      yAxis: { ...values(palette, max, String), axisLabel: { show: false }, splitLine: { show: false } },
      series: [
        {
          type: "bar",
          barWidth: "58%",
          barMaxWidth: 56,
          data: heights.map((height, index) => ({
            value: height,
            itemStyle: { color: index === last ? palette.sea : palette.seaPale, borderRadius: [3, 3, 0, 0] },
            label: {
              show: height !== null,
              position: "top",
              formatter: show(height),
              ...textStyle(palette, index === last ? palette.sea : palette.soft, 12),
              fontWeight: index === last ? 650 : 450,
            },
          })),
          z: 2,
        },
        {
          type: "bar",
          xAxisIndex: 1,
          barWidth: "58%",
          barMaxWidth: 56,
          silent: true,
          data: heights.map((height) => (height === null ? max : null)),
          itemStyle: hatch(palette),
          label: {
            show: true,
            position: "inside",
            rotate: 90,
            width: room,
            overflow: "break",
            lineHeight: 13,
            formatter: ({ dataIndex }: { dataIndex: number }) => reasons[dataIndex] ?? "",
            ...textStyle(palette, palette.soft, 11),
            textBorderColor: palette.card,
            textBorderWidth: 4,
          },
          z: 1,
        },
      ],
    },
  };
}
