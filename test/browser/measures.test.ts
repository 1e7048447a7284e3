import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { overflowing, settled, violations } from "../support/page.ts";

/** A machine that does several things at once takes longer. */
const patient = { timeout: 20_000 };

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

/** The screen on a fixed day, as its user sees it; tall, so that what is drawn only when seen is drawn. */
async function open(options: Parameters<App["open"]>[0] = {}): Promise<Page> {
  const page = await app.open({ locale: "en-GB", viewport: { width: 1280, height: 3600 }, ...options });
  await page.clock.setFixedTime(new Date("2026-11-21T10:00:00"));
  await page.locator('nav a[href="#/measures"]').click();
  await page.locator(".headline-main").waitFor();
  await settled(page);
  return page;
}

const card = (page: Page, title: string): Locator =>
  page.locator("section.card", { has: page.locator("h2", { hasText: title }) });

const plain = async (place: Locator): Promise<string> =>
  (await place.innerText()).replaceAll(/\s+/g, " ").replaceAll(/(\d)%/g, "$1 %");

test.each(
  matrix([
    [
      "sl-SI",
      "Končana sta 2 od 13 ukrepov, zamujata 2; za 2 program dela ne pove roka.",
      "Pop-up trgovina, 1. cikel: svoj najem v mestnem jedru ima 1 od 3 najemnikov.",
    ],
    [
      "it-IT",
      "Sono concluse 2 misure su 13, 2 sono in ritardo; per 2 il programma non indica una scadenza.",
      "Negozio pop-up, 1. cikel: 1 su 3 inquilini ha un contratto proprio in centro.",
    ],
    [
      "en-GB",
      "2 of 13 measures are done, 2 are overdue; for 2 the programme names no deadline.",
      "Pop-up shop, 1. cikel: 1 of 3 tenants has a lease of its own in the centre.",
    ],
  ]),
)("says both answers in a sentence each, without findings of axe (%s)", async (locale, measures, popup) => {
  const page = await open({ locale });
  expect(await plain(page.locator(".headline-main"))).toBe(measures);
  expect(await plain(page.locator(".headline-second"))).toBe(popup);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test("counts instead of percentages, an evaluation page to keep, and what the terrace incentive comes to", async () => {
  const page = await open();
  const outcomes = card(page, "What the pop-up shop achieved");
  expect(await plain(outcomes)).toMatch(/demonstration data/i);
  expect(await plain(outcomes)).toMatch(
    /317 of 334 \(94\.9 %\).*Grade 4 or 5 2 of 3.*Own lease in the centre 1 of 3/,
  );
  expect(await plain(outcomes)).not.toMatch(/33\.3|66\.7/);

  await outcomes.getByRole("button", { name: "Evaluation page" }).click();
  const dialog = page.getByRole("dialog");
  expect(await plain(dialog)).toMatch(/What is not known yet visitors of 1 tenant/);
  expect(await violations(page)).toEqual([]);
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the page" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^loggia-evaluation-.*\.html$/);
  const html = await readFile(await saved.path(), "utf8");
  expect(html).toMatch(/Demonstration data: invented/);
  expect(html).not.toMatch(/Atelje Školjka|Med in sol|Tiskarna|<script|https?:/);
  await page.keyboard.press("Escape");

  const terrace = card(page, "Terraces by the catalogue");
  const fee = terrace.getByRole("textbox", { name: "Yearly fee for public space" });
  await fee.fill("2000");
  await fee.press("Tab");
  // 2,000 x 80 % x 4,000 / 5,000
  await expect.poll(() => plain(terrace), patient).toMatch(/saves 1,280 EUR, in the third 480 EUR/);
  await page.context().close();
});

test("the timeline by keyboard; late measures by word, not by colour alone", async () => {
  const page = await open();
  const gantt = card(page, "Measures along the year");
  await gantt.locator(".chart-place").focus();
  await page.keyboard.press("Home");
  await expect.poll(() => gantt.locator("[aria-live]").innerText(), patient).toMatch(/Without a deadline/);
  expect(await plain(card(page, "The programme’s measures"))).toMatch(/31 January 2026 .* 294 days late/);
  expect(await plain(card(page, "Everything on one timeline"))).toMatch(/Side by side, not cause and effect/);
  await page.context().close();
});

test("without the demonstration the programme's own words stand, and nothing is called late", async () => {
  const page = await open({ reducedMotion: "no-preference" });
  await page.getByRole("button", { name: "Remove the demonstration" }).click();
  await expect
    .poll(() => plain(page.locator(".headline-main")), patient)
    .toMatch(/13 measures are is not written down yet/);
  await settled(page);
  expect(await plain(page.locator(".headline-second"))).toMatch(/No list of pop-up tenants is loaded/);
  const list = card(page, "The programme’s measures");
  expect(await plain(list)).not.toMatch(/days late/);
  // A bar in the place of another one keeps nothing of it.
  const drawn = card(page, "Measures along the year").locator(".chart-place svg");
  expect(await drawn.textContent()).toMatch(/No status written down/);
  expect(await drawn.textContent()).not.toMatch(/Overdue|In progress/);

  await list.getByRole("button", { name: "Change: Measures" }).click();
  const table = page.getByRole("dialog", { name: /Measures/ });
  await table.getByRole("button", { name: "Begin with the 13 rows that are loaded" }).click();
  await expect.poll(() => table.locator(".hand-foot, footer").last().innerText(), patient).toMatch(/13 rows/);
  await page.keyboard.press("Control+s");
  await expect.poll(() => table.count(), patient).toBe(0);
  expect(await plain(page.locator(".headline-main"))).toMatch(/13 measures are is not written down yet/);
  await page.context().close();
});

test.each(
  matrix([
    [1000, 700],
    [3840, 2160],
  ]),
)("nothing runs out of its box at %i x %i", async (width, height) => {
  for (const locale of ["sl-SI", "it-IT"]) {
    const page = await open({ locale, viewport: { width, height }, colorScheme: "dark" });
    expect(await overflowing(page)).toEqual([]);
    await page.context().close();
  }
});
