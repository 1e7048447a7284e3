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
      const ms = await chosen(page, (at + 3) % 2 === 0 ? "Municipality" : "Year", at);
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

/**
 * Opens one of the screen's choices, takes the next municipality or another year, and waits until nothing is
 * under way any more; null: nothing was.
 */
async function chosen(page: Page, name: "Municipality" | "Year", at: number): Promise<number | null> {
  await page
    .locator(".filters .choice", { has: page.locator(".choice-label", { hasText: new RegExp(`^${name}$`) }) })
    .locator("button")
    .click();
  const options = page.locator('.list [role="option"]');
  await options.first().waitFor();
  if (name === "Municipality") await page.keyboard.press("ArrowDown");
  else await options.nth(at % 3).focus();
  // Listens before the key is pressed, however busy the machine; the answer is fetched after.
  const watch = await page.evaluateHandle(() => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const isBusy = () => document.querySelector(".skeleton, [aria-busy=true]") !== null;
    const pressed = new Promise((resolve) =>
      addEventListener("keydown", resolve, { once: true, capture: true }),
    );
    const redrawn = async () => {
      await pressed;
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
    };
    return { took: redrawn() };
  });
  await page.keyboard.press("Enter");
  await page.locator(".list").waitFor({ state: "detached" });
  return watch.evaluate(({ took }) => took);
}
