import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type App } from "../support/browser.ts";
import { dropFile, settled } from "../support/page.ts";

const renderer = join(import.meta.dirname, "../../dist/renderer");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

let app: App;
let server: Server;
beforeAll(async () => {
  app = await startApp();
  // Any server of plain files: there is no host program behind it.
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://x").pathname;
    const file = path === "/" ? "index.html" : path.slice(1);
    readFile(join(renderer, file)).then(
      (bytes) => response.writeHead(200, { "Content-Type": types[extname(file)] ?? "font/woff2" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await app.close();
  server.close();
});

test("without a host the workspace lives in the browser's private file system, and stays there", async () => {
  const context = await app.browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await settled(page);
  expect(await page.locator(".headline-main").innerText()).toMatch(/363,927/);
  await dropFile(page, join(import.meta.dirname, "../nasty/overnight-stays/wide-months.csv"));
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.reload();
  await settled(page);
  await page.locator('nav a[href="#/data"]').click();
  await expect
    .poll(() => page.locator("main").innerText())
    .toMatch(/\d imports in this workspace[\s\S]*wide-months\.csv/);
  await context.close();
});
