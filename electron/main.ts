import { BrowserWindow, Menu, app, dialog, ipcMain, protocol, session } from "electron";
import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { faultCode } from "./fault.ts";
import { createHandlerTable } from "./handle.ts";
import { menuTemplate } from "./menu.ts";
import { findPlaces } from "./places.ts";
import { answerAppRequest, appScheme } from "./protocol.ts";
import { confineAll, denyNetwork, denyPermissions, isTrustedSender } from "./security.ts";
import { openWindow } from "./window.ts";
import type { Outcome } from "./wire.ts";

const built = join(import.meta.dirname, "..");
const preload = join(built, "electron", "preload.cjs");
const places = findPlaces({ env: process.env, platform: process.platform, userHome: homedir() });

// The order is the content of this file: what must hold before a window exists comes before it.
setUpSandbox();
setUpScheme();
confineAll(app);
// No `await` here: Electron is not ready before this module has been evaluated to its end.
if (setUpSingleInstance()) app.whenReady().then(setUpWindow).catch(giveUp);

async function setUpWindow(): Promise<void> {
  setUpSession();
  setUpFiles();
  await setUpHandlers();
  setUpMenu();
  setUpEnd();
  await openWindow(preload);
}

function setUpSandbox(): void {
  app.enableSandbox();
  // Chromium's own files; beside the workspace, not among it.
  const profile = join(places.home, "desktop");
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  app.setPath("userData", profile);
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

function setUpScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** False if Loggia runs already; that one comes to the front instead. */
function setUpSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on("second-instance", () => {
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

async function setUpHandlers(): Promise<void> {
  const table = await createHandlerTable(
    places,
    { host: "desktop", version: app.getVersion() },
    chooseFolder,
  );
  for (const [channel, handle] of table) {
    ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Outcome> => {
      if (!isTrustedSender(event)) return { code: "denied" };
      return handle(args).then(
        (value) => ({ value }),
        (error: unknown) => ({ code: faultCode(error) }),
      );
    });
  }
}

async function chooseFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ["openDirectory"] });
  return canceled ? null : (filePaths[0] ?? null);
}

function setUpMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
}

function setUpEnd(): void {
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  app.on("activate", () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow(preload);
  });
}

function giveUp(error: unknown): void {
  dialog.showErrorBox("Loggia", error instanceof Error ? error.message : String(error));
  app.exit(1);
}
