import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "../../../data/statistics/numbers.ts";
import { draw, movingBlocks, mulberry32 } from "../../../data/statistics/random.ts";

describe("mulberry32", () => {
  it("gives what its published C gives for the seeds 0 and 1", () => {
    const words = (seed: number): number[] => {
      const random = mulberry32(seed);
      return [1, 2, 3].map(() => random() * 2 ** 32);
    };
    // Compiled and run; its author is Tommy Ettinger.
    expect(words(0)).toEqual([1144304738, 1416247, 958946056]);
    expect(words(1)).toEqual([2693262067, 11749833, 2265367787]);
  });

  it("is even enough: the mean of 10,000 is a half", () => {
    const random = mulberry32(42);
    expect(mean(Array.from({ length: 10_000 }, random))).toBeCloseTo(0.5, 1);
  });

  it("the same seed draws the same, within the bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, count) => {
        const [one, other] = [mulberry32(seed), mulberry32(seed)];
        for (let i = 0; i < 20; i++) {
          const drawn = draw(one, count);
          expect(drawn).toBe(draw(other, count));
          expect(drawn >= 0 && drawn < count && Number.isInteger(drawn)).toBe(true);
        }
      }),
    );
  });
});

describe("moving blocks", () => {
  it("are as long as the series and keep neighbours together", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, a, b) => {
          const [block, length] = [Math.min(a, b), Math.max(a, b)];
          const positions = movingBlocks(mulberry32(seed), length, block);
          expect(positions).toHaveLength(length);
          expect(positions.every((position) => position >= 0 && position < length)).toBe(true);
          positions.forEach((position, i) => {
            if (i % block > 0) expect(position).toBe((positions[i - 1] ?? NaN) + 1);
          });
        },
      ),
    );
  });

  it.each([0, 13, NaN])("none are %d of 12 months long", (block) => {
    expect(() => movingBlocks(mulberry32(1), 12, block)).toThrow(RangeError);
  });
});
