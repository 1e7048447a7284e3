/**
 * The loops that are too long for `npm test`: a workspace killed at random moments of saving and importing.
 *
 *     npm run soak -- [KILLS=1000] [SEED]
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

// This file is built to dist/node/soak.js.
const root = join(import.meta.dirname, "..", "..");
const [, , kills = "1000", seed = "20261121"] = process.argv;
console.log(`${kills} kills, moments drawn from ${seed}`);
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "electron", "test/electron/lost/kill.test.ts"],
  { cwd: root, stdio: "inherit", env: { ...process.env, LOGGIA_SOAK: kills, LOGGIA_SEED: seed } },
);
process.exitCode = status ?? 1;
