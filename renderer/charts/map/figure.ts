import { toRows, type Row } from "../../../data/kernel/columns.ts";
import type { Figure } from "../../../data/kernel/figure.ts";
import { labelOf, numberOf, shown, type Option, type Picture, type Setting } from "../picture.ts";
import type { Palette } from "../palette.ts";
import { marksOf, shapePath, type Mark } from "./keys.ts";
import { inkOf } from "./pen.ts";
import { fit, lengthText, scaleBar, toScreen, type Place, type View } from "./view.ts";

type MapFigure = Extract<Figure, { mark: "map" }>;

/** How high the line is in which the shapes are explained. */
const legend = 24;
const letter = 6.4;
/** From one name to the next below it. */
const apart = 20;

/** Premises by shape and colour, names of streets, a scale and north: the map as a figure among others. */
export function drawMap(figure: MapFigure, setting: Setting): Picture {
  const { palette, speech, width } = setting;
  const size = { width, height: Math.max(40, setting.height - legend) };
  const rows = toRows(setting.columns);
  const marks = marksOf.status;
  const kindOf = (row: Row) => row[figure.kind] ?? null;
  // The first kind lies over the others: it is drawn last.
  const points = marks.toReversed().flatMap((mark) =>
    rows.flatMap((row) => {
      const place = kindOf(row) === mark.id ? placeOf(row, figure) : null;
      return place ? [{ row, mark, place }] : [];
    }),
  );
  const longest = rows.reduce(
    (most, row) => (kindOf(row) === null ? Math.max(most, String(row[figure.label] ?? "").length) : most),
    0,
  );
  // The names stand beside the premises: what is left of the width is the map's.
  const inner = { ...size, width: Math.max(80, size.width - 2 * (longest * letter + 24)) };
  const places = points.map(({ place }) => place);
  const view = fit(places, inner, 16) ?? { e: 0, n: 0, scale: 1 };
  const at = (place: Place) => {
    const { x, y } = toScreen(place, view, size);
    return { x, y: y + legend };
  };
  const used = marks.filter(({ id }) => points.some(({ mark }) => mark.id === id));
  const names = rows.flatMap((row) => {
    const [place, name] = [placeOf(row, figure), row[figure.label]];
    return kindOf(row) === null && place && typeof name === "string" ? [{ name, ...at(place) }] : [];
  });
  const across = places.map((place) => at(place).x);
  const edges = [Math.min(...across, width / 2) - 24, Math.max(...across, width / 2) + 24] as const;
  // The places come first: the keyboard counts them.
  const shapes: Option[] = [
    ...points.map(({ mark, place }) => shape(mark, at(place), palette)),
    ...written(names, edges, size.height - 16, palette),
    ...keysOf(
      used.map((mark) => ({ mark, label: shown(setting, figure.kind, mark.id) })),
      palette,
    ),
    ...scale(view, setting),
  ];
  return {
    axis: "x",
    across: 1,
    keys: [],
    tips: points.map(({ row }) => ({
      title:
        typeof row[figure.label] === "string" ? String(row[figure.label]) : speech.words.centre.notStated,
      lines: [{ label: labelOf(setting, figure.kind), value: shown(setting, figure.kind, row[figure.kind]) }],
    })),
    option: {
      grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" },
      xAxis: { type: "value", min: 0, max: 1, show: false },
      yAxis: { type: "value", min: 0, max: 1, show: false },
      series: [
        {
          type: "custom",
          clip: false,
          data: shapes.map(() => [0, 0]),
          renderItem: ({ dataIndex }: { readonly dataIndex: number }) => shapes[dataIndex],
        },
      ],
    },
  };
}

function placeOf(row: Row, { x, y }: MapFigure): Place | null {
  const [e, n] = [numberOf(row[x]), numberOf(row[y])];
  return e === null || n === null ? null : { e, n };
}

type Spot = { readonly x: number; readonly y: number };

function shape(mark: Mark, { x, y }: Spot, palette: Palette): Option {
  const { fill, stroke, width } = inkOf(mark, palette);
  return {
    type: "path",
    ...{ x, y, z2: 2 },
    shape: { pathData: shapePath(mark.shape, mark.size) },
    style: {
      fill: fill ?? "none",
      stroke: stroke ?? null,
      lineWidth: stroke === undefined ? 0 : (width ?? 1),
    },
  };
}

function words(
  text: string,
  x: number,
  y: number,
  color: string,
  { font }: Palette,
  more: Option = {},
): Option {
  return {
    type: "text",
    style: { text, x, y, fill: color, font: `500 12px ${font}`, verticalAlign: "middle", ...more },
  };
}

type Name = Spot & { readonly name: string };

/** The names of streets left and right of the premises, each with a line to its middle, none over another. */
function written(
  names: readonly Name[],
  edges: readonly [number, number],
  height: number,
  palette: Palette,
): Option[] {
  const middle = (edges[0] + edges[1]) / 2;
  const column = (own: readonly Name[], x: number, align: "left" | "right"): Option[] => {
    const sorted = own.toSorted((a, b) => a.y - b.y).slice(0, Math.floor(height / apart));
    // Each as far down as those before and behind it leave room for.
    let next = legend + 10;
    return sorted.flatMap((each, at) => {
      const last = legend + height - 8 - (sorted.length - 1 - at) * apart;
      const y = Math.min(last, Math.max(next, each.y));
      next = y + apart;
      const start = align === "left" ? x - 4 : x + 4;
      return [
        {
          type: "path",
          shape: { pathData: `M${start},${y}L${each.x},${each.y}` },
          z2: 1,
          style: { fill: "none", stroke: palette.context, lineWidth: 1 },
        },
        words(each.name, x, y, palette.ink, palette, { align }),
      ];
    });
  };
  return [
    ...column(
      names.filter(({ x }) => x < middle),
      edges[0],
      "right",
    ),
    ...column(
      names.filter(({ x }) => x >= middle),
      edges[1],
      "left",
    ),
  ];
}

/** The shapes and what they mean, in the line above the map. */
function keysOf(
  keys: readonly { readonly mark: Mark; readonly label: string }[],
  palette: Palette,
): Option[] {
  let x = 10;
  return keys.flatMap(({ mark, label }) => {
    const left = x;
    x += 32 + label.length * letter;
    return [shape(mark, { x: left, y: 10 }, palette), words(label, left + 13, 10, palette.soft, palette)];
  });
}

function scale(view: View, { palette, speech, height, width }: Setting): Option[] {
  const bar = scaleBar(view, 120);
  const [left, bottom] = [12, height - 8];
  const line = (pathData: string, x: number, y: number, style: Option): Option => ({
    type: "path",
    ...{ x, y, shape: { pathData }, style },
  });
  return [
    line(`M0,-6V0H${bar.pixels.toFixed(1)}V-6`, left, bottom, {
      ...{ fill: "none", stroke: palette.soft, lineWidth: 1.5 },
    }),
    words(lengthText(speech, bar.metres), left + bar.pixels + 7, bottom - 3, palette.soft, palette),
    line("M0,-8L5,2H-5Z", width - 16, legend + 10, { fill: palette.soft }),
    words(speech.words.centre.map.north, width - 16, legend + 22, palette.soft, palette, { align: "center" }),
  ];
}
