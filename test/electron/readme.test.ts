import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const rows = readFileSync(join(import.meta.dirname, "README.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [SRP]\d/.test(line))
  .map((line) => line.split(" | "));

test("all of the security, reliability and privacy tables are there", () => {
  const ids = rows.map(([id = ""]) => id.replace("| ", ""));
  const all = [...count("S", 19), ...count("R", 12), ...count("P", 7)];
  expect(ids).toEqual(expect.arrayContaining(all));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(rows)(
  "%s: every file is there and every title is in it",
  (...[, , asserted = "", control = ""]) => {
    const row = `${asserted} ${control}`;
    const files = [...row.matchAll(/`((?:test|scripts)\/[\w./-]+)`/g)].map(([, file = ""]) => file);
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
    const text = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    for (const [, title = ""] of row.matchAll(/"([^"]+)"/g))
      expect(text.includes(title), `${title} in ${files.join()}`).toBe(true);
  },
);

function count(letter: string, to: number): string[] {
  return Array.from({ length: to }, (_, at) => `${letter}${at + 1}`);
}
