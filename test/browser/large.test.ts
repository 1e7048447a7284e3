import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { countryFile, figuresOf } from "../../scripts/bench/country.ts";
import { startApp, type App } from "../support/browser.ts";
import { dropFile, settled } from "../support/page.ts";

const markets = 9;
const years = [2025, 2024, 2023, 2022, 2021, 2020];

let app: App;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  folder = await mkdtemp(join(tmpdir(), "loggia-large-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await app.close();
});

async function chooseBeginningWith(page: Page, letters: string): Promise<void> {
  await page.getByRole("button", { name: /Municipality/ }).click();
  await page.getByRole("option").first().waitFor();
  await page.keyboard.type(letters);
  await page.keyboard.press("Enter");
}

const headline = (page: Page) => page.locator(".headline").innerText();

test("a file of the whole country, which the engine keeps as facts and a dimension", async () => {
  const { name, bytes } = countryFile("Prenočitve turistov", markets);
  await writeFile(join(folder, name), bytes);
  const page = await app.open({ locale: "en-GB" });
  await settled(page);
  await dropFile(page, join(folder, name));
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const rows = figuresOf(markets).toLocaleString("en-GB");
  expect(await dialog.innerText()).toContain(`${rows} loaded, 0 refused`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".toast [role=status]").innerText()).toMatch(/Undone/);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => page.locator(".toast [role=status]").innerText()).toMatch(/Done again/);

  app = await app.restart();
  const again = await app.open({ locale: "en-GB" });
  await settled(again);
  // The list of two hundred is drawn as far as it is seen: what is typed is found beyond that.
  await chooseBeginningWith(again, "Xaa");
  await expect.poll(() => headline(again)).toContain("Xaa Občina 208");
  await again.getByRole("button", { name: /Municipality/ }).click();
  await again.keyboard.press("Home");
  await again.keyboard.press("Enter");
  await expect.poll(() => headline(again)).toContain("Aaa Občina 0");
});

test("charts drawn after many choices are those drawn at once", async () => {
  const pictures = async (page: Page): Promise<string[]> => {
    await settled(page);
    return page
      .locator(".grid-season .chart-place svg")
      .evaluateAll((charts) =>
        charts.map((chart) => chart.outerHTML.replaceAll(/(zr|ec)\d+-[a-z]*\d+/g, "")),
      );
  };
  const page = await app.open({ locale: "en-GB" });
  await page.locator('nav a[href="#/season"]').click();
  const atOnce = await pictures(page);
  expect(atOnce.length).toBeGreaterThan(3);
  for (const year of [...years.slice(1, 3), years[0]]) {
    await page.locator(".filters .choice", { hasText: /^Year/ }).getByRole("button").click();
    await page.getByRole("option", { name: String(year), exact: true }).click();
    await settled(page);
  }
  expect(await pictures(page)).toEqual(atOnce);
});
