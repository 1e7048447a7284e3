import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { switches } from "../../electron/security.ts";
import { findChromium } from "../../scripts/chromium.ts";
import { startApp, type App } from "../support/browser.ts";
import { temporaryFolder } from "../support/folder.ts";

// Where a process may not be traced (a container, another system) nothing can be seen.
const traces = process.platform === "linux" && spawnSync("strace", ["-qq", "true"]).status === 0;
if (!traces)
  console.log(
    "SKIPPED: no strace here; what the engine of the window connects to of its own accord was NOT watched",
  );

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

/** Two kinds of call that leave nothing: within this machine, and one that only asks the kernel for a route. */
const harmless = /AF_UNIX|AF_NETLINK|inet_addr\("127\.|"::1"|2001:4860:4860::8888/;

/**
 * What Chromium connects to while it shows Loggia, one line of strace's for each.
 *
 * @param isEnough ends the watching early
 */
async function connects(
  args: readonly string[],
  seconds: number,
  isEnough: (lines: readonly string[]) => boolean = () => false,
): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const log = join(folder, "strace.log");
  const child = spawn(
    "strace",
    [
      ...["-f", "-qq", "-e", "trace=connect", "-o", log, findChromium() ?? ""],
      ...["--headless", "--disable-gpu", "--no-first-run", `--user-data-dir=${join(folder, "profile")}`],
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...args,
      app.url,
    ],
    { stdio: "ignore", detached: true },
  );
  const seen = (): string[] =>
    existsSync(log)
      ? readFileSync(log, "utf8")
          .split("\n")
          .filter((line) => line.includes("connect(") && !harmless.test(line))
      : [];
  // The time counts from when it has come up: a busy machine takes its time until then.
  const isUp = (): boolean => existsSync(log) && readFileSync(log, "utf8").includes("127.0.0.1");
  try {
    for (let waited = 0; waited < 300 && !isUp(); waited++) await sleep(100);
    for (let waited = 0; waited < 10 * seconds && !isEnough(seen()); waited++) await sleep(100);
    // It did come up, or there was nothing to be seen.
    expect(readFileSync(log, "utf8")).toContain("127.0.0.1");
    return seen();
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
  }
}

describe.skipIf(!traces)("the engine of the window", () => {
  test("with Loggia's switches asks nobody's name and connects to nobody", async () => {
    const given = switches.map(([name, value]) => {
      // The page comes from app:// in the desktop program, and from this machine here.
      const rule = name === "host-resolver-rules" ? `${value}, EXCLUDE 127.0.0.1` : value;
      return rule === "" ? `--${name}` : `--${name}=${rule}`;
    });
    expect(await connects(given, 5)).toEqual([]);
  });

  test("the control: as it comes it asks for the names of its maker's servers", async () => {
    const isAsking = (lines: readonly string[]): boolean =>
      lines.some((line) => line.includes("htons(53)")) || lines.length > 5;
    expect((await connects([], 20, isAsking)).length).toBeGreaterThan(0);
  });
});
