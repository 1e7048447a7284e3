import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import Worker from "web-worker";
import { accountName } from "../electron/account.ts";
import { openDatabase, openLoggia } from "../data/index.ts";
import type { Database, Loggia, SeedFile, Sha256, WorkspaceFiles } from "../data/index.ts";

/** The engine in Node, locked down and empty: the same wasm as on the screen, in a worker thread. */
export function startEngine(): Promise<Database> {
  const engine = join(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"), "..");
  // A module worker, because the engine's script is CommonJS and needs `module` to be there.
  const worker = new Worker(join(engine, "duckdb-node-eh.worker.cjs"), { type: "module" });
  return openDatabase(worker, join(engine, "duckdb-eh.wasm"));
}

/** Without the copy that the Web's own makes, which takes longer than the sum itself. */
export const sha256: Sha256 = async (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Opens a workspace in an engine of its own, which ends with it. */
export async function openInNode(files: WorkspaceFiles, seed: readonly SeedFile[] = []): Promise<Loggia> {
  const database = startEngine();
  const by = accountName() || undefined;
  const { loggia, recovered } = await openLoggia({ database, files, by, seed, sha256 });
  if (recovered !== null)
    console.error(`The last saved state was damaged; the one saved at ${recovered} was opened.`);
  return {
    ...loggia,
    close: async () => {
      await loggia.close();
      await (await database).close();
    },
  };
}

/** A workspace that lives as long as the process: for the sample, which is read anew each time. */
export function filesInMemory(): WorkspaceFiles {
  const parts = new Map<string, Uint8Array>();
  let current: string | null = null;
  let previous: string | null = null;
  return {
    readManifest: async (which) => ({ current, previous })[which] ?? null,
    commitManifest: async (text) => {
      [previous, current] = [current, text];
    },
    readPart: async (name) => parts.get(name) ?? null,
    writePart: async (name, bytes) => void parts.set(name, bytes),
    keepOnly: async (kept) => {
      previous = null;
      for (const name of parts.keys()) if (!kept.includes(name)) parts.delete(name);
    },
  };
}
