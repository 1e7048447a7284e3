import proj4 from "proj4";

/** A place in D96/TM (EPSG:3794): metres to the east and to the north. */
export type Metres = { readonly e: number; readonly n: number };

/** A place in WGS84 (EPSG:4326): degrees. */
export type Degrees = { readonly lat: number; readonly lon: number };

/** As EPSG publishes it; D96 is ETRS89's realisation in Slovenia, within a metre of WGS84. */
const d96 =
  "+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=500000 +y_0=-5000000 +ellps=GRS80 +units=m +no_defs";
const converter = proj4("EPSG:4326", d96);

export function toMetres({ lat, lon }: Degrees): Metres {
  const [e = NaN, n = NaN] = converter.forward([lon, lat]);
  return { e, n };
}

export function toDegrees({ e, n }: Metres): Degrees {
  const [lon = NaN, lat = NaN] = converter.inverse([e, n]);
  return { lat, lon };
}

/** Slovenia's corners, rounded outwards: what lies outside is not in it. */
const bounds = {
  degrees: { south: 45.4, north: 46.9, west: 13.3, east: 16.65 },
  metres: { south: 25_000, north: 200_000, west: 370_000, east: 640_000 },
} as const;

export function isInSlovenia({ lat, lon }: Degrees): boolean {
  const { south, north, west, east } = bounds.degrees;
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

export function isInSloveniaByMetres({ e, n }: Metres): boolean {
  const { south, north, west, east } = bounds.metres;
  return n >= south && n <= north && e >= west && e <= east;
}
