import { existsSync } from "node:fs";
import { join } from "node:path";

const shared = join(import.meta.dirname, "../../../shared");
const folder = join(shared, "data/real");

/** Real exports stay out of the project: their folder, and whether it is there. Says so if it is not. */
export function realExports(kind = "."): { readonly path: string; readonly present: boolean } {
  const path = join(folder, kind);
  const present = existsSync(path);
  if (!present) console.log(`skipped: no ../shared (real exports${kind === "." ? "" : `: ${kind}`})`);
  return { path, present };
}

/** R's figures of the same exports: the file, and whether it is there. Says so if it is not. */
export function oracle(name: string): { readonly path: string; readonly present: boolean } {
  const path = join(shared, "fixtures/stats", name);
  const present = existsSync(path);
  if (!present) console.log(`skipped: no ../shared (oracle: ${name})`);
  return { path, present };
}
