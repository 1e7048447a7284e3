import { documentsOf, keepDocument, longestDocuments } from "./documents.ts";
import { printBaseLayer, parseBaseLayer, type BaseLayer } from "./geography/base-layer.ts";
import type { House } from "./house.ts";

/** What the user put under the map's points, and the file it came in. */
export type BaseMap = { readonly name: string; readonly layer: BaseLayer };

/** The document it is kept as: it belongs to the workspace and goes where the workspace goes. */
const document = "base map";

/** The base map that the workspace keeps; null if there is none. */
export function baseMapOf(house: House): BaseMap | null {
  const text = documentsOf(house)[document];
  if (text === undefined) return null;
  const end = text.indexOf("\n");
  const layer = parseBaseLayer(text.slice(end + 1));
  return layer && { name: text.slice(0, end), layer };
}

/** Keeps a base map in place of the one before, or none if it is null; false if it is too large to be kept. */
export async function keepBaseMap(house: House, map: BaseMap | null): Promise<boolean> {
  const text = map && `${map.name.replaceAll(/\s+/g, " ")}\n${printBaseLayer(map.layer)}`;
  const { [document]: _before, ...others } = documentsOf(house);
  const rest = Object.values(others).reduce((sum, each) => sum + each.length, 0);
  if (text !== null && rest + text.length > longestDocuments) return false;
  await keepDocument(house, document, text);
  return true;
}
