import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "vite";
import { expect, test } from "vitest";
import { openWorkspaceFolder } from "../../electron/workspace-files.ts";
import { temporaryFolder } from "../support/folder.ts";

const root = join(import.meta.dirname, "..", "..");
const kills = 30;

test(`killed ${kills} times while saving, a workspace loses no acknowledged save and never mixes two`, async () => {
  const [folder, outDir] = [await temporaryFolder(), await temporaryFolder()];
  const input = join(root, "electron", "workspace-files.ts");
  await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: input, outDir, emptyOutDir: true, target: "node20" },
  });
  const module = join(outDir, (await readdir(outDir))[0] ?? "");

  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, [
      join(root, "test", "support", "save-for-ever.mjs"),
      module,
      folder,
    ]);
    const acknowledged = countSaves(child);
    await once(child.stdout, "data");
    // Spread over more than one save, so that the kills meet every step of it.
    await sleep((kill * 7) % 23);
    child.kill("SIGKILL");
    await once(child, "close");

    const files = await openWorkspaceFolder(folder);
    const current = parse(await files.readManifest("current"));
    expect([acknowledged(), acknowledged() + 1]).toContain(current.save);
    expect(current.body).toBe(String(current.save).padStart(8, "0").repeat(4000));
    if (current.save > 1) expect(parse(await files.readManifest("previous")).save).toBeGreaterThan(0);
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith(".tmp-"))).toEqual([]);
    expect(await files.readPart(`part-${child.pid}-${current.save}.arrow`)).toHaveLength(32_000);
  }
});

function countSaves(child: ChildProcess): () => number {
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return () => Number(output.split("\n").at(-2));
}

function parse(text: string | null): { save: number; body: string } {
  return JSON.parse(text ?? "") as { save: number; body: string };
}
