import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../shared/data/real");

/** Real exports stay out of the project: their folder, and whether it is there. Says so if it is not. */
export function realExports(kind: string): { readonly path: string; readonly present: boolean } {
  const path = join(folder, kind);
  const present = existsSync(path);
  if (!present) console.log(`skipped: no ../shared (real exports: ${kind})`);
  return { path, present };
}
