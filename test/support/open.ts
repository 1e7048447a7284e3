import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openLoggia } from "../../data/index.ts";
import type { Loggia, SourceFile, WorkspaceFiles } from "../../data/index.ts";
import { filesInMemory, startEngine } from "../../scripts/engine.ts";
import { shared } from "./shared.ts";

/**
 * One engine for all test files of a process: starting one takes a second, emptying it a few milliseconds. What a
 * file leaves in it is taken out before the next one (between-files.ts).
 */
export const engine = (shared.engine ??= startEngine());

/** A workspace in the real engine, in memory unless another place is given. */
export async function openEmpty(files: WorkspaceFiles = filesInMemory()): Promise<Loggia> {
  return (await openLoggia({ database: engine, files })).loggia;
}

export function fileAt(path: string): SourceFile {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
}

export function fileOf(text: string, name = "file.csv"): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Text in a legacy code page, byte by byte: Node's encoders write UTF only. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}
