import { afterAll } from "vitest";
import { shared } from "./shared.ts";

// A workspace that one file leaves open, for good or because a test of it failed, is not the next one's.
afterAll(async () => {
  const engine = await shared.engine;
  await engine?.connection.query("USE memory; DETACH DATABASE IF EXISTS workspace");
});
