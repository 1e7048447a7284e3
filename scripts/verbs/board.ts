import { writeFile } from "node:fs/promises";
import { indicators, sampleFiles } from "../../data/index.ts";
import { readMonth } from "../../data/kernel/period.ts";
import { makePack } from "../../renderer/board/build.ts";
import { findBrand, findPack, packNames, usualPack } from "../../renderer/board/kept.ts";
import { formats, writePack } from "../../renderer/board/write.ts";
import { filesInMemory, openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { FailedError, print, UsageError, type Verb } from "./verb.ts";
import { noPack, savedPack } from "./words.ts";

/** Makes a board pack of a workspace, or of the sample, as a file; the same as in the window. */
export const board: Verb = async ({ operands, workspace, out, pack: name, asOf, format, speech }) => {
  const asked = format ?? /\.([a-z0-9]+)$/.exec(out ?? "")?.[1];
  const kind = formats.find((each) => each === asked);
  if (operands.length > 0 || out === undefined || !kind)
    throw new UsageError(`board wants --out FILE and --format ${formats.join("|")}`);
  const last = asOf === undefined ? null : readMonth(asOf)?.month;
  if (last === undefined) throw new UsageError(`--as-of wants a month as 2026-03, not ${asOf}`);
  const loggia =
    workspace === undefined
      ? await openInNode(filesInMemory(), sampleFiles)
      : await openInNode(await openSaved(workspace));
  try {
    const documents = await loggia.documents();
    const pack = findPack(documents, name ?? usualPack);
    if (!pack) throw new FailedError(noPack(name ?? "", packNames(documents)));
    const making = {
      ...{ indicators, ask: loggia.ask, imports: await loggia.imports() },
      ...{ brand: findBrand(documents), now: new Date().toISOString() },
    };
    const made = await makePack(making, last === null ? pack : { ...pack, asOf: last }, speech);
    await writeFile(out, await writePack(made, speech, kind));
    await print(speech.of(savedPack(out, made.leaves.length)));
    return 0;
  } finally {
    await loggia.close();
  }
};
