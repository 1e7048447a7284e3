import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { usage, usageOf } from "../../scripts/verbs/usage.ts";

const main = readFileSync(join(import.meta.dirname, "../../scripts/loggia.ts"), "utf8");
const table = /const verbs: [^=]+= \{([^}]+)\}/.exec(main)?.[1] ?? "";
const verbs = [...table.matchAll(/^ {2}(\w+)/gm)].map(([, name = ""]) => name);

it("knows how every verb of the command line is called, and no other", () => {
  expect(verbs).toContain("erase");
  for (const verb of verbs) expect(usageOf(verb)).toMatch(new RegExp(`-- .*\\b${verb}\\b`));
  expect(usageOf("sing")).toBeUndefined();
  for (const verb of verbs) expect(usage).toContain(verb);
});
