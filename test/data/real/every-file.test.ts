import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { fileAt, openEmpty } from "../../support/open.ts";
import { fateOf, noExports, realFiles } from "../../support/real-files.ts";
import { realExports } from "../../support/real.ts";

const { path, present } = realExports();

// The workbooks take seconds and are asked for more: workbooks.test.ts.
const names = Object.keys(realFiles).filter((name) => !name.endsWith(".xlsx"));

describe.skipIf(!present)("every real export", () => {
  it("is in the table, and nothing else is", () => {
    const found = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
    expect(found.sort()).toEqual([...Object.keys(realFiles), ...noExports].sort());
  });

  it.each(names)("%s is read rightly, or refused with the right reason", async (name) => {
    const loggia = await openEmpty();
    const summary = await loggia.load(fileAt(join(path, name)));
    const imports = await loggia.imports();
    await loggia.close();
    expect(fateOf(summary)).toEqual(realFiles[name]);
    expect(summary.records).toBe(summary.loaded + summary.refused + summary.skipped);
    expect(imports).toHaveLength(summary.status === "loaded" ? 1 : 0);
  });
});
