import { expect, test } from "vitest";
import { bothWaysOf } from "../../renderer/both-ways.ts";

test("a date is read day first and month first, and not at all where there is no such day", () => {
  const question = { column: "dan", kind: "dates", options: ["dmy", "mdy"], samples: ["8.7.2018"] } as const;
  expect(bothWaysOf(question)).toEqual([
    { sample: "8.7.2018", as: { dmy: "2018-07-08", mdy: "2018-08-07" } },
  ]);
  const late = { ...question, samples: ["31.7.2018"] };
  expect(bothWaysOf(late)[0]?.as["mdy"]).toBeNull();
});

test("a number is read with either mark for decimals", () => {
  const question = { column: "znesek", kind: "decimal", options: [",", "."], samples: ["1.234"] } as const;
  expect(bothWaysOf(question)[0]?.as).toEqual({ ",": 1234, ".": 1.234 });
});

test("a share is points or a part of one", () => {
  const question = {
    column: "delež",
    kind: "scale",
    options: ["points", "share"],
    samples: ["0,5"],
  } as const;
  expect(bothWaysOf(question)[0]?.as).toEqual({ points: 0.005, share: 0.5 });
});
