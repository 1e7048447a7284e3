import { describe, expect, it } from "vitest";
import { checkTyped, templates } from "../../../../data/index.ts";
import type { Cell } from "../../../../data/kernel/columns.ts";
import { languages, type Language } from "../../../../data/kernel/words.ts";
import type { Field } from "../../../../renderer/engine.ts";
import { exampleText, inLanguage, shownText, typedText } from "../../../../renderer/parts/grid/text.ts";
import { roomOf } from "./fields.ts";

const cells: Readonly<Record<Field["type"], readonly Cell[]>> = {
  ...{ text: ["abc"], id: ["007"], code: [], month: ["2026-04"], date: ["2026-04-03", "2024-02-29"] },
  ...{ figure: [1250], count: [0, 1250, 1234567], number: [-3, 12.345, 1250.5], money: [0.1, 1250.5] },
  share: [0, 0.05, 0.0123, 0.7707, 1],
};

describe.each(languages)("in %s", (language) => {
  it.each(templates)("what is saved of %s is typed so that it is read as the same again", (id) => {
    const { fields } = roomOf(id);
    for (const field of fields) {
      const values = field.codes ? field.codes.map((code) => code.id) : cells[field.type];
      const texts = values.map((value) => typedText(field, value, language));
      const { readings } = checkTyped(
        id,
        texts.map((text) => ({ [field.name]: text })),
        language,
      );
      if (field.type === "text" || field.type === "id") continue;
      // What a column's limits forbid is no reading.
      const read = texts.map((text, at) => readings[field.name]?.[text] ?? values[at]);
      expect([field.name, read]).toEqual([field.name, values]);
      for (const text of texts) {
        const shown = shownText(field, text, readings, language);
        const again = checkTyped(id, [{ [field.name]: shown }], language).readings;
        expect(again[field.name]?.[shown]).toEqual(readings[field.name]?.[text]);
      }
    }
  });

  it.each(templates)("every example of %s is one", (id) => {
    const { fields } = roomOf(id);
    const row = Object.fromEntries(fields.map((field) => [field.name, exampleText(field, language)]));
    const { issues, readings } = checkTyped(id, [row], language);
    expect(issues.map(({ code }) => code)).toEqual(["typed-no-row"]);
    expect(Object.keys(readings).length).toBeGreaterThan(0);
  });
});

it("a number, a day and a code are written anew in another language; what is unread stays", () => {
  const { fields } = roomOf("events");
  const typed: Record<string, string> = {
    cost: "1.250,5",
    from: "3.4.2026",
    zone: "staro mestno jedro",
    note: "1,5",
  };
  const { readings } = checkTyped("events", [{ ...typed, event: "x" }], "sl");
  const to = (language: Language) =>
    Object.keys(typed).map((name) => {
      const field = fields.find((each) => each.name === name);
      return field && inLanguage(field, typed[name] ?? "", readings, language);
    });
  expect(to("en")).toEqual(["1250.5", "3 Apr 2026", "old centre", "1,5"]);
  expect(to("it")).toEqual(["1250,5", "3/4/2026", "centro storico", "1,5"]);
});
