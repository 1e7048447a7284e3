import { accountName } from "./account.ts";
import { noDesktop, type DesktopPort } from "./desktop-port.ts";
import { Fault } from "./fault.ts";
import { guards } from "./guards.ts";
import { isShare, type Places } from "./places.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { channels } from "./wire.ts";
import type { About, Channel, Wire } from "./wire.ts";
import { watchFolder } from "./watched-folder.ts";
import type { Workspaces } from "./workspaces.ts";

type Arguments<C extends Channel> = Parameters<Wire[C]>;
type Handlers = { readonly [C in Channel]: (...args: Arguments<C>) => ReturnType<Wire[C]> };

/** What both hosts serve: channel -> function of arguments that nobody has checked yet. */
export type HandlerTable = ReadonlyMap<string, (args: readonly unknown[]) => Promise<unknown>>;

/** What the table serves: the workspaces of this computer, and what only a desktop can do. */
export type Service = { readonly workspaces: Workspaces; readonly desktop?: DesktopPort };

/**
 * The table of everything that crosses. Its functions reject with a Fault, or with a file system error
 * (see faultCode).
 *
 * @param service `desktop` left out: there is no menu and no dialog here
 */
export function createHandlerTable(
  places: Places,
  host: Pick<About, "host" | "version">,
  { workspaces, desktop = noDesktop }: Service,
): HandlerTable {
  const { files } = workspaces;
  const watched = watchFolder(places.watched, desktop.chooseFolder);
  /** The menu lists the workspaces: it is drawn anew when there are others. */
  const told = async <Result>(done: Promise<Result>): Promise<Result> => {
    const result = await done;
    desktop.workspacesChanged();
    return result;
  };
  const handlers: Handlers = {
    "host:about": async () => ({
      ...host,
      workspace: workspaces.folder(),
      name: workspaces.name(),
      isShare: isShare(workspaces.folder()),
      user: accountName(),
    }),
    "workspace:read-manifest": (which) => files().readManifest(which),
    "workspace:autosaves": () => files().autosaves(),
    "workspace:commit-manifest": (text, onto, before) => files().commitManifest(text, onto, before),
    "workspace:read-part": (name) => files().readPart(name),
    "workspace:write-part": (name, bytes) => files().writePart(name, bytes),
    "workspace:keep-only": (parts) => files().keepOnly(parts),
    "workspaces:list": workspaces.list,
    "workspaces:open": (name) => told(workspaces.open(name)),
    "workspaces:create": (name) => told(workspaces.create(name)),
    "workspaces:duplicate": (name) => told(workspaces.duplicate(name)),
    "settings:read": () => readSettings(workspaces.settings()),
    "settings:write": (settings) => writeSettings(workspaces.settings(), settings),
    "watched:folder": watched.folder,
    "watched:choose": watched.choose,
    "watched:stop": watched.stop,
    "watched:files": watched.files,
    "watched:read": watched.read,
    "desktop:next": desktop.next,
    "desktop:take-file": desktop.takeFile,
    "desktop:describe": desktop.describe,
    "desktop:progress": desktop.progress,
    "desktop:save-file": desktop.saveFile,
    "desktop:open-link": desktop.openLink,
  };
  return new Map(channels.map((channel) => [channel, checked(channel, handlers)]));
}

function checked<C extends Channel>(channel: C, handlers: Handlers) {
  return async (args: readonly unknown[]): Promise<unknown> => {
    const isValid: (args: readonly unknown[]) => args is Arguments<C> = guards[channel];
    if (!isValid(args)) throw new Fault("bad-request");
    return handlers[channel](...args);
  };
}
