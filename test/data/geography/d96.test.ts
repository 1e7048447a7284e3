import fc from "fast-check";
import { expect, it } from "vitest";
import { isInSlovenia, toDegrees, toMetres } from "../../../data/geography/d96.ts";

/** By Krüger's series, own Python (EPSG Guidance Note 7-2), from the definition of EPSG:3794. */
const known = [
  [400_850, 45_630, 45.5435263335381, 13.730309534671306],
  [462000, 101000, 46.04774540319709, 14.508973325481472],
  [588000, 156000, 46.53789094770533, 16.147307607224754],
  [375500, 76000, 45.81262521499946, 13.398019791968714],
] as const;

it.each(known)("%d, %d is at %d, %d", (e, n, lat, lon) => {
  const degrees = toDegrees({ e, n });
  expect(degrees.lat).toBeCloseTo(lat, 8);
  expect(degrees.lon).toBeCloseTo(lon, 8);
  const metres = toMetres({ lat, lon });
  expect(metres.e).toBeCloseTo(e, 3);
  expect(metres.n).toBeCloseTo(n, 3);
});

it("goes there and back to the millimetre, all over Slovenia", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 45.4, max: 46.9, noNaN: true }),
      fc.double({ min: 13.4, max: 16.6, noNaN: true }),
      (lat, lon) => {
        const back = toMetres(toDegrees(toMetres({ lat, lon })));
        const { e, n } = toMetres({ lat, lon });
        expect(Math.hypot(back.e - e, back.n - n)).toBeLessThan(0.001);
        expect(isInSlovenia({ lat, lon })).toBe(true);
      },
    ),
  ));
