import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { channels } from "../../electron/wire.ts";
import { launch, usual } from "../support/browser.ts";
import { openDesktop } from "../support/desktop-host.ts";
import { temporaryFolder } from "../support/folder.ts";
import { dropFile, settled } from "../support/page.ts";

type Double = typeof import("../support/electron-double.ts");
const months = join(import.meta.dirname, "../nasty/overnight-stays/wide-months.csv");

const main = join(import.meta.dirname, "../../dist/electron/main.js");

let browser: Browser;
let canary: Server;
const hits: string[] = [];
let elsewhere = "";
beforeAll(async () => {
  browser = await launch();
  canary = createServer((request, response) => {
    hits.push(request.url ?? "");
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html>");
  });
  await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
  elsewhere = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  canary.close();
});

let home = "";
let double: Double;
beforeEach(async () => {
  vi.resetModules();
  home = await temporaryFolder();
  vi.stubEnv("LOGGIA_HOME", home);
  double = await import("../support/electron-double.ts");
  // As it was built: it serves what lies beside it.
  await import(main);
  double.becomeReady();
  await vi.waitFor(() => expect(double.windows).toHaveLength(1));
});
afterEach(() => vi.unstubAllEnvs());

async function open(confined = true): Promise<Page> {
  const context = await browser.newContext({ ...usual, locale: "en-GB" });
  return openDesktop(context, double, confined);
}

describe("main, preload and renderer together", () => {
  test("the page has a frozen list of methods and nothing of Node or the preload", async () => {
    const page = await open();
    await settled(page);
    const found = await page.evaluate(() => ({
      require: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
      toMain: typeof (globalThis as { toMain?: unknown }).toMain,
      methods: Object.keys(window.loggia ?? {}),
      isFrozen: Object.isFrozen(window.loggia),
      isIsolated: crossOriginIsolated,
    }));
    expect(found).toEqual({
      ...{ require: "undefined", process: "undefined", toMain: "undefined" },
      methods: [...channels],
      isFrozen: true,
      isIsolated: true,
    });
    await page.context().close();
  });

  test("a file from the system goes in, is saved on the disk, and the menu leads to it in its language", async () => {
    const page = await open();
    await settled(page);
    const second = double.listeners.get("app:second-instance") as (...args: unknown[]) => void;
    second({}, ["loggia", months], "/");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    const manifest = await readFile(join(home, "workspace", "manifest.json"), "utf8");
    expect(manifest).toContain("wide-months.csv");
    expect(manifest).not.toContain(months);

    const menu = (): Item[] =>
      double.calls.findLast(({ name }) => name === "Menu.setApplicationMenu")?.args[0] as Item[];
    const item = (label: string): Item | undefined => flat(menu()).find((each) => each.label === label);
    await vi.waitFor(() => expect(item("Data")).toBeDefined());
    item("Data")?.click?.();
    await page.locator(".imports").first().waitFor();
    await page.getByRole("radio", { name: "Slovenščina" }).click({ force: true });
    await vi.waitFor(() => expect(item("O Loggii")).toBeDefined());
    item("O Loggii")?.click?.();
    await page.getByRole("dialog").getByText("O Loggii").waitFor();
    expect(double.calls.some(({ name }) => name === "window.setProgressBar")).toBe(true);
    await page.context().close();
  });

  test("a damaged workspace is told with the program alive", async () => {
    const first = await open();
    await settled(first);
    await dropFile(first, months);
    await first.getByRole("dialog").waitFor();
    await writeFile(join(home, "workspace", "manifest.json"), "damaged");
    await first.reload();
    await first.getByText("Loggia opened an earlier one").waitFor();
    await settled(first);
    await first.context().close();
  });

  test("leaving and new windows are refused by main; without it both reach the canary", async () => {
    const leave = (url: string): void => {
      window.open(`${url}/open`);
      location.href = `${url}/navigate`;
    };
    hits.length = 0;
    const page = await open();
    await settled(page);
    await page.evaluate(leave, elsewhere).catch(() => undefined);
    await page.waitForTimeout(700);
    expect(hits).toEqual([]);
    expect(double.calls.filter(({ name }) => name === "shell.openExternal")).toEqual([]);
    await page.context().close();

    // The control: the content security policy alone does not stop them.
    const loose = await open(false);
    await settled(loose);
    await loose.evaluate(leave, elsewhere).catch(() => undefined);
    await expect
      .poll(() => hits.filter((each) => each !== "/favicon.ico").sort())
      .toEqual(["/navigate", "/open"]);
    await loose.context().close();
  });
});

type Item = { readonly label?: string; readonly submenu?: readonly Item[]; readonly click?: () => void };
const flat = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
