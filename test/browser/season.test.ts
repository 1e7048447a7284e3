import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { overflowing, settled, violations } from "../support/page.ts";

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

/** The screen as its user sees it; tall, so that what is drawn only when seen is drawn. */
async function open(options: Parameters<App["open"]>[0] = {}): Promise<Page> {
  const page = await app.open({ locale: "en-GB", viewport: { width: 1280, height: 3600 }, ...options });
  await page.locator('nav a[href="#/season"]').click();
  await page.locator(".verdict .key-figure").first().waitFor();
  await settled(page);
  return page;
}

const card = (page: Page, title: string): Locator =>
  page.locator("section.card", { has: page.locator("h2", { hasText: title }) });

const plain = async (place: Locator): Promise<string> =>
  (await place.innerText()).replaceAll(/\s+/g, " ").replaceAll("−", "-").replaceAll(/(\d)%/g, "$1 %");

describe("Koper's own figures", () => {
  test.each(
    matrix([
      ["sl-SI", "Ni mogoče reči: od leta 2024 do leta 2025 se sezona ni spremenila bolj, kot običajno niha."],
      ["it-IT", "Non si può dire: dal 2024 al 2025 la stagione non è cambiata più di quanto vari di norma."],
      ["en-GB", "Cannot tell: from 2024 to 2025 the season changed no more than it ordinarily does."],
    ]),
  )("cannot tell whether the season got longer, in one sentence (%s)", async (locale, verdict) => {
    const page = await open({ locale });
    expect(await plain(page.locator(".headline-main"))).toBe(verdict);
    await page.context().close();
  });
});

describe("and on one page, which is only read,", () => {
  let page: Page;
  beforeAll(async () => (page = await open()));
  afterAll(() => page.context().close());

  test("they say on what that rests: the change, the growth by part, the total, the rank", async () => {
    const facts = await page.locator(".verdict .key-figure").all();
    expect(facts).toHaveLength(4);
    const [gini, split, nights, rank] = await Promise.all(facts.map(plain));
    expect(gini).toMatch(/\+0\.013 from 0\.471 to 0\.484/);
    expect(split).toMatch(/Peak \+0\.6 Shoulder -0\.2 Off-season -2\.2 together -1\.9/);
    expect(nights).toMatch(/363,927 nights -1\.9 %/);
    expect(rank).toMatch(/no others are loaded/);
    expect(await plain(card(page, "Nights by class of month"))).toMatch(
      /Shoulder: its share rose while its nights fell/,
    );
    expect(await plain(card(page, "Which markets ease the season"))).toMatch(
      /more nights from Domestic market, Italy and Serbia would ease/,
    );
  });

  test("everything of a closer look calls itself unofficial or a comparison", async () => {
    expect(await plain(card(page, "Trend, season, remainder"))).toMatch(/Not official \(STL\)/);
    expect(await plain(card(page, "Without Easter"))).toMatch(/rests on \d+ Easters? in \d+ municipalit/);
    expect(await plain(card(page, "Forecast"))).toMatch(/Tried \d+ times on the past, it was [\d.]+ % off/);
    expect(await plain(card(page, "Before and after"))).toMatch(/A comparison, not a cause/);
  });

  test("every card has title, unit, source and, one click away, definition and rows", async () => {
    const cards = page.locator("section.card");
    const count = await cards.count();
    expect(count).toBe(13);
    for (let at = 0; at < count; at += 1) {
      const each = cards.nth(at);
      expect(await each.locator("h2").innerText()).toMatch(/\S/);
      expect(await each.locator("footer").innerText()).toMatch(/SURS 2164466S/);
      await each.getByRole("button", { name: /^Source and rows of/ }).click();
      const drawer = page.getByRole("dialog");
      await drawer.locator("tbody tr").first().waitFor();
      expect(await drawer.innerText()).toMatch(/What it is/);
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
    }
  });

  test("what if: more nights of a market in a part of the year move the Gini, and what it would take", async () => {
    const whatIf = card(page, "What if");
    expect(await plain(whatIf)).toMatch(
      /more from Austria in shoulder: the Gini would be 0\.\d{3}, -0\.\d{3}/,
    );
    expect(await plain(whatIf)).toMatch(/A fall by 0\.010 would take [\d,]+ nights more/);
    const before = await plain(whatIf);
    await whatIf.getByRole("radio", { name: "Peak" }).click();
    await expect.poll(() => plain(whatIf)).not.toBe(before);
  });
});

describe("a selection filters the rest and can be undone", () => {
  test("a year picked in the chart by keyboard", async () => {
    const page = await open();
    await card(page, "Nights by class of month").locator(".chart-place").focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight", "Enter"])
      await page.keyboard.press(key);
    await expect.poll(() => plain(page.locator(".headline"))).toMatch(/2023 compared with 2022/);
    await settled(page);
    expect(await plain(card(page, "Which markets ease the season"))).toMatch(/2023: more nights/);
    await page.getByRole("button", { name: "Undo the selection: 2023" }).click();
    await expect.poll(() => plain(page.locator(".headline"))).toMatch(/2025 compared with 2024/);
    await page.context().close();
  });

  test("a class by its key, in the stacked bars, the calendar and the profile", async () => {
    const page = await open({ reducedMotion: "no-preference" });
    const parts = card(page, "Nights by class of month");
    await parts.getByRole("button", { name: "Shoulder" }).click();
    await expect.poll(() => plain(parts)).not.toMatch(/peak 224,083/);
    expect(await plain(card(page, "Months and years"))).toMatch(/Busiest: September/);
    await page.getByRole("button", { name: "Undo the selection: Shoulder" }).click();
    await expect.poll(() => plain(parts)).toMatch(/peak 224,083/);
    await page.context().close();
  });

  test("a market picked with the mouse; one with too few known months says why", async () => {
    const page = await open();
    const effects = card(page, "Which markets ease the season").locator(".chart-place");
    const box = await effects.boundingBox();
    await effects.click({ position: { x: (box?.width ?? 0) * 0.5, y: 40 } });
    await expect.poll(() => plain(page.locator(".headline"))).toMatch(/Italy/);
    await settled(page);
    expect(await plain(card(page, "Months and years"))).toMatch(/Italy/);
    await page.getByRole("button", { name: "Undo the selection: Italy" }).click();
    await page
      .getByRole("button", { name: /^All markets Market|Market/ })
      .first()
      .click();
    await page.getByRole("searchbox").fill("iceland");
    await page.getByRole("option", { name: "Iceland" }).click();
    await expect.poll(() => plain(page.locator(".headline-main"))).toMatch(/^Cannot tell/);
    await settled(page);
    await page.context().close();
  });

  test("another base year, and a month moved to another part of the year, which is kept", async () => {
    const page = await open();
    await page.getByRole("button", { name: /Compared with/ }).click();
    await page.getByRole("option", { name: "2022" }).click();
    await expect.poll(() => plain(page.locator(".headline"))).toMatch(/2025 compared with 2022/);
    await page.getByRole("button", { name: "Months and years", exact: true }).click();
    const september = page.getByRole("dialog").locator("li", { hasText: "September" });
    await september.getByRole("radio", { name: "Peak" }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await expect.poll(() => plain(card(page, "Nights by class of month"))).toMatch(/peak 260,853/);
    await expect.poll(() => app.settings()).toMatch(/peak,peak,peak,peak/);
    await page.reload();
    await page.locator(".verdict .key-figure").first().waitFor();
    await expect.poll(() => plain(card(page, "Nights by class of month"))).toMatch(/peak 260,853/);
    await page.getByRole("button", { name: "Months and years", exact: true }).click();
    await page.getByRole("button", { name: "As usual" }).click();
    await expect.poll(() => app.settings()).not.toMatch(/peak,peak,peak,peak/);
    await page.context().close();
  });
});

test("a mark is put by mouse, seen on every chart along the months, kept, and removed by keyboard", async () => {
  const page = await open();
  const rolling = card(page, "Seasonality of the last twelve months").locator(".chart-place");
  const box = await rolling.boundingBox();
  await rolling.click({ position: { x: (box?.width ?? 0) * 0.8, y: (box?.height ?? 0) / 2 } });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("Festival");
  await dialog.getByRole("radio", { name: "Campaign" }).click();
  await page.keyboard.press("Tab");
  await dialog.getByRole("button", { name: "Add" }).click();
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => rolling.locator("svg").textContent()).toMatch(/Festival/);
  await expect.poll(() => app.settings()).toMatch(/Festival/);
  await page.reload();
  await page.locator('nav a[href="#/overview"]').click();
  await settled(page);
  await expect.poll(() => page.locator(".chart-place svg").first().textContent()).toMatch(/Festival/);
  await page.locator('nav a[href="#/season"]').click();
  const remove = page.getByRole("button", { name: /^Remove the mark: Festival/ });
  await remove.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rolling.locator("svg").textContent()).not.toMatch(/Festival/);

  await page.getByRole("button", { name: "Add a mark" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Regatta");
  await page.keyboard.press("Enter");
  await expect.poll(() => rolling.locator("svg").textContent()).toMatch(/Regatta/);
  await page.getByRole("button", { name: /^Remove the mark: Regatta/ }).click();
  await expect.poll(() => app.settings()).toMatch(/"marks": "\[\]"/);
  await page.context().close();
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(matrix(["sl-SI", "it-IT", "en-GB"]))(
    "axe-core finds nothing, and nothing runs out of its box (%s)",
    async (locale) => {
      const page = await open({ colorScheme, locale });
      expect(await violations(page)).toEqual([]);
      for (const width of [1000, 1280, 1920]) {
        await page.setViewportSize({ width, height: 5200 });
        await settled(page);
        expect(await overflowing(page), `${width} wide`).toEqual([]);
      }
      await page.context().close();
    },
  );
});
