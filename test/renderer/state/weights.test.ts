import { expect, test } from "vitest";
import { createWeights, readWeights, usualWeights } from "../../../renderer/state/weights.ts";

test("weights are kept, and what is no weights is as if nothing had been kept", () => {
  const kept: Record<string, string>[] = [];
  const store = createWeights({}, async (settings) => void kept.push({ ...settings }));
  expect(store.getState()).toEqual(usualWeights);
  store.setState({ quality: 60, budget: 9000 });
  expect(kept.at(-1)).toEqual({ cofundingWeights: "30,30,60,15,9000" });
  expect(readWeights("30,30,60,15,9000")).toEqual({ ...usualWeights, quality: 60, budget: 9000 });
  for (const text of ["", "1,2,3", "a,b,c,d,", "30,30,-1,15,", "30,30,500,15,"])
    expect(readWeights(text)).toEqual(usualWeights);
});
