import { expect, it } from "vitest";
import { fileOf, openEmpty } from "../support/open.ts";

async function issuesOf(...lines: readonly string[]) {
  const loggia = await openEmpty();
  const { issues } = await loggia.load(fileOf(`${lines.join("\n")}\n`));
  await loggia.close();
  return issues;
}

it("two figures of one thing are told with both lines, what they are about and both texts", async () => {
  const subject = "MESEC 2026M04, OBČINE Koper, DRŽAVA Italija, MERITVE Prenočitve turistov";
  const key = "2026M04;Koper;Italija;Prenočitve turistov";
  const issues = await issuesOf("MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST", `${key};0100`, `${key};z`);
  expect(issues.filter(({ code }) => code === "contradicting-row")).toMatchObject([
    { line: 2, column: "VREDNOST", value: "0100", other: { line: 3, value: "z" }, subject },
    { line: 3, column: "VREDNOST", value: "z", other: { line: 2, value: "0100" }, subject },
  ]);
});

it("a repetition names the line it repeats", async () => {
  const row = "Sejem;13.6.2026;Trg;100";
  expect(await issuesOf("prireditev;datum;prizorišče;obisk", row, row)).toMatchObject([
    {
      code: "duplicate-row",
      line: 3,
      other: { line: 2 },
      subject: "prireditev Sejem, datum 13.6.2026, prizorišče Trg",
    },
  ]);
});

it("an end before its start is refused with both days", async () => {
  const issues = await issuesOf(
    "prireditev;od;do;prizorišče",
    "Sejem;30.6.2026;29.6.2026;Trg",
    "Tek;1.6.2026;1.6.2026;Trg",
  );
  expect(issues).toMatchObject([
    { code: "ends-before-start", line: 2, column: "do", value: "29.6.2026", other: { value: "30.6.2026" } },
  ]);
});

it("a refused row is not said to be kept", async () => {
  const issues = await issuesOf(
    "prireditev;datum;prizorišče;obisk;strošek",
    "Sejem;13.6.2026;Trg;-5;abc",
    "Tek;14.6.2026;Trg;1;2",
  );
  expect(issues.map(({ code, line }) => `${code} ${line ?? ""}`)).toEqual(["not-a-number 2"]);
});

it("money below zero is left out and told, more clicks than impressions are told", async () => {
  const issues = await issuesOf(
    "kanal;kampanja;prikazi;kliki;strošek",
    "radio;Sol;100;150;5,00",
    "tisk;Sol;900;15;-5,00",
  );
  expect(issues).toMatchObject([
    {
      code: "more-than-whole",
      severity: "warning",
      line: 2,
      column: "kliki",
      value: "150",
      other: { value: "100" },
    },
    { code: "impossible-value", line: 3, column: "strošek", value: "-5,00" },
  ]);
});
