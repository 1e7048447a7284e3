import type { WorkspaceFiles } from "../data/index.ts";
import type { About, Command, WatchedFile, WindowLooks, Wire, WorkspaceEntry } from "../electron/wire.ts";
import { httpWire } from "./http-wire.ts";
import { openOpfsFiles } from "./opfs-files.ts";

/** The host as the screens know it, whichever one it is. */
export type Host = {
  /** Null where there is no host program, only a browser. */
  readonly about: () => Promise<About | null>;
  readonly files: WorkspaceFiles;
  readonly readSettings: () => Promise<Readonly<Record<string, string>>>;
  readonly writeSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
  /** Where new exports appear; absent where there is no host program. */
  readonly watched?: Watched;
  /** The workspaces of this computer; absent where there is no host program. */
  readonly workspaces?: HostWorkspaces;
  /** Menus, dialogs and the taskbar; absent in a browser. */
  readonly desktop?: HostDesktop;
};

export type HostWorkspaces = {
  readonly list: () => Promise<readonly WorkspaceEntry[]>;
  readonly open: (name: string) => Promise<void>;
  /** The name it got. */
  readonly create: (name: string) => Promise<string>;
  readonly duplicate: (name: string) => Promise<string>;
};

export type HostDesktop = {
  readonly next: () => Promise<Command | null>;
  readonly takeFile: (id: number) => Promise<Uint8Array | null>;
  readonly describe: (looks: WindowLooks) => Promise<void>;
  readonly progress: (done: number | null) => Promise<void>;
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<boolean>;
};

/** The watched folder: its exports are offered, never taken unasked. */
export type Watched = {
  readonly folder: () => Promise<string | null>;
  readonly choose: () => Promise<string | null>;
  readonly stop: () => Promise<void>;
  readonly files: () => Promise<readonly WatchedFile[]>;
  readonly read: (name: string) => Promise<Uint8Array | null>;
};

declare global {
  interface Window {
    readonly loggia?: Wire;
  }
}

/** The desktop's preload if it is there, else the local bridge if we have its token, else OPFS. */
export async function openHost(): Promise<Host> {
  if (window.loggia) return { ...overWire(window.loggia), desktop: desktopOf(window.loggia) };
  const token = takeToken();
  return token === null ? alone() : overWire(httpWire(token));
}

function overWire(wire: Wire): Host {
  return {
    about: () => wire["host:about"](),
    files: {
      ...savedManifest(wire),
      autosaves: () => wire["workspace:autosaves"](),
      readPart: (name) => wire["workspace:read-part"](name),
      writePart: (name, bytes) => wire["workspace:write-part"](name, bytes),
      keepOnly: (parts) => wire["workspace:keep-only"](parts),
    },
    readSettings: () => wire["settings:read"](),
    writeSettings: (settings) => wire["settings:write"](settings),
    watched: {
      folder: () => wire["watched:folder"](),
      choose: () => wire["watched:choose"](),
      stop: () => wire["watched:stop"](),
      files: () => wire["watched:files"](),
      read: (name) => wire["watched:read"](name),
    },
    workspaces: {
      list: () => wire["workspaces:list"](),
      open: (name) => wire["workspaces:open"](name),
      create: (name) => wire["workspaces:create"](name),
      duplicate: (name) => wire["workspaces:duplicate"](name),
    },
  };
}

function desktopOf(wire: Wire): HostDesktop {
  return {
    next: () => wire["desktop:next"](),
    takeFile: (id) => wire["desktop:take-file"](id),
    describe: (looks) => wire["desktop:describe"](looks),
    progress: (done) => wire["desktop:progress"](done),
    saveFile: (name, bytes) => wire["desktop:save-file"](name, bytes),
  };
}

/**
 * The manifest of this window: it remembers which one it read or wrote last, so that what another window
 * saved in between is noticed and not overwritten.
 */
function savedManifest(wire: Wire): Pick<WorkspaceFiles, "readManifest" | "commitManifest"> {
  let known: string | null = null;
  return {
    async readManifest(which) {
      const text = await wire["workspace:read-manifest"](which);
      if (which === "current") known = text && (await fingerprint(text));
      return text;
    },
    async commitManifest(text, onto = "good") {
      const next = await fingerprint(text);
      await wire["workspace:commit-manifest"](text, onto, known);
      known = next;
    },
  };
}

/** The host's own fingerprint of a manifest: SHA-256 in hexadecimal. */
async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function alone(): Promise<Host> {
  const key = "loggia.settings";
  return {
    about: async () => null,
    files: await openOpfsFiles(),
    readSettings: async () => JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, string>,
    writeSettings: async (settings) => localStorage.setItem(key, JSON.stringify(settings)),
  };
}

/** The token stands in the address on first load only; it must not stay in the history. */
function takeToken(): string | null {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    sessionStorage.setItem("loggia.token", given);
    history.replaceState(null, "", location.pathname);
  }
  return sessionStorage.getItem("loggia.token");
}
