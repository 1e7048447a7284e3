import { toRows, type Row } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import { flagWord, hidesNumber } from "../words/cell.ts";
import {
  categories,
  ceiling,
  labelOf,
  numberOf,
  textStyle,
  type Option,
  type Picture,
  type Setting,
} from "./picture.ts";

type Heat = Extract<Figure, { mark: "heat" }>;

type Cell = {
  readonly year: number;
  readonly month: number;
  readonly value: number | null;
  readonly flag: string | null;
  /** True between the first and the last month that is loaded. */
  readonly within: boolean;
};

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
/** A symbol is drawn without a decal, so the hatch is its shape. */
const hatched = "path://M0 0H12V12H0ZM0 3L3 0M0 6L6 0M0 9L9 0M0 12L12 0M3 12L12 3M6 12L12 6M9 12L12 9";

const margin = { left: 44, right: 2, top: 2, bottom: 22 };

/** Months by years, the darker the more; a month without a number is hatched, never pale. */
export function drawHeat(figure: Heat, setting: Setting): Picture {
  const { palette, speech, width, height, focus } = setting;
  const { format, words } = speech;
  const { cells, years } = cellsOf(figure, setting);
  const max = ceiling(cells.map(({ value }) => value));
  const size = {
    width: Math.max(4, (width - margin.left - margin.right) / 12 - 2),
    height: Math.max(4, (height - margin.top - margin.bottom) / Math.max(1, years.length) - 2),
  };
  const hidden = cells.filter(({ value, within }) => value === null && within);
  const hides = [...new Set(hidden.map(({ flag }) => flagWord(speech, flag)))];
  const stands = (month: number) => !setting.shade || setting.shade.includes(month);

  return {
    axis: "x",
    across: 12,
    picks: cells.map(({ year }) => String(year)),
    keys: [
      { label: words.season.heat.more, color: palette.sea, kind: "bar" },
      ...hides.map((label) => ({ label, color: palette.hatch, kind: "hatch" as const })),
    ],
    tips: cells.map(({ year, month, value, flag }) => ({
      title: `${format.capital(format.monthName(month))} ${year}`,
      lines: [
        {
          label: labelOf(setting, figure.value),
          value:
            value === null
              ? flagWord(speech, flag)
              : format.count(value) + (flag === null ? "" : ` (${flagWord(speech, flag)})`),
        },
      ],
    })),
    option: {
      grid: { ...margin, outerBoundsMode: "none" },
      xAxis: categories(
        palette,
        twelve.map((month) => format.shortMonthName(month)),
        { axisLabel: { ...textStyle(palette), interval: 0, hideOverlap: true } },
      ),
      yAxis: categories(palette, years.map(String), {
        inverse: true,
        axisLabel: {
          ...textStyle(palette, palette.soft),
          interval: 0,
          hideOverlap: true,
          formatter: (year: string) => (year === focus ? `{chosen|${year}}` : year),
          rich: { chosen: { ...textStyle(palette, palette.sea), fontWeight: 700 } },
        },
      }),
      series: [
        {
          type: "scatter",
          symbol: "rect",
          symbolSize: [size.width, size.height],
          clip: false,
          emphasis: { disabled: true },
          data: cells.map((cell) => ({
            value: [cell.month - 1, years.indexOf(cell.year)],
            symbol: isHatched(cell) ? hatched : "rect",
            itemStyle: fill(cell, max, stands(cell.month), setting),
            label: number(cell, max, size.width, stands(cell.month), setting),
          })),
        },
      ],
    },
  };
}

function isHatched({ value, flag, within }: Cell): boolean {
  return value === null && (within || hidesNumber(flag));
}

function fill(cell: Cell, max: number, stands: boolean, { palette }: Setting): Option {
  const { value } = cell;
  if (value === null)
    return isHatched(cell)
      ? { color: "transparent", borderColor: palette.hatch, borderWidth: 1 }
      : { color: "transparent" };
  // The other months keep their strength and lose their colour: paler would say fewer nights.
  return { color: stands ? palette.sea : palette.hatch, opacity: 0.05 + 0.95 * (value / max) };
}

function number({ value }: Cell, max: number, room: number, stands: boolean, setting: Setting): Option {
  const { palette, speech } = setting;
  const strong = value !== null && value / max > 0.5;
  return {
    show: value !== null && stands && room >= 46,
    position: "inside",
    // Else it would fade with its cell.
    opacity: 1,
    formatter: speech.format.count(value),
    ...textStyle(palette, strong ? palette.card : palette.ink, 11),
  };
}

/** Every month of every year, in reading order. */
function cellsOf(figure: Heat, { columns }: Setting) {
  const rows = toRows(columns).filter((row) => numberOf(row[figure.y]) !== null);
  const at = (row: Row) => (numberOf(row[figure.y]) ?? 0) * 12 + (numberOf(row[figure.x]) ?? 1) - 1;
  const known = new Map(rows.map((row) => [at(row), row]));
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  const years = [...new Set(rows.map((row) => numberOf(row[figure.y]) ?? 0))].toSorted((a, b) => a - b);
  const cells = years.flatMap((year) =>
    twelve.map((month): Cell => {
      const index = year * 12 + month - 1;
      const row = known.get(index);
      const flag = row?.[figure.flag];
      return {
        year,
        month,
        value: numberOf(row?.[figure.value]),
        flag: typeof flag === "string" ? flag : null,
        within: index >= first && index <= last,
      };
    }),
  );
  return { cells, years };
}
