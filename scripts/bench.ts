import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium } from "./chromium.ts";

/**
 * Speed as a ratio to a peer measured in the same run, because machines differ and have moods. The
 * peer of a start is what nobody can do without: compiling the engine.
 */
const runs = 7;

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "loggia-bench-"));
  const host = await serve(home);
  const browser = await launch();
  const { origin } = new URL(host.url);
  await chartAfterStart(browser, host.url); // the first start also fills the workspace
  const [starts, compiles]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    starts.push(await chartAfterStart(browser, host.url));
    compiles.push(await compile(browser, origin));
  }
  await browser.close();
  host.stop();
  rmSync(home, { recursive: true, force: true });
  report("start to first chart, sample workspace", starts, "compiling the engine alone", compiles);
}

/** Loggia as `npm start -- --no-open` serves it, over a folder of its own. */
function serve(home: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "start.js"), "--no-open", "--browser"], {
    env: { ...process.env, LOGGIA_HOME: home },
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      const url = /http:\S+/.exec(text.toString())?.[0];
      if (url !== undefined) resolve({ url, stop: () => child.kill() });
    });
    child.once("exit", () => reject(new Error("the host ended")));
  });
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: npm test installs it, or LOGGIA_CHROMIUM names it");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath,
    args: ["--disable-gpu", "--disable-background-networking", ...sandbox],
  });
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

function report(what: string, ours: readonly number[], peer: string, theirs: readonly number[]): void {
  const [our, their] = [median(ours), median(theirs)];
  console.log(`${what}: ${our.toFixed(0)} ms (${spread(ours)})`);
  console.log(`peer, ${peer}: ${their.toFixed(0)} ms (${spread(theirs)})`);
  console.log(`ratio: ${(our / their).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
}

await main();
