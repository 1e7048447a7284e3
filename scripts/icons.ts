/**
 * Makes the icons of the installers from `renderer/mark.svg`, drawn by Chromium: PNG for Linux, ICO for
 * Windows, ICNS for macOS.
 *
 *     npm run icons
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

// This file is built to dist/node/icons.js.
const root = join(import.meta.dirname, "..", "..");
const into = join(root, "electron", "icons");
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const;

const drawn = await draw();
mkdirSync(into, { recursive: true });
writeFileSync(join(into, "icon.png"), png(1024));
writeFileSync(join(into, "icon.ico"), ico([16, 32, 48, 64, 128, 256]));
writeFileSync(
  join(into, "icon.icns"),
  icns({ ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64 }),
);

async function draw(): Promise<Map<number, Buffer>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: see scripts/chromium.ts");
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  const mark = readFileSync(join(root, "renderer", "mark.svg")).toString("base64");
  const made = new Map<number, Buffer>();
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${mark}">`,
    );
    await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
    made.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return made;
}

function png(size: number): Buffer {
  const found = drawn.get(size);
  if (!found) throw new Error(`no drawing of ${size}`);
  return found;
}

/** A directory of PNGs; 0 stands for 256. */
function ico(chosen: readonly number[]): Buffer {
  const head = Buffer.alloc(6 + 16 * chosen.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(chosen.length, 4);
  let at = head.length;
  chosen.forEach((size, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png(size).length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png(size).length;
  });
  return Buffer.concat([head, ...chosen.map(png)]);
}

/** Blocks of a four-letter type, a length and a PNG. */
function icns(chosen: Readonly<Record<string, number>>): Buffer {
  const blocks = Object.entries(chosen).map(([type, size]) => block(type, png(size)));
  return block("icns", Buffer.concat(blocks));
}

function block(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
