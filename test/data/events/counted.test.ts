import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

let loggia: Awaited<ReturnType<typeof openEmpty>>;
beforeEach(async () => {
  await loggia?.close();
  loggia = await openEmpty();
});
afterAll(() => loggia.close());

const head = "event,performance,from,to,starts_at,covers,venue,genre,attendance,method,kind";

async function answer(lines: readonly string[], indicator = "events_attendance"): Promise<Row[]> {
  const summary = await loggia.load(fileOf([head, ...lines].join("\n") + "\n", "events.csv"));
  expect(summary).toMatchObject({ status: "loaded", refused: 0 });
  return toRows((await loggia.ask(indicator)).columns);
}

const days = [3, 4, 5, 6];

describe("performances listed twice", () => {
  it("with the time they start and the time they end count once", async () => {
    const lines = days.flatMap((day) =>
      ["19:00", "21:10"].map(
        (time) => `Opera,,2026-08-0${day},,${time},performance,Hall,,${100 + day},tickets,visitors`,
      ),
    );
    const [row] = await answer([...lines, "Opera,,2026-08-09,,19:00,performance,Hall,,50,tickets,visitors"]);
    expect(row).toMatchObject({ attendance: 103 + 104 + 105 + 106 + 50, performances: 5 });
    const left = toRows((await loggia.ask("events_left_out")).columns);
    expect(left.map(({ why }) => why)).toEqual(Array(4).fill("listed-twice"));
  });

  it("once for each type count once", async () => {
    const lines = days.flatMap((day) =>
      ["opera", "classical"].map(
        (type) => `Opera,,2026-08-0${day},,19:00,performance,Hall,${type},${100 + day},tickets,visitors`,
      ),
    );
    expect((await answer(lines))[0]).toMatchObject({ attendance: 418, performances: 4 });
  });

  it("are not two full houses on one day among others that differ", async () => {
    const lines = ["15:00", "20:00"].map(
      (time) => `Opera,,2026-08-03,,${time},performance,Hall,,326,tickets,visitors`,
    );
    const others = days.map(
      (day) => `Play,,2026-09-0${day},,20:00,performance,Hall,,${10 * day},tickets,visitors`,
    );
    expect((await answer([...lines, ...others]))[0]).toMatchObject({
      event: "Opera",
      attendance: 652,
      performances: 2,
    });
  });
});

describe("a row that holds others", () => {
  it("is counted and its days are not; kinds of people stay apart", async () => {
    const rows = await answer([
      "Fair,,2026-08-01,2026-08-03,,performance,Square,,900,estimate,visitors",
      "Fair,1,2026-08-01,2026-08-01,,performance,Square,,400,estimate,visitors",
      "Fair,2,2026-08-02,2026-08-02,,performance,Square,,300,estimate,visitors",
      "Fair,,2026-08-01,2026-08-03,,performance,Square,,12,counter,active-youth",
    ]);
    expect(rows.map(({ kind, attendance }) => [kind, attendance])).toEqual([
      ["active-youth", 12],
      ["visitors", 900],
    ]);
  });
});

describe("three like-for-like years", () => {
  const year = (of: number, attendance: string): string =>
    `Feast,,${of}-05-16,,,performance,Village,,${attendance},counter,visitors`;

  it("an event not held is missing, not zero: 2,025 and not 1,350", async () => {
    const rows = await answer([year(2024, "2100"), year(2025, "1950"), year(2026, "2200")]);
    expect(rows.at(-1)).toMatchObject({ base: 2025, base_years: 2, status: "base-incomplete" });
  });

  it("the target is five per cent above the mean of all three", async () => {
    const rows = await answer([
      year(2023, "1800"),
      year(2024, "2100"),
      year(2025, "1950"),
      year(2026, "2047"),
    ]);
    expect(rows.at(-1)).toMatchObject({ base: 1950, target: 2047.5, status: "not-reached" });
  });

  it("a year that was not counted is no base, and a zero that was counted is one", async () => {
    const rows = await answer([year(2023, ""), year(2024, "0"), year(2025, "300"), year(2026, "160")]);
    expect(rows.at(-1)).toMatchObject({ base: 150, base_years: 2, status: "base-incomplete" });
    expect(rows[0]).toMatchObject({ attendance: null, status: "not-counted" });
  });
});
