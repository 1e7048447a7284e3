import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speak } from "../../renderer/words/index.ts";
import { partsOf } from "../support/board.ts";
import { startApp, type App } from "../support/browser.ts";
import { overflowing, violations } from "../support/page.ts";

let app: App;
let page: Page;
const { board, screens } = speak("sl").words;

beforeAll(async () => {
  app = await startApp();
  page = await app.open({ viewport: { width: 1280, height: 720 }, locale: "sl" });
  await page.getByRole("link", { name: screens.board }).click();
  await page.locator(".slide h2").first().waitFor({ timeout: 45_000 });
});
afterAll(() => app.close());

const titles = () => page.locator(".page-words b").allTextContents();
const settled = () => page.waitForFunction(() => document.querySelector(".board[aria-busy=true]") === null);

describe("the board's screen", () => {
  test("stands with a suggested pack, without findings of axe and without cut texts", async () => {
    const { programme, measures } = speak("sl").words;
    expect(await titles()).toEqual(expect.arrayContaining([programme.ten.title, measures.list.title]));
    expect((await titles()).length).toBeGreaterThan(18);
    expect(await violations(page)).toEqual([]);
    expect((await overflowing(page)).filter((each) => !each.startsWith("page"))).toEqual([]);
  });

  test("moves a page with Alt and the arrows, comments it, and takes both back", async () => {
    const before = await titles();
    await page.locator(".page").nth(1).click();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(titles).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
    await page.getByLabel(board.screen.comment).fill("Svet naj potrdi.");
    await page.locator(".page").first().click();
    await expect.poll(() => page.locator(".page-commented").count()).toBe(1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".page-commented").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(titles).toEqual(before);
  });

  test("saves three presentations with one click, each in its language", async () => {
    await settled();
    await page.getByRole("button", { name: board.screen.export }).click();
    const downloads = ["sl", "it", "en"].map((language) =>
      page.waitForEvent("download", {
        predicate: (each) => each.suggestedFilename().endsWith(`-${language}.pptx`),
        timeout: 60_000,
      }),
    );
    await page
      .getByRole("group", { name: board.screen.allLanguages })
      .getByRole("menuitem", { name: board.screen.formats.pptx })
      .click();
    const files = await Promise.all(
      downloads.map(async (each) => partsOf(await readFile(await (await each).path()))),
    );
    expect(files.map((parts) => parts.get("ppt/slides/slide2.xml")?.match(/lang="(..)-/)?.[1])).toEqual([
      "sl",
      "it",
      "en",
    ]);
    await page.getByRole("button", { name: board.screen.export }).click();
    const pdf = page.waitForEvent("download", { timeout: 60_000 });
    await page
      .getByRole("group", { name: board.screen.thisLanguage })
      .getByRole("menuitem", { name: board.screen.formats.pdf })
      .click();
    expect((await readFile(await (await pdf).path())).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("presents: turns, jumps, goes black, leads to the rows and back, ends", async () => {
    await page.locator(".page").first().click();
    await page.getByRole("button", { name: board.screen.present, exact: true }).click();
    const headline = page.locator(".present .slide h2");
    const first = await headline.textContent();
    await page.keyboard.press("PageDown");
    await expect.poll(() => headline.textContent()).not.toBe(first);
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".present .slide footer span").textContent()).toMatch(/^4 /);
    await page.keyboard.press("b");
    await page.locator(".present-black").waitFor();
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.locator(".present-black").count()).toBe(0);
    await page.keyboard.press("r");
    await page.locator(".drawer .table").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".drawer").count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".present").count()).toBe(0);
  });

  test("shows the room the rows without the tenants' names and turnover", async () => {
    await page.locator(".page", { hasText: "Kaj je prinesla pop-up trgovina" }).click();
    await page.getByRole("button", { name: board.screen.present, exact: true }).click();
    await page.locator(".present .slide h2").waitFor();
    await page.keyboard.press("r");
    await page.locator(".drawer .table").waitFor();
    const headings = (await page.locator(".drawer .table thead th").allInnerTexts()).join("|").toLowerCase();
    expect(headings).toMatch(/dejavnost.*krog\|od\|do/);
    expect(headings).not.toMatch(/najemnik|promet|uporabnina/);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".drawer").count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".present").count()).toBe(0);
  });

  test("keeps a pack as it is, and finds it again after a restart", async () => {
    await page.getByRole("button", { name: board.screen.freeze }).click();
    await page.getByLabel(board.screen.freezeName).fill("Za januarski svet");
    await page.getByRole("button", { name: board.screen.done }).click();
    await page.getByText(board.screen.same).waitFor({ timeout: 45_000 });
    app = await app.restart();
    page = await app.open({ locale: "sl" });
    await page.getByRole("link", { name: screens.board }).click();
    await page.locator(".slide h2").first().waitFor({ timeout: 45_000 });
    await page.getByRole("button", { name: board.screen.usual }).click();
    await page.getByRole("option", { name: "Za januarski svet" }).click();
    await page.getByText(board.screen.same).waitFor({ timeout: 45_000 });
    await page.getByRole("button", { name: board.screen.present, exact: true }).click();
    await page.locator(".present .slide h2").waitFor();
    await page.keyboard.press("r");
    // The rows are those of the day it was kept.
    await page.getByText(board.present.rowsThen(new Date().toISOString())).waitFor();
    await page.locator(".drawer .table").waitFor();
  });
});
