import { openLoggia, sampleFiles } from "../../data/index.ts";
import { languages } from "../../data/kernel/words.ts";
import { startPack } from "../../renderer/board/build.ts";
import { newPage } from "../../renderer/board/edit.ts";
import { openOffice } from "../../renderer/board/office.ts";
import { pageKinds } from "../../renderer/board/pages/index.ts";
import type { Page } from "../../renderer/board/pack.ts";
import { filesInMemory, startEngine } from "../engine.ts";

/** What the customer asked for: a pack of 20 pages in three languages, as slides and as PDF. */
const wanted = { pages: 20, seconds: 20, megabytes: 10 };

/** Makes the pack from a workspace just opened, nothing worked out yet; throws if it is too slow or too large. */
export async function benchBoard(): Promise<void> {
  const database = startEngine();
  const { loggia } = await openLoggia({ database, files: filesInMemory(), seed: sampleFiles });
  const office = openOffice(loggia);
  // The pack that stands there from the start, filled up with what else there is.
  const suggested = startPack().pages.filter(({ kind }) => kind !== "sources");
  const pages: Page[] = [...suggested];
  for (const { id } of pageKinds)
    if (!pages.some(({ kind }) => kind === id)) pages.push(newPage(pages, id, null));
  const pack = { ...startPack(), pages: [...pages, newPage(pages, "sources", null)] };
  const first = (await office.make(pack, "sl")).leaves.slice(0, wanted.pages - 1).map(({ id }) => id);
  const twenty = { ...pack, pages: pack.pages.filter(({ id }) => first.includes(id) || id === "sources") };
  await loggia.close();

  // Opened anew, so that every figure is worked out within the time measured.
  const fresh = await openLoggia({ database, files: filesInMemory(), seed: sampleFiles });
  const again = openOffice(fresh.loggia);
  const start = performance.now();
  const sizes: string[] = [];
  let largest = 0;
  for (const language of languages)
    for (const format of ["pptx", "pdf"] as const) {
      const { length } = await again.write(twenty, language, format);
      largest = Math.max(largest, length);
      sizes.push(`${language} ${format} ${(length / 1024).toFixed(0)} KB`);
    }
  const seconds = (performance.now() - start) / 1000;
  await fresh.loggia.close();
  await (await database).close();
  console.log(
    `board pack, ${twenty.pages.length} pages, 3 languages, PPTX and PDF: ${seconds.toFixed(1)} s (wanted: ${wanted.seconds})`,
  );
  console.log(sizes.join(", "));
  if (twenty.pages.length !== wanted.pages) throw new Error(`the pack has ${twenty.pages.length} pages`);
  if (largest > wanted.megabytes * 1_000_000) throw new Error(`a file has ${largest} bytes`);
  if (seconds > wanted.seconds) throw new Error(`${seconds.toFixed(1)} s is more than ${wanted.seconds}`);
}
