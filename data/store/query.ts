import type { Columns } from "../kernel/columns.ts";
import { toColumns } from "./columns.ts";
import type { Database } from "./database.ts";

/** A prepared value; DuckDB casts it where the statement says so. */
export type Bound = string | number | null;

/** A statement that DuckDB refused; the SQL and DuckDB's own words are kept. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.sql = sql;
  }
}

/**
 * Runs one prepared statement and returns plain columns.
 *
 * @throws QueryError with the SQL and the cause
 */
export async function query(
  { connection }: Database,
  sql: string,
  values: readonly Bound[] = [],
): Promise<Columns> {
  try {
    if (values.length === 0) return toColumns(await connection.query(sql));
    const statement = await connection.prepare(sql);
    try {
      return toColumns(await statement.query(...values));
    } finally {
      // Nobody need wait for it: what is asked next is asked after it.
      statement.close().catch(() => undefined);
    }
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}

/** Runs the work inside one transaction: all of it happens, or nothing. */
export async function transaction<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  await query(database, "BEGIN TRANSACTION");
  try {
    const result = await work();
    await query(database, "COMMIT");
    return result;
  } catch (error) {
    await query(database, "ROLLBACK");
    throw error;
  }
}
