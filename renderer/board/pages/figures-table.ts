import type { Figure } from "../../parts/key-figure.ts";
import type { Speech } from "../../words/index.ts";
import { madeTable, type Table } from "../table.ts";

/** A screen's key figures as a table: each with its change, and whether that is better or worse. */
export function figuresTable({ words }: Speech, figures: readonly Figure[]): Table {
  const { columns } = words.board.key;
  return madeTable(
    [columns.figure, columns.value, columns.change, columns.verdict, columns.against],
    figures.map((figure) => [
      figure.label,
      { text: `${figure.value} ${figure.unit}`.trim(), value: figure.number ?? null },
      { text: figure.change, value: figure.by ?? null },
      figure.verdict === "neutral" ? "" : words.verdicts[figure.verdict],
      figure.comparison,
    ]),
    [1, 2],
  );
}
