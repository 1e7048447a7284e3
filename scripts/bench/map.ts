import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launch, serve } from "./host.ts";
import type { Measured } from "./report.ts";

const units = 5_000;
const streets = 40;
const frames = 90;
const selections = 12;

/**
 * The centre's map with 5,000 premises in two waves: frames of dragging and zooming, and from a pick to
 * everything redrawn. The peer is the same with the 121 premises Loggia ships.
 */
export async function benchMap(): Promise<readonly Measured[]> {
  const home = mkdtempSync(join(tmpdir(), "loggia-bench-"));
  const host = await serve(home);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  try {
    page.setDefaultTimeout(120_000);
    await page.goto(host.url);
    await page.locator('nav a[href="#/centre"]').click();
    await ready(page);
    const [theirFrames, theirs] = [await moved(page), await picked(page)];
    await bring(page);
    const [ourFrames, ours] = [await moved(page), await picked(page)];
    const rate = frames / (ourFrames.reduce((sum, each) => sum + each, 0) / 1000);
    const peer = "the shipped 121 premises";
    return [
      {
        what: `map of ${units}, one frame of panning and zooming (${rate.toFixed(0)} a second)`,
        ours: ourFrames,
        peer,
        theirs: theirFrames,
      },
      { what: `map of ${units}, from a selection to the map redrawn`, ours, peer, theirs },
    ];
  } finally {
    await browser.close();
    host.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function ready(page: Page): Promise<void> {
  await page.locator(".map canvas[role=img]").waitFor();
  await page.waitForFunction(() => document.querySelector(".skeleton, [aria-busy=true]") === null);
}

/** Milliseconds between the frames while the map is dragged and zoomed, as the page itself sees them. */
function moved(page: Page): Promise<number[]> {
  return page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const canvas = document.querySelector<HTMLCanvasElement>(".map canvas[role=img]");
        const took: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          took.push(now - last);
          last = now;
          if (took.length > count) return resolve(took.slice(1));
          const zooms = took.length % 3 === 0;
          canvas?.dispatchEvent(
            zooms
              ? new WheelEvent("wheel", {
                  deltaY: took.length % 2 === 0 ? 60 : -60,
                  bubbles: true,
                  cancelable: true,
                })
              : new KeyboardEvent("keydown", {
                  key: took.length % 2 === 0 ? "ArrowLeft" : "ArrowUp",
                  bubbles: true,
                }),
          );
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
}

/** Milliseconds from a press in the list to the frame in which the map shows it. */
function picked(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const took: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const button = document.querySelectorAll<HTMLButtonElement>(".centre-list li button")[at];
      const before = performance.now();
      button?.click();
      while (button?.getAttribute("aria-pressed") !== "true") await frame();
      await frame();
      took.push(performance.now() - before);
    }
    return took;
  }, selections);
}

/** Takes the demonstration out and a large mapping in, by the road every file goes. */
async function bring(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Remove the demonstration" }).click();
  await page.locator(".state-empty").waitFor({ timeout: 60_000 });
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "large.csv"));
    return data;
  }, largeMapping());
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer: transfer });
  await page.getByRole("dialog").waitFor({ timeout: 120_000 });
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await ready(page);
}

function largeMapping(): string {
  const lines = [
    "wave,premise,settlement,street,house number,e,n,floor area,owner kind,use,status,vacant since,visited",
  ];
  for (const [wave, day] of [
    ["autumn 2025", "2025-10-01"],
    ["autumn 2026", "2026-10-05"],
  ] as const)
    for (let at = 0; at < units; at += 1) {
      const [street, along] = [at % streets, Math.floor(at / streets)];
      const isVacant = (at * 7 + (wave === "autumn 2026" ? at % 3 : 0)) % 5 === 0;
      const place = `${400_300 + (street % 8) * 150 + (along % 9) * 14},${45_300 + Math.floor(street / 8) * 160 + along * 1.1}`;
      const since = isVacant ? `${2020 + (at % 5)}-03-0${1 + (at % 9)}` : "";
      lines.push(
        `${wave},P${at},Elsewhere,Street ${street},${along + 1},${place},${20 + (at % 90)},private,use ${at % 17},${isVacant ? "vacant" : "occupied"},${since},${day}`,
      );
    }
  return `${lines.join("\n")}\n`;
}
