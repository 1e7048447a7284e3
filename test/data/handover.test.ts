import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { makeArchive } from "../../data/archive/zip.ts";
import { readHandedOn, type HandedOn } from "../../data/index.ts";
import { draftDocument } from "../../data/kernel/draft.ts";
import { printManifest, type Manifest } from "../../data/store/manifest.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { readMarks } from "../../renderer/state/marks.ts";
import { fileOf, openEmpty } from "../support/open.ts";
import { zipOf } from "../support/workbook.ts";

const release = (nights: number) =>
  fileOf(
    `MESEC;OBČINE;DRŽAVA;MERITVE;VREDNOST\n2024M01;Školjka;0 Država - SKUPAJ;Prenočitve turistov;${nights}\n`,
    `${nights}.csv`,
  );

let bytes: Uint8Array;
/** What stays with the figures and is no figure: a kept board pack, and what somebody wrote down. */
const pack = JSON.stringify({ title: "Poletje 2026", pages: ["č".repeat(70_000)] });
const marks = JSON.stringify([{ id: "1", month: "2026-07", kind: "event", label: "Sladka Istra {b}" }]);
let nights: unknown;
beforeAll(async () => {
  const loggia = await openEmpty();
  await loggia.load(release(5));
  await loggia.load(release(6));
  await loggia.undo();
  await loggia.keep(draftDocument("events"), "typed and not saved");
  nights = (await loggia.ask("stays_monthly")).columns["nights"];
  await loggia.keep("pack: Poletje 2026", pack);
  bytes = await loggia.handOn({ marks });
  await loggia.close();
});

async function taken(): Promise<HandedOn> {
  const handed = await readHandedOn(bytes);
  if (typeof handed === "string") throw new Error(handed);
  return handed;
}

describe("a workspace handed on as one file", () => {
  test("gives over there the same figures, versions, undo, kept packs and own marks", async () => {
    const handed = await taken();
    expect(handed).toMatchObject({ imports: 1, settings: { marks } });
    // What was typed and not saved stays where it was typed.
    expect(handed.manifest).toContain("Poletje 2026");
    expect(handed.manifest).not.toContain("typed and not saved");
    const files = filesInMemory();
    for (const { name, bytes: part } of handed.parts) await files.writePart(name, part);
    await files.commitManifest(handed.manifest);
    const loggia = await openEmpty(files);
    expect((await loggia.ask("stays_monthly")).columns["nights"]).toEqual(nights);
    expect(await loggia.history()).toMatchObject({ current: 1, redo: 2 });
    expect(await loggia.documents()).toEqual({ "pack: Poletje 2026": pack });
    expect(readMarks(handed.settings["marks"])).toHaveLength(1);
    await loggia.redo();
    expect((await loggia.ask("stays_monthly")).columns["nights"]).toEqual([6]);
    await loggia.close();
  });

  test("is never taken over with a wrong bit or a missing end", async () => {
    const whole = await taken();
    await fc.assert(
      fc.asyncProperty(fc.nat(8 * bytes.length - 1), async (bit) => {
        const damaged = Uint8Array.from(bytes);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const read = await readHandedOn(damaged);
        // A bit in a date or a spare field of the archive means nothing; then it is the same workspace.
        if (typeof read !== "string") expect({ ...read, settings: {} }).toEqual({ ...whole, settings: {} });
      }),
      { numRuns: 400 },
    );
    for (let length = 0; length < bytes.length; length += 97)
      expect(typeof (await readHandedOn(bytes.subarray(0, length)))).toBe("string");
  });

  test("holds no path: every member has a plain name, and the manifest the names of files alone", async () => {
    const names = new TextDecoder("latin1")
      .decode(bytes)
      .match(/parts\/[0-9a-f]{32}\.arrow|loggia\.txt|settings\.json/g);
    expect(new Set(names).size).toBe(4);
    expect((await taken()).manifest).not.toMatch(/"[^"]*(\/home|\/tmp|[A-Z]:\\\\)[^"]*"/);
  });
});

describe("a file made to do harm", () => {
  /** The manifest of the good one with its first part called something else. */
  async function renamed(part: string): Promise<Uint8Array> {
    const { manifest } = await taken();
    const parsed = JSON.parse(manifest.split("\n")[1] ?? "") as Manifest;
    const imports = parsed.imports.map((each) => ({ ...each, part }));
    return makeArchive({ "loggia.txt": await printManifest({ ...parsed, imports }), [`parts/${part}`]: "x" });
  }

  test.each([
    "../../evil.arrow",
    "/etc/cron.d/x.arrow",
    "C:\\x.arrow",
    "a.arrow",
    `${"0".repeat(32)}.arrow\n`,
    "..%2f.arrow",
  ])("that calls a part %j is refused", async (part) =>
    expect(await readHandedOn(await renamed(part))).toBe("damaged"),
  );

  test.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["no archive", new TextEncoder().encode("a;b\n1;2\n")],
    ["an archive of something else", zipOf({ "xl/workbook.xml": "<x/>" })],
  ])("%s is no workspace", async (_what, content) =>
    expect(await readHandedOn(content)).toBe("not-a-workspace"),
  );

  test("of a newer Loggia is refused", async () => {
    const newer = await printManifest({ version: 99 } as unknown as Manifest);
    expect(await readHandedOn(makeArchive({ "loggia.txt": newer }))).toBe("newer-version");
  });

  test("that says it unpacks to more than a manifest can be is refused before it is unpacked", async () => {
    const small = makeArchive({ "loggia.txt": "x" });
    expect(await readHandedOn(small)).toBe("damaged");
    const bomb = Buffer.from(small);
    bomb.writeUInt32LE(65 * 2 ** 20, bomb.indexOf("PK\u0001\u0002", 0, "latin1") + 24);
    expect(await readHandedOn(bomb)).toBe("too-large");
  });

  test("whose manifest is 100,000 lists deep, or names __proto__, changes nothing here", async () => {
    const { sha256 } = await import("../../data/store/manifest.ts");
    for (const body of [
      "[".repeat(100_000) + "]".repeat(100_000),
      '{"version":2,"__proto__":{"p":1},"imports":[],"versions":[]}',
    ]) {
      const text = `${await sha256(new TextEncoder().encode(body))}\n${body}\n`;
      const read = await readHandedOn(
        makeArchive({
          "loggia.txt": text,
          "settings.json": '{"__proto__":{"p":"1"},"constructor":"x","a":"b"}',
        }),
      ).catch(() => "refused");
      expect(({} as { p?: unknown }).p).toBeUndefined();
      if (typeof read !== "string") expect(Object.keys(read.settings).sort()).toEqual(["a", "constructor"]);
    }
  });
});
