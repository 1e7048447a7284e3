import { expect, test } from "vitest";
import { drawEffects } from "../../../renderer/charts/effects.ts";
import { colors, column, drawn, setting } from "./setting.ts";

const figure = { mark: "effects", x: "market", y: "marginal_effect" } as const;
const returned = [column("market"), column("marginal_effect", { type: "DOUBLE" })];
const markets = ["IT", "DE", "AT", "HU", "XX"];
const columns = { market: markets, marginal_effect: [-0.037, 0.031, -0.006, 0.024, null] };

test("what eases stands first and to the left, in words and sign as well as colour", () => {
  const { option, tips, picks, keys } = drawEffects(figure, setting(columns, { returned }));
  expect(picks).toEqual(["IT", "AT", "HU", "DE"]);
  expect(drawn(option, 0)).toEqual([-0.037, -0.006, 0.024, 0.031]);
  expect(colors(option, 0)).toEqual(["better", "better", "worse", "worse"]);
  expect(tips[0]?.lines.at(-1)?.value).toBe("eases the season");
  expect(keys.map(({ label }) => label)).toEqual(["eases the season", "sharpens the season"]);
});

test("fifty markets: the strongest on either side, the rest as one line without a bar", () => {
  const many = Array.from({ length: 50 }, (_, at) => at);
  const { option, tips } = drawEffects(
    figure,
    setting(
      { market: many.map((at) => `m${at}`), marginal_effect: many.map((at) => (at - 25) / 1000) },
      { returned, height: 250, focus: "m24" },
    ),
  );
  expect(tips).toHaveLength(10);
  const rest = tips.findIndex(({ title }) => title === "41 other markets");
  expect(drawn(option, 0)[rest]).toBe(0);
  expect(tips.map(({ title }) => title)).toContain("M24");
});

test("a market without a value is not drawn", () => {
  expect(drawEffects(figure, setting(columns, { returned })).picks).not.toContain("XX");
});
