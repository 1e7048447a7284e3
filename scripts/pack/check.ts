import type { Packed } from "./asar.ts";

/** What may be in the program; anything else in it is a mistake. */
const allowed = [
  /^package\.json$/,
  /^LICENSE$/,
  /^LICENCES\.txt$/,
  /^dist\/electron\/(main\.js|preload\.cjs)$/,
  /^dist\/renderer\/(index\.html|licences\.json)$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|wasm|svg|woff2|csv|json|png)$/,
];
const needed = [
  "package.json",
  "dist/electron/main.js",
  "dist/electron/preload.cjs",
  "dist/renderer/index.html",
];
/** Twice what it is today: mostly the engine's wasm. */
const budget = 100 * 2 ** 20;

/** What is set in the packed program, and why it must be. */
export const expectedFuses: Readonly<Record<string, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** What is wrong with a packed program, one line each; none if all is well. */
export function findFaults(files: readonly Packed[], fuses: Readonly<Record<string, boolean>>): string[] {
  const paths = files.map(({ path }) => path);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return [
    ...paths
      .filter((path) => !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `not to be shipped: ${path}`),
    ...needed.filter((path) => !paths.includes(path)).map((path) => `missing: ${path}`),
    ...(size > budget ? [`${size} bytes are more than ${budget}`] : []),
    ...Object.entries(fuses)
      .filter(([name, isSet]) => expectedFuses[name] !== isSet)
      .map(([name, isSet]) => `fuse ${name} is ${String(isSet)}`),
    ...Object.keys(expectedFuses)
      .filter((name) => !(name in fuses))
      .map((name) => `no fuse ${name}`),
  ];
}
