import { beforeEach, describe, expect, test, vi } from "vitest";
import { channels } from "../../electron/wire.ts";
import { temporaryFolder } from "../support/folder.ts";

type Double = typeof import("../support/electron-double.ts");
const ownFrame = { parent: null, url: "app://loggia/index.html" };

async function startMain(): Promise<Double> {
  vi.resetModules();
  vi.stubEnv("LOGGIA_HOME", await temporaryFolder());
  const double = await import("../support/electron-double.ts");
  await import("../../electron/main.ts");
  return double;
}

async function startReady(): Promise<Double> {
  const double = await startMain();
  double.becomeReady();
  await vi.waitFor(() => expect(double.windows).toHaveLength(1));
  return double;
}

beforeEach(() => vi.unstubAllEnvs());

describe("the desktop's main process", () => {
  test("turns the sandbox on before anything else, and cuts name resolution off", async () => {
    const { calls } = await startMain();
    expect(calls[0]?.name).toBe("app.enableSandbox");
    expect(calls).toContainEqual({
      name: "app.commandLine.appendSwitch",
      args: ["host-resolver-rules", "MAP * ~NOTFOUND"],
    });
  });

  test("evaluates to its end before Electron is ready", async () => {
    const { windows } = await startMain();
    expect(windows).toHaveLength(0);
  });

  test("opens one window, with every safe default said aloud", async () => {
    const { windows, calls } = await startReady();
    expect(windows[0]?.options.webPreferences).toEqual({
      preload: expect.stringMatching(/preload\.cjs$/) as string,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
    expect(calls).toContainEqual({ name: "window.loadURL", args: ["app://loggia/index.html"] });
  });

  test("sets permissions, network and handlers up before the window", async () => {
    const { calls } = await startReady();
    const names = calls.map(({ name }) => name);
    const window = names.indexOf("new BrowserWindow");
    for (const name of [
      "session.setPermissionRequestHandler",
      "session.webRequest.onBeforeRequest",
      "ipcMain.handle",
    ]) {
      expect(names.indexOf(name), name).toBeGreaterThan(-1);
      expect(names.indexOf(name), name).toBeLessThan(window);
    }
  });

  test("handles exactly the channels of the wire", async () => {
    const { handlers } = await startReady();
    expect([...handlers.keys()].sort()).toEqual([...channels].sort());
  });

  test("answers its own page with a value, and errors with a code", async () => {
    const { handlers } = await startReady();
    const about = handlers.get("host:about");
    expect(await about?.({ senderFrame: ownFrame })).toMatchObject({ value: { host: "desktop" } });
    const part = handlers.get("workspace:read-part");
    expect(await part?.({ senderFrame: ownFrame }, "../secret")).toEqual({ code: "bad-request" });
  });

  test.each([
    ["no frame", null],
    ["a frame inside the page", { parent: ownFrame, url: ownFrame.url }],
    ["a web page", { parent: null, url: "https://example.org/" }],
    ["a local file", { parent: null, url: "file:///index.html" }],
    ["another host", { parent: null, url: "app://other/index.html" }],
    ["a longer host", { parent: null, url: "app://loggia.example.org/" }],
    ["Loggia as a user name", { parent: null, url: "app://loggia@evil/" }],
    ["a user name before Loggia", { parent: null, url: "app://user@loggia/index.html" }],
    ["an empty page", { parent: null, url: "about:blank" }],
    ["no address", { parent: null, url: "" }],
  ])("refuses a call from %s", async (_name, senderFrame) => {
    const { handlers } = await startReady();
    for (const handle of handlers.values()) expect(await handle({ senderFrame })).toEqual({ code: "denied" });
  });

  test("is there once: a second one ends and the first comes to the front", async () => {
    const { calls, listeners } = await startReady();
    (listeners.get("app:second-instance") as (() => void) | undefined)?.();
    expect(calls.at(-1)?.name).toBe("window.focus");
    vi.stubEnv("DOUBLE_IS_SECOND", "1");
    const second = await startMain();
    second.becomeReady();
    await Promise.resolve();
    expect(second.calls.at(-1)?.name).toBe("app.quit");
    expect(second.windows).toHaveLength(0);
  });
});
