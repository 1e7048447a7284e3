import { describe, expect, it } from "vitest";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

/** A thousand cycles of the pop-up shop, each a small table of tenants that told their turnover or did not. */
function randomCycles(count: number): { cycle: string; turnovers: (number | null)[] }[] {
  let state = 20_261_121;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return Array.from({ length: count }, (_, at) => ({
    cycle: `cycle ${at}`,
    turnovers: Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
      random() < 0.2 ? null : Math.round(10 ** (1 + random() * 4)),
    ),
  }));
}

/** Whether somebody who sees only the sum, and how many told it, knows a tenant's turnover within 20 %. */
function isBreached(sum: number, turnovers: readonly number[], cap: number): boolean {
  const others = turnovers.length - 1;
  const least = Math.max(0, sum - others * cap * sum);
  const most = others === 0 ? sum : cap * sum;
  return turnovers.some((own) => own > 0 && least >= own * 0.8 && most <= own * 1.2);
}

const cycles = randomCycles(1000);
const told = (turnovers: readonly (number | null)[]): number[] =>
  turnovers.filter((each): each is number => each !== null);

async function outcomes(days: readonly string[]): Promise<Row[][]> {
  const head = "place,premise code,tenant,activity,category,cycle,from,to,revenue (EUR)";
  const lines = cycles.flatMap(({ cycle, turnovers }) =>
    turnovers.map((turnover, at) => {
      const month = String(at + 1).padStart(2, "0");
      return `Trg,KP-1,Tenant ${at} of ${cycle},crafts,pop-up,${cycle},2024-${month}-01,2024-${month}-20,${turnover ?? ""}`;
    }),
  );
  const loggia = await openEmpty();
  const summary = await loggia.load(fileOf([head, ...lines, ""].join("\n")));
  expect([summary.loaded, summary.issues.slice(0, 2)]).toEqual([lines.length, []]);
  const answers: Row[][] = [];
  for (const on of days) answers.push(toRows((await loggia.ask("popup_outcomes", { on })).columns));
  await loggia.close();
  return answers;
}

describe("a tenant's turnover", () => {
  it("cannot be told within 20 % from what is shown of a cycle, on whatever day it is asked", async () => {
    const answers = await outcomes(["2024-01-21", "2024-02-21", "2024-03-21", "2024-05-21", "2025-01-01"]);
    let [shown, withheld] = [0, 0];
    for (const { cycle, turnovers } of cycles) {
      const rows = answers.flatMap((rows) => rows.filter((row) => row["cycle"] === cycle));
      const sums = new Set(rows.map((row) => row["revenue"]).filter((sum) => sum !== null));
      // Two different sums of one cycle, subtracted, would be somebody's own.
      expect(sums.size).toBeLessThan(2);
      const sum = [...sums][0];
      if (typeof sum === "number") {
        shown += 1;
        expect(sum).toBe(told(turnovers).reduce((all, each) => all + each, 0));
        expect(isBreached(sum, told(turnovers), 0.85)).toBe(false);
      } else if (told(turnovers).length > 0) {
        withheld += 1;
        expect(rows.at(-1)?.["revenue_withheld"]).toMatch(/^(few|dominant)$/);
      }
    }
    expect(shown).toBeGreaterThan(200);
    expect(withheld).toBeGreaterThan(200);
  });

  it("could be told from sums that are not withheld", () => {
    const breached = cycles.filter(({ turnovers }) => {
      const known = told(turnovers);
      return (
        known.length > 0 &&
        isBreached(
          known.reduce((all, each) => all + each, 0),
          known,
          1,
        )
      );
    });
    expect(breached.length).toBeGreaterThan(50);
  });
});
