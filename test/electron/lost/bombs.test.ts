import { once } from "node:events";
import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeArchive } from "../../../data/archive/zip.ts";
import { sha256, type ImportRecord, type Version } from "../../../data/store/manifest.ts";
import { commit, commitImport, openWorkspace } from "../../../data/store/workspace.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { buildVictim, type Victim } from "../../support/run-victim.ts";

const mebibyte = 2 ** 20;
const most = 300;

let victim: (...args: readonly string[]) => Victim;
beforeAll(async () => {
  victim = await buildVictim();
}, 60_000);

/** How it went in a process of its own, and the most memory that one ever had, in MB. */
async function inAnother(what: string, path: string): Promise<{ how: string; memory: number }> {
  const { child, said } = victim(what, path);
  await once(child, "close");
  const [, how = "", memory] = /^(.*) (\d+)$/.exec(said() ?? "") ?? [];
  return { how, memory: Number(memory) };
}

const part = `${"a".repeat(32)}.arrow`;

/** A workspace with one import, saved three times; nobody looks into its rows here. */
async function saved(): Promise<string> {
  const folder = join(await temporaryFolder(), "workspace");
  const files = await openWorkspaceFolder(folder);
  const bytes = new TextEncoder().encode("rows");
  const record = { id: 1, file: "first.csv", part, partSha256: await sha256(bytes) } as ImportRecord;
  const action = { kind: "import", import: 1 } as const;
  const version: Version = { id: 1, at: "", action, before: 0, imports: [1] };
  const { manifest } = await openWorkspace(files);
  const first = { ...manifest, imports: [record], versions: [version], current: 1 };
  const second = await commitImport(files, first, record, bytes);
  await commit(files, second);
  return folder;
}

describe("a file made to fill the memory", () => {
  test.each([64 * mebibyte + 1, 400 * mebibyte])(
    "a manifest of %i bytes is not read, and the state before opens",
    async (size) => {
      const folder = await saved();
      await truncate(join(folder, "manifest.json"), size);
      const { how, memory } = await inAnother("open", folder);
      expect(how).toBe("recovered");
      expect(memory).toBeLessThan(most);
    },
  );

  test("a part of 400 MiB is not read either", async () => {
    const folder = await saved();
    await truncate(join(folder, part), 400 * mebibyte);
    const { how, memory } = await inAnother("open", folder);
    expect(how).toBe("damaged");
    expect(memory).toBeLessThan(most);
  });

  test("100,000 lists deep with the right checksum it is damaged, and nobody's stack overflows", async () => {
    const folder = await saved();
    const body = "[".repeat(100_000) + "]".repeat(100_000);
    const text = `${await sha256(new TextEncoder().encode(body))}\n${body}\n`;
    await writeFile(join(folder, "manifest.json"), text);
    const { how, memory } = await inAnother("open", folder);
    expect(how).toBe("recovered");
    expect(memory).toBeLessThan(most);
  });

  test("a workspace handed on whose 60 kB unpack to 64 MiB and one byte is refused by its size", async () => {
    const file = join(await temporaryFolder(), "bomb.loggia");
    await writeFile(file, makeArchive({ "loggia.txt": new Uint8Array(64 * mebibyte + 1) }));
    const { how, memory } = await inAnother("take", file);
    expect(how).toBe("too-large");
    expect(memory).toBeLessThan(most);
  });

  test("the control: read without asking for its size, the same manifest takes more than that", async () => {
    const folder = await saved();
    await truncate(join(folder, "manifest.json"), most * mebibyte);
    expect((await inAnother("read-whole", join(folder, "manifest.json"))).memory).toBeGreaterThan(most);
  });
});
