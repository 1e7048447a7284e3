import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium } from "../chromium.ts";
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
