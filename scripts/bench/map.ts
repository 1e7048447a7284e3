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
const picks = 8;

/**
 * The centre's map with 5,000 premises in two waves: frames of dragging and zooming; from a premise picked
 * to the map redrawn; from a street picked to map and list redrawn, and to every card of the screen answered
 * by the engine. The peer is the same with the 121 premises Loggia ships.
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
    const theirs = await all(page);
    await bring(page);
    const ours = await all(page);
    const peer = "the shipped 121 premises";
    const rate = frames / (ours.frames.reduce((sum, each) => sum + each, 0) / 1000);
    const slow = ours.frames.toSorted((a, b) => b - a)[Math.floor(frames / 20)] ?? NaN;
    const what = {
      frames: `one frame of panning and zooming (${rate.toFixed(0)} a second, 1 of 20 slower than ${slow.toFixed(0)} ms)`,
      premise: "from a premise picked to the map redrawn",
      street: "from a street picked to map and list redrawn",
      answered: "from a street picked to every card answered by the engine",
    };
    return (["frames", "premise", "street", "answered"] as const).map((id) => ({
      ...{ what: `map of ${units}, ${what[id]}`, ours: ours[id], peer, theirs: theirs[id] },
    }));
  } finally {
    await browser.close();
    host.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

type Times = Readonly<Record<"frames" | "premise" | "street" | "answered", number[]>>;

async function all(page: Page): Promise<Times> {
  const times = { frames: await moved(page), premise: await picked(page) };
  const streets = await narrowed(page);
  return {
    ...times,
    street: streets.map(([drawn]) => drawn),
    answered: streets.map(([, answered]) => answered),
  };
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

/**
 * Milliseconds from a street picked in the chart of streets to the frame in which map and list show it, and
 * until nothing waits for the engine any more. Each street is let go again before the next.
 */
function narrowed(page: Page): Promise<[number, number][]> {
  return page.evaluate(async (count) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const until = async (holds: () => boolean) => {
      while (!holds()) await frame();
      await frame();
    };
    const isQuiet = () => document.querySelector(".skeleton, [aria-busy=true]") === null;
    const listed = () => document.querySelector(".centre-list p")?.textContent;
    const press = (key: string) =>
      document
        .querySelector(".grid-centre .chart-place")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const took: [number, number][] = [];
    for (let at = 0; at < count; at += 1) {
      press("Home");
      await frame();
      for (let step = 0; step < at; step += 1) {
        press("ArrowDown");
        await frame();
      }
      const whole = listed();
      const before = performance.now();
      press("Enter");
      await until(() => listed() !== whole);
      const drawn = performance.now() - before;
      await until(isQuiet);
      took.push([drawn, performance.now() - before]);
      document.querySelector<HTMLButtonElement>(".chips button")?.click();
      await until(() => listed() === whole && isQuiet());
    }
    return took;
  }, picks);
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
