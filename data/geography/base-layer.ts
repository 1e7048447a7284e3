import { isInSlovenia, isInSloveniaByMetres, toMetres } from "./d96.ts";

/** What lies under the points: chains of places in D96/TM, each as e, n, e, n, ... in metres. */
export type BaseLayer = {
  readonly areas: readonly Float64Array[];
  readonly lines: readonly Float64Array[];
  /** How many more there were that do not lie in Slovenia; only of a file just read. */
  readonly left?: number;
};

export type NoBaseLayer = "not-geojson" | "no-shapes" | "outside-slovenia";

/**
 * Reads a GeoJSON of lines and areas, in WGS84 as the standard has it or in D96/TM as Slovenian
 * offices export it: which of the two, its numbers say, for they cannot be confused.
 */
export function readBaseLayer(bytes: Uint8Array): BaseLayer | NoBaseLayer {
  const root = parse(bytes);
  if (!isObject(root) || typeof root["type"] !== "string") return "not-geojson";
  const layer = { areas: [] as Float64Array[], lines: [] as Float64Array[] };
  let outside = 0;
  const chain = (points: unknown): Float64Array | undefined => {
    if (!Array.isArray(points) || points.length < 2) return undefined;
    const flat = new Float64Array(points.length * 2);
    for (const [at, point] of points.entries()) {
      const place = Array.isArray(point) ? toPlace(Number(point[0]), Number(point[1])) : undefined;
      if (!place) {
        outside += 1;
        return undefined;
      }
      flat.set(place, at * 2);
    }
    return flat;
  };
  const add = (to: Float64Array[], points: unknown): void => {
    const made = chain(points);
    if (made) to.push(made);
  };
  const each = (all: unknown, then: (one: unknown) => void): void => {
    if (Array.isArray(all)) for (const one of all) then(one);
  };
  const walk = (value: unknown): void => {
    if (!isObject(value)) return;
    const { type, coordinates } = value;
    if (type === "FeatureCollection") each(value["features"], walk);
    else if (type === "Feature") walk(value["geometry"]);
    else if (type === "GeometryCollection") each(value["geometries"], walk);
    else if (type === "LineString") add(layer.lines, coordinates);
    else if (type === "MultiLineString") each(coordinates, (line) => add(layer.lines, line));
    else if (type === "Polygon") each(coordinates, (ring) => add(layer.areas, ring));
    else if (type === "MultiPolygon") each(coordinates, (one) => each(one, (ring) => add(layer.areas, ring)));
  };
  walk(root);
  if (layer.areas.length + layer.lines.length > 0) return outside > 0 ? { ...layer, left: outside } : layer;
  return outside > 0 ? "outside-slovenia" : "no-shapes";
}

/** A centimetre: a tenth of a pixel where the map is nearest. */
const perMetre = 100;

/** The layer as a short text: centimetres, each place told by how far it lies from the one before. */
export function printBaseLayer({ areas, lines }: BaseLayer): string {
  const print = (chain: Float64Array): number[] => {
    const whole = Array.from(chain, (metres) => Math.round(metres * perMetre));
    return whole.map((value, at) => value - (whole[at - 2] ?? 0));
  };
  return JSON.stringify({ areas: areas.map(print), lines: lines.map(print) });
}

/** Such a text read back; null if it is none. */
export function parseBaseLayer(text: string): BaseLayer | null {
  const root = parse(new TextEncoder().encode(text));
  if (!isObject(root)) return null;
  const chains = (value: unknown): Float64Array[] | null => {
    if (!Array.isArray(value)) return null;
    const all = value.map((steps: unknown) => {
      if (!Array.isArray(steps) || steps.length < 4 || steps.length % 2 !== 0) return null;
      if (!steps.every((step) => Number.isSafeInteger(step))) return null;
      const places: number[] = [];
      for (const [at, step] of (steps as number[]).entries()) places.push(step + (places[at - 2] ?? 0));
      return Float64Array.from(places, (value) => value / perMetre);
    });
    return all.every((chain) => chain !== null) ? all : null;
  };
  const [areas, lines] = [chains(root["areas"]), chains(root["lines"])];
  return areas && lines && { areas, lines };
}

function toPlace(x: number, y: number): [number, number] | undefined {
  if (isInSloveniaByMetres({ e: x, n: y })) return [x, y];
  if (!isInSlovenia({ lat: y, lon: x })) return undefined;
  const { e, n } = toMetres({ lat: y, lon: x });
  return [e, n];
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
