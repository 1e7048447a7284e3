import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Does the work while no other Loggia process installs or builds in this folder; waits for its turn. */
export async function alone(root, work) {
  const lock = join(root, ".cache", "lock");
  mkdirSync(join(root, ".cache"), { recursive: true });
  while (!take(lock)) await sleep(100);
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

// Its owner may have been killed. An empty lock is one being written at this moment.
function isAlive(lock) {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
