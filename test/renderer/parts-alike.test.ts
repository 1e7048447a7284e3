import { expect, test } from "vitest";
import type { Issue } from "../../data/kernel/issue.ts";
import { bundled } from "../../renderer/parts/summary/alike.ts";

const damaged = (line: number): Issue => ({
  code: "damaged-identifier",
  severity: "warning",
  line,
  column: "id",
});
const missing: Issue = { code: "missing-value", severity: "error", line: 4, column: "id" };

test("hundreds of one kind are one sentence, others stay as they are", () => {
  const many = Array.from({ length: 738 }, (_, at) => damaged(at + 5));
  const bundles = bundled([missing, ...many]);
  expect(bundles.map(({ issue, more }) => [issue.code, issue.line, more.length])).toEqual([
    ["missing-value", 4, 0],
    ["damaged-identifier", 5, 737],
  ]);
});

test("a few of one kind are told one by one", () => {
  expect(bundled([damaged(1), damaged(2), damaged(3)])).toHaveLength(3);
});
