import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { overflowing, settled, violations } from "../support/page.ts";

const sample = join(import.meta.dirname, "../nasty/overnight-stays/wide-months.csv");

let app: App;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loggia-watched-"));
  app = await startApp({ chooseFolder: async () => folder });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await app.close();
});

async function openData(locale: string): Promise<Page> {
  const page = await app.open({ locale });
  await settled(page);
  await page.locator('nav a[href="#/data"]').click();
  await page.locator(".imports li").first().waitFor();
  return page;
}

/** Looks into the folder now, as when the window comes back into sight; the next look of its own is seconds away. */
async function look(page: Page): Promise<void> {
  const looked = page.waitForResponse((response) => response.url().includes("/wire/watched:files"));
  await page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
  await looked;
}

/** After three looks and whatever they lead to, which the fourth comes after. */
async function lookAround(page: Page): Promise<void> {
  for (let looks = 0; looks < 4; looks += 1) await look(page);
}

const banner = (page: Page) => page.locator(".offer");
const waits = { timeout: 20_000 };
const files = (page: Page) => page.locator(".imports .import-name strong").allInnerTexts();

test("an export that appears is offered, and read in only when asked", async () => {
  await copyFile(sample, join(folder, "there-before.csv"));
  const page = await openData("en-GB");
  const before = await files(page);
  const card = page.getByRole("group", { name: "Watch a folder" });
  await card.getByRole("button", { name: "Choose a folder" }).press("Enter");
  await expect.poll(() => card.innerText()).toContain(folder);
  // What stood there before is known and stays unsaid.
  await lookAround(page);
  expect(await banner(page).count()).toBe(0);

  // Here the window looks by itself.
  await copyFile(sample, join(folder, "wide-months.csv"));
  await expect.poll(() => banner(page).count(), waits).toBe(1);
  expect(await banner(page).innerText()).toMatch(/New in loggia-watched-.*: wide-months\.csv/);
  expect(await files(page)).toEqual(before);
  expect(await violations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);

  await banner(page).getByRole("button", { name: "Read it in" }).press("Enter");
  const summary = page.getByRole("dialog", { name: "What the file brought" });
  await expect.poll(() => summary.innerText()).toMatch(/wide-months\.csv[\s\S]*figures read/);
  expect(await banner(page).count()).toBe(0);
  await page.keyboard.press("Escape");
  await summary.waitFor({ state: "detached" });
  expect(await files(page)).toContain("wide-months.csv");
  await page.keyboard.press("Control+z");
  await expect.poll(() => files(page), waits).not.toContain("wide-months.csv");
  await page.context().close();
});

test("what is left for now is offered again only when it changes; several are listed", async () => {
  const page = await openData("sl-SI");
  const looking = <What>(read: () => Promise<What>) => expect.poll(async () => look(page).then(read), waits);
  await copyFile(sample, join(folder, "maj.csv"));
  await looking(() => banner(page).count()).toBe(1);
  await banner(page).getByRole("button", { name: "Ne zdaj" }).click();
  await expect.poll(() => banner(page).count()).toBe(0);
  await page.reload();
  await settled(page);
  await lookAround(page);
  expect(await banner(page).count()).toBe(0);

  await writeFile(join(folder, "maj.csv"), (await readFile(sample, "utf8")) + "\n");
  await looking(async () => (await banner(page).allInnerTexts()).join()).toContain("maj.csv");
  await copyFile(sample, join(folder, "junij.csv"));
  await looking(() => banner(page).locator("li").count()).toBe(2);
  expect(await banner(page).innerText()).toMatch(/2 datoteki/);
  expect(await violations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await banner(page).getByRole("button", { name: "Uvozi junij.csv" }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => banner(page).innerText()).toMatch(/: maj\.csv/);
  await page.context().close();
});

test("a folder is no longer watched when it is left", async () => {
  const page = await openData("it-IT");
  const card = page.getByRole("group", { name: "Seguite una cartella" });
  await card.getByRole("button", { name: "Non seguire più" }).click();
  await expect.poll(() => card.innerText()).not.toContain(folder);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test("in the browser host without a folder nothing is said of one", async () => {
  const other = await startApp();
  const page = await other.open({ locale: "en-GB" });
  await settled(page);
  await page.locator('nav a[href="#/data"]').click();
  await page.locator(".imports li").first().waitFor();
  expect(await page.locator(".watch").count()).toBe(0);
  await other.close();
});
