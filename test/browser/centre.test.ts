import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { overflowing, settled, violations } from "../support/page.ts";

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

async function open(options: Parameters<App["open"]>[0] = {}): Promise<Page> {
  const page = await app.open({ locale: "en-GB", viewport: { width: 1280, height: 3400 }, ...options });
  await page.locator('nav a[href="#/centre"]').click();
  await page.locator(".map canvas").first().waitFor();
  await settled(page);
  return page;
}

const card = (page: Page, title: string): Locator =>
  page.locator("section.card", { has: page.locator("h2", { hasText: title }) });
/** A page's answer to a press takes as long as the machine is busy. */
const soon = (read: () => Promise<string>) => expect.poll(read, { timeout: 30_000 });
const plain = async (place: Locator): Promise<string> =>
  (await place.innerText()).replaceAll(/\s+/g, " ").replaceAll("−", "-").replaceAll(/(\d)%/g, "$1 %");

test.each(
  matrix([
    ["sl-SI", "light", /^Ni mogoče reči: od vala jesen 2025 se je izpraznilo 9 prostorov/, "vzorčni podatki"],
    [
      "it-IT",
      "dark",
      /^Non si può dire: dalla rilevazione «jesen 2025» si sono svuotati 9 locali/,
      "dati dimostrativi",
    ],
    [
      "en-GB",
      "light",
      /^Cannot tell: since jesen 2025, 9 premises emptied and 14 filled/,
      "demonstration data",
    ],
  ]),
)(
  "a verdict first, the badge on every card, nothing for axe to find (%s)",
  async (locale, colorScheme, verdict, badge) => {
    const page = await open({ locale, colorScheme });
    expect(await plain(page.locator(".headline-main"))).toMatch(verdict);
    const cards = page.locator("section.card");
    expect(await cards.count()).toBe(7);
    for (const each of await cards.all()) expect(await each.locator("h2").innerText()).toContain(badge);
    expect(await violations(page)).toEqual([]);
    // Three in a row: those of the second stand under those of the first.
    const lefts = await page
      .locator(".centre-facts h3")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
    expect(lefts.slice(3)).toEqual(lefts.slice(0, 3));
    for (const width of [1000, 1920]) {
      await page.setViewportSize({ width, height: 4600 });
      await settled(page);
      expect(await overflowing(page), `${width} wide`).toEqual([]);
    }
    await page.context().close();
  },
);

test("a street picked on the map by mouse, or by keyboard in a chart, narrows the rest and can be undone", async () => {
  const page = await open();
  const headline = page.locator(".headline");
  expect(await plain(headline)).toMatch(/20 of 120 premises mapped stand vacant, 16\.7 %/);
  await card(page, "Where and whose").locator(".chart-place").focus();
  for (const key of ["Home", "Enter"]) await page.keyboard.press(key);
  await soon(() => plain(headline)).toMatch(/Čevljarska ulica: 5 of 23 premises/);
  await settled(page);
  expect(await plain(page.locator(".centre-list"))).toMatch(/^23 premises/);
  expect(await plain(card(page, "Each vacancy by itself"))).toMatch(/too few for a curve/);
  // The list is one stop of the Tab key; arrows go from line to line.
  await page.locator(".centre-list button").first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  expect(await page.locator(".centre-list [aria-pressed=true]").innerText()).toMatch(/^Čevljarska ulica 20/);
  expect(await page.locator(".centre-list button[tabindex='0']").count()).toBe(1);
  await page.getByRole("button", { name: /^Undo the selection: Premise/ }).click();
  await page.getByRole("button", { name: /^Undo the selection: Street/ }).click();
  await soon(() => plain(headline)).toMatch(/20 of 120/);
  await settled(page);

  await page.getByRole("radio", { name: "Streets" }).click();
  const map = page.locator(".map canvas[role=img]");
  await map.focus();
  for (const key of ["+", "ArrowLeft", "-", "0"]) await page.keyboard.press(key);
  const box = await map.boundingBox();
  // A street's circle lies somewhere: go over the map until it offers one, and keeps offering it.
  const offers = () => page.evaluate(() => document.querySelector(".map-points") !== null);
  let found = false;
  for (let y = 40; y < (box?.height ?? 0) && !found; y += 24)
    for (let x = 40; x < (box?.width ?? 0) && !found; x += 24) {
      await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
      if (!(await offers())) continue;
      // What is seen may belong to where the mouse was a moment ago.
      for (const back of [0, 24, 48]) {
        if (found) break;
        await page.mouse.move((box?.x ?? 0) + x - back, (box?.y ?? 0) + y);
        await page.waitForTimeout(250);
        found = await offers();
      }
    }
  expect(found).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  await soon(() => page.locator(".chips").innerText()).toMatch(/^Street: /);
  await page.context().close();
}, 120_000);

test("a base map lies under the points, is kept, and goes into the saved picture; what is none says why; the listing is one page", async () => {
  const page = await open();
  const map = page.locator(".map canvas[role=img]");
  const before = await map.screenshot();
  const ring = [
    [13.725, 45.545],
    [13.733, 45.545],
    [13.733, 45.55],
    [13.725, 45.55],
    [13.725, 45.545],
  ];
  const file = join(app.home, "podlaga.geojson");
  const choose = async (text: string) => {
    await writeFile(file, text);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Load a base map" }).click();
    await (await chooser).setFiles(file);
  };
  await choose("no map");
  await soon(() => plain(page.locator(".centre-base"))).toMatch(/no GeoJSON/);
  await choose(JSON.stringify({ type: "Polygon", coordinates: [ring] }));
  await soon(() => plain(page.locator(".centre-base"))).toMatch(/podlaga\.geojson, 1 shape/);
  expect((await map.screenshot()).equals(before)).toBe(false);

  const picture = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save The premises on the map" }).click();
  await page.getByRole("menuitem", { name: /SVG/ }).click();
  const svg = await readFile((await (await picture).path()) ?? "", "utf8");
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(said[0]).toBe("The premises on the map (demonstration data)");
  expect(said).toEqual(expect.arrayContaining(["vacant", "occupied", "100 m", "N"]));
  expect(said.at(-1)).toMatch(/^DEMONSTRATION DATA · .* · base map: podlaga\.geojson$/);
  expect(svg.match(/<use /g)?.length).toBe(120);

  const shape = () => plain(page.locator(".centre-base"));
  await page.getByRole("button", { name: "Remove the base map podlaga.geojson" }).click();
  await soon(shape).not.toMatch(/podlaga/);
  await page.getByRole("button", { name: "Undo the change of the base map" }).click();
  await soon(shape).toMatch(/podlaga\.geojson, 1 shape/);
  await settled(page); // it is kept
  await page.reload();
  await soon(shape).toMatch(/podlaga\.geojson, 1 shape/);
  await settled(page);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "For seekers" }).click();
  await page.getByRole("menuitem", { name: "Page (HTML)" }).click();
  const saved = await readFile((await (await download).path()) ?? "", "utf8");
  expect(saved).toContain("demonstration data");
  expect(saved.match(/<tr data-text/g)).toHaveLength(20);
  await page.context().close();
});

test("one press takes the demonstration out, one more brings it back", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Remove the demonstration" }).click();
  await soon(() => plain(page.locator("main"))).toMatch(/No premises mapped yet/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await soon(() => plain(page.locator("main"))).toMatch(/Cannot tell/);
  await page.context().close();
});
