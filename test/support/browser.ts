import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { openBridge } from "../../electron/bridge.ts";
import { createHandlerTable } from "../../electron/handle.ts";
import { findPlaces } from "../../electron/places.ts";
import { noDesktop, type DesktopPort } from "../../electron/desktop-port.ts";
import { openWorkspaces } from "../../electron/workspaces.ts";
import { findChromium } from "../../scripts/chromium.ts";

const renderer = join(import.meta.dirname, "..", "..", "dist", "renderer");

/** One running Loggia: the real bridge over a folder of its own, and the built renderer. */
export type App = {
  /** LOGGIA_HOME of this app; the workspace is `workspace/` in it. */
  readonly home: string;
  readonly url: string;
  /** A fresh browser context with Loggia open, as its user would see it first. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Console errors, uncaught errors and requests that would have left this machine, so far. */
  readonly problems: string[];
  /** The choices as they lie on the disk, as JSON; "" while none was made. Poll it before a reload. */
  readonly settings: () => Promise<string>;
  /** For a page that is not to be watched. */
  readonly browser: Browser;
  /** Ends the host and opens it again over the same folder; earlier pages are closed. */
  readonly restart: () => Promise<App>;
  /** @throws if there were problems: call it at the end of every test file */
  readonly close: () => Promise<void>;
};

/**
 * Without motion, unless a test is about what a change looks like (`reducedMotion: "no-preference"`): a page that
 * shimmers while it waits takes a machine of two cores a tenth of its time.
 */
export const usual: BrowserContextOptions = {
  viewport: { width: 1280, height: 720 },
  reducedMotion: "reduce",
};

/** What only the desktop window can do, done by the test. */
export type Desktop = Partial<DesktopPort>;

/** @throws if there is no build or no Chromium; this harness makes neither */
export async function startApp(desktop: Desktop | null = null): Promise<App> {
  if (!existsSync(join(renderer, "index.html"))) throw new Error("no dist/renderer: npm run build");
  const home = await mkdtemp(join(tmpdir(), "loggia-browser-"));
  const browser = await launch();
  return serve(home, browser, [], desktop);
}

async function serve(
  home: string,
  browser: Browser,
  problems: string[],
  desktop: Desktop | null,
): Promise<App> {
  const places = findPlaces({ env: { LOGGIA_HOME: home }, platform: process.platform, userHome: homedir() });
  const host = { host: desktop ? "desktop" : "browser", version: "0.0.0" } as const;
  const workspaces = await openWorkspaces(places);
  const table = createHandlerTable(places, host, { workspaces, desktop: { ...noDesktop, ...desktop } });
  const bridge = await openBridge({ root: renderer, table });
  const contexts: BrowserContext[] = [];

  const stop = async (): Promise<void> => {
    for (const context of contexts) await context.close();
    await bridge.close();
  };
  return {
    home,
    url: bridge.url,
    problems,
    browser,
    settings: () => readFile(join(home, "settings.json"), "utf8").catch(() => ""),
    open: async (options) => {
      const context = await browser.newContext({ ...usual, ...options });
      contexts.push(context);
      await watch(context, bridge.origin, problems);
      const page = await context.newPage();
      await page.goto(bridge.url);
      return page;
    },
    restart: async () => {
      await stop();
      return serve(home, browser, problems, desktop);
    },
    close: async () => {
      await stop();
      await browser.close();
      await rm(home, { recursive: true, force: true });
      if (problems.length > 0) throw new Error(`the browser complained:\n${problems.join("\n")}`);
    },
  };
}

/** Lets nothing out but to the bridge, and writes down what tried. */
async function watch(context: BrowserContext, origin: string, problems: string[]): Promise<void> {
  await context.route(
    (url) => url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:",
    (route) => {
      problems.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) =>
    problems.push(`uncaught: ${error.error().stack ?? error.error().message}`),
  );
}

/**
 * Of several such lists Chromium reads the last: first those that playwright-core itself leaves out
 * (chromiumSwitches.ts of 1.65.1). Then the pop-up of the address bar, a page of two hundred files that each
 * window, which shows none, reads beforehand: a quarter of what opening Loggia takes.
 */
const unwanted = [
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"],
  ...["HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding"],
  ...["ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin"],
  ...["OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch"],
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "PreloadTopChromeWebUI"],
];

/** @throws if there is no Chromium */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: see scripts/chromium.ts");
  // Chromium's own services would ask the network; its sandbox does not start as root.
  const args = [
    ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
    ...["--disable-background-networking", "--disable-component-update"],
    // The engine's code is compiled anew in each page. Compiling it a second time, better, pays off in minutes,
    // which no test lasts; what it works out is the same.
    "--js-flags=--liftoff-only",
    `--disable-features=${unwanted.join()}`,
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  return chromium.launch({ executablePath, args });
}
