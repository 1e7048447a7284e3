import { describe, expect, it } from "vitest";
import { datasets } from "../../data/index.ts";
import type { Column } from "../../data/kernel/contract.ts";
import { languages, type Language } from "../../data/kernel/words.ts";
import { fileOf, openEmpty } from "../support/open.ts";

const rooms = datasets.filter(({ contract }) => contract.columns.some(({ hint }) => hint));

/** What somebody who follows the example writes into a cell, in their own language. */
function filledIn({ codes, example = "", type }: Column, language: Language): string {
  const text = typeof example === "string" ? example : example[language];
  const isNumber = ["count", "number", "money", "share"].includes(type);
  if (isNumber && language !== "en") return text.replace(".", ",");
  return codes?.find(({ id }) => id === text)?.label[language] ?? text;
}

describe.each(rooms.map((room) => [room.id, room] as const))("a table to fill in: %s", (id, { contract }) => {
  it("has a hint and an example for every column", () => {
    for (const { hint, example, name } of contract.columns) {
      expect(hint && example, name).toBeTruthy();
      for (const language of languages) expect(hint?.[language].trim()).not.toBe("");
    }
  });

  it.each(languages)(
    "is read back without a question when filled in as the example shows: %s",
    async (language) => {
      const example = contract.columns.map((column) => filledIn(column, language));
      const own = contract.columns.findIndex(({ type }) => type === "text" || type === "id");
      const cells = [
        contract.columns.map(({ label }) => label[language]),
        example,
        example.with(own, "mine"),
      ];
      const text = `${cells.map((row) => row.map((cell) => `"${cell}"`).join(";")).join("\r\n")}\r\n`;
      const loggia = await openEmpty();
      const summary = await loggia.load(fileOf(text));
      await loggia.close();
      expect(summary).toMatchObject({ status: "loaded", dataset: id, loaded: 1, issues: [] });
      // The example is the template's, not the person's.
      expect(summary.skips).toEqual([{ reason: "example", count: 1, firstLine: 2 }]);
    },
  );
});

it("sums only what adds up", () => {
  const additive = rooms.map(({ id, contract }) => [
    id,
    contract.columns.filter((column) => column.additive).map(({ name }) => name),
  ]);
  expect(Object.fromEntries(additive)).toMatchObject({
    campaigns: ["impressions", "clicks", "spend", "sessions", "mentions"],
    events: ["attendance", "cost", "income", "cofunding", "packages"],
  });
});
