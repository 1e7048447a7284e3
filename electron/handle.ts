import { Fault } from "./fault.ts";
import type { Places } from "./places.ts";
import { isSettings, readSettings, writeSettings } from "./settings.ts";
import { channels } from "./wire.ts";
import type { About, Channel, Wire } from "./wire.ts";
import { isExport, watchFolder, type ChooseFolder } from "./watched-folder.ts";
import { isDay } from "./autosaves.ts";
import { openWorkspaceFolder, partName, type Onto } from "./workspace-files.ts";

type Arguments<C extends Channel> = Parameters<Wire[C]>;
type Handlers = { readonly [C in Channel]: (...args: Arguments<C>) => ReturnType<Wire[C]> };
type Guards = { readonly [C in Channel]: (args: readonly unknown[]) => args is Arguments<C> };

/** What both hosts serve: channel -> function of arguments that nobody has checked yet. */
export type HandlerTable = ReadonlyMap<string, (args: readonly unknown[]) => Promise<unknown>>;

/**
 * The table for one open workspace. Its functions reject with a Fault, or with a file system error
 * (see faultCode).
 *
 * @param chooseFolder the host's dialog; left out, no folder can be chosen
 * @throws a file system error if the workspace cannot be opened
 */
export async function createHandlerTable(
  places: Places,
  host: Pick<About, "host" | "version">,
  chooseFolder?: ChooseFolder,
): Promise<HandlerTable> {
  const files = await openWorkspaceFolder(places.workspace);
  const watched = watchFolder(places.watched, chooseFolder);
  const handlers: Handlers = {
    "host:about": () => Promise.resolve({ ...host, workspace: places.workspace }),
    "workspace:read-manifest": files.readManifest,
    "workspace:autosaves": files.autosaves,
    "workspace:commit-manifest": files.commitManifest,
    "workspace:read-part": files.readPart,
    "workspace:write-part": files.writePart,
    "settings:read": () => readSettings(places.settings),
    "settings:write": (settings) => writeSettings(places.settings, settings),
    "watched:folder": watched.folder,
    "watched:choose": watched.choose,
    "watched:stop": watched.stop,
    "watched:files": watched.files,
    "watched:read": watched.read,
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

const mebibyte = 2 ** 20;

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 16 * mebibyte;
const isBytes = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && value.byteLength <= 256 * mebibyte;
const isPartName = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 200 && partName.test(value);
const isName = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 255 && isExport(value);
const isWhich = (value: unknown): value is string =>
  value === "current" || value === "previous" || (typeof value === "string" && isDay(value));
const isFingerprint = (value: unknown): value is string | null =>
  value === null || (typeof value === "string" && /^[0-9a-f]{64}$/.test(value));
const isOnto = (value: unknown): value is Onto => value === "good" || value === "damaged";

const guards: Guards = {
  "host:about": (args): args is [] => args.length === 0,
  "workspace:read-manifest": (args): args is [string] => args.length === 1 && isWhich(args[0]),
  "workspace:autosaves": (args): args is [] => args.length === 0,
  "workspace:commit-manifest": (args): args is [string, Onto, string | null] =>
    args.length === 3 && isText(args[0]) && isOnto(args[1]) && isFingerprint(args[2]),
  "workspace:read-part": (args): args is [string] => args.length === 1 && isPartName(args[0]),
  "workspace:write-part": (args): args is [string, Uint8Array] =>
    args.length === 2 && isPartName(args[0]) && isBytes(args[1]),
  "settings:read": (args): args is [] => args.length === 0,
  "settings:write": (args): args is [Readonly<Record<string, string>>] =>
    args.length === 1 && isSettings(args[0]),
  "watched:folder": (args): args is [] => args.length === 0,
  "watched:choose": (args): args is [] => args.length === 0,
  "watched:stop": (args): args is [] => args.length === 0,
  "watched:files": (args): args is [] => args.length === 0,
  "watched:read": (args): args is [string] => args.length === 1 && isName(args[0]),
};
