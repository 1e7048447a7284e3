import type { WorkspaceFiles } from "../data/index.ts";
import type { About, Channel, FaultCode, WatchedFile, Wire } from "../electron/wire.ts";
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
  if (window.loggia) return overWire(window.loggia);
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

/** The host's code of what went wrong; the screens have a sentence for each. */
async function faultCode(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as { readonly code?: FaultCode } | null;
  return body?.code ?? `HTTP ${response.status}`;
}

function httpWire(token: string): Wire {
  const post = async (channel: Channel, query: string, type: string, body: BodyInit) => {
    const response = await fetch(`/wire/${channel}${query}`, {
      method: "POST",
      headers: { "x-loggia-token": token, "content-type": type },
      body,
    });
    if (!response.ok) throw new Error(await faultCode(response));
    return response;
  };
  const call = (channel: Channel, ...args: readonly unknown[]) =>
    post(channel, "", "application/json", JSON.stringify({ args }));
  const json = async <Result>(channel: Channel, ...args: readonly unknown[]) =>
    (await (await call(channel, ...args)).json()) as Result;
  const bytes = async (channel: Channel, name: string) => {
    const response = await call(channel, name);
    return response.status === 204 ? null : new Uint8Array(await response.arrayBuffer());
  };

  return {
    "host:about": () => json("host:about"),
    "workspace:read-manifest": (which) => json("workspace:read-manifest", which),
    "workspace:autosaves": () => json("workspace:autosaves"),
    "workspace:commit-manifest": async (...args) => void (await call("workspace:commit-manifest", ...args)),
    "workspace:read-part": (name) => bytes("workspace:read-part", name),
    "workspace:write-part": async (name, bytes) => {
      const query = `?name=${encodeURIComponent(name)}`;
      await post("workspace:write-part", query, "application/octet-stream", bytes as Uint8Array<ArrayBuffer>);
    },
    "settings:read": () => json("settings:read"),
    "settings:write": async (settings) => void (await call("settings:write", settings)),
    "watched:folder": () => json("watched:folder"),
    "watched:choose": () => json("watched:choose"),
    "watched:stop": async () => void (await call("watched:stop")),
    "watched:files": () => json("watched:files"),
    "watched:read": (name) => bytes("watched:read", name),
  };
}
