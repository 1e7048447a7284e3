import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { dropFile, overflowing, settled, violations } from "../support/page.ts";

let app: App;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  folder = await mkdtemp(join(tmpdir(), "loggia-mapping-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await app.close();
});

async function file(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}

async function open(locale: string): Promise<Page> {
  const page = await app.open({ locale });
  await settled(page);
  return page;
}

// Headings that say nothing to Loggia: from others it would begin with a guess.
const heading = "pick,came,slept,remark";

describe("a table that no profile knows", () => {
  test("is explained once: constants, several columns, a live preview; the next one needs no word", async () => {
    const page = await open("en-GB");
    await dropFile(page, await file("own-2019.csv", heading, "2019-11,100,250,", "2019-12,x,300,snow"));
    await page.getByRole("button", { name: "Tell Loggia how to read it" }).click();
    const window = page.getByRole("dialog");
    const take = window.getByRole("button", { name: "Take it in" });
    await window.getByLabel("What is in the file?").selectOption("overnight-stays");
    await expect.poll(() => window.innerText()).toMatch(/Still to do: .*municipality.*month/);
    expect(await take.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);

    await window.getByLabel("Column pick is read as").selectOption("month");
    await window.getByLabel(/Municipality, the same/).fill("Ankaran/Ancarano");
    await window.getByLabel(/Market, the same/).selectOption({ label: "All markets" });
    await window.getByText(/Several columns hold the same thing/).click();
    await window.getByLabel("Their headings are").selectOption("measure");
    await window.getByLabel("Their cells are").selectOption("value");
    await window.getByText("came", { exact: true }).last().click();
    await window.getByText("slept", { exact: true }).last().click();
    const meanings = window.getByRole("group", { name: /What each stands for/ });
    await meanings.getByLabel("came").selectOption({ label: "Tourist arrivals" });
    await meanings.getByLabel("slept").selectOption({ label: "Tourist nights" });
    await expect.poll(() => window.innerText()).toMatch(/1 record goes in, 1 refused/);
    expect(await window.locator(".mapping-rows").innerText()).toMatch(/November 2019/);
    expect(await window.innerText()).toMatch(/“x” is neither a whole number nor a known sign/);
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await take.click();
    const summary = page.getByRole("dialog", { name: "What the file brought" });
    await expect.poll(() => summary.innerText()).toMatch(/Partly loaded[\s\S]*2 figures read/);
    await page.keyboard.press("Escape");

    await dropFile(page, await file("own-2020.csv", heading, "2020-01,7,9,"));
    await expect.poll(() => summary.innerText()).toMatch(/own-2020\.csv[\s\S]*2 figures read: 2 new/);
    await page.context().close();
  });

  test("can be explained by the keyboard alone, and left with Escape", async () => {
    const page = await open("sl-SI");
    await dropFile(page, await file("drugo.csv", "kdaj,koliko", "2018-11,100", "2018-12,120"));
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const labels =
          activeElement instanceof HTMLElement && "labels" in activeElement ? activeElement.labels : [];
        const label = (labels as NodeListOf<HTMLElement> | null)?.[0];
        return (label ?? activeElement)?.textContent ?? "";
      });
    const reach = async (name: RegExp) => {
      for (let step = 0; step < 40; step += 1) {
        if (name.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`${String(name)} cannot be reached by Tab`);
    };
    await page.getByRole("dialog").waitFor();
    await reach(/^Povejte, kako/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: /Kako naj se bere/ }).waitFor();
    await reach(/^Stolpec kdaj/);
    await page.keyboard.type("Mesec");
    await reach(/^Stolpec koliko/);
    await page.keyboard.type("Vrednost");
    await reach(/^Občina/);
    await page.keyboard.type("Ankaran/Ancarano");
    await reach(/^Trg/);
    await page.keyboard.type("Vsi trgi");
    await reach(/^Meritev/);
    await page.keyboard.type("Pren");
    await expect.poll(() => page.getByRole("dialog").innerText()).toMatch(/Uvožena bosta 2 zapisa/);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.context().close();
  });

  test.each(matrix(["sl-SI", "it-IT", "en-GB"]))(
    "is shown without a fault of access in %s",
    async (locale) => {
      const page = await open(locale);
      const name = `wide-${locale}.csv`;
      const months = Array.from({ length: 24 }, (_, at) => `2019M${String(at + 1).padStart(2, "0")}x`);
      await dropFile(
        page,
        await file(name, ["kraj", ...months].join(";"), ["Koper", ...months.map(() => 5)].join(";")),
      );
      await page.getByRole("dialog").locator(".summary-actions .action-strong").click();
      await page.locator(".mapping-columns").waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test("what the cells leave open is asked with the cells read both ways, and nothing else is", async () => {
  const page = await open("en-GB");
  const lines = ["event;from;attendance;cost", "Concert;8/7/2018;120;1.234", "Play;9/7/2018;80;"];
  await dropFile(page, await file("events.csv", ...lines));
  await page.getByRole("button", { name: "Tell Loggia how to read it" }).click();
  const window = page.getByRole("dialog", { name: /How is events\.csv to be read/ });
  const dates = window.getByRole("radiogroup", { name: /from: which number is the day/ });
  await dates.waitFor();
  expect(await window.locator(".mapping-columns").count()).toBe(0);
  expect(await dates.innerText()).toMatch(/8\/7\/2018 → 8 July 2018[\s\S]*8\/7\/2018 → 7 August 2018/);
  const take = window.getByRole("button", { name: "Take it in" });
  expect(await take.isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);

  await dates.getByText("The day comes first").click();
  const marks = window.getByRole("radiogroup", { name: /cost: does the mark/ });
  expect(await marks.innerText()).toMatch(/1\.234 → 1,234[\s\S]*1\.234 → 1\.234/);
  await marks.getByText("The comma marks decimals").click();
  await expect.poll(() => window.innerText()).toMatch(/2 records go in, 0 refused/);
  expect(await window.locator(".mapping-rows").innerText()).toMatch(/8 July 2018[\s\S]*1,234[\s\S]*—/);
  expect(await overflowing(page)).toEqual([]);
  await take.click();
  const summary = page.getByRole("dialog", { name: "What the file brought" });
  await expect.poll(() => summary.innerText()).toMatch(/Loaded[\s\S]*events\.csv/);
  await page.keyboard.press("Escape");

  await dropFile(page, await file("events-later.csv", ...lines.map((line) => line.replace("2018", "2019"))));
  await expect.poll(() => summary.innerText()).toMatch(/events-later\.csv[\s\S]*2 new/);
  await page.context().close();
});

test("headings that only the user understands are explained, loaded, and can be explained anew", async () => {
  const page = await open("en-GB");
  const lines = ["period,people_in,beds_used", "2019-05,111,333", "2019-06,222,444"];
  await dropFile(page, await file("totals.csv", ...lines));
  await page.getByRole("button", { name: "Tell Loggia how to read it" }).click();
  const window = page.getByRole("dialog", { name: /How is totals\.csv/ });
  await window.getByLabel("What is in the file?").selectOption("overnight-stays");
  await window.getByLabel("Column period is read as").selectOption("month");
  await window.getByLabel(/Municipality, the same/).fill("Izola/Isola");
  await window.getByLabel(/Market, the same/).selectOption({ label: "All markets" });
  await window.getByText(/Several columns hold the same thing/).click();
  await window.getByLabel("Their headings are").selectOption("measure");
  await window.getByLabel("Their cells are").selectOption("value");
  await window.getByRole("button", { name: "All that are not read yet" }).click();
  await expect.poll(() => window.innerText()).toMatch(/Still to do: say what people_in stands for/);
  const meanings = window.getByRole("group", { name: /What each stands for/ });
  await meanings.getByLabel("people_in").selectOption({ label: "Tourist arrivals" });
  await expect.poll(() => window.innerText()).toMatch(/Still to do: say what beds_used stands for/);
  await meanings.getByLabel("beds_used").selectOption({ label: "Tourist nights" });
  await expect.poll(() => window.innerText()).toMatch(/2 records go in, 0 refused/);
  expect(await violations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
  await window.getByRole("button", { name: "Take it in" }).click();
  const summary = page.getByRole("dialog", { name: "What the file brought" });
  await expect.poll(() => summary.innerText()).toMatch(/4 figures read: 4 new/);

  await summary.getByRole("button", { name: "Read it differently" }).click();
  const before = await meanings.getByLabel("people_in").locator("option:checked").innerText();
  expect(before).toBe("Tourist arrivals");
  await page.keyboard.press("Escape");
  await page.locator('nav a[href="#/data"]').click();
  await page.getByRole("button", { name: "Show rows of totals.csv" }).click();
  const rows = page.getByRole("dialog");
  await expect.poll(() => rows.locator("tbody tr").count()).toBe(4);
  expect(await rows.innerText()).toMatch(/tourist arrivals\s+111\s[\s\S]*tourist nights\s+444/);
  await page.context().close();
});

test("a template is saved from the Data screen, and read without a question", async () => {
  const page = await open("sl-SI");
  await page.locator('nav a[href="#/data"]').click();
  const card = page.getByRole("region", { name: "Začnite s predlogo" });
  for (const kind of ["CSV", "Excel"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      card
        .getByRole("button", { name: new RegExp(kind) })
        .first()
        .click(),
    ]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    await dropFile(page, path);
    const summary = page.getByRole("dialog", { name: "Kaj je prinesla datoteka" });
    await expect.poll(() => summary.innerText()).not.toMatch(/Povejte, kako/);
    await page.keyboard.press("Escape");
  }
  await page.context().close();
});

test("a large file says how far it is, and cancelled it leaves nothing", async () => {
  const page = await open("en-GB");
  const rows = Array.from({ length: 120_000 }, (_, at) => `Concert ${at};2019-07-08;${at % 900}`);
  await dropFile(page, await file("large.csv", "event;from;attendance", ...rows));
  const panel = page.getByRole("region", { name: "Taking in large.csv" });
  await panel.getByRole("button", { name: "Cancel" }).click();
  const summary = page.getByRole("dialog");
  await expect.poll(() => summary.innerText(), { timeout: 30_000 }).toMatch(/Cancelled; nothing was loaded/);
  await page.keyboard.press("Escape");
  await page.locator('nav a[href="#/data"]').click();
  await expect.poll(() => page.locator("main").innerText()).toMatch(/large\.csv[\s\S]*Cancelled/i);
  expect(await page.locator(".versions").innerText()).not.toContain("large.csv");
  await page.context().close();
});
