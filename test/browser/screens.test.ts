import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { overflowing, settled, violations } from "../support/page.ts";

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

async function show(page: Page, screen: string): Promise<void> {
  await page.locator(`nav a[href="#/${screen}"]`).click();
  await settled(page);
}

/** What an XML reader says against a document; null if it reads it. Loggia's own page may parse none. */
async function xmlFault(text: string): Promise<string | null> {
  const blank = await app.browser.newPage();
  const fault = await blank.evaluate(
    (xml) =>
      new DOMParser().parseFromString(xml, "image/svg+xml").querySelector("parsererror")?.textContent ?? null,
    text,
  );
  await blank.close();
  return fault;
}

describe("a newcomer sees Koper's own figures", () => {
  test.each(
    matrix([
      ["sl-SI", "2025: 363.927 prenočitev, 1,9 % manj kot leta 2024"],
      ["it-IT", "2025: 363.927 pernottamenti, 1,9 % in meno"],
      ["en-GB", "2025: 363,927 nights, 1.9 % fewer than in 2024"],
    ]),
  )("in the language of the system, %s", async (locale, headline) => {
    const page = await app.open({ locale });
    await settled(page);
    const said = (await page.locator(".headline-main").innerText())
      .replace(/\s/g, " ")
      .replace(/(\d)%/, "$1 %");
    expect(said).toContain(headline);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale.slice(0, 2));
    await page.context().close();
  });
});

describe("the overview, which is only read,", () => {
  let page: Page;
  beforeAll(async () => {
    page = await app.open({ locale: "en-GB" });
    await settled(page);
  });
  afterAll(() => page.context().close());

  test("tells worse and cannot tell as plainly as better", async () => {
    const figure = (label: string) => page.locator(".key-figure", { hasText: label });
    expect(await figure("Nights in 2025").innerText()).toMatch(/363,927[\s\S]*1\.9[\s\S]*worse/);
    expect(await figure("Seasonality 2025").innerText()).toMatch(/0\.484[\s\S]*0\.013[\s\S]*cannot tell/);
    expect(await figure("So far in 2026").innerText()).toMatch(/6,831[\s\S]*6\.7[\s\S]*better/);
  });

  test("leads from a chart in two clicks to its rows, file, line and column", async () => {
    await page.getByRole("button", { name: "Source and rows of Seasonality", exact: true }).click();
    const drawer = page.getByRole("dialog");
    await drawer.locator("tbody tr").first().waitFor();
    const text = await drawer.innerText();
    expect(text).toContain("Gini coefficient of the year’s twelve monthly nights");
    expect(text).toContain("SURS-2164466S-Koper-2020M01-2026M01.csv");
    expect(text).toContain("0 Država - SKUPAJ Prenočitve turistov");
    expect(await drawer.locator("tbody tr", { hasText: "May 2020" }).innerText()).toMatch(/z|confidential/);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
  });

  test("and so from every key figure", async () => {
    const figures = page.locator(".key-figure");
    expect(await figures.count()).toBe(5);
    for (let at = 0; at < 5; at += 1) {
      await figures
        .nth(at)
        .getByRole("button", { name: /^Source and rows of/ })
        .click();
      const drawer = page.getByRole("dialog");
      await drawer.locator("tbody tr").first().waitFor();
      const told = await drawer.innerText();
      expect(told).toContain("SURS-2164466S-Koper-2020M01-2026M01.csv");
      if (at === 0) expect(told).toMatch(/All 12 figures[\s\S]*100,464/);
      if (at === 3) expect(told).toMatch(/All 12 figures[\s\S]*2 TUJI Prenočitve turistov/);
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
    }
  });

  test("is told a chart point by point by the arrow keys", async () => {
    await page.locator(".chart-place").first().focus();
    await page.keyboard.press("End");
    await expect
      .poll(() => page.locator(".chart [aria-live]").first().innerText())
      .toMatch(/January 2026.*6,831/s);
  });
});

describe.each(matrix(["light", "dark"]))("in %s", (colorScheme) => {
  test.each([
    ["overview", "sl-SI"],
    ["stays", "it-IT"],
    ["data", "en-GB"],
  ])("axe-core finds nothing on %s (%s), and nothing runs out of its box", async (screen, locale) => {
    const page = await app.open({ colorScheme, locale });
    await settled(page);
    await show(page, screen);
    expect(await violations(page)).toEqual([]);
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size);
      await settled(page);
      expect(await overflowing(page)).toEqual([]);
    }
    await page.context().close();
  });
});

describe("filters act on every chart", () => {
  test("the market", async () => {
    const page = await app.open({ locale: "en-GB", reducedMotion: "no-preference" });
    await show(page, "stays");
    const sentences = () => page.locator(".card-sentence").allInnerTexts();
    const before = await sentences();
    // Only the yearly table, which explains itself, keeps its sentence.
    await page.getByRole("button", { name: /Market/ }).click();
    await page.getByRole("searchbox").fill("germ");
    await page.getByRole("option", { name: "Germany" }).click();
    await expect
      .poll(async () => (await sentences()).filter((text, at) => text === before[at]).length)
      .toBe(1);
    expect(await page.locator(".card h2 small").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("Germany")]),
    );
    await page.context().close();
  });

  test("the period, and a year cut by it has no Gini", async () => {
    const page = await app.open({ locale: "en-GB" });
    await show(page, "stays");
    await page.getByRole("button", { name: /Period/ }).click();
    await page.getByRole("button", { name: "Last 12 months" }).click();
    await page.keyboard.press("Escape");
    await settled(page);
    const years = page.locator("section.card", { hasText: "Seasonality" });
    await expect.poll(() => years.innerText()).toMatch(/No full year in the chosen period/);
    await page.context().close();
  });
});

describe("every chart", () => {
  test("has title, unit, source, a table, and can be saved as PNG, SVG and CSV", async () => {
    const page = await app.open({ locale: "en-GB" });
    await show(page, "stays");
    const cards = page.locator("section.card");
    const count = await cards.count();
    expect(count).toBe(5);
    for (let at = 0; at < count; at += 1) {
      const card = cards.nth(at);
      expect(await card.locator("h2").innerText()).toMatch(/\S/);
      expect(await card.locator("h2 small").innerText()).toMatch(/\S/);
      expect(await card.locator("footer").innerText()).toMatch(/SURS 2164466S.*25 February 2026/);
      const isDrawn = (await card.locator(".chart-place").count()) > 0;
      for (const kind of isDrawn ? ["PNG", "SVG", "CSV"] : ["CSV"]) {
        await card.getByRole("button", { name: /^Save/ }).click();
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("menuitem", { name: new RegExp(kind) }).click(),
        ]);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        const bytes = Buffer.concat(chunks);
        expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
        if (kind === "PNG") expect(bytes.subarray(1, 4).toString()).toBe("PNG");
        if (kind === "SVG") {
          expect(bytes.toString()).toMatch(/^<svg[\s\S]*SURS 2164466S/);
          expect(await xmlFault(bytes.toString())).toBeNull();
        }
        if (kind === "CSV") expect(bytes.toString()).toMatch(/Koper\/Capodistria/);
      }
      if (!isDrawn) continue;
      await card.getByRole("radio", { name: "Table" }).click();
      expect(await card.locator("table tbody tr").count()).toBeGreaterThan(3);
    }
    await page.context().close();
  });
});

test("everything is reached by keyboard alone: language, screen, filter, source, and back", async () => {
  const page = await app.open({ locale: "sl-SI" });
  await settled(page);
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  const reach = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      if (name.test(await focused())) return;
    }
    throw new Error(`${String(name)} cannot be reached by Tab`);
  };
  await reach(/^Slovenščina/);
  for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("h1").innerText()).toBe("Overview");
  await page.locator("body").press("Home");
  await reach(/Source and rows of Nights by month/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(focused).toMatch(/Source and rows of Nights by month/);
  await page.context().close();
});

test("language and look are remembered", async () => {
  const page = await app.open({ locale: "sl-SI" });
  await settled(page);
  await page.getByRole("radio", { name: "Italiano" }).click();
  await page.getByRole("radio", { name: "Scuro" }).click();
  await expect.poll(() => app.settings()).toMatch(/"language": "it",\s+"theme": "dark"/);
  const again = await app.open({ locale: "sl-SI" });
  await settled(again);
  expect(await again.locator("html").getAttribute("lang")).toBe("it");
  expect(await again.locator("html").getAttribute("data-theme")).toBe("dark");
});
