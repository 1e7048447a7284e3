import { strToU8, zipSync } from "fflate";

/** Parts by name -> a zip; the same parts give the same bytes. */
export function makeArchive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(packed, { mtime: new Date(1980, 0, 1) });
}
