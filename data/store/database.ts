import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";

/** An open, locked-down DuckDB with its one connection. */
export type Database = {
  readonly connection: AsyncDuckDBConnection;
  readonly close: () => Promise<void>;
};

/**
 * Without these, in this order, DuckDB-WASM fetches extensions from the network and, in Node,
 * reads and writes the real disk. The last one makes the others irrevocable.
 */
const lockdown = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET allow_community_extensions = false",
  "SET allowed_directories = ['import/']",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
] as const;

/**
 * Gives the engine a fresh, empty in-memory database and makes it the current one. One at a time: the
 * engine has one connection, and that has one current database.
 *
 * @returns what drops it again
 * @throws Error if another one is still attached
 */
export async function attachFresh({ connection }: Database): Promise<() => Promise<void>> {
  await connection.query("ATTACH ':memory:' AS workspace; USE workspace");
  return async () => {
    await connection.query("USE memory; DETACH workspace");
  };
}

/** Starts the engine in the worker that is passed in; nothing is fetched but `wasm`. */
export async function openDatabase(worker: Worker, wasm: string): Promise<Database> {
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  await engine.instantiate(wasm);
  const connection = await engine.connect();
  await connection.query(lockdown.join("; "));
  return {
    connection,
    close: async () => {
      await connection.close();
      await engine.terminate();
    },
  };
}
