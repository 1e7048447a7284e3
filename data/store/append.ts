import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";

/**
 * Adds the rows of an Arrow IPC stream to a table.
 *
 * @returns how many rows the engine took in
 */
export async function append(database: Database, name: string, stream: Uint8Array): Promise<number> {
  const before = await count(database, name);
  // The engine detaches the buffer it is given: hand over a copy (`slice` is none for Node's Buffer).
  await database.connection.insertArrowFromIPCStream(new Uint8Array(stream), { name, create: false });
  return (await count(database, name)) - before;
}

async function count(database: Database, name: string): Promise<number> {
  const { rows } = await query(database, `SELECT count(*)::INTEGER AS rows FROM ${identifier(name)}`);
  return Number(rows?.[0]);
}
