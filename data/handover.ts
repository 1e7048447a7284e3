import { ArchiveError, openArchiveBytes } from "./archive/unzip.ts";
import { makeArchive } from "./archive/zip.ts";
import { isDraftDocument } from "./kernel/draft.ts";
import type { WorkspaceFiles } from "./store/files.ts";
import { importsInForce } from "./store/history.ts";
import { parseManifest, printManifest, sha256, type Manifest } from "./store/manifest.ts";
import { WorkspaceError } from "./store/workspace.ts";

/** A whole workspace on its way to another computer. */
export type HandedOn = {
  /** The manifest's text, to be committed as it is. */
  readonly manifest: string;
  readonly parts: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly settings: Readonly<Record<string, string>>;
  /** For people to recognise it by: when it was saved, and how many imports are in force. */
  readonly savedAt: string;
  readonly imports: number;
};

/** Why a file is no workspace that can be taken over; nothing was changed. */
export type NotTaken = "not-a-workspace" | "damaged" | "newer-version" | "too-large";

/** A manifest of 64 MiB names some hundred thousand imports: nobody's workspace, somebody's trap. */
const largestManifest = 64 * 2 ** 20;
const partName = /^[0-9a-f]{32}\.arrow$/;

/**
 * The open workspace as one file: every import with its versions, so that undo still works over there, and
 * the choices that belong to it. No path of this computer is in it.
 *
 * What cannot be undone any more because its part is gone is handed on without it.
 *
 * @throws WorkspaceError `damaged` if a part of an import in force is gone or damaged
 */
export async function handOn(
  files: WorkspaceFiles,
  manifest: Manifest,
  settings: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const inForce = new Set(importsInForce(manifest).map(({ part }) => part));
  const parts: Record<string, Uint8Array> = {};
  const gone: string[] = [];
  for (const { part, partSha256 } of manifest.imports) {
    const bytes = await files.readPart(part);
    const isGood = bytes !== null && (await sha256(bytes)) === partSha256;
    if (isGood) parts[`parts/${part}`] = bytes;
    else if (inForce.has(part)) throw new WorkspaceError("damaged");
    else gone.push(part);
  }
  return makeArchive({
    "loggia.txt": await printManifest(withoutDrafts(manifest)),
    "settings.json": JSON.stringify(settings),
    // What was lost here already; anything else that is missing over there was lost on the way.
    ...(gone.length > 0 && { "gone.txt": gone.join("\n") }),
    ...parts,
  });
}

/** What was typed and not saved is nobody else's. */
function withoutDrafts({ documents, ...manifest }: Manifest): Manifest {
  const kept = Object.entries(documents ?? {}).filter(([name]) => !isDraftDocument(name));
  return { ...manifest, ...(documents && { documents: Object.fromEntries(kept) }) };
}

/**
 * What such a file holds, checked as a saved workspace is: by the checksums of the manifest and of every
 * part. Its members are only looked up by the names the manifest gives; no name in it is ever a path.
 */
export async function readHandedOn(bytes: Uint8Array): Promise<HandedOn | NotTaken> {
  try {
    const member = openArchiveBytes(bytes);
    const text = member("loggia.txt", largestManifest);
    if (!text) return "not-a-workspace";
    const printed = new TextDecoder().decode(text);
    const manifest = await parseManifest(printed);
    if (typeof manifest === "string") return manifest;
    const inForce = importsInForce(manifest);
    const gone = new TextDecoder().decode(member("gone.txt", 2 ** 20)).split("\n");
    const parts: { name: string; bytes: Uint8Array }[] = [];
    for (const { part, partSha256 } of manifest.imports) {
      if (!partName.test(part)) return "damaged";
      const content = member(`parts/${part}`);
      if (content && (await sha256(content)) === partSha256) parts.push({ name: part, bytes: content });
      else if (content || !gone.includes(part)) return "damaged";
    }
    const settings = settingsOf(member("settings.json", 2 ** 20));
    return { manifest: printed, parts, settings, savedAt: manifest.savedAt, imports: inForce.length };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return error.problem === "too-large" ? "too-large" : "not-a-workspace";
  }
}

/** Small strings by name; anything else in there is left behind. */
function settingsOf(bytes: Uint8Array | undefined): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== "object" || value === null) return {};
    const kept = Object.entries(value).filter(
      ([name, text]) =>
        /^[a-z][a-zA-Z0-9.-]{0,63}$/.test(name) && typeof text === "string" && text.length <= 4000,
    );
    return Object.fromEntries(kept.slice(0, 100));
  } catch {
    return {};
  }
}
