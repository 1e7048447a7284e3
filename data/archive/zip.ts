import { strToU8, unzipSync, zipSync } from "fflate";

/** Parts by name -> a zip; the same parts give the same bytes. A text is written as UTF-8. */
export function makeArchive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
  );
  return zipSync(packed, { mtime: new Date(1980, 0, 1) });
}

/** The parts of an archive this program has just written: what it holds is not doubted. */
export function unpackOwn(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}
