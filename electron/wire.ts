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
  /** Deletes all but the current manifest and these parts: the one before, daily copies, other parts. */
  "workspace:keep-only": (parts: readonly string[]) => Promise<void>;
  /** The workspaces of this computer, those opened last first. */
  "workspaces:list": () => Promise<readonly WorkspaceEntry[]>;
  /** Makes another one the open one; the page is to be loaded again. */
  "workspaces:open": (name: string) => Promise<void>;
  /** Makes an empty one and opens it; the name it got, which is the asked one or that with a number. */
  "workspaces:create": (name: string) => Promise<string>;
  /** Copies the open one with all its versions, and opens the copy. */
  "workspaces:duplicate": (name: string) => Promise<string>;
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
  /** What the person asked of the desktop's menu or system: waits for it. Null: this host has no menu. */
  "desktop:next": () => Promise<Command | null>;
  /** The bytes of a file that a command named; null if it is gone or was taken already. */
  "desktop:take-file": (id: number) => Promise<Uint8Array | null>;
  /** How the window speaks and looks, so that the menus and the system's frame do too. */
  "desktop:describe": (window: WindowLooks) => Promise<void>;
  /** Progress on the taskbar from 0 to 1; null: nothing is under way. */
  "desktop:progress": (done: number | null) => Promise<void>;
  /** Asks where to put a file and writes it; false if the person changed their mind. */
  "desktop:save-file": (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** Opens one of the few addresses Loggia knows in the system's browser. */
  "desktop:open-link": (link: LinkName) => Promise<void>;
};

/** `name` is empty for the first workspace, which has none; `changed` is ISO 8601, null if never saved. */
export type WorkspaceEntry = {
  readonly name: string;
  readonly isOpen: boolean;
  readonly changed: string | null;
};

/** What a menu, a double click on a file, or a second start asks of the window. */
export type Command =
  | { readonly kind: "do"; readonly what: Deed }
  | { readonly kind: "go"; readonly screen: string }
  | { readonly kind: "workspace"; readonly name: string }
  | { readonly kind: "open"; readonly files: readonly OpenedFile[] };

export type Deed = "new-workspace" | "hand-on" | "duplicate" | "undo" | "redo" | "print" | "help" | "about";

/** A file the system handed over: its name and no path. */
export type OpenedFile = { readonly id: number; readonly name: string };

export type WindowLooks = {
  readonly language: "sl" | "it" | "en";
  readonly theme: "system" | "light" | "dark";
  readonly screens: readonly { readonly id: string; readonly label: string }[];
};

/** The addresses that may be opened outside, by name; `electron/links.ts` has them. */
export type LinkName = "sistat" | "licence";

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
  /** Its name; empty for the first one. */
  readonly name: string;
  /** The folder is on another computer, which may break off in the middle of a save. */
  readonly isShare: boolean;
  /** The name of the account it runs under; empty if there is none. */
  readonly user: string;
};

/** Every channel by name: the list both hosts register and the preload exposes. */
export const channels = [
  "host:about",
  "workspace:read-manifest",
  "workspace:autosaves",
  "workspace:commit-manifest",
  "workspace:read-part",
  "workspace:write-part",
  "workspace:keep-only",
  "workspaces:list",
  "workspaces:open",
  "workspaces:create",
  "workspaces:duplicate",
  "settings:read",
  "settings:write",
  "watched:folder",
  "watched:choose",
  "watched:stop",
  "watched:files",
  "watched:read",
  "desktop:next",
  "desktop:take-file",
  "desktop:describe",
  "desktop:progress",
  "desktop:save-file",
  "desktop:open-link",
] as const satisfies readonly Channel[];
