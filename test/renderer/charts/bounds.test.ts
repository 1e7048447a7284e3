import { expect, test } from "vitest";
import { drawAgainst } from "../../../renderer/charts/against.ts";
import { drawBounds } from "../../../renderer/charts/bounds.ts";
import { column, drawn, setting } from "./setting.ts";

const figure = { mark: "bounds", x: "part", low: "low", high: "high", kind: "kind" } as const;
const kinds = [
  { id: "accounts", label: { sl: "računi", it: "account", en: "accounts" }, spellings: [] },
  { id: "contacts", label: { sl: "stiki", it: "contatti", en: "claimed contacts" }, spellings: [] },
];
const returned = [
  column("part"),
  column("low", { type: "INTEGER" }),
  column("high", { type: "INTEGER" }),
  column("kind", { codes: kinds }),
];
const columns = {
  part: ["radio", "meta", "tiktok", "google", "x"],
  low: [84, 300, 200, null, 10],
  high: [84, 1000, 200, null, null],
  kind: ["contacts", "accounts", "accounts", null, "accounts"],
};

test("draws from the least to the most, a dot for what is exact, and nothing for what is not told", () => {
  const { tips, option } = drawBounds(figure, setting(columns, { returned }));
  expect(tips.map(({ title }) => title)).toEqual(["Meta", "Tiktok", "X", "Radio"]);
  expect(drawn(option, 0)).toEqual([300, 200, 10, 84]);
  expect(drawn(option, 1).slice(0, 2)).toEqual([700, 0]);
  expect(drawn(option, 4)).toEqual([null, [200, 1], null, [84, 3]]);
});

test("contacts a medium claims come last and say what they are; an open end says at least", () => {
  const { option } = drawBounds(figure, setting(columns, { returned }));
  const labels = (option["series"] as { data: { label?: { formatter: string } }[] }[])
    .at(-1)
    ?.data.map(({ label }) => label?.formatter);
  expect(labels).toEqual(["300 – 1,000", "200", "≥ 10", "84  claimed contacts"]);
});

test("bars with a tick for what they are compared with, the largest first", () => {
  const { tips, option, keys } = drawAgainst(
    { mark: "against", x: "part", y: "low", behind: "high" },
    setting(columns, { returned }),
  );
  expect(tips.map(({ title }) => title)).toEqual(["Meta", "Tiktok", "Radio", "X"]);
  expect(drawn(option, 2)).toEqual([[1000, 0], [200, 1], [84, 2], null]);
  expect(keys.map(({ kind }) => kind)).toEqual(["bar", "tick"]);
});
