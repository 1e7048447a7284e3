import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { switches } from "../../electron/security.ts";
import { channels } from "../../electron/wire.ts";
import { temporaryFolder } from "../support/folder.ts";

type Double = typeof import("../support/electron-double.ts");
const ownFrame = { parent: null, url: "app://loggia/index.html" };

/** Frames that are not the top frame of Loggia's own page. */
const strangers = [
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
] as const;

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

  test.each(strangers)("refuses a call from %s", async (_name, senderFrame) => {
    const { handlers } = await startReady();
    for (const handle of handlers.values()) expect(await handle({ senderFrame })).toEqual({ code: "denied" });
  });

  test("the control: without the check each of them is answered", async () => {
    vi.resetModules();
    const real = await vi.importActual<object>("../../electron/security.ts");
    vi.doMock("../../electron/security.ts", () => ({ ...real, isTrustedSender: () => true }));
    onTestFinished(() => void vi.doUnmock("../../electron/security.ts"));
    const { handlers } = await startReady();
    for (const [, senderFrame] of strangers)
      expect(await handlers.get("host:about")?.({ senderFrame })).toMatchObject({
        value: { host: "desktop" },
      });
  });

  test("cuts everything off that the engine would do on the network of its own accord", async () => {
    const { calls } = await startMain();
    const given = calls
      .filter(({ name }) => name === "app.commandLine.appendSwitch")
      .map(({ args }) => args[0]);
    expect(given).toEqual(switches.map(([name]) => name));
    expect(given).toContain("disable-component-update");
  });

  test("puts the window where it was, keeps where it goes, and shows its page again after a crash", async () => {
    const { windows, calls, listeners } = await startReady();
    expect(windows[0]?.options).toMatchObject({ width: 1440, height: 900 });
    (listeners.get("window:close") as () => void)();
    const kept = join(process.env["LOGGIA_HOME"] ?? "", "desktop", "window.json");
    expect(JSON.parse(await readFile(kept, "utf8"))).toMatchObject({ bounds: { x: 40, width: 1300 } });
    (listeners.get("contents:render-process-gone") as (...args: unknown[]) => void)({}, { reason: "oom" });
    expect(calls.at(-1)?.name).toBe("window.reload");
  });

  test("opens in the running window what a second start or the system hands over, by name only", async () => {
    const folder = await temporaryFolder();
    for (const name of ["a.csv", "b.loggia", "c.exe"]) await writeFile(join(folder, name), name);
    const { handlers, listeners, calls } = await startReady();
    const ask = (channel: string, ...args: unknown[]) =>
      handlers.get(channel)?.({ senderFrame: ownFrame }, ...args);
    const second = listeners.get("app:second-instance") as (...args: unknown[]) => void;
    second({}, ["loggia", "--flag", "a.csv", join(folder, "b.loggia"), "c.exe"], folder);
    const files = [
      { id: 1, name: "a.csv" },
      { id: 2, name: "b.loggia" },
    ];
    expect(await ask("desktop:next")).toEqual({ value: { kind: "open", files } });
    expect(await ask("desktop:take-file", 1)).toEqual({ value: Buffer.from("a.csv") });
    expect(await ask("desktop:take-file", 1)).toEqual({ value: null });
    expect(await ask("desktop:take-file", 99)).toEqual({ value: null });
    expect(calls.filter(({ name }) => name === "app.addRecentDocument")).toHaveLength(2);
    const event = { preventDefault: vi.fn() };
    (listeners.get("app:open-file") as (...args: unknown[]) => void)(event, join(folder, "a.csv"));
    expect(event.preventDefault).toHaveBeenCalled();
    expect(await ask("desktop:next")).toMatchObject({ value: { files: [{ id: 3, name: "a.csv" }] } });
  });

  test("draws its menu in the window's language, with its screens and workspaces", async () => {
    const { handlers, calls, nativeTheme } = await startReady();
    const ask = (channel: string, ...args: unknown[]) =>
      handlers.get(channel)?.({ senderFrame: ownFrame }, ...args);
    await ask("workspaces:create", "Poletje");
    const screens = [{ id: "season", label: "Stagione" }];
    await ask("desktop:describe", { language: "it", theme: "dark", screens });
    const menu = calls.findLast(({ name }) => name === "Menu.setApplicationMenu")?.args[0];
    const text = JSON.stringify(menu);
    for (const word of ["Spazi di lavoro recenti", "Stagione", "Poletje", "Informazioni su Loggia"])
      expect(text).toContain(word);
    expect(nativeTheme.themeSource).toBe("dark");
    await ask("desktop:progress", 0.5);
    expect(calls.at(-1)).toEqual({ name: "window.setProgressBar", args: [0.5] });
  });

  test("writes a file where the person says, and nowhere if they do not", async () => {
    const { handlers } = await startReady();
    const save = (name: string) =>
      handlers.get("desktop:save-file")?.({ senderFrame: ownFrame }, name, Uint8Array.of(1, 2));
    expect(await save("loggia-koper.loggia")).toEqual({ value: false });
    const path = join(await temporaryFolder(), "out.loggia");
    vi.stubEnv("DOUBLE_SAVES", path);
    expect(await save("loggia-koper.loggia")).toEqual({ value: true });
    expect(await readFile(path)).toEqual(Buffer.from([1, 2]));
    expect(await save("../../evil.sh")).toEqual({ code: "bad-request" });
  });

  test("is there once: a second one ends and the first comes to the front", async () => {
    const { calls, listeners } = await startReady();
    (listeners.get("app:second-instance") as (...args: unknown[]) => void)({}, ["loggia"], "/");
    expect(calls.at(-1)?.name).toBe("window.focus");
    vi.stubEnv("DOUBLE_IS_SECOND", "1");
    const second = await startMain();
    second.becomeReady();
    await Promise.resolve();
    expect(second.calls.at(-1)?.name).toBe("app.quit");
    expect(second.windows).toHaveLength(0);
  });
});
