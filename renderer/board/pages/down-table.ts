import type { Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import { showCell } from "../../words/cell.ts";
import type { Speech } from "../../words/index.ts";
import { madeTable, type Table } from "../table.ts";

/** One row told downwards, each of its columns on a line; what has no value is left out. */
export function downTable(
  speech: Speech,
  returned: readonly ReturnedColumn[],
  row: Row,
  names: readonly string[],
): Table {
  const { columns } = speech.words.board.key;
  return madeTable(
    [columns.figure, columns.value],
    names.flatMap((name) => {
      const column = returned.find((each) => each.name === name);
      const value = row[name] ?? null;
      if (!column || value === null) return [];
      return [
        [speech.format.capital(speech.of(column.label)), { text: showCell(speech, column, value), value }],
      ];
    }),
    [1],
  );
}
