import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { startApp, type App } from "../support/browser.ts";
import { matrix } from "../support/matrix.ts";
import { dropFile, settled, violations } from "../support/page.ts";

const nasty = (name: string): string => join(import.meta.dirname, "../nasty/overnight-stays", name);

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

async function open(locale: string): Promise<Page> {
  const page = await app.open({ locale });
  await settled(page);
  return page;
}

async function dropped(page: Page, name: string): Promise<string> {
  await dropFile(page, nasty(name));
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return dialog.innerText();
}

describe("a file dropped onto the window", () => {
  test("is recognised without a question, told about, shown, and there after a restart", async () => {
    const page = await open("en-GB");
    const told = await dropped(page, "wide-markets-bom-footnotes.csv");
    expect(told).toMatch(/Loaded/);
    expect(told).toMatch(/18 figures/);
    expect(told).toMatch(/3 loaded, 0 refused, 5 skipped/);
    expect(told).toMatch(/footnotes/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: /Municipality/ }).click();
    await page.getByRole("option", { name: "Školjka/Conchiglia" }).click();
    await expect.poll(() => page.locator(".headline").innerText()).toContain("Školjka/Conchiglia");

    app = await app.restart();
    const again = await open("en-GB");
    await again.locator('nav a[href="#/data"]').click();
    await expect.poll(() => again.locator("main").innerText()).toContain("wide-markets-bom-footnotes.csv");
  });

  test("the second time changes nothing, and says so", async () => {
    const page = await open("en-GB");
    const told = await dropped(page, "wide-markets-bom-footnotes.csv");
    expect(told).toMatch(/Nothing new/);
    await page.keyboard.press("Escape");
    await page.locator('nav a[href="#/data"]').click();
    await expect.poll(() => page.locator("main").innerText()).toMatch(/9 imports/);
  });

  test("with bad lines tells each with line, column and value", async () => {
    const page = await open("sl-SI");
    const told = await dropped(page, "bad-cells.csv");
    expect(told).toMatch(/Delno naloženo[\s\S]*9 vrstic\. Zavrnjena vrstica je izpuščena v celoti/);
    expect(told).toMatch(/Vrstica 5, stolpec »MESEC«: »2024M13« ni mesec/);
    expect(told).toMatch(/2 naložena, 9 zavrnjenih, 3 preskočeni/);
  });
});

describe("what is no table of overnight stays is refused in the chosen language, and nothing changes", () => {
  test.each(
    matrix(
      [
        ["report.csv", "sl-SI", /PDF/],
        ["empty.csv", "it-IT", /vuoto/],
        ["headings-only.csv", "en-GB", /not a single row/],
        ["picture.csv", "sl-SI", /ni besedilna/],
        ["guest-book.csv", "it-IT", /dati personali/],
        ["guest-book.xml", "en-GB", /personal data/],
      ],
      3,
    ),
  )("%s in %s", async (name, locale, sentence) => {
    const page = await open(locale);
    const figures = () => page.locator(".key-figures").innerText();
    const before = await figures();
    expect(await dropped(page, name)).toMatch(sentence);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await figures()).toBe(before);
    await page.context().close();
  });
});

test("files are chosen with the system's dialog as well", async () => {
  const page = await open("en-GB");
  await page.locator('nav a[href="#/data"]').click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose files" }).click(),
  ]);
  await chooser.setFiles([nasty("wide-months.csv"), nasty("prose.csv")]);
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await dialog.innerText()).toMatch(
    /1 of 2 files read, 1 refused\.[\s\S]*prose\.csv[\s\S]*wide-months\.csv/,
  );
});

describe("what goes wrong with the workspace's files is said, and nothing is overwritten", () => {
  test("another program saved it meanwhile", async () => {
    const page = await open("en-GB");
    const manifest = join(app.home, "workspace", "manifest.json");
    const before = await readFile(manifest, "utf8");
    await writeFile(manifest, `${before} `);
    await dropFile(page, nasty("wide-markets-old-mac.csv"));
    const told = page.getByRole("alertdialog");
    await told.waitFor();
    expect(await told.innerText()).toMatch(/Another window or computer/);
    expect(await readFile(manifest, "utf8")).toBe(`${before} `);
    await writeFile(manifest, before);
    app.problems.length = 0; // the browser complains of the host's refusal, as it should
    await page.context().close();
  });

  test("it is damaged, and the state before it opens", async () => {
    const manifest = join(app.home, "workspace", "manifest.json");
    const before = await readFile(manifest, "utf8");
    await writeFile(manifest, before.slice(0, -9));
    app = await app.restart();
    const page = await open("en-GB");
    expect(await page.locator("main [role=status]").first().innerText()).toMatch(/was damaged/);
    await writeFile(manifest, before);
  });

  test("a newer Loggia saved it", async () => {
    const manifest = join(app.home, "workspace", "manifest.json");
    const before = await readFile(manifest, "utf8");
    const body = before.split("\n")[1]?.replace('"version":2', '"version":3') ?? "";
    await writeFile(manifest, `${createHash("sha256").update(body).digest("hex")}\n${body}\n`);
    app = await app.restart();
    const page = await app.open({ locale: "sl-SI" });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toMatch(/novejša Loggia/);
    expect(await readFile(manifest, "utf8")).toContain(body);
    await writeFile(manifest, before);
  });
});
