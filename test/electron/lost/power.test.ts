import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, openWorkspace } from "../../../data/store/workspace.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { materialise, powerDisk, type Files } from "../../support/power-disk.ts";

const plan = (headings: string) => ({ headings, mapping: null, answers: {} });

/** Two saves; after each step of theirs, every state the disk may be in, opened as the program opens it. */
async function badStates(syncs: boolean): Promise<{ tried: number; bad: string[] }> {
  const folder = await temporaryFolder();
  const { disk, moments } = powerDisk(folder, syncs);
  const files = await openWorkspaceFolder(folder, disk);
  const first = await commit(files, { ...(await openWorkspace(files)).manifest, plans: [plan("a")] });
  const acknowledged = moments.length;
  const second = await commit(files, { ...first, plans: [plan("a"), plan("b")] });

  const bad: string[] = [];
  const seen = new Map<string, number>();
  const scratch = join(await temporaryFolder(), "state");
  for (const [at, { step, states }] of moments.entries()) {
    for (const state of states) {
      const key = print(state);
      if (!seen.has(key)) {
        await materialise(state, scratch);
        const opened = await openWorkspace(await openWorkspaceFolder(scratch)).catch(() => null);
        seen.set(key, opened ? opened.manifest.plans.length : -1);
        await rm(scratch, { recursive: true });
      }
      // What was acknowledged before this moment must be there; what is being saved may be.
      const plans = seen.get(key) ?? -1;
      const least = at >= moments.length - 1 ? 2 : at >= acknowledged - 1 ? 1 : 0;
      if (plans < least) bad.push(`${at} ${step}: ${plans}`);
    }
  }
  expect(second.revision).toBe(2);
  return { tried: moments.reduce((sum, { states }) => sum + states.length, 0), bad };
}

const print = (state: Files): string =>
  [...state]
    .filter(([name]) => name.startsWith("manifest"))
    .map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString("base64")}`)
    .sort()
    .join("\n");

test("after a power cut at any step the last acknowledged state opens, or the one being saved", async () => {
  const { tried, bad } = await badStates(true);
  expect(bad).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});

test("the control: without syncing, the same model finds states that have lost what was acknowledged", async () => {
  const { bad } = await badStates(false);
  expect(bad.length).toBeGreaterThan(0);
});
