import type { Figure } from "../../data/kernel/figure.ts";
import type { Palette } from "./palette.ts";
import {
  categories,
  ceiling,
  column,
  numberOf,
  textStyle,
  values,
  type Picture,
  type Setting,
} from "./picture.ts";

type Profile = Extract<Figure, { mark: "profile" }>;

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/** The twelve months of each full year over each other; the latest stands out. */
export function drawProfile(figure: Profile, setting: Setting): Picture {
  const { palette, speech } = setting;
  const { format, words } = speech;
  const years = yearsOf(figure, setting);
  const full = [...years].filter(([, shares]) => shares.every((share) => share !== null));
  const latest = full.at(-1)?.[0];
  const before = full.at(-2)?.[0];
  const earlier = full.slice(0, -2).map(([year]) => year);
  const max = ceiling(full.flatMap(([, shares]) => shares));
  const peak = peakOf(full.at(-1)?.[1] ?? []);
  const even = 1 / 12;

  const style = (year: number) =>
    year === latest
      ? { color: palette.sea, width: 3 }
      : year === before
        ? { color: palette.seaMid, width: 2 }
        : { color: palette.context, width: 1.25 };

  return {
    axis: "x",
    keys: [
      ...(latest === undefined ? [] : [{ label: String(latest), color: palette.sea, kind: "line" as const }]),
      ...(before === undefined
        ? []
        : [{ label: String(before), color: palette.seaMid, kind: "line" as const }]),
      ...(earlier.length === 0
        ? []
        : [{ label: spanOf(earlier), color: palette.context, kind: "line" as const }]),
    ],
    tips: twelve.map((number, index) => ({
      title: format.monthName(number),
      lines: full
        .toReversed()
        .map(([year, shares]) => ({ label: String(year), value: format.percent(shares[index] ?? null) })),
    })),
    option: {
      grid: {
        left: 4,
        right: 14,
        top: 22,
        bottom: 6,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: categories(
        palette,
        twelve.map((number) => format.shortMonthName(number)),
        { boundaryGap: false },
      ),
      yAxis: values(palette, max, format.wholePercent),
      series: [
        ...full.map(([year, shares]) => ({
          type: "line",
          name: String(year),
          data: shares.map((share, index) => ({
            value: share,
            symbolSize: year === latest && index === peak ? 8 : 0,
            label: {
              show: year === latest && index === peak,
              position: "top",
              formatter: `${year}: ${format.percent(share)}`,
              ...textStyle(palette, palette.sea, 12),
              textBorderColor: palette.card,
              textBorderWidth: 3,
              fontWeight: 600,
            },
          })),
          symbol: "circle",
          showAllSymbol: true,
          lineStyle: style(year),
          itemStyle: { color: style(year).color },
          emphasis: { disabled: true },
          z: year === latest ? 4 : year === before ? 3 : 2,
        })),
        {
          type: "line",
          name: words.profile.even,
          data: twelve.map((_, index) => ({
            value: full.length === 0 ? null : even,
            label: {
              show: index === 0,
              position: [0, -16],
              formatter: words.profile.even,
              ...textStyle(palette, palette.quiet, 11),
            },
          })),
          symbolSize: 0,
          showAllSymbol: true,
          symbol: "circle",
          lineStyle: { color: palette.quiet, width: 1, type: [3, 4] },
          itemStyle: { color: palette.quiet },
          silent: true,
          z: 1,
          ...(setting.shade ? { markArea: shaded(setting.shade, palette) } : {}),
        },
      ],
    },
  };
}

/** The months that stand out, each with half of the way to its neighbours. */
function shaded(months: readonly number[], palette: Palette) {
  const runs = months.reduce<number[][]>((all, month) => {
    const run = all.at(-1);
    return run?.at(-1) === month - 1 ? [...all.slice(0, -1), [...run, month]] : [...all, [month]];
  }, []);
  const at = (month: number) => Math.max(0, Math.min(11, month - 1));
  return {
    silent: true,
    animation: false,
    itemStyle: { color: palette.seaPale, opacity: 0.35 },
    data: runs.map((run) => [{ xAxis: at((run[0] ?? 1) - 0.5) }, { xAxis: at((run.at(-1) ?? 12) + 0.5) }]),
  };
}

function yearsOf(figure: Profile, { columns }: Setting): Map<number, (number | null)[]> {
  const years = new Map<number, (number | null)[]>();
  column(columns, figure.series).forEach((series, row) => {
    const year = numberOf(series);
    const month = numberOf(column(columns, figure.x)[row]);
    if (year === null || month === null) return;
    const shares = years.get(year) ?? twelve.map(() => null);
    shares[month - 1] = numberOf(column(columns, figure.y)[row]);
    years.set(year, shares);
  });
  return new Map([...years].sort(([a], [b]) => a - b));
}

function peakOf(shares: readonly (number | null)[]): number {
  return shares.reduce<number>(
    (best, share, index) => ((share ?? 0) > (shares[best] ?? 0) ? index : best),
    0,
  );
}

function spanOf(years: readonly number[]): string {
  return years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
}
