import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { overflowing, settled, violations } from "../support/page.ts";

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

async function open(screen: string, options: Parameters<App["open"]>[0] = {}): Promise<Page> {
  const page = await app.open({ locale: "en-GB", viewport: { width: 1280, height: 4200 }, ...options });
  await page.locator(`nav a[href="#/${screen}"]`).click();
  await page.locator(".headline-main").waitFor({ timeout: 55_000 });
  await settled(page);
  return page;
}

const card = (page: Page, title: string): Locator =>
  page.locator("section.card", { has: page.locator("h2", { hasText: title }) });

const plain = async (place: Locator): Promise<string> => (await place.innerText()).replaceAll(/\s+/g, " ");

test("events say whether the same events drew more, and call the demonstration one", async () => {
  const page = await open("events");
  expect(await plain(page.locator(".headline-main"))).toMatch(/^Target not reached: the same 10 events drew/);
  expect(await plain(page.locator(".headline"))).toMatch(/never added together/);
  expect(await plain(card(page, "Calendar of events"))).toMatch(
    /demonstration data.*gaps of two weeks or more/,
  );
  expect(await page.locator(".year-lanes li").count()).toBeGreaterThan(10);
  expect(await page.locator(".year-clash").count()).toBe(2);
  const keys = await page.locator(".year-plan .chart-keys li").allInnerTexts();
  expect(keys.slice(0, 2)).toEqual([
    "performance in the old centre",
    "performance elsewhere, or zone not known",
  ]);
  await page.getByRole("radio", { name: "active youth" }).click();
  await expect
    .poll(() => plain(page.locator(".headline-main")))
    .toMatch(/^Target reached: the same 2 events drew 38 active youth/);
  await page.context().close();
});

test("weights move the order of applications by keyboard, say what changed, and are kept", async () => {
  const page = await open("events");
  const applications = card(page, "Applications for co-funding");
  const first = applications.locator("tbody tr").first();
  expect(await plain(first)).toMatch(/^1 Ribiška vasica 95\.0 same place/);
  const box = (name: string): Locator => applications.getByRole("textbox", { name });
  for (const [name, value] of [
    ["Diversity", "0"],
    ["Off-season", "0"],
    ["Money", "9000"],
  ] as const) {
    await box(name).fill(value);
    await page.keyboard.press("Tab");
  }
  await expect.poll(() => plain(applications)).toMatch(/stand elsewhere than with the usual weights/);
  expect(await plain(applications)).toMatch(/The money lasts for \d of 7/);
  await expect.poll(() => app.settings()).toMatch(/"cofundingWeights": "30,0,25,0,9000"/);
  await page.reload();
  await page.locator(".ranking tbody tr").first().waitFor();
  await expect.poll(() => plain(card(page, "Applications for co-funding"))).toMatch(/stand elsewhere/);
  await card(page, "Applications for co-funding").getByRole("button", { name: "As usual" }).click();
  await expect
    .poll(() => plain(card(page, "Applications for co-funding")))
    .toMatch(/order is that of the usual weights/);
  await expect.poll(() => app.settings()).not.toMatch(/"cofundingWeights": "30,0,/);
  await page.context().close();
});

test("campaigns show reach as bounds, keep contacts apart and compare nights without a cause", async () => {
  const page = await open("campaigns");
  expect(await plain(page.locator(".headline-main"))).toMatch(
    /^Of 23,700 EUR, between 59\.5 ?% and 69\.6 ?% went/,
  );
  expect(await plain(card(page, "Campaigns together"))).toMatch(/between 308,849 and 1,068,263 accounts/);
  await expect
    .poll(() => card(page, "Campaigns together").locator("svg").last().textContent())
    .toMatch(/210,000 +contacts claimed by the medium/);
  await page.getByRole("radio", { name: "By market" }).click();
  await expect
    .poll(() => plain(card(page, "Campaigns together")))
    .toMatch(/Several platforms together have no reach/);
  expect(await plain(card(page, "Nights of the target market"))).toMatch(/Compared with, never caused by/);
  expect(await plain(card(page, "Media mentions"))).toMatch(/Reached, but not distinguishable from chance/);
  expect(await plain(card(page, "Providers in the campaign"))).toMatch(
    /47 providers against about 50; within the band/,
  );
  await card(page, "Campaigns together")
    .getByRole("button", { name: /^Source and rows/ })
    .click();
  const drawer = page.getByRole("dialog");
  await drawer.locator("tbody tr").first().waitFor();
  expect(await drawer.innerText()).toMatch(/kampanje-vzorec\.csv/);
  await page.context().close();
});

describe.each(
  matrix(
    [
      ["events", "sl-SI", "dark"],
      ["campaigns", "en-GB", "dark"],
      ["events", "it-IT", "light"],
      ["campaigns", "sl-SI", "light"],
    ],
    2,
  ),
)("%s in %s, %s", (screen, locale, colorScheme) => {
  test("axe-core finds nothing, and nothing runs out of its box", async () => {
    const page = await open(screen, { locale, colorScheme });
    expect(await violations(page)).toEqual([]);
    for (const width of [1000, 1920]) {
      await page.setViewportSize({ width, height: 5600 });
      await settled(page);
      expect(await overflowing(page), `${width} wide`).toEqual([]);
    }
    await page.context().close();
  });
});
