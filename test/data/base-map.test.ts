import fc from "fast-check";
import { expect, it } from "vitest";
import { readHandedOn } from "../../data/index.ts";
import { parseBaseLayer, printBaseLayer } from "../../data/geography/base-layer.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { openEmpty } from "../support/open.ts";

const metres = fc.integer({ min: 37_000_000, max: 64_000_000 }).map((centimetres) => centimetres / 100);
const chain = fc
  .array(fc.tuple(metres, metres), { minLength: 2, maxLength: 30 })
  .map((places) => Float64Array.from(places.flat()));
const layers = fc.record({ areas: fc.array(chain), lines: fc.array(chain) });

it("comes back from its text to the centimetre", () => {
  fc.assert(
    fc.property(layers, (layer) => {
      expect(parseBaseLayer(printBaseLayer(layer))).toEqual(layer);
    }),
  );
});

it.each([
  "",
  "{",
  "[]",
  '{"areas":[]}',
  '{"areas":[[1,2,3]],"lines":[]}',
  '{"areas":[],"lines":[[1,2,3,"4"]]}',
])("%s is none", (text) => expect(parseBaseLayer(text)).toBeNull());

const base = {
  name: "stavbe.geojson",
  layer: { areas: [Float64Array.of(400_850, 45_630, 400_950.25, 45_640, 400_900, 45_700)], lines: [] },
};

it("is kept with the workspace, goes along when it is handed on, and can be taken away", async () => {
  const files = filesInMemory();
  const loggia = await openEmpty(files);
  expect(await loggia.baseMap()).toBeNull();
  expect(await loggia.keepBaseMap(base)).toBe(true);
  await loggia.close();

  const again = await openEmpty(files);
  expect(await again.baseMap()).toEqual(base);
  const handed = await readHandedOn(await again.handOn({}));
  if (typeof handed === "string") return expect.fail(handed);
  expect(handed.manifest).toContain('"base map":"stavbe.geojson');

  // Larger than all the texts of a workspace may be: told, and the one before stays.
  const huge = Float64Array.from(
    { length: 2_000_000 },
    (_, at) => (at % 2 === 0 ? 400_000 : 45_000) + ((at * 7919) % 9999),
  );
  expect(await again.keepBaseMap({ name: "all.geojson", layer: { areas: [], lines: [huge] } })).toBe(false);
  expect(await again.baseMap()).toEqual(base);
  await again.keepBaseMap(null);
  expect(await again.baseMap()).toBeNull();
  await again.close();
});
