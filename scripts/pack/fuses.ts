/** Where Electron's switches stand in its executable: behind this text, a version, a length, then one letter each. */
export const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/** In the order of Electron's own list; their number and order change only with the wire's version. */
export const fuseNames = [
  ...["runAsNode", "enableCookieEncryption", "enableNodeOptionsEnvironmentVariable"],
  ...["enableNodeCliInspectArguments", "enableEmbeddedAsarIntegrityValidation", "onlyLoadAppFromAsar"],
  ...["loadBrowserProcessSpecificV8Snapshot", "grantFileProtocolExtraPrivileges"],
] as const;

/**
 * The fuses of an executable, by name; `unknown-8` and on for those we have no name for.
 *
 * @throws Error if there are none, or their wire is of another version
 */
export function readFuses(executable: Uint8Array): Readonly<Record<string, boolean>> {
  const bytes = Buffer.from(executable.buffer, executable.byteOffset, executable.byteLength);
  const at = bytes.indexOf(sentinel);
  if (at < 0) throw new Error("no fuses in this executable");
  const wire = at + sentinel.length;
  if (bytes[wire] !== 1) throw new Error(`fuses of version ${bytes[wire]}`);
  const states = bytes.subarray(wire + 2, wire + 2 + (bytes[wire + 1] ?? 0)).toString("latin1");
  return Object.fromEntries(
    [...states].map((state, index) => [fuseNames[index] ?? `unknown-${index}`, state === "1"]),
  );
}

/** What Electron ships with: the wire as it is before packing. */
export function freshWire(): Buffer {
  return Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, fuseNames.length]),
    Buffer.from("10110001", "latin1"),
  ]);
}
