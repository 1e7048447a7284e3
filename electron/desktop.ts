import { BrowserWindow, Menu, app, dialog, nativeTheme, shell } from "electron";
import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Commands } from "./commands.ts";
import type { DesktopPort } from "./desktop-port.ts";
import { links } from "./links.ts";
import { menuTemplate } from "./menu.ts";
import type { OpenedFiles } from "./opened-files.ts";
import type { WindowLooks, WorkspaceEntry } from "./wire.ts";
import { languageOf, shellWords } from "./words/index.ts";

/** What the desktop is made of; the log's place is for people to look at. */
export type DesktopSetting = {
  readonly commands: Commands;
  readonly opened: OpenedFiles;
  readonly log: string;
  /** The workspaces, as the menu lists them. */
  readonly workspaces: () => Promise<readonly WorkspaceEntry[]>;
};

/** The native side of the window: menus, dialogs, taskbar, theme. */
export type Desktop = DesktopPort & {
  /** Brings files of the system into the window, by the road of every other file. */
  readonly bring: (paths: readonly string[]) => Promise<void>;
  readonly drawMenu: () => Promise<void>;
};

export function createDesktop({ commands, opened, log, workspaces }: DesktopSetting): Desktop {
  let looks: WindowLooks = { language: languageOf(app.getLocale()), theme: "system", screens: [] };
  const words = () => shellWords[looks.language];

  async function bring(paths: readonly string[]): Promise<void> {
    const files = await opened.accept(paths);
    if (files.length === 0) return;
    for (const path of paths) app.addRecentDocument(path);
    commands.push({ kind: "open", files });
  }

  async function drawMenu(): Promise<void> {
    const names = (await workspaces()).map(({ name }) => name);
    const template = menuTemplate({
      platform: process.platform,
      words: words(),
      screens: looks.screens,
      workspaces: names,
      act: {
        perform: (what) => commands.push({ kind: "do", what }),
        go: (screen) => commands.push({ kind: "go", screen }),
        openWorkspace: (name) => commands.push({ kind: "workspace", name }),
        open: () => void chooseFiles(),
        checkUpdates: () => void sayVersion(),
        showLog: () => shell.showItemInFolder(log),
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  async function chooseFiles(): Promise<void> {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: words().openTitle,
      properties: ["openFile", "multiSelections"],
      filters: [{ name: words().workspaceFiles, extensions: ["loggia", "csv", "tsv", "txt", "xlsx"] }],
    });
    if (!canceled) await bring(filePaths);
  }

  /** Only when asked, and without asking anybody else. */
  async function sayVersion(): Promise<void> {
    const { updatesTitle, updatesBody } = words();
    await dialog.showMessageBox({
      type: "info",
      message: updatesTitle(app.getVersion()),
      detail: updatesBody,
    });
  }

  async function saveFile(name: string, bytes: Uint8Array): Promise<boolean> {
    const extension = extname(name).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: words().saveTitle,
      defaultPath: basename(name),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (canceled || !filePath) return false;
    await writeFile(filePath, bytes, { mode: 0o600 });
    if (extension === "loggia") app.addRecentDocument(filePath);
    return true;
  }

  return {
    bring,
    drawMenu,
    saveFile,
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ["openDirectory"] });
      return canceled ? null : (filePaths[0] ?? null);
    },
    next: commands.next,
    takeFile: opened.take,
    async describe(now) {
      looks = now;
      nativeTheme.themeSource = now.theme;
      await drawMenu();
    },
    progress: async (done) => {
      for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(done ?? -1);
    },
    openLink: (link) => shell.openExternal(links[link]),
    workspacesChanged: () => void drawMenu(),
  };
}
