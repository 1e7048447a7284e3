import type { Figure } from "../../data/kernel/figure.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { labelOf, numberOf, shown, textStyle, type Option, type Picture, type Setting } from "./picture.ts";

type Steps = Extract<Figure, { mark: "steps" }>;
type Step = {
  readonly x: number;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
};

/** A share falling in steps from the whole, with its interval; years stand out, for days tell little. */
export function drawSteps(figure: Steps, setting: Setting): Picture {
  const { palette, speech } = setting;
  const { words, format } = speech;
  const rows = toRows(setting.columns).flatMap((row): Step[] => {
    const [x, y] = [numberOf(row[figure.x]), numberOf(row[figure.y])];
    return x === null || y === null
      ? []
      : [{ x, y, low: numberOf(row[figure.low]), high: numberOf(row[figure.high]) }];
  });
  const steps: readonly Step[] = [{ x: 0, y: 1, low: 1, high: 1 }, ...rows];
  const last = steps.at(-1)?.x ?? 0;
  const year = 365;
  const end = Math.max(year, Math.ceil(last / year) * year);
  const line = (data: readonly (readonly [number, number | null])[], more: Option): Option => ({
    type: "line",
    step: "end",
    symbol: "none",
    data,
    emphasis: { disabled: true },
    ...more,
  });
  const band = { stack: "band", silent: true, lineStyle: { width: 0 }, z: 1 };
  return {
    axis: "x",
    at: steps.map(({ x }) => x),
    keys: [
      { label: labelOf(setting, figure.y), color: palette.sea, kind: "line" },
      { label: words.centre.survival.interval, color: palette.seaPale, kind: "bar" },
    ],
    tips: steps.map(({ x, y, low, high }) => ({
      title: words.centre.days(x),
      lines: [
        { label: labelOf(setting, figure.y), value: shown(setting, figure.y, y) },
        ...(low === null || high === null || x === 0
          ? []
          : [
              {
                label: words.centre.survival.interval,
                value: `${format.wholePercent(low)} – ${format.wholePercent(high)}`,
              },
            ]),
      ],
    })),
    option: {
      grid: {
        left: 4,
        right: 18,
        top: 14,
        bottom: 2,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: {
        type: "value",
        min: 0,
        max: end,
        interval: end / year > 8 ? 2 * year : year,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: {
          ...textStyle(palette),
          formatter: (days: number) => words.centre.years(Math.round(days / year)),
        },
      },
      yAxis: {
        type: "value",
        min: 0,
        max: 1,
        interval: 0.5,
        axisLabel: {
          ...textStyle(palette, palette.quiet, 11),
          formatter: (share: number) => format.wholePercent(share),
        },
        splitLine: { lineStyle: { color: palette.line, width: 1 } },
      },
      series: [
        line(
          steps.map(({ x, y }) => [x, y]),
          { lineStyle: { color: palette.sea, width: 2.5 }, itemStyle: { color: palette.sea }, z: 4 },
        ),
        line(
          steps.map(({ x, low }) => [x, low]),
          band,
        ),
        line(
          steps.map(({ x, low, high }) => [x, low === null || high === null ? null : high - low]),
          { ...band, areaStyle: { color: palette.seaPale, opacity: 0.45 } },
        ),
      ],
    },
  };
}
