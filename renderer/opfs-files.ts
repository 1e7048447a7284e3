import type { WorkspaceFiles } from "../data/index.ts";

const manifests: Readonly<Record<string, string>> = {
  current: "manifest.json",
  previous: "manifest.previous.json",
};

/** A workspace in the browser's private file system, for when there is no host. */
export async function openOpfsFiles(): Promise<WorkspaceFiles> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle("loggia", { create: true });
  const parts = await folder.getDirectoryHandle("parts", { create: true });

  const readManifest: WorkspaceFiles["readManifest"] = async (which) => {
    const name = manifests[which];
    const file = name === undefined ? null : await fileOf(folder, name);
    return file && file.size > 0 ? file.text() : null;
  };
  return {
    readManifest,
    // A stream replaces its file only when it is closed, so each of the two writes is all or nothing.
    async commitManifest(text, onto) {
      const before = onto === "damaged" ? null : await readManifest("current");
      if (before !== null) await write(folder, "manifest.previous.json", before);
      await write(folder, "manifest.json", text);
    },
    async readPart(name) {
      const file = await fileOf(parts, name);
      return file ? new Uint8Array(await file.arrayBuffer()) : null;
    },
    writePart: (name, bytes) => write(parts, name, new Blob([bytes as Uint8Array<ArrayBuffer>])),
    async keepOnly(kept) {
      if (await fileOf(folder, "manifest.previous.json")) await folder.removeEntry("manifest.previous.json");
      const names = [];
      for await (const name of parts.keys()) names.push(name);
      for (const name of names) if (!kept.includes(name)) await parts.removeEntry(name);
    },
  };
}

async function fileOf(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

async function write(folder: FileSystemDirectoryHandle, name: string, content: string | Blob): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(content);
  await stream.close();
}
