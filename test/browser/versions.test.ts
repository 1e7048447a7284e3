import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { dropFile, overflowing, settled, violations } from "../support/page.ts";

const nasty = (name: string): string => join(import.meta.dirname, "../nasty/overnight-stays", name);
const shipped = "SURS-2164466S-Koper-2020M01-2026M01.csv";

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

async function openData(locale: string): Promise<Page> {
  const page = await app.open({ locale });
  await settled(page);
  await page.locator('nav a[href="#/data"]').click();
  await page.locator(".imports li").first().waitFor();
  return page;
}

async function drop(page: Page, name: string): Promise<void> {
  await dropFile(page, nasty(name));
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Of the imports listed those that this is about; what else Loggia opens with stands beside them. */
const files = async (page: Page): Promise<string[]> =>
  (await page.locator(".imports .import-name strong").allInnerTexts()).filter((name) =>
    ["wide-months.csv", shipped].includes(name),
  );
const toast = (page: Page) => page.locator(".toast [role=status]").innerText();
const current = (page: Page) => page.locator(".versions li[aria-current]").innerText();

test("an import is undone and done again with the keys, from any screen", async () => {
  const page = await openData("en-GB");
  await drop(page, "wide-months.csv");
  expect(await files(page)).toEqual(["wide-months.csv", shipped]);
  await page.locator('nav a[href="#/stays"]').click();
  await settled(page);
  await page.keyboard.press("Control+z");
  await expect.poll(() => toast(page)).toMatch(/Undone: Import of wide-months\.csv\. Figures: .* gone\./);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => toast(page)).toMatch(/Done again: Import of wide-months\.csv\. Figures: .* new\./);
  await page.keyboard.press("Control+z");
  await expect.poll(() => toast(page)).toMatch(/Undone/);
  await page.locator('nav a[href="#/data"]').click();
  await expect.poll(() => files(page)).toEqual([shipped]);
  await page.locator(".toast").getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => files(page)).toEqual(["wide-months.csv", shipped]);
  await page.context().close();
});

test("an import is taken out after a question, what went is listed, and a version brings it back", async () => {
  const page = await openData("en-GB");
  await page.getByRole("button", { name: `Take out ${shipped}` }).click();
  const question = page.getByRole("alertdialog");
  expect(await question.innerText()).toMatch(/You can undo this/);
  expect(await violations(page)).toEqual([]);
  await question.getByRole("button", { name: "Keep it" }).click();
  expect(await files(page)).toContain(shipped);

  await page.getByRole("button", { name: `Take out ${shipped}` }).click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await expect.poll(() => files(page)).not.toContain(shipped);
  expect(await toast(page)).toMatch(/Removal of SURS.*8,176 gone/);
  await page.getByRole("button", { name: "What changed" }).click();
  const changes = page.getByRole("dialog");
  expect(await changes.innerText()).toMatch(/the first 1,000 of each kind/);
  expect(await changes.locator("tbody tr").count()).toBe(50);
  await changes.getByRole("button", { name: "Next page" }).click();
  expect(await changes.innerText()).toMatch(/51–100 of 1,000/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Bring back version 1" }).click();
  await expect.poll(() => files(page)).toEqual([shipped]);
  expect(await current(page)).toMatch(/Return to version 1/);
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect.poll(() => files(page)).not.toContain(shipped);
  await page.getByRole("button", { name: "Bring back version 1" }).click();
  await expect.poll(() => files(page)).toEqual([shipped]);
  await page.context().close();
});

test("the report of an import is saved and told again from the list; its rows are shown page by page", async () => {
  const page = await openData("sl-SI");
  await drop(page, "bad-cells.csv");
  await page.getByRole("button", { name: "Kaj je prinesla datoteka bad-cells.csv" }).click();
  const dialog = page.getByRole("dialog");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /Shrani poročilo/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("loggia-porocilo-o-uvozu-bad-cells-csv.csv");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const report = Buffer.concat(chunks).toString();
  expect(report).toMatch(/^\uFEFFDatoteka,Vrsta,Teža,Vrstica/);
  expect(report).toContain("14 = 2 + 9 + 3");
  expect(report.match(/^bad-cells.csv,Opomba,Zavrnjeno/gm)).toHaveLength(9);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: `Pokaži vrstice iz ${shipped}` }).click();
  await dialog.locator("tbody tr").first().waitFor();
  expect(await dialog.locator("tbody tr").count()).toBe(100);
  expect(await dialog.locator(".pager").innerText()).toMatch(/1–100 od 8\.176/);
  await dialog.getByRole("button", { name: "Naslednja stran" }).click();
  expect(await dialog.locator(".pager").innerText()).toMatch(/101–200 od 8\.176/);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test.each(matrix(["sl-SI", "it-IT", "en-GB"]))(
  "refused files and versions stay inside their boxes, in %s",
  async (locale) => {
    const page = await openData(locale);
    await drop(page, "unknown-table.csv");
    await page.keyboard.press("Control+z");
    await page.locator(".toast").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.context().close();
  },
);

test("somebody's data are looked for, shown, and deleted for good", async () => {
  const page = await openData("en-GB");
  const card = page.getByRole("region", { name: /Delete somebody/ });
  await page.evaluate(() => localStorage.setItem("loggia.draft..events", '{"rows":[["atelje školjka"]]}'));
  const ask = async (text: string): Promise<void> => {
    await card.getByRole("textbox").fill(text);
    await page.keyboard.press("Enter");
  };
  await ask("nobody of this name");
  await expect.poll(() => card.getByRole("status").innerText()).toMatch(/stands nowhere/);
  await ask("Atelje Školjka");
  await expect.poll(() => card.getByRole("status").innerText()).toMatch(/: \d+ rows?/);
  expect(await violations(page)).toEqual([]);
  expect(await card.getByRole("status").innerText()).toMatch(/line 2: .*Atelje Školjka/);
  await card.getByRole("button", { name: /Delete \d+ rows? for good/ }).click();
  const question = page.getByRole("alertdialog");
  expect(await question.innerText()).toMatch(/nothing can be undone/);
  expect(await violations(page)).toEqual([]);
  await question.getByRole("button", { name: "Delete for good" }).click();
  await expect.poll(() => card.getByRole("status").innerText()).toMatch(/is gone from this workspace/);
  expect(await page.evaluate(() => localStorage.getItem("loggia.draft..events"))).toBeNull();
  expect(await page.locator(".versions li").count()).toBe(1);
  expect(await page.locator(".versions").locator("..").innerText()).toMatch(/in none of them/);
  expect((await page.locator(".imports").allInnerTexts()).join()).toMatch(/1 row deleted for good/);
  await ask("Atelje Školjka");
  await expect.poll(() => card.getByRole("status").innerText()).toMatch(/stands nowhere/);
  await page.context().close();
});
