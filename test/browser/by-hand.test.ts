import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { draftDocument } from "../../data/kernel/draft.ts";
import { startApp, type App } from "../support/browser.ts";
import { overflowing, settled, violations } from "../support/page.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function openData(locale: string): Promise<Page> {
  const page = await app.open({ locale, permissions: ["clipboard-read", "clipboard-write"] });
  await settled(page);
  await page.evaluate(() => {
    location.hash = "#/data";
  });
  await page.locator(".template-list").waitFor();
  return page;
}

/** The table's window, its rows and its foot. */
async function openTable(page: Page, name: string): Promise<Locator> {
  await page.locator(".template-list").getByRole("button", { name, exact: true }).click();
  const window = page.getByRole("dialog");
  await window.getByRole("grid").waitFor();
  return window;
}

/** Keys one after the other; a text of several letters is typed, `=text` is text whatever it looks like. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith("=")) await page.keyboard.type(key.slice(1));
    else await page.keyboard.press(key);
  }
}

/** The text of a cell, by its row as it is numbered and its column as it is headed. */
async function cell(window: Locator, row: number, heading: string): Promise<Locator> {
  const head = window.getByRole("columnheader").filter({ hasText: new RegExp(`^${heading}\\b`) });
  const column = Number(await head.first().getAttribute("aria-colindex")) - 2;
  return window.locator(`[role=gridcell][data-row="${row - 1}"][data-column="${column}"]`);
}

const text = async (...where: Parameters<typeof cell>): Promise<string> => (await cell(...where)).innerText();

async function copy(page: Page, copied: string): Promise<void> {
  await page.evaluate((each) => navigator.clipboard.writeText(each), copied);
}

describe("a table filled in by hand", () => {
  test("is typed, put right, saved as a version and undone, with the keyboard alone", async () => {
    const page = await openData("en-GB");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    for (let step = 0; step < 60 && (await focused()) !== "Fill in by hand: Events"; step += 1)
      await page.keyboard.press("Tab");
    await press(page, "Enter");
    const window = page.getByRole("dialog");
    await window.getByText("Nothing here yet").waitFor();
    await expect.poll(focused).toBe("Events: filled in by hand");

    await press(page, "=Walk", "Tab", "Tab", "Tab", "=31/2/2026", "Tab", "ArrowRight", "ArrowRight", "=perf");
    await expect.poll(() => window.getByRole("option").allInnerTexts()).toEqual(["performance"]);
    await press(page, "Tab", "=Tito Square", "Enter");
    expect(await text(window, 1, "Covers")).toBe("performance");
    await expect.poll(async () => (await cell(window, 1, "From")).getAttribute("aria-invalid")).toBe("true");
    await press(page, "Control+s");
    await expect
      .poll(() => window.getByRole("alert").innerText())
      .toMatch(/^1 row cannot be saved.*nothing was saved/);
    await expect
      .poll(() => window.locator(".hand-error").innerText())
      .toBe("“31/2/2026” is not a date of the calendar.");
    expect(await violations(page)).toEqual([]);
    // The cursor stands in the wrong cell: F2 changes it, Escape takes that back, typing puts it over.
    await press(page, "F2", "Backspace", "=x", "Escape");
    expect(await text(window, 1, "From")).toBe("31/2/2026");
    await press(page, "=3/4/2026", "Enter");
    await expect.poll(() => text(window, 1, "From")).toBe("3 Apr 2026");
    await press(page, "Control+s");
    const toast = page.locator(".toast");
    await expect.poll(() => toast.innerText()).toMatch(/Saved: Typed in by hand: Events\. Figures: 1 new\./);
    await window.waitFor({ state: "detached" });
    expect(await page.locator(".imports").allInnerTexts()).toContainEqual(
      expect.stringMatching(/by hand: Events/),
    );
    await press(page, "Control+z");
    await expect
      .poll(() => toast.innerText())
      .toMatch(/Undone: Typed in by hand: Events\. Figures: 1 gone\./);
    await page.context().close();
  });

  test("takes what Excel copies, keeps a draft over a reload, and asks before it is left", async () => {
    const page = await openData("sl-SI");
    const open = () => openTable(page, "Vpiši ročno: Prireditve");
    let window = await open();
    const heading = "Od *\tPrireditev\tObisk\tVreme\tStrošek\tPrizorišče";
    const rows = [
      '1. 2. 2026\t"Ples\nv maskah"\t1.250\tdež\t1.250,50\tTaverna',
      "2.2.2026\tPotep\tn/a\t\t12,5\tTrg",
    ];
    await copy(page, [heading, ...rows, ""].join("\r\n"));
    await press(page, "Control+v");
    await expect.poll(() => window.locator(".hand-note").innerText()).toMatch(/naslovi stolpcev.*»Vreme«/);
    await expect.poll(() => window.locator(".mapping-done").innerText()).toBe("2 vrstici");
    await expect.poll(() => text(window, 1, "Strošek")).toBe("1.250,5");
    await copy(page, "3. 3. 2026\t4. 3. 2026\r\nkmalu\t");
    await press(page, "Control+Home", "ArrowDown", "ArrowDown", "=Branje", "Tab", "ArrowRight", "ArrowRight");
    await press(page, "Control+v");
    await expect
      .poll(() => window.locator("footer").innerText())
      .toMatch(/4 vrstice · 1 celico je treba popraviti/);
    await press(page, "Control+Home", "Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('"Ples\nv maskah"');
    await press(page, "End", "Control+ArrowRight");
    await copy(page, "opomba\tpreveč");
    await press(page, "Control+v");
    await expect
      .poll(() => window.locator(".hand-note").innerText())
      .toMatch(/1 stolpec ni prilepljen.*»preveč«/);
    expect(await violations(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("loggia.draft..events")))
      .toMatch(/Branje[\s\S]*opomba|opomba[\s\S]*Branje/);

    await page.reload();
    await settled(page);
    await page.locator(".template-list").waitFor();
    window = await open();
    await expect.poll(() => window.locator(".hand-note").innerText()).toMatch(/Vaš osnutek .* je spet tu/);
    await expect.poll(() => window.locator("footer").innerText()).toMatch(/4 vrstice · 1 celico/);
    await press(page, "Control+z");
    await expect.poll(() => window.locator("footer").innerText()).toMatch(/0 vrstic\s+Vse je shranjeno/);
    await press(page, "Control+y");

    await window.getByRole("button", { name: "Pokaži naslednjo" }).click();
    await press(page, "=5. 3. 2026", "Enter");
    await window.getByRole("button", { name: "Zapri" }).click();
    const asking = page.getByRole("alertdialog");
    await asking.getByRole("button", { name: "Nadaljuj delo" }).click();
    await asking.waitFor({ state: "detached" });
    await window.getByRole("button", { name: "Shrani" }).click();
    await expect
      .poll(() => page.locator(".toast").innerText())
      .toMatch(/Shranjeno: Ročni vpis: Prireditve\. .*4 nov/);

    window = await open();
    expect(await text(window, 2, "Obisk")).toBe("n/a");
    await press(page, "Delete");
    await window.getByRole("button", { name: "Zapri" }).click();
    await asking.getByRole("button", { name: "Zavrzi spremembe" }).click();
    await window.waitFor({ state: "detached" });
    window = await open();
    expect(await text(window, 1, "Prireditev")).toMatch(/Ples/);
    await window.getByRole("button", { name: "Zapri" }).click();
    await window.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("keeps its draft where Loggia opens at another address, and takes over rows of a file", async () => {
    let page = await openData("en-GB");
    let window = await openTable(page, "Fill in by hand: Targets");
    await window.getByRole("button", { name: "Take over rows of a file" }).click();
    await page.getByRole("button", { name: "ZMKT-program-dela-2026.csv", exact: true }).click();
    await expect.poll(() => window.locator(".hand-note").innerText()).toMatch(/220 rows of “ZMKT/);
    await expect.poll(() => window.locator("footer").innerText()).toMatch(/220 rows/);
    expect(await violations(page)).toEqual([]);
    // The draft is on the shelf; then the program ends and opens at another port.
    const shelf = () => readFile(join(app.home, "workspace", "manifest.json"), "utf8");
    await expect.poll(shelf).toContain(draftDocument("targets"));
    app = await app.restart();
    page = await openData("en-GB");
    window = await openTable(page, "Fill in by hand: Targets");
    await expect.poll(() => window.locator(".hand-note").innerText()).toMatch(/Your draft of .* is back/);
    await expect.poll(() => window.locator("footer").innerText()).toMatch(/220 rows/);
    await window.getByRole("button", { name: "Close" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Discard changes" }).click();
    await window.waitFor({ state: "detached" });
    window = await openTable(page, "Fill in by hand: Targets");
    await window.getByText("Nothing here yet").waitFor();
    await page.context().close();
  });

  test("of two thousand rows draws those that are seen, and is spoken in Italian without a fault", async () => {
    const page = await openData("it-IT");
    const window = await openTable(page, "Compila a mano: Obiettivi");
    expect(await violations(page)).toEqual([]);
    const lines = Array.from({ length: 2000 }, (_, at) => `${at + 1}\tx`);
    await copy(page, lines.join("\r\n"));
    await press(page, "Control+v");
    await expect.poll(() => window.locator("footer").innerText()).toMatch(/2000 righe|2\.000 righe/);
    expect(await window.getByRole("row").count()).toBeLessThan(80);
    await press(page, "Control+End");
    await expect
      .poll(() => window.locator('[role=gridcell][data-row="1999"][data-column="0"]').innerText())
      .toBe("2000");
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await press(page, "Control+z");
    await window.getByText("Qui non c’è ancora nulla").waitFor();
    await press(page, "Escape", "Escape");
    await window.waitFor({ state: "detached" });
    await page.context().close();
  });
});
