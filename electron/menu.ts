import type { MenuItemConstructorOptions } from "electron";
import type { Deed, WindowLooks } from "./wire.ts";
import type { ShellWords } from "./words/en.ts";

type Item = MenuItemConstructorOptions;

/** What the menu shows and what its items do. */
export type MenuSetting = {
  readonly platform: string;
  readonly words: ShellWords;
  readonly screens: WindowLooks["screens"];
  /** Names of workspaces, the open one first; empty for the first workspace. */
  readonly workspaces: readonly string[];
  readonly act: MenuActions;
};

export type MenuActions = {
  readonly perform: (what: Deed) => void;
  readonly go: (screen: string) => void;
  readonly openWorkspace: (name: string) => void;
  readonly open: () => void;
  readonly checkUpdates: () => void;
  readonly showLog: () => void;
};

/** The menu bar in one language, with the accelerators of each system; nothing in it opens a web page. */
export function menuTemplate(setting: MenuSetting): Item[] {
  const isMac = setting.platform === "darwin";
  const menus = [
    fileMenu(setting),
    editMenu(setting),
    viewMenu(setting),
    windowMenu(setting),
    helpMenu(setting),
  ];
  return isMac ? [appMenu(setting), ...menus] : menus;
}

function appMenu({ words, act }: MenuSetting): Item {
  return {
    label: "Loggia",
    submenu: [
      { label: words.about, click: () => act.perform("about") },
      { type: "separator" },
      { role: "hide", label: words.hide },
      { role: "hideOthers", label: words.hideOthers },
      { role: "unhide", label: words.showAll },
      { type: "separator" },
      { role: "quit", label: words.quit },
    ],
  };
}

function fileMenu({ platform, words, workspaces, act }: MenuSetting): Item {
  const recent = workspaces.slice(0, 10).map((name, at): Item => ({
    label: name === "" ? words.first : name,
    type: "checkbox",
    checked: at === 0,
    click: () => act.openWorkspace(name),
  }));
  return {
    label: words.file,
    submenu: [
      { label: words.newWorkspace, accelerator: "CmdOrCtrl+N", click: () => act.perform("new-workspace") },
      { label: words.open, accelerator: "CmdOrCtrl+O", click: () => act.open() },
      { label: words.recent, submenu: recent, enabled: recent.length > 0 },
      { type: "separator" },
      { label: words.handOn, accelerator: "CmdOrCtrl+Shift+S", click: () => act.perform("hand-on") },
      { label: words.duplicate, click: () => act.perform("duplicate") },
      { type: "separator" },
      { label: words.print, accelerator: "CmdOrCtrl+P", click: () => act.perform("print") },
      ...(platform === "darwin"
        ? []
        : ([
            { type: "separator" },
            { role: "quit", label: words.quit, accelerator: "CmdOrCtrl+Q" },
          ] as Item[])),
    ],
  };
}

function editMenu({ words, act }: MenuSetting): Item {
  return {
    label: words.edit,
    submenu: [
      // Shown, not taken: in a text field these keys mean the text, and the window decides which it is.
      {
        label: words.undo,
        accelerator: "CmdOrCtrl+Z",
        registerAccelerator: false,
        click: () => act.perform("undo"),
      },
      {
        label: words.redo,
        accelerator: "CmdOrCtrl+Shift+Z",
        registerAccelerator: false,
        click: () => act.perform("redo"),
      },
      { type: "separator" },
      { role: "cut", label: words.cut },
      { role: "copy", label: words.copy },
      { role: "paste", label: words.paste },
      { role: "selectAll", label: words.selectAll },
    ],
  };
}

function viewMenu({ words, screens, act }: MenuSetting): Item {
  const listed = screens.map(({ id, label }, at): Item => ({
    label,
    ...(at < 9 ? { accelerator: `CmdOrCtrl+${at + 1}` } : {}),
    click: () => act.go(id),
  }));
  return {
    label: words.view,
    submenu: [
      ...listed,
      ...(listed.length > 0 ? [{ type: "separator" } as const] : []),
      { role: "reload", label: words.reload },
      { type: "separator" },
      { role: "resetZoom", label: words.actualSize },
      { role: "zoomIn", label: words.zoomIn },
      { role: "zoomOut", label: words.zoomOut },
      { type: "separator" },
      { role: "togglefullscreen", label: words.fullScreen },
    ],
  };
}

function windowMenu({ words }: MenuSetting): Item {
  return {
    label: words.window,
    submenu: [
      { role: "minimize", label: words.minimize },
      { role: "close", label: words.close },
    ],
  };
}

function helpMenu({ platform, words, act }: MenuSetting): Item {
  const about: Item[] =
    platform === "darwin"
      ? []
      : [{ type: "separator" }, { label: words.about, click: () => act.perform("about") }];
  return {
    label: words.help,
    role: "help",
    submenu: [
      { label: words.guide, accelerator: "F1", click: () => act.perform("help") },
      { label: words.updates, click: () => act.checkUpdates() },
      { label: words.log, click: () => act.showLog() },
      ...about,
    ],
  };
}
