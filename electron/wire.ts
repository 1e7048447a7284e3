/**
 * Everything that crosses between the screen and its host: channel -> signature. Both ends derive
 * their types from here, the desktop's preload and the browser host's bridge alike. Payloads are
 * JSON values or bytes, because a bridge over HTTP carries nothing else.
 */
export type Wire = {
  "host:about": () => Promise<About>;
  /** The manifest's text, or null if there is none; `current`, `previous` or a day of an autosave. */
  "workspace:read-manifest": (which: string) => Promise<string | null>;
  /** Days (`YYYY-MM-DD`) of which the last manifest is kept, the newest first. */
  "workspace:autosaves": () => Promise<readonly string[]>;
  /**
   * Makes this text the current manifest and keeps the one before, unless that is `damaged`; all or
   * nothing. `before` is the SHA-256 of the text it was made from, null for none: another window may
   * have saved since, and that is `changed`.
   */
  "workspace:commit-manifest": (
    text: string,
    onto: "good" | "damaged",
    before: string | null,
  ) => Promise<void>;
  /** The bytes of an immutable part, or null if there is none of that name. */
  "workspace:read-part": (name: string) => Promise<Uint8Array | null>;
  /** Writes a part that did not exist; the same bytes again are no error. */
  "workspace:write-part": (name: string, bytes: Uint8Array) => Promise<void>;
  /** The user's choices, e.g. language and theme; small strings by name. */
  "settings:read": () => Promise<Readonly<Record<string, string>>>;
  "settings:write": (settings: Readonly<Record<string, string>>) => Promise<void>;
  /** The folder in which new exports are looked for, or null. */
  "watched:folder": () => Promise<string | null>;
  /** Lets the person choose it; null if they did not, or if this host cannot ask. */
  "watched:choose": () => Promise<string | null>;
  "watched:stop": () => Promise<void>;
  /** The exports in it that no program is still writing. */
  "watched:files": () => Promise<readonly WatchedFile[]>;
  /** The bytes of one of them, or null if it is gone. */
  "watched:read": (name: string) => Promise<Uint8Array | null>;
};

/** `size` in bytes; `modified` as ISO 8601 in UTC. */
export type WatchedFile = { readonly name: string; readonly size: number; readonly modified: string };

export type Channel = keyof Wire;

/**
 * Why the host refused; the message of every error that crosses. `changed`: another program saved
 * this workspace in the meantime; `exists`: a part of that name holds other bytes; `busy`: another
 * program holds the file; `failed`: nothing that has a name.
 */
export type FaultCode = "bad-request" | "changed" | "exists" | "denied" | "disk-full" | "busy" | "failed";

/** How an answer crosses inside the desktop program: its value, or the code of what went wrong. */
export type Outcome = { readonly value: unknown } | { readonly code: FaultCode };

export type About = {
  readonly host: "desktop" | "browser";
  readonly version: string;
  /** The folder of the open workspace, for people to read. */
  readonly workspace: string;
};

/** Every channel by name: the list both hosts register and the preload exposes. */
export const channels = [
  "host:about",
  "workspace:read-manifest",
  "workspace:autosaves",
  "workspace:commit-manifest",
  "workspace:read-part",
  "workspace:write-part",
  "settings:read",
  "settings:write",
  "watched:folder",
  "watched:choose",
  "watched:stop",
  "watched:files",
  "watched:read",
] as const satisfies readonly Channel[];
