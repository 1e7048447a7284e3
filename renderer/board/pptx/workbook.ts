import { writeWorkbook } from "../../../data/index.ts";
import type { NativeChart } from "../native/index.ts";

/** The numbers behind a chart as the workbook that lies inside it: what people edit. */
export function chartWorkbook({ categories, months, series }: NativeChart): Uint8Array {
  const rows = categories.map((name, at) => [
    months ? { day: `${months[at]}-01` } : name,
    ...series.map(({ values }) => values[at] ?? undefined),
  ]);
  return writeWorkbook([
    {
      name: "Sheet1",
      rows: [[undefined, ...series.map(({ name }) => name)], ...rows],
      headingRows: 1,
      widths: [28, ...series.map(({ name }) => Math.max(12, name.length + 2))],
    },
  ]);
}
