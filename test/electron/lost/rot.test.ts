import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseManifest, sha256 } from "../../../data/store/manifest.ts";
import { openWorkspace } from "../../../data/store/workspace.ts";
import { openWorkspaceFolder } from "../../../electron/workspace-files.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const text =
  "MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n2024M01;Školjka;0 Država - SKUPAJ;Prenočitve turistov;5\n";

async function saved(): Promise<string> {
  const folder = await temporaryFolder();
  const loggia = await openEmpty(await openWorkspaceFolder(folder));
  await loggia.load(fileOf(text, "first.csv"));
  await loggia.load(fileOf(text.replace(";5", ";6"), "second.csv"));
  await loggia.close();
  return folder;
}

const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const damaged = Uint8Array.from(bytes);
  damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return damaged;
};

test("every truncation and every single wrong bit of the manifest, and 10,000 of a part, are found", async () => {
  const folder = await saved();
  const manifest = await readFile(join(folder, "manifest.json"));
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  expect(await parseManifest(decode(manifest))).toMatchObject({ revision: 2 });
  let found = 0;
  for (let length = 0; length < manifest.length; length++)
    if ((await parseManifest(decode(manifest.subarray(0, length)))) === "damaged") found++;
  expect(found).toBe(manifest.length);

  const {
    manifest: { imports },
  } = await openWorkspace(await openWorkspaceFolder(folder));
  const part = await readFile(join(folder, imports[1]?.part ?? ""));
  expect(await sha256(part)).toBe(imports[1]?.partSha256);
  for (let length = 0; length < part.length; length++)
    expect(await sha256(part.subarray(0, length))).not.toBe(imports[1]?.partSha256);

  let unnoticed = 0;
  for (let bit = 0; bit < 8 * manifest.length; bit++)
    if ((await parseManifest(decode(flipped(manifest, bit)))) !== "damaged") unnoticed++;
  for (let flip = 0; flip < 10_000; flip++) {
    // Steps of a prime number, so that they meet every byte in turn and no bit twice.
    const bit = (flip * 7919) % (8 * part.length);
    if ((await sha256(flipped(part, bit))) === imports[1]?.partSha256) unnoticed++;
  }
  expect(unnoticed).toBe(0);
});

test("on the disk: a wrong bit or a missing end leads to the state before, which is said", async () => {
  const folder = await saved();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".arrow"));
  const before = await openWorkspace(await openWorkspaceFolder(folder));
  const last = before.manifest.imports[1]?.part ?? "";
  expect(names).toContain(last);
  for (const name of ["manifest.json", last]) {
    const whole = await readFile(join(folder, name));
    for (const damaged of [flipped(whole, 801), whole.subarray(0, -1), new Uint8Array()]) {
      await writeFile(join(folder, name), damaged);
      const opened = await openWorkspace(await openWorkspaceFolder(folder));
      expect(opened.recovered, name).not.toBeNull();
      expect(opened.manifest.imports).toHaveLength(1);
    }
    await writeFile(join(folder, name), whole);
  }
});

test("the control: a program that reads what it can believes hundreds of the same wrong bits", async () => {
  const body = (await readFile(join(await saved(), "manifest.json"), "utf8")).split("\n")[1] ?? "";
  const bytes = new TextEncoder().encode(body);
  let believed = 0;
  for (let bit = 0; bit < 8 * bytes.length; bit += 11) {
    try {
      JSON.parse(new TextDecoder().decode(flipped(bytes, bit)));
      believed++;
    } catch {
      // Found, as chance would have it.
    }
  }
  expect(believed).toBeGreaterThan(200);
});

test("an empty file, as a power cut leaves one, is told and saved over without a quarrel", async () => {
  const folder = await saved();
  await writeFile(join(folder, "manifest.json"), "");
  const loggia = await openEmpty(await openWorkspaceFolder(folder));
  expect(await loggia.imports()).toHaveLength(1);
  await loggia.load(fileOf(text.replace(";5", ";7"), "third.csv"));
  await loggia.close();
  const opened = await openWorkspace(await openWorkspaceFolder(folder));
  expect(opened.recovered).toBeNull();
  expect(opened.manifest.imports).toHaveLength(2);
});

test("a part gone bad is healed by importing its file again", async () => {
  const folder = await saved();
  const { manifest } = await openWorkspace(await openWorkspaceFolder(folder));
  const name = manifest.imports[1]?.part ?? "";
  const whole = await readFile(join(folder, name));
  await writeFile(join(folder, name), flipped(whole, 99));
  const files = await openWorkspaceFolder(folder);
  await files.writePart(name, whole);
  expect(await readFile(join(folder, name))).toEqual(whole);
  await expect(files.writePart(name, flipped(whole, 3))).rejects.toThrow(/^exists$/);
  expect((await openWorkspace(files)).recovered).toBeNull();
});
