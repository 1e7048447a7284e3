import type { Cell } from "../../kernel/columns.ts";
import type { Contract } from "../../kernel/contract.ts";
import type { Issue } from "../../kernel/issue.ts";
import type { Role } from "../../kernel/profile.ts";

type Values = Readonly<Record<string, Cell>>;

/** Two fields that must not contradict each other, and the issue if they do. */
type Pair = { readonly less: string; readonly more: string; readonly code: Issue["code"] };

/**
 * Compares the fields of a row that must agree: an end before its start makes both days doubtful, so
 * that the record is refused; a part larger than its whole is loaded as it stands, and told.
 */
export function pairChecker(
  headings: readonly string[],
  roles: readonly Role[],
  { spans = [], parts = [] }: Contract,
): (values: Values, fields: readonly string[], line: number) => Issue[] {
  const pairs: readonly Pair[] = [
    ...spans.map(({ from, to }) => ({ less: from, more: to, code: "ends-before-start" as const })),
    ...parts.map(({ part, whole }) => ({ less: part, more: whole, code: "more-than-whole" as const })),
  ];
  const placeOf = (field: string) => roles.findIndex((role) => role.kind === "field" && role.field === field);
  const placed = pairs.map((pair) => ({ ...pair, lessAt: placeOf(pair.less), moreAt: placeOf(pair.more) }));
  const isDate = (code: Issue["code"]) => code === "ends-before-start";
  return (values, fields, line) =>
    placed.flatMap(({ less, more, code, lessAt, moreAt }): Issue[] => {
      const [low, high] = [values[less] ?? null, values[more] ?? null];
      // A platform counts a late click on a day that shows the ad no more: of nothing there is no part.
      if (low === null || high === null || low <= high || high === 0) return [];
      const textAt = (at: number, cell: Cell) => (at < 0 ? String(cell) : (fields[at] ?? "").trim());
      const [first, last] = [textAt(lessAt, low), textAt(moreAt, high)];
      if (isDate(code))
        return [
          {
            code,
            severity: "error",
            line,
            column: headings[moreAt] ?? "",
            value: last,
            other: { value: first },
          },
        ];
      const subject = headings[moreAt] ?? more;
      const column = headings[lessAt] ?? "";
      return [{ code, severity: "warning", line, column, value: first, other: { value: last }, subject }];
    });
}
