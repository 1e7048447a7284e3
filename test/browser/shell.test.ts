import { copyFile, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp, type App } from "../support/browser.ts";
import { dropFile, overflowing, settled, violations } from "../support/page.ts";
import { temporaryFolder } from "../support/folder.ts";

const months = join(import.meta.dirname, "../nasty/overnight-stays/wide-months.csv");

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

/** Ends a worker from within, as the system ends one: without a word to the page. */
async function end(page: Page, which: "worker" | "duckdb"): Promise<void> {
  // Not right away: the answer to this very call has to get out first.
  await workerOf(page, which).evaluate(() => void setTimeout(() => close(), 20));
}

function workerOf(page: Page, which: "worker" | "duckdb"): Worker {
  const worker = page.workers().find((each) => each.url().includes(`/${which}-`));
  if (!worker)
    throw new Error(
      `no ${which} among ${page
        .workers()
        .map((each) => each.url())
        .join()}`,
    );
  return worker;
}

async function bring(page: Page, path: string): Promise<void> {
  await dropFile(page, path);
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

describe("the engine", () => {
  test("may be ended at any time: that is said, another one starts, and the figures are the same", async () => {
    const page = await app.open({ locale: "en-GB" });
    await settled(page);
    const before = await page.locator("main").innerText();
    await end(page, "worker");
    await page.getByText("was started again").waitFor();
    await settled(page);
    await page.getByRole("main").getByRole("button", { name: "Close" }).click();
    expect(await page.locator("main").innerText()).toBe(before);
    await bring(page, months);
    await page.locator('nav a[href="#/data"]').click();
    await expect.poll(() => page.locator("main").innerText()).toMatch(/wide-months\.csv/);
    await page.context().close();
  });

  test.each(["duckdb"] as const)(
    "ended in the middle of a question (%s), the next one answers it, and the same",
    async (which) => {
      const page = await app.open({ locale: "en-GB" });
      await settled(page);
      await page.evaluate(() => (location.hash = "#/season"));
      await settled(page);
      const before = await page.locator("main").innerText();
      await page.evaluate(() => (location.hash = "#/overview"));
      await page.reload();
      await settled(page);
      // From here on DuckDB hears what it is asked and has not answered yet: every question is under way.
      await workerOf(page, "duckdb").evaluate(() => void (onmessage = () => undefined));
      await page.evaluate(() => (location.hash = "#/season"));
      await page.locator(".skeleton, [aria-busy=true]").first().waitFor();
      await end(page, which);
      await page.getByText("was started again").waitFor();
      await settled(page);
      await page.getByRole("main").getByRole("button", { name: "Close" }).first().click();
      await expect.poll(() => page.locator("main").innerText()).toBe(before);
      await page.context().close();
    },
  );

  test("ended in the middle of an import leaves no half of it, and says so", async () => {
    const page = await app.open({ locale: "en-GB" });
    await settled(page);
    const large = join(await temporaryFolder(), "large.csv");
    const rows = Array.from(
      { length: 60_000 },
      (_, at) =>
        `${1900 + (at % 120)}M${String((at % 12) + 1).padStart(2, "0")};Občina ${at};0 Država - SKUPAJ;Prenočitve turistov;${at}`,
    );
    await writeFile(large, `MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n${rows.join("\n")}\n`);
    await dropFile(page, large);
    await page.locator(".progress").waitFor();
    await end(page, "worker");
    await expect
      .poll(() => page.getByRole("dialog").innerText(), { timeout: 20_000 })
      .toMatch(/engine stopped while working/);
    await page.keyboard.press("Escape");
    await page.locator('nav a[href="#/data"]').click();
    await settled(page);
    expect((await page.locator(".imports").allInnerTexts()).join()).not.toContain("large.csv");
    await page.context().close();
  });
});

describe("two windows on one workspace", () => {
  test("the one that saves second is told, and loses nothing of the first", async () => {
    const [mine, theirs] = [await app.open({ locale: "en-GB" }), await app.open({ locale: "en-GB" })];
    await Promise.all([settled(mine), settled(theirs)]);
    await mine.locator('nav a[href="#/data"]').click();
    await mine.keyboard.press("Control+z");
    await mine.locator(".toast").waitFor();
    const saved = await readFile(join(app.home, "workspace", "manifest.json"), "utf8");
    await theirs.keyboard.press("Control+z");
    const dialog = theirs.getByRole("alertdialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Another window or computer/);
    expect(await violations(theirs)).toEqual([]);
    expect(await readFile(join(app.home, "workspace", "manifest.json"), "utf8")).toBe(saved);
    await dialog.getByRole("button", { name: "Load their state" }).click();
    await settled(theirs);
    await theirs.keyboard.press("Control+Shift+z");
    await expect.poll(() => readFile(join(app.home, "workspace", "manifest.json"), "utf8")).not.toBe(saved);
    expect(await theirs.getByRole("alertdialog").count()).toBe(0);
    // The refusal itself is what the browser notes as an error.
    const refusal = /409 \(Conflict\)/;
    expect(app.problems.filter((each) => !refusal.test(each))).toEqual([]);
    app.problems.length = 0;
    await mine.context().close();
    await theirs.context().close();
  });
});

test("of a workspace on a network share is told once what that means", async () => {
  const page = await app.open({ locale: "en-GB" });
  await page.route("**/wire/host:about", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), isShare: true } });
  });
  await page.reload();
  await settled(page);
  const notice = page.getByText("in a folder on the network");
  await notice.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator(".notice", { has: notice }).getByRole("button").click();
  await notice.waitFor({ state: "detached" });
  await page.reload();
  await settled(page);
  expect(await notice.count()).toBe(0);
  await page.context().close();
});

describe("a workspace as one file", () => {
  test("is handed on, opened on another computer under a name of its own, with figures, versions, undo and marks", async () => {
    const choices = join(app.home, "settings.json");
    const before = JSON.parse(await readFile(choices, "utf8").catch(() => "{}")) as Record<string, string>;
    const marks = JSON.stringify([{ id: "1", month: "2025-07", kind: "event", label: "Sladka Istra" }]);
    await writeFile(choices, JSON.stringify({ ...before, marks, shareTold: "yes" }));
    const page = await app.open({ locale: "en-GB" });
    await settled(page);
    await page.locator('nav a[href="#/data"]').click();
    await settled(page);
    const list = await page.locator(".versions").innerText();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Hand on as one file" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^loggia-koper-\d{4}-\d\d-\d\d\.loggia$/);
    const file = join(await temporaryFolder(), "loggia-koper-2026.loggia");
    await copyFile(await download.path(), file);
    const text = (await readFile(file)).toString("latin1");
    expect(text).not.toContain(app.home);
    await page.context().close();

    const other = await startApp();
    const there = await other.open({ locale: "en-GB" });
    await settled(there);
    await dropFile(there, file);
    const dialog = there.getByRole("dialog");
    await dialog.waitFor();
    expect(await violations(there)).toEqual([]);
    expect(await dialog.getByRole("textbox").inputValue()).toBe("koper-2026");
    await dialog.getByRole("textbox").fill("Čas v Kopru");
    await dialog.getByRole("button", { name: "Open it" }).click();
    await there.waitForEvent("load");
    await settled(there);
    await there.locator('nav a[href="#/data"]').click();
    await expect.poll(() => there.locator(".workspace-open").innerText()).toMatch(/Čas v Kopru/);
    expect(await there.locator(".versions").innerText()).toBe(list);
    expect(await readdir(join(other.home, "workspaces"))).toEqual(["Čas v Kopru"]);
    const taken = join(other.home, "workspaces", "Čas v Kopru", "settings.json");
    const choicesThere = JSON.parse(await readFile(taken, "utf8")) as Record<string, string>;
    expect(choicesThere["marks"]).toBe(marks);
    // What was told on the other computer was told to somebody else.
    expect(choicesThere).not.toHaveProperty("shareTold");
    await there.getByRole("button", { name: "Open First workspace" }).click();
    await there.waitForEvent("load");
    await settled(there);
    await expect.poll(() => there.locator(".workspace-open").innerText()).toMatch(/First workspace/);
    await writeFile(file, (await readFile(file)).subarray(0, -100));
    await dropFile(there, file);
    await expect.poll(() => there.getByRole("dialog").innerText()).toMatch(/no Loggia workspace|damaged/);
    await other.close();
  });
});

test("any screen prints light from a dark window, whole, without what is there to be pressed", async () => {
  const page = await app.open({ locale: "sl-SI", colorScheme: "dark" });
  await settled(page);
  await page.evaluate(() => (location.hash = "#/season"));
  await settled(page);
  // In place of the system's dialog, which no test can answer.
  await page.evaluate(() => {
    window.print = () => void (document.body.dataset["asked"] = "to print");
  });
  await page.keyboard.press("Control+p");
  await page.locator("body[data-asked]").waitFor();
  const cards = await page.locator(".card").count();
  expect(cards).toBeGreaterThan(8);

  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1031, height: 703 });
  await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  const seen = await page.evaluate(() => {
    const drawings = [...document.querySelectorAll(".chart-place svg")];
    const edge = (element: Element | null): number => element?.getBoundingClientRect().right ?? 0;
    return {
      sidebar: getComputedStyle(document.querySelector(".sidebar") ?? document.body).display,
      ink: getComputedStyle(document.body).color,
      buttons: [...document.querySelectorAll(".content .action")].filter((each) => each.checkVisibility())
        .length,
      drawings: drawings.length,
      cut: drawings.filter((each) => edge(each) > edge(each.closest(".card")) + 1).length,
      // Drawn in the dark window's colours the letters would be pale.
      pale: drawings.filter((each) => each.innerHTML.includes("rgb(240, 235, 226)")).length,
      scrolled: [...document.querySelectorAll(".table-scroll")].filter(
        ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
      ).length,
    };
  });
  expect(seen).toMatchObject({
    sidebar: "none",
    ink: "rgb(29, 39, 45)",
    buttons: 0,
    cut: 0,
    pale: 0,
    scrolled: 0,
  });
  expect(seen.drawings).toBeGreaterThan(6);
  await page.evaluate(() => void dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe("rgb(29, 39, 45)");
  await page.context().close();
});

test.each([
  ["sl-SI", "light"],
  ["it-IT", "dark"],
] as const)("about, help and licences in %s, %s", async (locale, colorScheme) => {
  const page = await app.open({ locale, colorScheme });
  await settled(page);
  await page.keyboard.press("F1");
  const dialog = page.getByRole("dialog");
  await dialog.locator(".packages details").first().waitFor();
  expect(await dialog.locator(".packages details").count()).toBeGreaterThan(50);
  expect(await dialog.innerText()).toMatch(/echarts 6\.1\.0: Apache-2\.0/);
  expect(await violations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.locator('nav a[href="#/data"]').click();
  await settled(page);
  expect(await overflowing(page)).toEqual([]);
  await page.context().close();
});
