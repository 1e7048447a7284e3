import fc from "fast-check";
import { expect, it } from "vitest";
import { createDimension } from "../../../data/store/dimension.ts";

it("names every combination by one key, over any number of stretches", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
  const given = sizes.chain((own) => {
    const row = fc.tuple(...own.map((size) => fc.nat(size - 1)));
    return fc.tuple(fc.constant(own), fc.array(fc.array(row, { maxLength: 30 }), { maxLength: 4 }));
  });
  fc.assert(
    fc.property(given, ([own, stretches]) => {
      const dimension = createDimension(own);
      const keys = stretches.map((rows) => {
        const columns = own.map((_, column) => Uint16Array.from(rows, (row) => row[column] ?? 0));
        return [...dimension.keysOf(columns, rows.length)];
      });
      const combinations = dimension.combinations();
      const read = keys.map((stretch) => stretch.map((key) => combinations[key]));
      expect(read).toEqual(stretches);
      expect(new Set(combinations.map((places) => places.join())).size).toBe(combinations.length);
    }),
    { numRuns: 300 },
  );
});

it("tells as many combinations apart as its keys can", () => {
  const dimension = createDimension([256, 256]);
  const [one, other] = [0, 1].map((column) =>
    Uint16Array.from({ length: 65_536 }, (_, at) => (column === 0 ? at >> 8 : at & 255)),
  );
  const keys = dimension.keysOf([one ?? new Uint16Array(), other ?? new Uint16Array()], 65_536);
  expect(new Set(keys).size).toBe(65_536);
  expect(dimension.combinations().at(-1)).toEqual([255, 255]);
});
