import { startPack } from "./build.ts";
import type { Brand } from "./model.ts";
import { readPack, type Pack } from "./pack.ts";
import { usualColor } from "./palette.ts";

/** The workspace's documents, as far as the board has a hand in them. */
export type Documents = Readonly<Record<string, string>>;

/** Packs are kept under this and their name, the look under a name of its own. */
const prefix = "pack ";
export const brandName = "board brand";

/** The pack that is worked on has no name of its own. */
export const usualPack = "";

export const packDocument = (name: string): string => `${prefix}${name}`.trim();

/** The names of the packs kept, in order. */
export function packNames(documents: Documents): string[] {
  return Object.keys(documents)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .toSorted();
}

/** A kept pack; the suggested one where nothing was kept under the usual name; null if there is none. */
export function findPack(documents: Documents, name: string): Pack | null {
  const text = documents[packDocument(name)];
  if (text !== undefined) return readPack(text);
  return name === usualPack ? startPack() : null;
}

export function findBrand(documents: Documents): Brand {
  const usual: Brand = { name: "", color: usualColor, logo: "" };
  try {
    const read: unknown = JSON.parse(documents[brandName] ?? "{}");
    if (typeof read !== "object" || read === null) return usual;
    const { name, color, logo } = read as Readonly<Record<string, unknown>>;
    return {
      name: typeof name === "string" ? name : usual.name,
      color: typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) ? color : usual.color,
      logo: typeof logo === "string" ? logo : usual.logo,
    };
  } catch {
    return usual;
  }
}
