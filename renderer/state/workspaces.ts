import { createStore, type StoreApi } from "zustand/vanilla";
import type { HandedOn, WorkspaceFiles } from "../../data/index.ts";
import type { WorkspaceEntry } from "../../electron/wire.ts";
import type { HostWorkspaces } from "../bridge.ts";
import type { Engine } from "../engine.ts";
import { isTooLarge } from "./too-large.ts";

/** What the dialog asks a name for. */
export type Asking =
  | { readonly kind: "new" | "duplicate"; readonly suggested: string }
  | { readonly kind: "take-over"; readonly suggested: string; readonly handed: HandedOn };

export type Workspaces = {
  /** Null until the host has listed them. */
  readonly entries: readonly WorkspaceEntry[] | null;
  readonly asking: Asking | null;
  readonly busy: boolean;
  /** A code or an error as text; the screens have a sentence for it. */
  readonly error: string | null;
};

export type WorkspacesStore = StoreApi<Workspaces> & {
  readonly list: () => Promise<void>;
  readonly ask: (kind: "new" | "duplicate", suggested: string) => void;
  /** Does what was asked, under this name, and loads the page again. */
  readonly answer: (name: string) => Promise<void>;
  readonly open: (name: string) => Promise<void>;
  /** Saves the open one as one file. */
  readonly handOn: () => Promise<void>;
  /** Looks into a file that was handed on, and asks under which name to take it over. */
  readonly offer: (file: File) => Promise<void>;
  readonly dismiss: () => void;
};

/** What the store needs of the window around it. */
export type Around = {
  readonly host: HostWorkspaces;
  readonly files: WorkspaceFiles;
  readonly engine: Pick<Engine, "handOn" | "readHandedOn">;
  readonly readSettings: () => Promise<Readonly<Record<string, string>>>;
  readonly writeSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
  readonly save: (name: string, bytes: Uint8Array) => Promise<unknown>;
  /** The open workspace's name, for the file's. */
  readonly name: string;
  readonly today: () => string;
  readonly reload: () => void;
};

/** Choices of the person and of this computer, which do not go along with the figures. */
const own = ["language", "theme", "watchedSince", "shareTold"];

export function createWorkspaces(around: Around): WorkspacesStore {
  const { host, files, engine } = around;
  const store = createStore<Workspaces>(() => ({ entries: null, asking: null, busy: false, error: null }));

  const list = async () => {
    store.setState({ entries: await host.list().catch(() => []) });
  };
  const busy = async (work: () => Promise<unknown>) => {
    if (store.getState().busy) return;
    store.setState({ busy: true, error: null });
    try {
      await work();
      store.setState({ busy: false });
    } catch (error) {
      store.setState({ busy: false, error: String(error) });
    }
  };

  /** The parts first and the manifest last: what is cut short has no figures rather than some. */
  const takeOver = async (name: string, handed: HandedOn) => {
    const before = await around.readSettings();
    await host.create(name);
    // What this window knew was the manifest of the other workspace.
    await files.readManifest("current");
    for (const { name: part, bytes } of handed.parts) await files.writePart(part, bytes);
    await files.commitManifest(handed.manifest);
    await around.writeSettings({ ...handed.settings, ...pick(before, (each) => own.includes(each)) });
  };

  const make = async (asking: Asking, name: string) => {
    if (asking.kind === "duplicate") return host.duplicate(name);
    if (asking.kind === "take-over") return takeOver(name, asking.handed);
    const before = await around.readSettings();
    await host.create(name);
    await around.writeSettings(pick(before, (each) => own.includes(each)));
  };

  return {
    ...store,
    list,
    ask: (kind, suggested) => store.setState({ asking: { kind, suggested }, error: null }),
    answer: (name) =>
      busy(async () => {
        const { asking } = store.getState();
        if (!asking) return;
        await make(asking, name);
        store.setState({ asking: null });
        around.reload();
      }),
    open: (name) =>
      busy(async () => {
        await host.open(name);
        around.reload();
      }),
    handOn: () =>
      busy(async () => {
        const settings = pick(await around.readSettings(), (each) => !own.includes(each));
        await around.save(`${around.name} ${around.today()}`, await engine.handOn(settings));
      }),
    offer: (file) =>
      busy(async () => {
        if (isTooLarge(file)) throw new Error("too-large");
        const handed = await engine.readHandedOn(new Uint8Array(await file.arrayBuffer()));
        if (typeof handed === "string") throw new Error(handed);
        store.setState({ asking: { kind: "take-over", suggested: nameOf(file.name), handed } });
      }),
    dismiss: () => store.setState({ asking: null, error: null }),
  };
}

/** Is this a workspace that somebody handed on, and no export? */
export const isHandedOn = ({ name }: { readonly name: string }): boolean => /\.loggia$/i.test(name);

/** A workspace's name from that of its file: `loggia-koper-2026-11-21.loggia` is `koper 2026-11-21`. */
function nameOf(file: string): string {
  const plain = file.replace(/\.loggia$/i, "").replace(/^loggia-/i, "");
  const name = plain
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, " ")
    .trim()
    .slice(0, 55);
  return /^[\p{L}\p{N}]/u.test(name) ? name : "Loggia";
}

function pick(
  settings: Readonly<Record<string, string>>,
  wanted: (name: string) => boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => wanted(name)));
}
