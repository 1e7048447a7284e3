import { describe, expect, test } from "vitest";
import type { ImportSummary } from "../../../data/index.ts";
import { languages } from "../../../data/kernel/words.ts";
import { speak } from "../../../renderer/words/index.ts";
import { reportCsv } from "../../../renderer/words/report.ts";

const issue = { code: "not-a-count", severity: "error", line: 7, column: "a;b", value: "=1+1" } as const;
const summary = {
  ...{ file: "a.csv", records: 1500, loaded: 490, refused: 1000, skipped: 10 },
  skips: [{ reason: "blank", count: 10, firstLine: 3 }],
  issues: Array.from({ length: 1000 }, () => issue),
} as unknown as ImportSummary;

describe.each(languages)("the report of an import in %s", (language) => {
  const lines = reportCsv(speak(language), summary).trimEnd().split("\r\n");

  test("has a line for the headings, four counts, each skip and each issue, and cuts none", () => {
    expect(lines).toHaveLength(1 + 4 + 1 + 1000);
  });

  test("spells the law out", () => {
    expect(lines[1]).toContain("1500 = 490 + 1000 + 10");
  });

  test("gives every line as many fields as there are headings, and no formula", () => {
    const width = lines[0]?.split(",").length;
    expect(lines[2]?.split(",")).toHaveLength(width ?? 0);
    expect(lines.at(-1)).toContain(`7,"a;b",'=1+1,`);
  });

  test("names the file in every line, and puts several files into one table", () => {
    for (const line of lines.slice(1)) expect(line).toMatch(/^a\.csv,/);
    const both = reportCsv(speak(language), summary, { ...summary, file: "b.csv" })
      .trimEnd()
      .split("\r\n");
    expect(both).toHaveLength(2 * lines.length - 1);
    expect(both.at(-1)).toMatch(/^b\.csv,/);
  });
});
