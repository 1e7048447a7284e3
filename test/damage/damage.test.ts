import { describe, expect, it } from "vitest";
import { damage, damages } from "./damages.ts";
import { judge } from "./gates.ts";

const seeds = Array.from({ length: 70 }, (_, at) => at + 1);

describe.each(Object.keys(damages))("seventy files with: %s", (kind) => {
  const judged = seeds.map((seed) => {
    const file = damage(kind, seed * 7919);
    return { file, verdict: judge(file) };
  });
  const failing = (fails: (each: (typeof judged)[number]) => boolean) =>
    judged.filter(fails).map(({ file, verdict }) => ({ name: file.name, ...verdict }));

  it("no row is lost, merged or invented", () => {
    expect(failing(({ verdict }) => verdict.lost.length + verdict.invented.length > 0)).toEqual([]);
  });

  it("no file collapses into one column", () => {
    expect(failing(({ verdict }) => verdict.collapsed)).toEqual([]);
  });

  it("every damaged line is reported with its number", () => {
    expect(failing(({ verdict }) => verdict.silent.length > 0)).toEqual([]);
  });

  it("no sound line is complained about, and no file refused that can be read", () => {
    expect(failing(({ verdict }) => verdict.falseAlarms.length > 0)).toEqual([]);
    expect(failing(({ file, verdict }) => (verdict.stopped !== null) !== file.stops)).toEqual([]);
  });

  it("records read = sound + refused + declared skips", () => {
    expect(failing(({ verdict }) => !verdict.conserved)).toEqual([]);
  });
});
