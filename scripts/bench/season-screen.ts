import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { openInNode } from "../engine.ts";
import { countryFile, figuresOf, marketCount, measures } from "./country.ts";
import { launch, serve } from "./host.ts";
import { quantile, type Measured } from "./report.ts";

const selections = 24;

/**
 * Another municipality or year chosen on the season's screen in Chromium, with every municipality and
 * market of the country loaded: from the choice to the frame in which every card in the window and near it is drawn
 * anew. The peer is the same with all markets together only.
 */
export async function benchSeasonScreen(): Promise<Measured> {
  const ours = await redrawsOf(marketCount);
  const theirs = await redrawsOf(1);
  const what = `season's screen drawn anew in Chromium, ${ours.length} selections; p95 ${quantile(ours, 0.95).toFixed(0)} ms, median`;
  return { what, ours, peer: "without single markets", theirs };
}

async function redrawsOf(markets: number): Promise<number[]> {
  const home = mkdtempSync(join(tmpdir(), "loggia-bench-"));
  const loggia = await openInNode(await openWorkspaceFolder(join(home, "workspace")));
  for (const measure of measures) {
    const { status, figures } = await loggia.load(countryFile(measure, markets));
    if (status !== "loaded" || figures !== figuresOf(markets))
      throw new Error(`${status}, ${figures} figures`);
  }
  await loggia.close();
  const host = await serve(home);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
    page.setDefaultTimeout(30_000);
    await page.goto(host.url);
    await page.locator('nav a[href="#/season"]').click();
    await page.locator(".grid-season .chart-place svg").first().waitFor();
    const took: number[] = [];
    // The first ones make the macros.
    for (let at = -3; at < selections; at += 1) {
      const which = (at + 3) % 2;
      const ms = await chosen(page, which, which === 0 ? 7 * (at + 4) : at % 2);
      // What was asked before is there at once, and says nothing.
      if (at >= 0 && ms !== null) took.push(ms);
    }
    return took;
  } finally {
    await browser.close();
    host.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Opens one of the screen's choices, takes another option, and waits until nothing is under way any more; null: nothing was. */
async function chosen(page: Page, which: number, option: number): Promise<number | null> {
  const name = which === 0 ? "Municipality" : "Year";
  await page
    .locator(".filters .choice", { has: page.locator(".choice-label", { hasText: new RegExp(`^${name}$`) }) })
    .locator("button")
    .click();
  const options = page.locator('.list [role="option"]:not([aria-selected="true"])');
  await options.first().waitFor();
  await options.nth(option % (await options.count())).focus();
  const took = page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const isBusy = () => document.querySelector(".skeleton, [aria-busy=true]") !== null;
    await new Promise((resolve) => addEventListener("keydown", resolve, { once: true, capture: true }));
    const before = performance.now();
    let began = false;
    let last = before;
    // Quiet for three frames on end: a card may ask once it has another's answer.
    for (let quiet = 0; quiet < 3;) {
      const now = await frame();
      began ||= isBusy();
      quiet = isBusy() || (!began && now - before < 1000) ? 0 : quiet + 1;
      if (quiet <= 1) last = performance.now();
    }
    return began ? last - before : null;
  });
  await page.waitForTimeout(50);
  await page.keyboard.press("Enter");
  await page.locator(".list").waitFor({ state: "detached" });
  return took;
}
