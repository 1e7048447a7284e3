import type { WorkspaceFiles } from "./files.ts";
import { parseManifest, printManifest, sha256, type ImportRecord, type Manifest } from "./manifest.ts";

/** A saved state: what its manifest says, and the parts it names, by name. */
type State = { readonly manifest: Manifest; readonly parts: ReadonlyMap<string, Uint8Array> };

export type OpenedWorkspace = State & {
  /** Never saved before. */
  readonly fresh: boolean;
  /** The saved state was damaged; this is the one before it. */
  readonly recovered: boolean;
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

const empty: Manifest = { format: "loggia-workspace", version: 1, revision: 0, savedAt: "", imports: [] };

/**
 * Opens the last saved state or, if that is damaged, the one before: never a mix, because a state
 * counts only if every part it names is there and has its checksum.
 *
 * @throws WorkspaceError if neither opens, or a newer Loggia wrote it
 */
export async function openWorkspace(files: WorkspaceFiles): Promise<OpenedWorkspace> {
  const current = await read(files, "current");
  if (current === "newer-version") throw new WorkspaceError(current);
  if (typeof current === "object") return { ...current, fresh: false, recovered: false };
  const previous = await read(files, "previous");
  if (typeof previous === "object") return { ...previous, fresh: false, recovered: true };
  if (current === "damaged" || previous !== "absent") throw new WorkspaceError("damaged");
  return { manifest: empty, parts: new Map(), fresh: true, recovered: false };
}

async function read(
  files: WorkspaceFiles,
  which: "current" | "previous",
): Promise<State | "absent" | "damaged" | "newer-version"> {
  const text = await files.readManifest(which);
  if (text === null) return "absent";
  const manifest = await parseManifest(text);
  if (typeof manifest === "string") return manifest;
  const parts = new Map<string, Uint8Array>();
  for (const { part, partSha256 } of manifest.imports) {
    const bytes = await files.readPart(part);
    if (!bytes || (await sha256(bytes)) !== partSha256) return "damaged";
    parts.set(part, bytes);
  }
  return { manifest, parts };
}

/** Saves one more import: its part first, then the manifest that names it. */
export async function commitImport(
  files: WorkspaceFiles,
  before: Manifest,
  record: ImportRecord,
  part: Uint8Array,
): Promise<Manifest> {
  const manifest: Manifest = {
    ...before,
    revision: before.revision + 1,
    savedAt: record.importedAt,
    imports: [...before.imports, record],
  };
  await files.writePart(record.part, part);
  await files.commitManifest(await printManifest(manifest));
  return manifest;
}

/** The number the next import gets. */
export function nextImport({ imports }: Manifest): number {
  return Math.max(0, ...imports.map(({ id }) => id)) + 1;
}
