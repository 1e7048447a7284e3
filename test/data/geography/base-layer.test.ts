import { expect, it } from "vitest";
import { readBaseLayer } from "../../../data/geography/base-layer.ts";
import { toDegrees } from "../../../data/geography/d96.ts";

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const metres = [
  [400_850, 45_630],
  [400_950, 45_640],
  [400_900, 45_700],
] as const;
const degrees = metres.map(([e, n]) => {
  const { lat, lon } = toDegrees({ e, n });
  return [lon, lat];
});
const feature = (type: string, coordinates: unknown) => ({
  type: "Feature",
  properties: {},
  geometry: { type, coordinates },
});

it.each([
  ["D96/TM", metres],
  ["WGS84", degrees],
])("reads lines and areas in %s", (_, points) => {
  const layer = readBaseLayer(
    bytes({
      type: "FeatureCollection",
      features: [
        feature("LineString", points),
        feature("MultiPolygon", [[points], [points]]),
        feature("Point", points[0]),
      ],
    }),
  );
  if (typeof layer === "string") return expect.fail(layer);
  expect([layer.lines.length, layer.areas.length]).toEqual([1, 2]);
  [...(layer.lines[0] ?? [])].forEach((value, at) => expect(value).toBeCloseTo(metres.flat()[at] ?? 0, 3));
});

it.each([
  ["no JSON", "{", "not-geojson"],
  ["another JSON", { a: 1 }, "not-geojson"],
  ["points alone", feature("Point", [13.7, 45.5]), "no-shapes"],
  [
    "Vienna",
    feature("LineString", [
      [16.3738, 48.2082],
      [16.38, 48.21],
    ]),
    "outside-slovenia",
  ],
  [
    "swapped axes",
    feature(
      "LineString",
      degrees.map((each) => each.toReversed()),
    ),
    "outside-slovenia",
  ],
])("%s is none", (_, value, why) => expect(readBaseLayer(bytes(value))).toBe(why));

it("says how many shapes it left out for lying elsewhere", () => {
  const vienna = feature("LineString", [
    [16.3738, 48.2082],
    [16.38, 48.21],
  ]);
  const features = [feature("LineString", degrees), vienna, vienna];
  expect(readBaseLayer(bytes({ type: "FeatureCollection", features }))).toMatchObject({
    lines: [expect.any(Float64Array)],
    left: 2,
  });
});
