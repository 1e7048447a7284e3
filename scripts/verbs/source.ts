import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { SourceFile, WorkspaceFiles } from "../../data/index.ts";
import { errorNumber } from "../../electron/fault.ts";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { FailedError } from "./verb.ts";
import { isFolder, noFolder, noSuchFile, noWorkspace, unreadable } from "./words.ts";

/** @throws FailedError if the file is not there or cannot be read */
export async function readSource(path: string): Promise<SourceFile> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    return { name: basename(path), bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    const number = errorNumber(error);
    const said = number === "ENOENT" ? noSuchFile : number === "EISDIR" ? isFolder : unreadable;
    throw new FailedError(said(path));
  }
}

/** @throws FailedError if the folder can be neither opened nor made */
export async function openFolder(path: string): Promise<WorkspaceFiles> {
  try {
    return await openWorkspaceFolder(resolve(path));
  } catch (error) {
    if (errorNumber(error) === undefined) throw error;
    throw new FailedError(noFolder(path));
  }
}

/** A workspace that was saved before: asking must not make one. */
export async function openSaved(path: string): Promise<WorkspaceFiles> {
  if (!existsSync(join(resolve(path), "manifest.json"))) throw new FailedError(noWorkspace(path));
  return openFolder(path);
}
