import { isBlank, type SheetRecord } from "../text/parse.ts";

/**
 * Gives empty cells the text above them, in columns whose labels stand only in the first row of each
 * block: SiStat's workbooks print a month once for its 213 areas.
 */
export function* fillDown(
  records: readonly SheetRecord[],
  columns: readonly number[],
): Generator<SheetRecord> {
  const above = new Map<number, string>();
  for (const record of records) {
    if (columns.length === 0 || record.problem || record.skip || isBlank(record)) {
      yield record;
      continue;
    }
    const fields = [...record.fields];
    for (const at of columns) {
      if ((fields[at] ?? "").trim() === "") fields[at] = above.get(at) ?? "";
      else above.set(at, fields[at] ?? "");
    }
    yield { ...record, fields };
  }
}
