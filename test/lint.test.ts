import { Linter } from "eslint";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

type Rule = Linter.RuleEntry;
const path = join(import.meta.dirname, "..", "eslint.config.js");
const { default: config } = (await import(pathToFileURL(path).href)) as { default: readonly Linter.Config[] };
const rule = config.flatMap(({ rules }): Rule[] => (rules ? [rules["no-restricted-syntax"] ?? "off"] : []));
const forbidden = rule.findLast((each) => each !== "off");

const found = (code: string): string[] =>
  new Linter()
    .verify(code, [
      {
        rules: { "no-restricted-syntax": forbidden ?? "off" },
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      },
    ])
    .map(({ message }) => message);

describe("what may not be written is found", () => {
  test.each([
    ["text pasted into SQL", "connection.query(`SELECT ${name}`)"],
    ["text added to SQL", 'connection.prepare("SELECT " + name)'],
    ["HTML from text", "box.innerHTML = name"],
    ["HTML from text, added", 'box.insertAdjacentHTML("beforeend", name)'],
    ["HTML from text, in React", "const a = <p dangerouslySetInnerHTML={{ __html: name }} />"],
    ["a tooltip of text", "const a = { tooltip: { formatter: ({ name }) => `<b>${name}</b>` } }"],
    ["a tooltip of texts added", 'const a = { tooltip: { formatter: ({ name }) => "<b>" + name } }'],
    ["a chart's toolbox", 'import { ToolboxComponent } from "echarts/components"'],
  ])("%s", (_what, code) => expect(found(code)).toHaveLength(1));

  test.each([
    "connection.query(statement, [name])",
    "box.textContent = name",
    "const a = { tooltip: { formatter: ({ name }) => element(name) } }",
    "const a = { label: { formatter: () => `${name}` } }",
  ])("and nothing else: %s", (code) => expect(found(code)).toEqual([]));
});
