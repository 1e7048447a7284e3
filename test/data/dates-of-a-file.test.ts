import { expect, it } from "vitest";
import { fileOf, openEmpty } from "../support/open.ts";

const heading = "event,start date,end date,venue";

async function look(lines: readonly string[], answers?: Readonly<Record<string, string>>) {
  const loggia = await openEmpty();
  const file = fileOf(`${lines.join("\n")}\n`);
  const { questions, rows } = await loggia.preview(file, answers ? { answers } : {});
  await loggia.close();
  return { questions, days: rows.map((row) => [row["from"], row["to"]]) };
}

it("asks once for all columns of open days, and one answer settles them", async () => {
  const lines = [heading, "Fair,03/04/2025,05/04/2025,Square"];
  expect((await look(lines)).questions).toMatchObject([
    { column: "start date", also: ["end date"], kind: "dates", samples: ["03/04/2025"] },
  ]);
  const { questions, days } = await look(lines, { "start date": "dmy" });
  expect(questions).toEqual([]);
  expect(days).toEqual([["2025-04-03", "2025-04-05"]]);
});

it("lets one column's days decide those of the others", async () => {
  const { questions, days } = await look([heading, "Fair,03/04/2025,03/14/2025,Square"]);
  expect([questions, days]).toEqual([[], [["2025-03-04", "2025-03-14"]]]);
});

it("takes days with dots for what they are everywhere: day first", async () => {
  const { questions, days } = await look([heading, "Fair,03.04.2025,5. 4. 2025,Square"]);
  expect([questions, days]).toEqual([[], [["2025-04-03", "2025-04-05"]]]);
});

it("does not, where another column of the file puts the month first", async () => {
  const { days } = await look([heading, "Fair,03.04.2025,03.14.2025,Square"]);
  expect(days).toEqual([["2025-03-04", "2025-03-14"]]);
});
