import type { Row } from "../../../kernel/columns.ts";
import type { Asked, AskRoom } from "../../../kernel/indicator.ts";
import { overlapsOf } from "./overlap.ts";
import { askTold } from "./told.ts";

/** Which rows of which files tell of the same ads and days as a row of another. */
export async function overlappingRows(ask: AskRoom, asked: Asked): Promise<Row[]> {
  const rows = await askTold(ask, asked);
  const { parts, clashes } = overlapsOf(rows);
  const list = (some: ReadonlyMap<number, number>, overlap: string): Row[] =>
    [...some]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([at, by]) => {
        const [row, other] = [rows[at], rows[by]];
        if (!row || !other) return [];
        return [
          {
            ...{
              overlap,
              channel: row.channel,
              campaign: row.campaign,
              first_day: row.from,
              last_day: row.to,
            },
            ...{ file: row.file, line: row.line, other_file: other.file, other_line: other.line },
          },
        ];
      });
  return [...list(clashes, "clash"), ...list(parts, "part")];
}
