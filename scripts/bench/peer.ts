import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// Not among the development dependencies: `npm ci` refuses a lock file when a registry lacks one of its
// five platforms, and only the bench needs it.
const peer = "@duckdb/node-api@1.4.3-r.2";

/** What the bench asks of native DuckDB. */
export interface NativeDuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<NativeInstance>;
  };
}
interface NativeInstance {
  connect(): Promise<{
    run(sql: string, values: Readonly<Record<string, string>>): Promise<unknown>;
    closeSync(): void;
  }>;
  closeSync(): void;
}

/**
 * Native DuckDB, installed beside the built bench the first time it is asked for.
 *
 * @throws Error if npm cannot install it here.
 */
export function obtainNativeDuckDb(): NativeDuckDb {
  const folder = join(import.meta.dirname, "peer");
  if (!existsSync(join(folder, "node_modules", "@duckdb", "node-api"))) {
    mkdirSync(folder, { recursive: true });
    console.log(`Installing ${peer} to compare with (once) ...`);
    const npm = ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefix", folder];
    const shell = process.platform === "win32";
    const { status, stderr } = spawnSync("npm", [...npm, peer], { encoding: "utf8", shell });
    if (status !== 0) throw new Error(`npm could not install ${peer}: ${stderr.trim()}`);
  }
  return createRequire(join(folder, "package.json"))("@duckdb/node-api") as NativeDuckDb;
}
