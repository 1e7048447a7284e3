import { isDay } from "./autosaves.ts";
import { links } from "./links.ts";
import { isSettings } from "./settings.ts";
import { isExport } from "./watched-folder.ts";
import { partName, type Onto } from "./workspace-files.ts";
import { isWorkspaceName } from "./workspaces.ts";
import type { Channel, LinkName, WindowLooks, Wire } from "./wire.ts";

type Arguments<C extends Channel> = Parameters<Wire[C]>;
type Guards = { readonly [C in Channel]: (args: readonly unknown[]) => args is Arguments<C> };

const mebibyte = 2 ** 20;

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 16 * mebibyte;
const isShort = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length <= most;
const isBytes = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && value.byteLength <= 256 * mebibyte;
const isPartName = (value: unknown): value is string => isShort(value, 200) && partName.test(value);
const isName = (value: unknown): value is string => isShort(value, 255) && isExport(value);
const isWhich = (value: unknown): value is string =>
  value === "current" || value === "previous" || (typeof value === "string" && isDay(value));
const isFingerprint = (value: unknown): value is string | null =>
  value === null || (typeof value === "string" && /^[0-9a-f]{64}$/.test(value));
const isOnto = (value: unknown): value is Onto => value === "good" || value === "damaged";
/** A plain file name of a kind that Loggia writes: no path, nothing hidden. */
const isSavedName = (value: unknown): value is string =>
  isShort(value, 120) &&
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*\.(loggia|csv|xlsx|png|svg|pdf|pptx|html)$/u.test(value);
const isDone = (value: unknown): value is number | null =>
  value === null || (typeof value === "number" && value >= 0 && value <= 1);
const isLink = (value: unknown): value is LinkName =>
  typeof value === "string" && Object.hasOwn(links, value);
const isId = (value: unknown): value is number => Number.isSafeInteger(value);

function isLooks(value: unknown): value is WindowLooks {
  if (typeof value !== "object" || value === null) return false;
  const { language, theme, screens } = value as Partial<Record<string, unknown>>;
  return (
    ["sl", "it", "en"].includes(language as string) &&
    ["system", "light", "dark"].includes(theme as string) &&
    Array.isArray(screens) &&
    screens.length <= 30 &&
    screens.every(
      (each: unknown) =>
        typeof each === "object" &&
        each !== null &&
        isShort((each as { id?: unknown }).id, 40) &&
        isShort((each as { label?: unknown }).label, 80),
    )
  );
}

const isNothing = (args: readonly unknown[]): args is [] => args.length === 0;

/** Are these the arguments of a channel? What comes from a page is believed in nothing. */
export const guards: Guards = {
  "host:about": isNothing,
  "workspace:read-manifest": (args): args is [string] => args.length === 1 && isWhich(args[0]),
  "workspace:autosaves": isNothing,
  "workspace:commit-manifest": (args): args is [string, Onto, string | null] =>
    args.length === 3 && isText(args[0]) && isOnto(args[1]) && isFingerprint(args[2]),
  "workspace:read-part": (args): args is [string] => args.length === 1 && isPartName(args[0]),
  "workspace:write-part": (args): args is [string, Uint8Array] =>
    args.length === 2 && isPartName(args[0]) && isBytes(args[1]),
  "workspace:keep-only": (args): args is [readonly string[]] =>
    args.length === 1 && Array.isArray(args[0]) && args[0].length <= 100_000 && args[0].every(isPartName),
  "workspaces:list": isNothing,
  "workspaces:open": (args): args is [string] =>
    args.length === 1 && (args[0] === "" || isWorkspaceName(args[0])),
  "workspaces:create": (args): args is [string] => args.length === 1 && isWorkspaceName(args[0]),
  "workspaces:duplicate": (args): args is [string] => args.length === 1 && isWorkspaceName(args[0]),
  "settings:read": isNothing,
  "settings:write": (args): args is [Readonly<Record<string, string>>] =>
    args.length === 1 && isSettings(args[0]),
  "watched:folder": isNothing,
  "watched:choose": isNothing,
  "watched:stop": isNothing,
  "watched:files": isNothing,
  "watched:read": (args): args is [string] => args.length === 1 && isName(args[0]),
  "desktop:next": isNothing,
  "desktop:take-file": (args): args is [number] => args.length === 1 && isId(args[0]),
  "desktop:describe": (args): args is [WindowLooks] => args.length === 1 && isLooks(args[0]),
  "desktop:progress": (args): args is [number | null] => args.length === 1 && isDone(args[0]),
  "desktop:save-file": (args): args is [string, Uint8Array] =>
    args.length === 2 && isSavedName(args[0]) && isBytes(args[1]),
  "desktop:open-link": (args): args is [LinkName] => args.length === 1 && isLink(args[0]),
};
