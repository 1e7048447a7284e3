import type { MenuItemConstructorOptions } from "electron";

/** The menu of roles that the system itself names and translates; nothing in it opens a web page. */
export function menuTemplate(platform: string): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions = {
    role: "viewMenu",
    submenu: [
      { role: "reload" },
      { type: "separator" },
      { role: "resetZoom" },
      { role: "zoomIn" },
      { role: "zoomOut" },
      { type: "separator" },
      { role: "togglefullscreen" },
    ],
  };
  const common: MenuItemConstructorOptions[] = [{ role: "editMenu" }, view, { role: "windowMenu" }];
  return platform === "darwin" ? [{ role: "appMenu" }, ...common] : [{ role: "fileMenu" }, ...common];
}
