import { expect, test } from "vitest";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import { toCsv } from "../../../renderer/words/csv.ts";
import { speak } from "../../../renderer/words/index.ts";

const text = (name: string): ReturnedColumn => ({
  name,
  type: "VARCHAR",
  label: { sl: `${name} sl`, it: `${name} it`, en: `${name}, en` },
});
const market: ReturnedColumn = {
  ...text("market"),
  codes: [{ id: "DE", label: { sl: "Nemčija", it: "Germania", en: "Germany" }, spellings: [] }],
};
const nights: ReturnedColumn = { ...text("nights"), type: "INTEGER" };

test("a byte order mark, headings in the language, codes as words, null as nothing", () => {
  const csv = toCsv(speak("sl"), [market, nights], { market: ["DE", "XX"], nights: [-5, null] });
  expect(csv).toBe("\uFEFFmarket sl,nights sl\r\nNemčija,-5\r\nXX,\r\n");
});

test("a heading with a comma is quoted", () => {
  expect(toCsv(speak("en"), [nights], { nights: [1] })).toBe('\uFEFF"nights, en"\r\n1\r\n');
});

test.each(["=1+1", "+386 5", "-12,5", "@cmd", "\t=1", " =1", "\u00a0=1", "＝1", "|calc", "%0A", "\n=1"])(
  "text %j cannot become a formula",
  (cell) => {
    const csv = toCsv(speak("en"), [text("a")], { a: [cell] });
    expect(csv.split("\r\n").slice(1).join("\r\n").replace(/^"/, "").startsWith("'")).toBe(true);
  },
);

test("numbers stay numbers", () => {
  expect(toCsv(speak("it"), [nights], { nights: [-0.0187] })).toContain("\r\n-0.0187\r\n");
});
