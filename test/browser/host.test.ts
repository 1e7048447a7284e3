import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp } from "../support/browser.ts";
import type { App } from "../support/browser.ts";
import { temporaryFolder } from "../support/folder.ts";
import { engineReads, leakingTo, leaks } from "../support/leaks.ts";
import { allButRaw, drawMarkup, everything, onlyRaw, payload } from "../support/markup.ts";
import { dropFile, settled } from "../support/page.ts";

const assets = join(import.meta.dirname, "../../dist/renderer/assets");

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

describe("the page in the browser", () => {
  test("is isolated from other sites and knows nothing of Node", async () => {
    const page = await app.open();
    const found = await page.evaluate(() => [
      crossOriginIsolated,
      "process" in globalThis,
      "require" in globalThis,
      window.opener === null,
    ]);
    expect(found).toEqual([true, false, false, true]);
  });
});

/** A server elsewhere that counts who calls; without any policy it hands out a page, and the engine. */
async function canary(): Promise<{ origin: string; hits: string[]; close: () => void }> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path.startsWith("/assets/")) {
      const type = path.endsWith(".wasm") ? "application/wasm" : "text/javascript";
      void readFile(join(assets, path.slice(8))).then((bytes) =>
        response.writeHead(200, { "Content-Type": type }).end(bytes),
      );
      return;
    }
    if (path !== "/page") hits.push(path === "/engine.csv" ? `${request.method} ${path}` : path);
    const table = path === "/engine.csv";
    response
      .writeHead(200, {
        "Content-Type": table ? "text/csv" : "text/html",
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Headers": "*",
        "Access-Control-Expose-Headers": "*",
      })
      .end(table ? "a,b\n1,2\n" : "<!doctype html>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, hits, close: () => server.close() };
}

const asset = (pattern: RegExp): string =>
  `/assets/${readdirSync(assets).find((name) => pattern.test(name)) ?? ""}`;

test("the content security policy lets nothing out, and without it everything gets out, the engine too", async () => {
  const [outside, plain] = [await canary(), await canary()];
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const engine = {
    worker: asset(/^duckdb-browser-eh\.worker.*\.js$/),
    wasm: asset(/^duckdb-eh.*\.wasm$/),
    table: `${outside.origin}/engine.csv`,
  };

  await page.goto(app.url);
  await page.evaluate(leakingTo(outside.origin));
  expect(await page.evaluate(engineReads, engine)).toMatch(/error|exception|NetworkError/i);
  expect(outside.hits).toEqual([]);

  // The control: it proves that the attempts are real ones.
  await page.goto(`${plain.origin}/page`);
  await page.evaluate(leakingTo(outside.origin));
  expect(await page.evaluate(engineReads, engine)).toBe("QUERY_RESULT");
  await expect
    .poll(() => [...new Set(outside.hits)].sort(), { timeout: 5000 })
    .toEqual(expect.arrayContaining([...leaks, "GET /engine.csv", "HEAD /engine.csv"].sort()));

  await context.close();
  outside.close();
  plain.close();
});

describe("markup in the cells of a file", () => {
  const echarts = createRequire(import.meta.url).resolve("echarts/dist/echarts.min.js");

  test("stays text in every place and by every tooltip of a chart but one, which Loggia's page refuses", async () => {
    const plain = await canary();
    const context = await app.browser.newContext();
    const page = await context.newPage();
    const script = await readFile(echarts, "utf8");
    const open = async (url: string): Promise<void> => {
      await page.goto(url);
      await page.evaluate(script);
    };
    // In a page of nobody's that allows everything: what ECharts itself escapes.
    await open(`${plain.origin}/page`);
    const { tried, ran } = await page.evaluate(drawMarkup, allButRaw);
    expect(tried).toHaveLength(2 * 5 * 6);
    expect(tried.filter(({ elements }) => elements > 0)).toEqual([]);
    expect(ran).toBe(0);
    // By each of those that make elements it was there to be read.
    for (const kind of ["item", "axis", "pattern", "value", "element"])
      expect(
        tried.some((each) => each.kind === kind && each.isShown),
        kind,
      ).toBe(true);

    // The control: a text that a function answers is written into the page, and runs.
    const raw = await page.evaluate(drawMarkup, onlyRaw);
    expect(raw.tried.filter(({ elements }) => elements > 0).length).toBeGreaterThanOrEqual(4);
    expect(raw.ran).toBeGreaterThan(0);

    // In Loggia's own page all seven are harmless, that one too.
    await open(app.url);
    const inLoggia = await page.evaluate(drawMarkup, everything);
    expect(inLoggia.tried).toHaveLength(2 * 5 * 7);
    expect(inLoggia.tried.filter(({ elements }) => elements > 0)).toEqual([]);
    expect(inLoggia.ran).toBe(0);
    await context.close();
    plain.close();
  });

  test("brought in as a file it is a name like any other, on every screen and in its own words", async () => {
    const page = await app.open({ locale: "en-GB" });
    await settled(page);
    const file = join(await temporaryFolder(), "markup.csv");
    const name = payload.replaceAll('"', "'");
    const month = (at: number): string =>
      `${2023 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, "0")}`;
    const rows = Array.from({ length: 24 }, (_, at) =>
      ["Školjka", name].map(
        (place) => `${month(at)};${place};0 Država - SKUPAJ;Prenočitve turistov;${100 + at}`,
      ),
    ).flat();
    await writeFile(file, `MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n${rows.join("\n")}\n`);
    await dropFile(page, file);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    for (const screen of ["overview", "stays", "season", "data"]) {
      await page.evaluate((to) => (location.hash = `#/${to}`), screen);
      await settled(page);
      const charts = page.locator(".chart-place");
      if ((await charts.count()) > 0) await charts.first().press("ArrowRight");
      expect(await injected(page), screen).toEqual([0, 0]);
    }
    await page.getByRole("button", { name: "Show rows of markup.csv" }).click();
    await page.getByText(name).first().waitFor();
    expect(await injected(page)).toEqual([0, 0]);
    await page.context().close();
  });
});

/** Elements made of the payload, and how often it ran. */
function injected(page: Page): Promise<number[]> {
  return page.evaluate(() => [
    document.querySelectorAll('img[src="x"]').length,
    (globalThis as { __pwn?: number }).__pwn ?? 0,
  ]);
}
