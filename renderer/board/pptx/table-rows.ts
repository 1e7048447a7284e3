import type PptxGenJS from "pptxgenjs";
import type { Palette } from "../../charts/palette.ts";
import type { Speech } from "../../words/index.ts";
import type { HeatTable } from "../heat-table.ts";
import { blend } from "../palette.ts";
import type { Table } from "../table.ts";
import { hex, typeface } from "./shape-xml.ts";

type Cell = PptxGenJS.TableCell;
type Rows = PptxGenJS.TableRow[];

const none = { type: "none" } as const;

/** A table's rows with quiet lines between them, numbers to the right. @param size of its letters, in points */
export function dataRows({ heads, rows }: Table, palette: Palette, { format }: Speech, size: number): Rows {
  const under = { type: "solid", pt: 0.75, color: hex(palette.line) } as const;
  const strong = { type: "solid", pt: 1.25, color: hex(palette.sea) } as const;
  const cell = (text: string, number: boolean, head: boolean): Cell => ({
    text,
    options: {
      ...{ fontFace: typeface, fontSize: head ? Math.min(12, size) : size, lang: format.locale, bold: head },
      ...{ color: hex(head ? palette.soft : palette.ink), align: number ? "right" : "left" },
      ...{ valign: head ? "bottom" : "middle", border: [none, none, head ? strong : under, none] },
    },
  });
  return [
    heads.map(({ text, number }) => cell(text, number, true)),
    ...rows.map((row) => row.map(({ text }, at) => cell(text, heads[at]?.number ?? false, false))),
  ];
}

/** Months by years, the darker the more; what has no number says why and has no colour. */
export function heatRows({ months, years }: HeatTable, palette: Palette, { format }: Speech): Rows {
  const usual = { fontFace: typeface, fontSize: 10, lang: format.locale, valign: "middle" } as const;
  const white = { type: "solid", pt: 1.5, color: "FFFFFF" } as const;
  const head = (text: string): Cell => ({
    text,
    options: { ...usual, bold: true, color: hex(palette.soft), align: "center", border: white },
  });
  return [
    [head(""), ...months.map(head)],
    ...years.map(({ year, cells }): Cell[] => [
      head(year),
      ...cells.map(({ text, depth }): Cell => {
        const color = depth === null ? "#f3eee6" : blend("#ffffff", palette.sea, 0.08 + depth * 0.92);
        const ink = depth !== null && depth > 0.5 ? "#ffffff" : palette.ink;
        return {
          text,
          options: {
            ...{ ...usual, align: "center", color: hex(ink), fill: { color: hex(color) }, border: white },
            ...(depth === null ? { fontSize: 8, italic: true } : {}),
          },
        };
      }),
    ]),
  ];
}
