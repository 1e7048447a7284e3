import type * as electron from "electron";

/**
 * Stands in for Electron where its runtime is not: records every call and throws where the real one
 * would not work, i.e. on a wrong order. That the names exist in Electron is checked by its own types.
 */
export type Call = { readonly name: string; readonly args: readonly unknown[] };
type Listener = (...args: never[]) => unknown;

export const calls: Call[] = [];
export const listeners = new Map<string, Listener>();
export const handlers = new Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>();
export const exposed = new Map<string, unknown>();
export const windows: BrowserWindow[] = [];

let isReady = false;
let announce: () => void = () => undefined;
const ready = new Promise<void>((resolve) => (announce = resolve));

/** What Electron does some time after the main module was evaluated. */
export function becomeReady(): void {
  isReady = true;
  announce();
}

function record(name: string, when: "before ready" | "after ready" | "always") {
  return (...args: readonly unknown[]): void => {
    if (when === "before ready" && isReady) throw new Error(`${name} after the app is ready`);
    if (when === "after ready" && !isReady) throw new Error(`${name} before the app is ready`);
    calls.push({ name, args });
  };
}

const listen = (target: string) => (event: string, listener: Listener) => {
  listeners.set(`${target}:${event}`, listener);
};

export const app = {
  enableSandbox: record("app.enableSandbox", "before ready"),
  setPath: record("app.setPath", "before ready"),
  commandLine: { appendSwitch: record("app.commandLine.appendSwitch", "before ready") },
  requestSingleInstanceLock: () => {
    record("app.requestSingleInstanceLock", "always")();
    return process.env["DOUBLE_IS_SECOND"] === undefined;
  },
  whenReady: () => ready,
  getVersion: () => "0.0.0",
  getLocale: () => process.env["DOUBLE_LOCALE"] ?? "sl-SI",
  addRecentDocument: record("app.addRecentDocument", "after ready"),
  quit: record("app.quit", "always"),
  exit: record("app.exit", "always"),
  on: listen("app"),
} satisfies Partial<Record<keyof electron.App, unknown>>;

export const protocol = {
  registerSchemesAsPrivileged: record("protocol.registerSchemesAsPrivileged", "before ready"),
  handle: record("protocol.handle", "after ready"),
} satisfies Partial<Record<keyof electron.Protocol, unknown>>;

export const session = {
  get defaultSession() {
    if (!isReady) throw new Error("session.defaultSession before the app is ready");
    return {
      setPermissionRequestHandler: record("session.setPermissionRequestHandler", "after ready"),
      setPermissionCheckHandler: record("session.setPermissionCheckHandler", "after ready"),
      setDevicePermissionHandler: record("session.setDevicePermissionHandler", "after ready"),
      setDisplayMediaRequestHandler: record("session.setDisplayMediaRequestHandler", "after ready"),
      setSpellCheckerEnabled: record("session.setSpellCheckerEnabled", "after ready"),
      setSpellCheckerLanguages: record("session.setSpellCheckerLanguages", "after ready"),
      webRequest: { onBeforeRequest: record("session.webRequest.onBeforeRequest", "after ready") },
    } satisfies Partial<Record<keyof electron.Session, unknown>>;
  },
};

export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => Promise<unknown>) => {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, handler);
    record("ipcMain.handle", "always")(channel);
  },
} satisfies Partial<Record<keyof electron.IpcMain, unknown>>;

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: record("Menu.setApplicationMenu", "after ready"),
} satisfies Partial<Record<keyof typeof electron.Menu, unknown>>;

export const dialog = {
  showErrorBox: record("dialog.showErrorBox", "always"),
  showMessageBox: (options: electron.MessageBoxOptions) => {
    record("dialog.showMessageBox", "after ready")(options);
    return Promise.resolve({ response: 0, checkboxChecked: false });
  },
  showSaveDialog: (options: electron.SaveDialogOptions) => {
    record("dialog.showSaveDialog", "after ready")(options);
    const filePath = process.env["DOUBLE_SAVES"] ?? "";
    return Promise.resolve({ canceled: filePath === "", filePath });
  },
  showOpenDialog: (options: electron.OpenDialogOptions): Promise<electron.OpenDialogReturnValue> => {
    record("dialog.showOpenDialog", "after ready")(options);
    const folder = process.env["DOUBLE_CHOOSES"];
    return Promise.resolve({
      canceled: folder === undefined,
      filePaths: folder === undefined ? [] : [folder],
    });
  },
} satisfies Partial<Record<keyof electron.Dialog, unknown>>;

export const shell = {
  openExternal: (url: string): Promise<void> => Promise.resolve(record("shell.openExternal", "always")(url)),
  showItemInFolder: record("shell.showItemInFolder", "after ready"),
} satisfies Partial<Record<keyof electron.Shell, unknown>>;

export const nativeTheme = { themeSource: "system" } satisfies Partial<
  Record<keyof electron.NativeTheme, unknown>
>;

export const screen = {
  getAllDisplays: () => {
    record("screen.getAllDisplays", "after ready")();
    return [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
  },
} satisfies Partial<Record<keyof electron.Screen, unknown>>;

export class BrowserWindow {
  static readonly getAllWindows = (): BrowserWindow[] => windows;
  readonly options: electron.BrowserWindowConstructorOptions;
  readonly once = listen("window");
  readonly on = listen("window");
  readonly webContents = { on: listen("contents") };
  readonly maximize = record("window.maximize", "after ready");
  readonly reload = record("window.reload", "after ready");
  readonly setProgressBar = record("window.setProgressBar", "after ready");
  readonly isMaximized = (): boolean => false;
  readonly getNormalBounds = (): electron.Rectangle => ({ x: 40, y: 50, width: 1300, height: 800 });
  readonly show = record("window.show", "after ready");
  readonly focus = record("window.focus", "after ready");
  readonly isMinimized = (): boolean => false;
  readonly loadURL = (url: string): Promise<void> =>
    Promise.resolve(record("window.loadURL", "after ready")(url));

  constructor(options: electron.BrowserWindowConstructorOptions) {
    record("new BrowserWindow", "after ready")(options);
    this.options = options;
    windows.push(this);
  }
}

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => void exposed.set(name, api),
} satisfies Partial<Record<keyof electron.ContextBridge, unknown>>;

export const ipcRenderer = {
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> => {
    calls.push({ name: `invoke ${channel}`, args });
    return Promise.resolve(args[0] === "refused" ? { code: "denied" } : { value: 42 });
  },
} satisfies Partial<Record<keyof electron.IpcRenderer, unknown>>;
