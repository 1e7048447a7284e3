import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { indicators, sampleFiles, unpackOwn, type Loggia } from "../../data/index.ts";
import { startPack } from "../../renderer/board/build.ts";
import type { Pack } from "../../renderer/board/pack.ts";
import { newPage } from "../../renderer/board/edit.ts";
import { pageKinds } from "../../renderer/board/pages/index.ts";
import { openLoggia } from "../../data/index.ts";
import { filesInMemory } from "../../scripts/engine.ts";
import { engine } from "./open.ts";

export { indicators };

/** Loggia over the figures it opens with. */
export async function openSample(): Promise<Loggia> {
  return (await openLoggia({ database: engine, files: filesInMemory(), seed: sampleFiles })).loggia;
}

/** A pack of every page there is. */
export function fullPack(): Pack {
  const pages = pageKinds.map(({ id }) => newPage([], id, null));
  return { ...startPack(), pages: [...pages, newPage([], "sources", null)] };
}

/** The parts of a zip as texts; what is a zip itself is opened too, its parts named behind its own name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unpackOwn(bytes)).flatMap(([name, part]): [string, string][] =>
    part[0] === 0x50 && part[1] === 0x4b
      ? [...partsOf(part)].map(([inner, text]): [string, string] => [`${name}!${inner}`, text])
      : [[name, new TextDecoder().decode(part)]],
  );
  return new Map(parts);
}

/** Everything a PDF says outside of and inside its packed streams, byte by byte. */
export function pdfBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = ""]) => {
    try {
      return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    } catch {
      return packed;
    }
  });
  return [text, ...streams].join("\n");
}

/** A PDF's own texts: titles, alternatives, bookmarks, as people read them. */
export function pdfStrings(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/stream\r?\n[\s\S]*?endstream/g, "");
  return [...text.matchAll(/\((\xfe\xff(?:\\[\s\S]|[^\\)])*|(?:\\[\s\S]|[^\\)])*)\)/g)].map(
    ([, raw = ""]) => {
      const plain = raw.replaceAll(
        /\\([\s\S])/g,
        (_, letter: string) => ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" })[letter] ?? letter,
      );
      if (!plain.startsWith("\xfe\xff")) return plain;
      return Buffer.from(plain.slice(2), "latin1").swap16().toString("utf16le");
    },
  );
}

/** Throws where an XML text is not well formed, as far as office programs look. */
export function checkXml(name: string, xml: string): void {
  const bare = xml
    .replaceAll(/<(?:\?[^>]*\?|!\[CDATA\[[\s\S]*?\]\]|!--[\s\S]*?--)>/g, "")
    .replaceAll(/<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g, "");
  const stray = /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(bare);
  if (stray) throw new Error(`${name}: ${bare.slice(Math.max(0, stray.index - 30), stray.index + 30)}`);
  const open: string[] = [];
  for (const [, closing, tag = "", rest = "", empty] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"]|"[^"]*")*?)(\/?)>/g,
  )) {
    if (closing) {
      const last = open.pop();
      if (last !== tag) throw new Error(`${name}: </${tag}> closes <${last}>`);
    } else if (!empty) open.push(tag);
    const names = [...rest.matchAll(/([\w:-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) throw new Error(`${name}: <${tag}> says something twice`);
  }
  if (open.length > 0) throw new Error(`${name}: <${open.join("><")}> stays open`);
}

/** What poppler reads in a PDF, page by page one text; null, said aloud, where it is not installed. */
export function textOfPdf(bytes: Uint8Array): string | null {
  const { error, status, stdout } = spawnSync("pdftotext", ["-raw", "-", "-"], {
    input: bytes,
    encoding: "utf8",
  });
  if (!error && status === 0) return stdout;
  console.warn("SKIPPED: the text of the PDF, for pdftotext (poppler-utils) is not installed here");
  return null;
}

/** A presentation as LibreOffice shows it, as a PDF; null, said aloud, where it is not installed. */
export async function throughLibreOffice(bytes: Uint8Array): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), "loggia-office-"));
  try {
    await writeFile(join(folder, "pack.pptx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const asked = [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, "pack.pptx"),
    ];
    const { error } = spawnSync("soffice", asked, { timeout: 110_000 });
    if (!error) return new Uint8Array(await readFile(join(folder, "pack.pdf")));
    console.warn("SKIPPED: the presentation in LibreOffice, which is not installed here");
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What people wrote: events, activities, streets, uses; said alike in every language, the longest first. */
export async function namesIn({ ask }: Loggia): Promise<string[]> {
  const rooms = ["targets", "events", "premises", "popup_tenants", "measures", "campaigns"];
  const found = new Set<string>();
  for (const room of rooms) {
    const id = `${room}_rows`;
    const { columns } = await ask(id, {});
    const coded = new Set(
      indicators
        .find((each) => each.id === id)
        ?.columns.flatMap(({ name, codes, type }) => (codes || type !== "VARCHAR" ? [name] : [])),
    );
    for (const [name, cells] of Object.entries(columns))
      for (const cell of cells)
        if (!coded.has(name) && typeof cell === "string" && cell.length > 2) found.add(cell);
  }
  return [...found].toSorted((a, b) => b.length - a.length);
}
