import { BrowserWindow, screen } from "electron";
import { join } from "node:path";
import type { Log } from "./log.ts";
import { appUrl } from "./protocol.ts";
import { placeWindow, readPlace, writePlace } from "./window-place.ts";

export type WindowSetting = {
  readonly preload: string;
  /** The folder of Chromium's own files, where the window's place is kept too. */
  readonly profile: string;
  readonly log: Log;
};

/** Opens Loggia's window where it was last; it shows itself once there is something to see. */
export async function openWindow({ preload, profile, log }: WindowSetting): Promise<BrowserWindow> {
  const kept = join(profile, "window.json");
  const place = readPlace(kept);
  const window = new BrowserWindow({
    ...placeWindow(
      place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: "Loggia",
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once("ready-to-show", () => {
    if (place.isMaximized) window.maximize();
    window.show();
  });
  window.on("close", () => {
    writePlace(kept, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  // The page is only a view of what is saved: it is shown again, and the log says why it had to be.
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    log({ what: "window gone", reason });
    if (reason !== "clean-exit") window.reload();
  });
  await window.loadURL(appUrl);
  return window;
}
