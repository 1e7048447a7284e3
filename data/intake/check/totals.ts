import type { Contract } from "../../kernel/contract.ts";
import type { Issue } from "../../kernel/issue.ts";
import { cellReader } from "../cells/cells.ts";
import type { SheetRecord } from "../text/parse.ts";
import type { Plan } from "../plan/plan.ts";
import type { Row } from "./record.ts";

/** Publishers round each row: half a cent of each may be missing from the total. */
const rounding = 0.005;

/**
 * Compares a file's own total rows with the sums of the rows loaded from it, column by column.
 *
 * @returns for each total row one info if all its sums agree, else a warning for each that does not
 */
export function verifyTotals(
  totals: readonly SheetRecord[],
  rows: readonly Row[],
  headings: readonly string[],
  plan: Plan,
  contract: Contract,
): Issue[] {
  const additive = plan.roles.flatMap((role, at) => {
    if (role.kind !== "field") return [];
    const column = contract.columns.find(({ name, additive }) => name === role.field && additive);
    return column
      ? [
          {
            at,
            name: column.name,
            read: cellReader(column, plan.formats[at] ?? {}),
            exact: cellReader(column, { ...plan.formats[at], decimal: "." }),
          },
        ]
      : [];
  });
  return totals.flatMap(({ line, fields, decimals }) => {
    let compared = 0;
    const mismatches = additive.flatMap(({ at, name, read, exact }): Issue[] => {
      const total = (decimals?.includes(at) ? exact : read)(fields[at] ?? "");
      if ("code" in total || typeof total.value !== "number") return [];
      compared += 1;
      const sum = rows.reduce((whole, { values }) => whole + Number(values[name] ?? 0), 0);
      if (Math.abs(sum - total.value) <= rounding * (rows.length + 1)) return [];
      const value = `${total.value} ≠ ${Math.round(sum * 100) / 100}`;
      return [{ code: "sum-mismatch", severity: "warning", line, column: headings[at] ?? "", value }];
    });
    if (mismatches.length > 0 || compared === 0) return mismatches;
    return [{ code: "total-agrees", severity: "info", line, value: String(compared) }];
  });
}
