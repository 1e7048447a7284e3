import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { SourceFile } from "../../data/index.ts";
import { UsageError } from "./verb.ts";

/** @throws UsageError if there is no such file */
export async function readSource(path: string): Promise<SourceFile> {
  try {
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
