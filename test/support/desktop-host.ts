import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext, CDPSession, Page, Request as PlaywrightRequest } from "playwright-core";

type Double = typeof import("./electron-double.ts");
type Call = { readonly id: number; readonly channel: string; readonly args: readonly unknown[] };

type Serve = (request: Request) => Promise<Response>;

/** Chromium knows no `app:`: the same paths under an address of this machine, answered by main's own handler. */
async function serveApp(serve: Serve): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const asked = new Request(`app://loggia${request.url ?? ""}`, { method: request.method ?? "GET" });
    serve(asked).then(
      async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The page that asks; undefined for the first request of a new window, whose page is not there yet. */
function pageOf(request: PlaywrightRequest): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

/** Electron's own decisions about leaving the page; left out: nobody decides. */
type Confinement = {
  readonly navigate: (url: string) => boolean;
  readonly open: (url: string) => boolean;
};

/**
 * Puts the real main process (over the double), the preload as it was built and the real renderer
 * together in Chromium: the page is served by main's protocol handler, the preload runs in an isolated world,
 * and its calls go to main's handlers with the sender's frame. What crosses between the worlds is JSON
 * and bytes, which is less than Electron's own bridge can carry.
 */
export async function openDesktop(context: BrowserContext, double: Double, confined = true): Promise<Page> {
  const serve = double.calls.find(({ name }) => name === "protocol.handle")?.args[1] as Serve;
  const { origin, close } = await serveApp(serve);
  context.on("close", close);
  const { navigate, open } = confined ? confinement(double) : { navigate: () => true, open: () => true };
  const page = await context.newPage();
  await context.route(
    () => true,
    async (route) => {
      const request = route.request();
      const url = request.url();
      if (url.startsWith(`${origin}/`)) return route.continue();
      const isElsewhere = request.isNavigationRequest() && pageOf(request) !== page;
      const isAllowed = isElsewhere ? open(url) : request.isNavigationRequest() ? navigate(url) : true;
      return isAllowed ? route.continue() : route.abort();
    },
  );
  const session = await context.newCDPSession(page);
  await installPreload(session, page, double, (url) => url.replace(origin, "app://loggia"));
  await page.goto(`${origin}/index.html`);
  return page;
}

/** What main decided, asked of the handlers that it set on a new window's contents. */
function confinement(double: Double): Confinement {
  const handlers = new Map<string, (...args: unknown[]) => unknown>();
  const contents = {
    on: (event: string, handler: (...args: unknown[]) => unknown) => handlers.set(event, handler),
    setWindowOpenHandler: (handler: (...args: unknown[]) => unknown) => handlers.set("open", handler),
  };
  const created = double.listeners.get("app:web-contents-created") as (...args: unknown[]) => void;
  created({}, contents);
  return {
    navigate(url) {
      let isAllowed = true;
      handlers.get("will-navigate")?.({ preventDefault: () => (isAllowed = false) }, url);
      return isAllowed;
    },
    open: (url) => (handlers.get("open")?.({ url }) as { action: string }).action === "allow",
  };
}

async function installPreload(
  session: CDPSession,
  page: Page,
  double: Double,
  toApp: (url: string) => string,
): Promise<void> {
  const built = await readFile(join(import.meta.dirname, "../../dist/electron/preload.cjs"), "utf8");
  const worldName = "preload";
  await session.send("Runtime.enable");
  await session.send("Page.enable");
  await session.send("Runtime.addBinding", { name: "toMain", executionContextName: worldName });
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${mainWorld.toString()})()` });
  const source = `(${isolatedWorld.toString()})(function (require) { const module = {}, exports = {};\n${built}\n})`;
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source, worldName });
  session.on("Runtime.bindingCalled", ({ payload, executionContextId }) => {
    const call = JSON.parse(payload, revive) as Call;
    const senderFrame = { parent: null, url: toApp(page.mainFrame().url()) };
    const handler = double.handlers.get(call.channel);
    const answered = handler?.({ senderFrame }, ...call.args) ?? Promise.resolve({ code: "failed" });
    void answered
      .then((outcome) => {
        const text = JSON.stringify(JSON.stringify({ id: call.id, outcome }, replace));
        const expression = `globalThis.fromMain(${text})`;
        return session.send("Runtime.evaluate", { expression, contextId: executionContextId });
      })
      // The page has gone meanwhile, and its question with it.
      .catch(() => undefined);
  });
}

const replace = (_key: string, value: unknown): unknown => {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  const buffer = value as { type?: string; data?: number[] } | null;
  return buffer?.type === "Buffer" && buffer.data
    ? { $bytes: Buffer.from(buffer.data).toString("base64") }
    : value;
};
const revive = (_key: string, value: unknown): unknown => {
  const { $bytes } = (value ?? {}) as { $bytes?: string };
  return typeof $bytes === "string" ? new Uint8Array(Buffer.from($bytes, "base64")) : value;
};

/** In the page's own world: shows the API that the preload named, as contextBridge does. */
function mainWorld(): void {
  const waiting = new Map<number, (outcome: { value?: unknown; error?: string }) => void>();
  let last = 0;
  const pack = (_key: string, value: unknown): unknown =>
    value instanceof Uint8Array
      ? { $bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join("")) }
      : value;
  const unpack = (_key: string, value: unknown): unknown => {
    const { $bytes } = (value ?? {}) as { $bytes?: string };
    return typeof $bytes === "string"
      ? Uint8Array.from(atob($bytes), (letter) => letter.charCodeAt(0))
      : value;
  };
  const detail = (event: Event): string => (event as CustomEvent<string>).detail;
  document.addEventListener("bridge-expose", (event) => {
    const { name, methods } = JSON.parse(detail(event)) as { name: string; methods: string[] };
    const api = methods.map((method) => [
      method,
      (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          waiting.set(++last, ({ value, error }) =>
            error === undefined ? resolve(value) : reject(new Error(error)),
          );
          const call = JSON.stringify({ id: last, method, args }, pack);
          document.dispatchEvent(new CustomEvent("bridge-call", { detail: call }));
        }),
    ]);
    Object.defineProperty(window, name, { value: Object.freeze(Object.fromEntries(api)) });
  });
  document.addEventListener("bridge-answer", (event) => {
    const { id, ...outcome } = JSON.parse(detail(event), unpack) as {
      id: number;
      value?: unknown;
      error?: string;
    };
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  });
}

/** In the isolated world: Electron as the preload requires it, and nothing else. */
function isolatedWorld(preload: (require: (name: string) => unknown) => void): void {
  const world = globalThis as unknown as { toMain: (text: string) => void; fromMain: (text: string) => void };
  const waiting = new Map<number, (outcome: unknown) => void>();
  let last = 0;
  let api: Record<string, (...args: unknown[]) => Promise<unknown>> = {};
  world.fromMain = (text) => {
    const { id, outcome } = JSON.parse(text) as { id: number; outcome: unknown };
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  };
  document.addEventListener("bridge-call", (event) => {
    const { id, method, args } = JSON.parse((event as CustomEvent<string>).detail) as {
      id: number;
      method: string;
      args: unknown[];
    };
    const answer = (outcome: object) =>
      document.dispatchEvent(
        new CustomEvent("bridge-answer", { detail: JSON.stringify({ id, ...outcome }) }),
      );
    api[method]?.(...args).then(
      (value) => answer({ value }),
      (error: unknown) => answer({ error: (error as Error).message }),
    );
  });
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, exposed: typeof api) {
        if (!Object.isFrozen(exposed)) throw new Error("the exposed object is not frozen");
        api = exposed;
        const detail = JSON.stringify({ name, methods: Object.keys(exposed) });
        document.dispatchEvent(new CustomEvent("bridge-expose", { detail }));
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) =>
        new Promise((resolve) => {
          waiting.set(++last, resolve);
          world.toMain(JSON.stringify({ id: last, channel, args }));
        }),
    },
  };
  preload((name) => {
    if (name !== "electron") throw new Error(`the preload requires ${name}`);
    return electron;
  });
}
