import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";

/**
 * Adds the rows of an Arrow IPC stream to a table.
 *
 * @param stream is empty afterwards: the engine takes its buffer over
 * @returns how many rows the engine took in
 */
export async function append(database: Database, name: string, stream: Uint8Array): Promise<number> {
  const before = await count(database, name);
  await database.connection.insertArrowFromIPCStream(stream, { name, create: false });
  return (await count(database, name)) - before;
}

async function count(database: Database, name: string): Promise<number> {
  const { rows } = await query(database, `SELECT count(*)::INTEGER AS rows FROM ${identifier(name)}`);
  return Number(rows?.[0]);
}
