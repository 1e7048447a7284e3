import { toRows } from "../../data/kernel/columns.ts";
import type { Figure } from "../../data/kernel/figure.ts";
import type { Palette } from "./palette.ts";
import {
  nameAxis,
  hatch,
  labelOf,
  numberOf,
  textStyle,
  type Option,
  type Picture,
  type Setting,
} from "./picture.ts";

type Standing = Extract<Figure, { mark: "standing" }>;

/** Each as one bar of its parts, as long as it has of them; nobody's knowledge is hatched, never empty. */
export function drawStanding(figure: Standing, setting: Setting): Picture {
  const { palette, speech, returned, width, height, part, focus } = setting;
  const { format } = speech;
  const rows = toRows(setting.columns);
  const codesOf = (column: string) => returned.find(({ name }) => name === column)?.codes;
  const word = (column: string, id: string) => format.capital(speech.label(codesOf(column), id));
  const ids = [...new Set(rows.map((row) => String(row[figure.x])))];
  const known = codesOf(figure.series)?.map(({ id }) => id) ?? [];
  const named = [...new Set(rows.map((row) => String(row[figure.series])))];
  const parts = [...known.filter((id) => named.includes(id)), ...named.filter((id) => !known.includes(id))];
  const sum = (wanted: (id: string, own: string) => boolean): number =>
    rows
      .filter((row) => wanted(String(row[figure.x]), String(row[figure.series])))
      .reduce((all, row) => all + (numberOf(row[figure.y]) ?? 0), 0);
  const totals = ids.map((id) => sum((each) => each === id));
  const max = Math.max(1, ...totals);
  const letters = Math.max(...ids.map((id) => word(figure.x, id).length), 0);
  const names = Math.max(84, Math.min(letters * 7 + 16, width * 0.36));
  const beyond = 40;
  const wide = Math.max(1, width - names - beyond);
  const thick = Math.min(38, Math.max(12, (height / Math.max(1, ids.length)) * 0.62));

  return {
    axis: "y",
    picks: ids,
    keys: parts.map((id) => ({
      label: `${word(figure.series, id)} ${format.count(sum((_, own) => own === id))}`,
      color: colorOf(id, palette),
      kind: isUnknown(id) ? "hatch" : isAsked(id) ? "bar" : "ring",
      pick: id,
      picked: id === part,
    })),
    tips: ids.map((id, at) => ({
      title: word(figure.x, id),
      lines: [
        { label: labelOf(setting, figure.y), value: format.count(totals[at] ?? 0) },
        ...parts
          .map((own) => ({ own, count: sum((each, other) => each === id && other === own) }))
          .filter(({ count }) => count > 0)
          .map(({ own, count }) => ({ label: word(figure.series, own), value: format.count(count) })),
      ],
    })),
    option: {
      grid: { left: names, right: beyond, top: 4, bottom: 4, outerBoundsMode: "none" },
      xAxis: { type: "value", min: 0, max, show: false },
      yAxis: nameAxis(
        palette,
        ids.map((id) => word(figure.x, id)),
        names,
        (at) => ids[at] === focus,
      ),
      series: [
        ...parts.map((own) => ({
          type: "bar",
          name: word(figure.series, own),
          stack: "standing",
          barWidth: thick,
          emphasis: { disabled: true },
          data: ids.map((id) => {
            const value = sum((each, other) => each === id && other === own);
            return {
              value,
              itemStyle: {
                ...fillOf(own, palette),
                borderColor: isUnknown(own) || !isAsked(own) ? colorOf(own, palette) : palette.card,
                borderWidth: 1,
                opacity: part === undefined || own === part ? 1 : 0.3,
              },
              label: {
                // A number that does not fit stands in the key and in the tooltip.
                show: value > 0 && (value / max) * wide > (value > 9 ? 20 : 13),
                position: "inside",
                formatter: format.count(value),
                ...textStyle(palette, inkOn(own, palette), 12),
                fontWeight: 600,
                ...(isUnknown(own)
                  ? { backgroundColor: palette.card, padding: [1, 3], borderRadius: 3 }
                  : {}),
              },
            };
          }),
        })),
        {
          type: "scatter",
          symbolSize: 0,
          silent: true,
          data: totals.map((value, at) => ({
            value: [value, at],
            label: {
              show: true,
              position: "right",
              formatter: format.count(value),
              ...textStyle(palette, palette.soft, 12),
            },
          })),
        },
      ],
    },
  };
}

/** What nobody has to reach is an outline. */
const isAsked = (id: string): boolean => id !== "other";
const isUnknown = (id: string): boolean => id === "silent" || id === "baseless";

/** What went well is pine and sea, what did not is clay, what is not asked of anybody is pale. */
function colorOf(id: string, palette: Palette): string {
  switch (id) {
    case "reached":
      return palette.better;
    case "on-course":
      return palette.sea;
    case "noted":
      return palette.seaPale;
    case "late":
    case "baseless":
      return palette.worse;
    case "silent":
      return palette.hatch;
    case "not-due":
      return palette.context;
    default:
      return palette.quiet;
  }
}

function fillOf(id: string, palette: Palette): Option {
  if (!isUnknown(id)) return { color: isAsked(id) ? colorOf(id, palette) : "transparent" };
  const { color, decal } = hatch(palette);
  return { color, decal: { ...(decal as Option), color: colorOf(id, palette) } };
}

function inkOn(id: string, palette: Palette): string {
  return ["reached", "on-course", "late"].includes(id) ? palette.card : palette.ink;
}
