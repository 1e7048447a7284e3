import { BrowserWindow, app, dialog, ipcMain, protocol, session } from "electron";
import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { createCommands } from "./commands.ts";
import { createDesktop, type Desktop } from "./desktop.ts";
import { faultCode } from "./fault.ts";
import { createHandlerTable } from "./handle.ts";
import { openLog } from "./log.ts";
import { createOpenedFiles, filesAmong } from "./opened-files.ts";
import { findPlaces } from "./places.ts";
import { answerAppRequest, appScheme } from "./protocol.ts";
import { confineAll, denyNetwork, denyPermissions, isTrustedSender, switches } from "./security.ts";
import { openWindow } from "./window.ts";
import type { Outcome } from "./wire.ts";
import { openWorkspaces, type Workspaces } from "./workspaces.ts";

const built = join(import.meta.dirname, "..");
const preload = join(built, "electron", "preload.cjs");
const places = findPlaces({ env: process.env, platform: process.platform, userHome: homedir() });
const profile = join(places.home, "desktop");
const log = openLog(places.log);
const commands = createCommands();
const opened = createOpenedFiles();
/** Files handed over before the desktop stands. */
const early: string[] = [];
let desktop: Desktop | undefined;

// The order is the content of this file: what must hold before a window exists comes before it.
setUpSandbox();
setUpScheme();
confineAll(app);
setUpOpening();
// No `await` here: Electron is not ready before this module has been evaluated to its end.
if (setUpSingleInstance()) app.whenReady().then(setUpWindow).catch(giveUp);

async function setUpWindow(): Promise<void> {
  log({ what: "started", version: app.getVersion(), platform: process.platform });
  setUpSession();
  setUpFiles();
  const workspaces = await openWorkspaces(places, process.env["LOGGIA_WORKSPACE"] !== undefined);
  desktop = createDesktop({ commands, opened, log: places.log, workspaces: workspaces.list });
  setUpHandlers(workspaces, desktop);
  await desktop.drawMenu();
  setUpEnd();
  bring([...early, ...filesAmong(process.argv, process.cwd())]);
  await openWindow({ preload, profile, log });
}

function setUpSandbox(): void {
  app.enableSandbox();
  // Chromium's own files; beside the workspace, not among it.
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  app.setPath("userData", profile);
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}

function setUpScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** macOS hands files over by an event, also before the program is ready. */
function setUpOpening(): void {
  app.on("open-file", (event, path) => {
    event.preventDefault();
    bring([path]);
  });
}

function bring(paths: readonly string[]): void {
  if (desktop) void desktop.bring(paths);
  else early.push(...paths);
}

/** False if Loggia runs already; that one comes to the front instead, and opens what this one was to open. */
function setUpSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on("second-instance", (_event, args, folder) => {
    bring(filesAmong(args, folder));
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
}

function setUpSession(): void {
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession);
}

function setUpFiles(): void {
  protocol.handle(appScheme, (request) => answerAppRequest(join(built, "renderer"), request));
}

function setUpHandlers(workspaces: Workspaces, port: Desktop): void {
  const host = { host: "desktop", version: app.getVersion() } as const;
  const table = createHandlerTable(places, host, { workspaces, desktop: port });
  for (const [channel, handle] of table) {
    ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Outcome> => {
      if (!isTrustedSender(event)) {
        log({ what: "refused sender", channel });
        return { code: "denied" };
      }
      return handle(args).then(
        (value) => ({ value }),
        (error: unknown) => {
          log({ what: "refused", channel, code: faultCode(error) });
          return { code: faultCode(error) };
        },
      );
    });
  }
}

function setUpEnd(): void {
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  app.on("activate", () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow({ preload, profile, log });
  });
}

function giveUp(error: unknown): void {
  log({ what: "failed", where: "start", code: faultCode(error) });
  dialog.showErrorBox("Loggia", error instanceof Error ? error.message : String(error));
  app.exit(1);
}
