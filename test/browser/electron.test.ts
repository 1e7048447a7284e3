import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { _electron, type ElectronApplication } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { channels } from "../../electron/wire.ts";
import { findElectron } from "../../scripts/runtime.ts";
import { temporaryFolder } from "../support/folder.ts";
import { dropFile, settled } from "../support/page.ts";

const root = join(import.meta.dirname, "..", "..");
const months = join(root, "test/nasty/overnight-stays/wide-months.csv");
const runtime = findElectron(root);
if (!runtime) {
  console.log(
    "SKIPPED: Electron runtime not present; 4 native-shell checks NOT run (see README, “What is not tested”)",
  );
}

const apps: ElectronApplication[] = [];
afterAll(() => Promise.all(apps.map((app) => app.close())));

async function start(home: string, ...files: string[]) {
  const app = await _electron.launch({
    executablePath: runtime ?? "",
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), root, ...files],
    env: { ...(process.env as Record<string, string>), LOGGIA_HOME: home },
  });
  apps.push(app);
  const page = await app.firstWindow();
  await settled(page);
  return { app, page };
}

/** The same as in desktop.test.ts, with the real runtime in place of its double. */
describe.skipIf(!runtime)("Loggia in Electron itself", () => {
  test("the page has a frozen list of methods, a sandbox, and nothing of Node", async () => {
    const { app, page } = await start(await temporaryFolder());
    const found = await page.evaluate(() => [
      typeof (globalThis as { require?: unknown }).require,
      typeof (globalThis as { process?: unknown }).process,
      Object.isFrozen(window.loggia),
      crossOriginIsolated,
      location.href.startsWith("app://loggia/"),
    ]);
    expect(found).toEqual(["undefined", "undefined", true, true, true]);
    expect(await page.evaluate(() => Object.keys(window.loggia ?? {}))).toEqual([...channels]);
    const menus = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(menus?.length).toBeGreaterThanOrEqual(5);
    await app.close();
  });

  test("what was imported is there after a restart", async () => {
    const home = await temporaryFolder();
    const { app, page } = await start(home);
    await dropFile(page, months);
    await page.getByRole("dialog").waitFor();
    await app.close();
    const again = await start(home);
    await again.page.locator('nav a[href="#/data"]').click();
    await expect.poll(() => again.page.locator("main").innerText()).toMatch(/wide-months\.csv/);
    await again.app.close();
  });

  test("a file named at the start goes in", async () => {
    const { app, page } = await start(await temporaryFolder(), months);
    await page.getByRole("dialog").getByText("wide-months.csv").first().waitFor();
    await app.close();
  });

  test("it neither leaves its page nor opens another, and nothing reaches a server elsewhere", async () => {
    const hits: string[] = [];
    const canary = createServer((request, response) => {
      hits.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
    const elsewhere = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
    const { app, page } = await start(await temporaryFolder());
    await page.evaluate((url) => {
      window.open(`${url}/open`);
      new Image().src = `${url}/image`;
      fetch(`${url}/fetch`, { mode: "no-cors" }).catch(() => undefined);
      location.href = `${url}/navigate`;
    }, elsewhere);
    await page.waitForTimeout(1000);
    expect(hits).toEqual([]);
    expect(app.windows()).toHaveLength(1);
    await app.close();
    canary.close();
  });
});
