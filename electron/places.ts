import { posix, win32 } from "node:path";

/** Where Loggia keeps its things; the same for the desktop window and the browser host. */
export type Places = {
  readonly home: string;
  /** The first workspace, or the one that was asked for. */
  readonly workspace: string;
  /** Every other one is a folder of its name in here. */
  readonly workspaces: string;
  readonly settings: string;
  readonly watched: string;
  readonly log: string;
};

/** What the answer depends on: `process.env`, `process.platform`, `os.homedir()`. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly userHome: string;
};

/** Is this folder on another computer, by its name: `\\server\share`? A drive's letter does not tell. */
export function isShare(folder: string): boolean {
  return /^(\\\\|\/\/)(\?\\UNC\\)?[^\\/?.]/i.test(folder);
}

/** LOGGIA_HOME and LOGGIA_WORKSPACE go before the system's own places. */
export function findPlaces(machine: Machine): Places {
  const path = machine.platform === "win32" ? win32 : posix;
  const home = machine.env["LOGGIA_HOME"] || systemHome(machine);
  const workspace = machine.env["LOGGIA_WORKSPACE"] || path.join(home, "workspace");
  return {
    home,
    workspace,
    workspaces: path.join(home, "workspaces"),
    settings: path.join(home, "settings.json"),
    watched: path.join(home, "watched-folder.txt"),
    log: path.join(home, "logs", "loggia.log"),
  };
}

function systemHome({ env, platform, userHome }: Machine): string {
  if (platform === "win32") {
    return win32.join(env["APPDATA"] || win32.join(userHome, "AppData", "Roaming"), "Loggia");
  }
  if (platform === "darwin") return posix.join(userHome, "Library", "Application Support", "Loggia");
  // The specification says to ignore a relative path.
  const shared = env["XDG_DATA_HOME"];
  return posix.join(shared?.startsWith("/") ? shared : posix.join(userHome, ".local", "share"), "loggia");
}
