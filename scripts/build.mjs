import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** target -> the folders it is made of, and the Vite environments that make it (vite.config.ts) */
const recipes = {
  renderer: { sources: ["renderer", "data", "electron"], environments: ["client"] },
  electron: { sources: ["electron"], environments: ["main", "preload"] },
  node: { sources: ["scripts", "data", "electron", "renderer"], environments: ["node"] },
};

/** Are the sources those of the last build? Looks at sizes and times only: a few milliseconds. */
export function isBuilt(root, target) {
  try {
    return readFileSync(stampPath(root, target), "utf8") === fingerprint(root, target);
  } catch {
    return false;
  }
}

/** Builds those targets that are not fresh. Throws with Vite's words if one does not build. */
export async function build(root, targets) {
  const stale = targets.filter((target) => !isBuilt(root, target));
  if (stale.length === 0) return;
  console.error(`Loggia: building ${stale.join(", ")} ...`);
  const { createBuilder } = await import("vite");
  for (const target of stale) {
    // Taken before, so that a source saved during the build counts as newer than it.
    const before = fingerprint(root, target);
    const builder = await createBuilder({ configFile: join(root, "vite.config.ts"), logLevel: "warn" });
    for (const name of recipes[target].environments) await builder.build(builder.environments[name]);
    if (existsSync(join(root, "dist", target))) writeFileSync(stampPath(root, target), before);
  }
}

// Inside the folder that Vite empties first: an interrupted build leaves no stamp.
const stampPath = (root, target) => join(root, "dist", target, ".stamp");

function fingerprint(root, target) {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "vite.config.ts"]) note(hash, join(root, file));
  for (const folder of recipes[target].sources) walk(hash, join(root, folder));
  return hash.digest("hex");
}

function walk(hash, folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(hash, path);
    else note(hash, path);
  }
}

function note(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path}\n${size}\n${mtimeMs}\n`);
}
