import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Waits until the screen shows its figures: no skeleton left, and each chart that has come near drawn, for three
 * frames on end, since what comes near is only asked for, and what is drawn only put there, in the next one.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator(".chart-place svg, .state, .table, .imports").first().waitFor();
  await page.waitForFunction((look) => {
    const isDrawn = (place: Element): boolean =>
      place.clientWidth === 0 || place.querySelector("svg :is(path, text, rect)") !== null;
    const isStill =
      document.querySelector(".skeleton, [aria-busy=true]") === null &&
      [...document.querySelectorAll(".chart-place")].every(isDrawn);
    const seen = globalThis as { __still?: { look: string; frames: number } };
    const frames = seen.__still?.look === look ? seen.__still.frames : 0;
    seen.__still = { look, frames: isStill ? frames + 1 : 0 };
    return seen.__still.frames >= 3;
  }, randomUUID());
}

/** What axe-core finds against WCAG 2.2 A and AA, as one line each. */
export async function violations(page: Page): Promise<string[]> {
  // A dialog half faded in has no contrast yet.
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
  });
  // Evaluated as text by the test's own protocol, past the page's policy, which forbids exactly that.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Drops a file onto the window as a file manager would. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const content = readFileSync(path).toString("base64");
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name ?? ""));
      return data;
    },
    [basename(path), content],
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer: transfer });
}

/** Texts that run out of their box, or boxes that run out of the window. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      out.push(`page: ${document.documentElement.scrollWidth}`);
    if (document.documentElement.scrollHeight > innerHeight)
      out.push(`page: ${document.documentElement.scrollHeight} high`);
    for (const element of document.querySelectorAll<HTMLElement>(
      "h1, h2, h3, p, a, button, li, dt, dd, label",
    )) {
      const { overflowX, display } = getComputedStyle(element);
      if (display === "inline" || element.closest(".visually-hidden, .skip, .table-scroll")) continue;
      if (element.scrollWidth > element.clientWidth + 1 && overflowX !== "auto" && overflowX !== "scroll") {
        out.push(`${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`);
      }
    }
    return out;
  });
}
