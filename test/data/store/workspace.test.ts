import { describe, expect, it } from "vitest";
import type { WorkspaceFiles } from "../../../data/index.ts";
import { parseManifest, printManifest, type Manifest } from "../../../data/store/manifest.ts";
import { openWorkspace } from "../../../data/store/workspace.ts";
import { filesInMemory } from "../../../scripts/engine.ts";
import { fileOf, openEmpty } from "../../support/open.ts";

const row = (month: string): string => `${month};Školjka;0 Država - SKUPAJ;Prenočitve turistov;5`;
const file = (month: string) => fileOf(`MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n${row(month)}\n`);

/** A saved workspace of two imports, and what may be broken about it. */
async function saved(): Promise<WorkspaceFiles> {
  const files = filesInMemory();
  const loggia = await openEmpty(files);
  await loggia.load(file("2024M01"));
  await loggia.load(file("2024M02"));
  await loggia.close();
  return files;
}

describe("a damaged workspace", () => {
  it("opens the state before if the current manifest is damaged", async () => {
    const files = await saved();
    const text = (await files.readManifest("current")) ?? "";
    for (const damaged of [text.slice(0, -5), text.replace('"revision":2', '"revision":3'), "", "{}"]) {
      const broken: WorkspaceFiles = {
        ...files,
        readManifest: async (which) => (which === "current" ? damaged : files.readManifest(which)),
      };
      const opened = await openWorkspace(broken);
      expect(opened).toMatchObject({ recovered: opened.manifest.savedAt, fresh: false });
      expect(opened.manifest.imports).toHaveLength(1);
    }
  });

  it("opens the state before if a part of the current one is missing or damaged", async () => {
    const files = await saved();
    const opened = await openWorkspace(files);
    const last = opened.manifest.imports[1]?.part ?? "";
    for (const damaged of [null, Uint8Array.of(1, 2, 3)]) {
      const broken: WorkspaceFiles = {
        ...files,
        readPart: async (name) => (name === last ? damaged : files.readPart(name)),
      };
      const before = await openWorkspace(broken);
      expect(before.recovered).toBe(before.manifest.savedAt);
      expect(before.manifest.imports).toHaveLength(1);
    }
  });

  it("is not taken for a new one, lest it be overwritten", async () => {
    const files: WorkspaceFiles = { ...filesInMemory(), readManifest: async () => "damaged" };
    await expect(openWorkspace(files)).rejects.toMatchObject({ code: "damaged" });
  });

  it("of a newer Loggia is refused", async () => {
    const opened = await openWorkspace(await saved());
    const newer = await printManifest({ ...opened.manifest, version: 3 } as unknown as Manifest);
    expect(await parseManifest(newer)).toBe("newer-version");
    const files: WorkspaceFiles = { ...filesInMemory(), readManifest: async () => newer };
    await expect(openWorkspace(files)).rejects.toMatchObject({ code: "newer-version" });
  });
});

it("notices every single damaged letter of a manifest", async () => {
  const text = (await (await saved()).readManifest("current")) ?? "";
  for (let at = 0; at < text.length; at += 7) {
    const other = text[at] === "x" ? "y" : "x";
    expect(await parseManifest(text.slice(0, at) + other + text.slice(at + 1))).toBe("damaged");
  }
});
