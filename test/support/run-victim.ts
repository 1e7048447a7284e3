import { spawn, type ChildProcessByStdio } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "vite";

const root = join(import.meta.dirname, "..", "..");

/** A process that can be killed, and the last line it has said so far. */
export type Victim = {
  readonly child: ChildProcessByStdio<null, Readable, null>;
  readonly said: () => string | undefined;
};

/** Builds victim.ts once for this test; inside the project, so that it finds the engine. */
export async function buildVictim(): Promise<(...args: readonly string[]) => Victim> {
  const outDir = join(root, ".cache", `victim-${process.pid}`);
  await build({
    configFile: false,
    logLevel: "error",
    root,
    build: {
      ssr: join(root, "test", "support", "victim.ts"),
      outDir,
      emptyOutDir: true,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "victim.mjs", chunkFileNames: "[name].mjs" } },
    },
  });
  return (...args) => {
    const child = spawn(process.execPath, ["--liftoff-only", join(outDir, "victim.mjs"), ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    return { child, said: () => output.split("\n").at(-2) };
  };
}
