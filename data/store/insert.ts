import { tableToIPC, type Table } from "apache-arrow";
import { identifier } from "../kernel/identifier.ts";
import type { Database } from "./database.ts";
import { query } from "./query.ts";

/** Adds the rows of an Arrow table to one of the engine's, column by column in their order. */
export async function insert({ connection }: Database, name: string, rows: Table): Promise<void> {
  // The engine takes the buffer over, so it is made for it alone.
  await connection.insertArrowFromIPCStream(tableToIPC(rows, "stream"), { name, create: false });
}

/** How many rows a table has. */
export async function count(database: Database, name: string): Promise<number> {
  const { rows } = await query(database, `SELECT count(*)::INTEGER AS rows FROM ${identifier(name)}`);
  return Number(rows?.[0]);
}
