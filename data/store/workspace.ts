import type { WorkspaceFiles } from "./files.ts";
import { importsInForce } from "./history.ts";
import { parseManifest, printManifest, sha256, type ImportRecord, type Manifest } from "./manifest.ts";

/** A saved state: what its manifest says, and the parts it names, by name. */
type State = { readonly manifest: Manifest; readonly parts: ReadonlyMap<string, Uint8Array> };

export type OpenedWorkspace = State & {
  /** Never saved before. */
  readonly fresh: boolean;
  /** The saved state was damaged; when this one, an earlier, was saved (ISO 8601). Else null. */
  readonly recovered: string | null;
  /** Where to save from now on: the first save over a damaged state does not count it as the one before. */
  readonly files: WorkspaceFiles;
};

/** A saved workspace that cannot be opened; nothing was changed. */
export class WorkspaceError extends Error {
  override readonly name = "WorkspaceError";
  readonly code: "damaged" | "newer-version";

  constructor(code: WorkspaceError["code"]) {
    super(code);
    this.code = code;
  }
}

const empty: Manifest = {
  format: "loggia-workspace",
  version: 2,
  revision: 0,
  savedAt: "",
  imports: [],
  versions: [],
  current: 0,
  plans: [],
};

/**
 * Opens the last saved state or, if that is damaged, the one before, or the newest autosave that opens:
 * never a mix, because a state counts only if every part it names is there and has its checksum.
 *
 * @throws WorkspaceError if none opens, or a newer Loggia wrote it
 */
export async function openWorkspace(files: WorkspaceFiles): Promise<OpenedWorkspace> {
  const current = await read(files, "current");
  if (current === "newer-version") throw new WorkspaceError(current);
  if (typeof current === "object") return { ...current, fresh: false, recovered: null, files };
  const earlier = ["previous", ...((await files.autosaves?.()) ?? [])];
  let found = current !== "absent";
  for (const which of earlier) {
    const state = await read(files, which);
    if (typeof state === "object")
      return { ...state, fresh: false, recovered: state.manifest.savedAt, files: over(files) };
    found ||= state !== "absent";
  }
  if (found) throw new WorkspaceError("damaged");
  return { manifest: empty, parts: new Map(), fresh: true, recovered: null, files };
}

/** The same files, whose first save replaces a damaged state. */
function over(files: WorkspaceFiles): WorkspaceFiles {
  let onto: "good" | "damaged" = "damaged";
  return {
    ...files,
    async commitManifest(text) {
      await files.commitManifest(text, onto);
      onto = "good";
    },
  };
}

async function read(
  files: WorkspaceFiles,
  which: string,
): Promise<State | "absent" | "damaged" | "newer-version"> {
  const text = await files.readManifest(which);
  if (text === null) return "absent";
  const manifest = await parseManifest(text);
  if (typeof manifest === "string") return manifest;
  const parts = new Map<string, Uint8Array>();
  for (const { part, partSha256 } of importsInForce(manifest)) {
    const bytes = await files.readPart(part);
    if (!bytes || (await sha256(bytes)) !== partSha256) return "damaged";
    parts.set(part, bytes);
  }
  return { manifest, parts };
}

/** Saves one more import: its part first, then the manifest that names it. */
export async function commitImport(
  files: WorkspaceFiles,
  manifest: Manifest,
  record: ImportRecord,
  part: Uint8Array,
): Promise<Manifest> {
  await files.writePart(record.part, part);
  return commit(files, manifest);
}

/** Makes a manifest the saved one, counted and dated. */
export async function commit(files: WorkspaceFiles, changed: Manifest): Promise<Manifest> {
  const savedAt = new Date().toISOString();
  const manifest: Manifest = { ...changed, revision: changed.revision + 1, savedAt };
  await files.commitManifest(await printManifest(manifest));
  return manifest;
}

/**
 * The part of an import that is not in force, to put it back.
 *
 * @throws WorkspaceError if it is gone or damaged
 */
export async function readPart(
  files: WorkspaceFiles,
  { part, partSha256 }: ImportRecord,
): Promise<Uint8Array> {
  const bytes = await files.readPart(part);
  if (!bytes || (await sha256(bytes)) !== partSha256) throw new WorkspaceError("damaged");
  return bytes;
}
