import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch, serve } from "./host.ts";
import type { Measured } from "./report.ts";

const runs = 7;

/** From the navigation to the first chart; the peer is what nobody can do without: compiling the engine. */
export async function benchStart(): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), "loggia-bench-"));
  const host = await serve(home);
  const browser = await launch();
  const { origin } = new URL(host.url);
  await chartAfterStart(browser, host.url); // the first start also fills the workspace
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await chartAfterStart(browser, host.url));
    theirs.push(await compile(browser, origin));
  }
  await browser.close();
  host.stop();
  rmSync(home, { recursive: true, force: true });
  return { what: "start to first chart, sample workspace", ours, peer: "compiling the engine alone", theirs };
}

/**
 * Milliseconds from the navigation to a chart with its marks drawn; noted by the page itself, because
 * asking it from outside would wait until it has drawn the other charts too.
 */
async function chartAfterStart(browser: Browser, url: string): Promise<number> {
  return inFreshPage(browser, async (page) => {
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll(".chart-place svg path").length <= 20) return;
        performance.mark("first-chart");
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(url);
    const drawn = await page.waitForFunction(() => performance.getEntriesByName("first-chart")[0]?.startTime);
    return Number(await drawn.jsonValue());
  });
}

async function compile(browser: Browser, origin: string): Promise<number> {
  const assets = readdirSync(join(import.meta.dirname, "..", "renderer", "assets"));
  const named = (ending: string): string =>
    `${origin}/assets/${assets.find((name) => name.endsWith(ending)) ?? ""}`;
  return inFreshPage(browser, async (page) => {
    // Any page of the same origin that runs nothing itself.
    await page.goto(named(".css"));
    return page.evaluate(async (wasm) => {
      const before = performance.now();
      await WebAssembly.compileStreaming(fetch(wasm));
      return performance.now() - before;
    }, named(".wasm"));
  });
}

async function inFreshPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
