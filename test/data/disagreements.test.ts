import { describe, expect, it } from "vitest";
import { sampleFiles } from "../../data/index.ts";
import { fileOf, openEmpty } from "../support/open.ts";

/** Nights of Koper by month and market, as a long SiStat table that names no release. */
const table = (rows: readonly (readonly [month: string, market: string, nights: number])[], name = "a.csv") =>
  fileOf(
    [
      "MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST",
      ...rows.map(
        ([month, market, count]) => `${month};Koper/Capodistria;${market};Prenočitve turistov;${count}`,
      ),
      "",
    ].join("\n"),
    name,
  );
const total = "0 Država - SKUPAJ";

describe("totals in force that contradict their parts in force", () => {
  it("are told after the import, month by month, though each file agrees with itself", async () => {
    const loggia = await openEmpty();
    for (const file of sampleFiles) await loggia.load(file, { sample: true });
    const { columns } = await loggia.ask("stays_monthly", { first_month: "2025-12", last_month: "2025-12" });
    const nights = Number(columns["nights"]?.[0]);
    const { issues } = await loggia.load(table([["2025M12", total, 12_222]], "novo_A.csv"));
    expect(issues.find(({ code }) => code === "parts-disagree")).toMatchObject({
      severity: "warning",
      about: {
        ...{ month: "2025-12", total: 12_222, sum: nights, name: "novo_A.csv" },
        what: { en: "Koper/Capodistria, tourist nights" },
        parts: { en: "domestic market + foreign markets" },
      },
    });
    const answer = await loggia.ask("stays_monthly");
    expect(answer.disagreeing).toEqual(["2025-12"]);
    const elsewhere = await loggia.ask("stays_monthly", { last_month: "2025-11" });
    expect(elsewhere.disagreeing).toBeUndefined();
    await loggia.undo();
    expect((await loggia.ask("stays_monthly")).disagreeing).toBeUndefined();
    await loggia.close();
  });

  it("are told when the parts come after the total, in a file that shares no figure with it", async () => {
    const loggia = await openEmpty();
    await loggia.load(table([["2025M12", total, 10]]));
    const { issues } = await loggia.load(
      table([
        ["2025M12", "DOMAČI", 3],
        ["2025M12", "TUJI", 4],
      ]),
    );
    expect(issues.map(({ code, value }) => [code, value])).toContainEqual(["parts-disagree", "10 ≠ 7"]);
    await loggia.close();
  });

  it("are not made up where a part is unknown, or where one figure apart is rounding", async () => {
    const loggia = await openEmpty();
    await loggia.load(
      table([
        ["2025M11", total, 10],
        ["2025M12", total, 8],
      ]),
    );
    const { issues } = await loggia.load(
      table([
        ["2025M11", "DOMAČI", 3],
        ["2025M12", "DOMAČI", 3],
        ["2025M12", "TUJI", 4],
      ]),
    );
    expect(issues.map(({ code }) => code)).not.toContain("parts-disagree");
    await loggia.close();
  });

  it("are counted where there are many of them", async () => {
    const loggia = await openEmpty();
    const months = Array.from(
      { length: 20 },
      (_, at) => `${2020 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, "0")}`,
    );
    await loggia.load(table(months.map((month) => [month, total, 100])));
    const { issues } = await loggia.load(
      table(months.flatMap((month) => [[month, "DOMAČI", 3] as const, [month, "TUJI", 4] as const])),
    );
    expect(issues.filter(({ code }) => code === "parts-disagree")).toHaveLength(12);
    expect(issues).toContainEqual(expect.objectContaining({ code: "more-disagree", about: { rest: 8 } }));
    await loggia.close();
  });
});
