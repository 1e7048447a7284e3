import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { overflowing, violations } from "../support/page.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function open(locale = "en-GB", colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const page = await app.open({ locale, colorScheme, viewport: { width: 1280, height: 900 } });
  await page.locator('nav a[href="#/programme"]').click();
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.locator(".programme-table").waitFor();
  await page.waitForFunction(() => document.querySelector(".skeleton, [aria-busy=true]") === null);
}

/** Saving asks every figure anew; a busy machine takes its time. */
const poll = <What>(what: () => Promise<What>) => expect.poll(what, { timeout: 20_000 });

const headline = (page: Page) => page.locator(".headline").innerText();

test("says where the year stands: 220 targets, each once, 20 conflicts undecided", async () => {
  const page = await open();
  expect(await headline(page)).toMatch(/Of 220 targets 0 are reached/);
  expect(await headline(page)).toMatch(/20 conflicts, 20 undecided/);
  const picture = page.locator("section.card", { hasText: "Targets by area and status" });
  const keys = await picture.locator(".chart-keys li").allInnerTexts();
  expect(keys.map((text) => Number(/\d+$/.exec(text)?.[0])).reduce((sum, each) => sum + each, 0)).toBe(220);
  // A key leads to its targets, in the picture and in the list.
  await picture.getByRole("button", { name: /^Baseline missing/ }).click();
  await poll(() => page.locator(".programme-table tbody tr").count()).toBe(
    Number(/\d+$/.exec(keys.find((text) => text.startsWith("Baseline missing")) ?? "")?.[0]),
  );
  await page.getByRole("button", { name: "Show all" }).click();
  await picture.getByRole("button", { name: /^Save/ }).click();
  expect(await page.getByRole("menuitem").allInnerTexts()).toHaveLength(3);
  await page.keyboard.press("Escape");
  expect(await page.locator(".ten li").count()).toBe(10);
  expect(await page.locator(".conflict").count()).toBe(20);
  expect(await page.locator(".ten li").first().innerText()).toMatch(
    /Koper odmeva[\s\S]*line 664[\s\S]*or[\s\S]*946/,
  );
  await page.context().close();
});

test("a target leads to its line and takes an actual, which is a version and can be undone", async () => {
  const page = await open();
  await page.getByRole("searchbox", { name: "Search" }).fill("145 concerts");
  await poll(() => page.locator(".programme-name").count()).toBe(1);
  await page.locator(".programme-name").click();
  const drawer = page.getByRole("dialog");
  expect(await drawer.innerText()).toMatch(
    /Koncerti Januar – december 50 koncertov[\s\S]*line 145, section 2\.1\.1/,
  );
  await drawer.getByRole("button", { name: "Enter an actual" }).click();
  await drawer.getByLabel("Reached so far").fill("50");
  await drawer.getByLabel("Proof").fill("list of concerts");
  await page.keyboard.press("Enter");
  await poll(() => drawer.innerText()).toMatch(/reached[\s\S]*list of concerts/);
  await page.keyboard.press("Escape");
  await poll(() => headline(page)).toMatch(/1 is reached/);
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await poll(() => headline(page)).toMatch(/0 are reached/);
  await page.context().close();
});

test("a conflict is decided with the keyboard alone, kept over a reload, and undone", async () => {
  const page = await open();
  await page
    .getByRole("button", { name: /^Decide on C05/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("holds: T100").waitFor();
  await page.getByRole("checkbox", { name: "holds: T100" }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Note").fill("the text of the section holds");
  await page.getByRole("button", { name: "Save the decision" }).focus();
  await page.keyboard.press("Enter");
  await poll(() => headline(page)).toMatch(/19 undecided/);
  await page.reload();
  await settled(page);
  expect(await headline(page)).toMatch(/19 undecided/);
  await page.getByRole("radio", { name: "All", exact: true }).click();
  expect(await page.locator(".conflict", { hasText: "C05" }).innerText()).toMatch(
    /holds: T100[\s\S]*set aside/,
  );
  await page.keyboard.press("Control+z");
  await poll(() => headline(page)).toMatch(/20 undecided/);
  await page.context().close();
});

describe.each(
  matrix([
    ["sl-SI", "light"],
    ["it-IT", "dark"],
    ["en-GB", "dark"],
  ]),
)("in %s, %s", (locale, scheme) => {
  test("axe-core finds nothing, and nothing runs out of its box", async () => {
    const page = await open(locale, scheme);
    expect(await violations(page)).toEqual([]);
    for (const width of [1000, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${width} wide`).toEqual([]);
    }
    await page.context().close();
  });
});
