import { afterAll } from "vitest";
import { shared } from "./shared.ts";

const left = "SELECT 1 FROM duckdb_databases() WHERE database_name = 'workspace'";

// A workspace that one file leaves open, or that a test of it failed in the middle of, is not the next one's.
afterAll(async () => {
  if (!shared.engine) return;
  const { connection } = await shared.engine;
  const isLeft = await connection.query(left).then(
    ({ numRows }) => numRows > 0,
    () => true, // a transaction that failed answers nothing
  );
  if (!isLeft) return;
  await connection.query("ROLLBACK").catch(() => undefined); // only if it was in the middle of one
  await connection.query("USE memory; DETACH DATABASE IF EXISTS workspace");
});
