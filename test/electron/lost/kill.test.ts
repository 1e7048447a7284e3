import { once } from "node:events";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { openWorkspace } from "../../../data/store/workspace.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { buildVictim, type Victim } from "../../support/run-victim.ts";

/** `npm run soak` asks for a thousand. */
const soak = process.env["LOGGIA_SOAK"];
const kills = Number(soak ?? 15);
const seed = Number(process.env["LOGGIA_SEED"] ?? 20_261_121);
// Each import needs an engine, which takes a second to start.
const ofImports = soak ? Math.ceil(kills * 0.3) : 2;
const time = 60_000 + kills * 4000;

let victim: (...args: readonly string[]) => Victim;
beforeAll(async () => {
  victim = await buildVictim();
}, 60_000);

/** Kills it some moments after its first word, which says that it is at work. */
async function killed(what: string, folder: string, moment: number): Promise<{ said: number; pid: number }> {
  const { child, said } = victim(what, folder);
  const ended = once(child, "close").then(() => Promise.reject(new Error(`${what} ended by itself`)));
  ended.catch(() => undefined);
  await Promise.race([once(child.stdout, "data"), ended]);
  await sleep(moment);
  child.kill("SIGKILL");
  await once(child, "close");
  return { said: Number(said()), pid: child.pid ?? 0 };
}

const litter = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith(".tmp-"));

test(
  `killed ${kills - ofImports} times while saving, a workspace loses no acknowledged save and never mixes two`,
  async () => {
    const folder = await temporaryFolder();
    const moments = randomMoments(seed);
    for (let kill = 0; kill < kills - ofImports; kill++) {
      const { said, pid } = await killed("save", folder, moments(23));
      const files = await openWorkspaceFolder(folder);
      const current = parse(await files.readManifest("current"));
      expect([said, said + 1]).toContain(current.save);
      expect(current.body).toBe(String(current.save).padStart(8, "0").repeat(4000));
      if (current.save > 1) expect(parse(await files.readManifest("previous")).save).toBeGreaterThan(0);
      expect(await litter(folder)).toEqual([]);
      expect(await files.readPart(`part-${pid}-${current.save}.arrow`)).toHaveLength(32_000);
    }
  },
  time,
);

test("the control: a file written the plain way is unreadable after one of these moments", async () => {
  const folder = await temporaryFolder();
  const moments = randomMoments(seed + 2);
  let unreadable = 0;
  for (let kill = 0; kill < 200 && unreadable === 0; kill++) {
    await killed("overwrite", folder, moments(23));
    const text = await readFile(join(folder, "manifest.json"), "utf8");
    if (!text.endsWith('"}')) unreadable++;
  }
  expect(unreadable).toBe(1);
}, 60_000);

test(
  `killed ${ofImports} times while importing, it opens with every acknowledged import and no half one`,
  async () => {
    let folder = await temporaryFolder();
    const moments = randomMoments(seed + 1);
    for (let kill = 0; kill < ofImports; kill++) {
      // Opening takes as long as there are imports: a fresh one now and then.
      if (kill % 10 === 9) folder = await temporaryFolder();
      if (soak && kill % 50 === 0) console.log(`${kill} of ${ofImports} imports killed`);
      const { said } = await killed("import", folder, moments(60));
      const { manifest, parts, recovered } = await openWorkspace(await openWorkspaceFolder(folder));
      expect(recovered).toBeNull();
      const files = manifest.imports.map(({ file }) => file);
      expect([said, said + 1]).toContain(files.length);
      expect(files).toEqual(files.map((_, at) => `${at + 1}.csv`));
      expect(parts.size).toBe(files.length);
      expect(manifest.versions).toHaveLength(files.length);
      expect(await litter(folder)).toEqual([]);
    }
  },
  time,
);

function parse(text: string | null): { save: number; body: string } {
  return JSON.parse(text ?? "") as { save: number; body: string };
}

/** Milliseconds below a limit, the same series for the same seed (mulberry32). */
function randomMoments(from: number): (below: number) => number {
  let state = from >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}
