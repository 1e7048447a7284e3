import { writeFile } from "node:fs/promises";
import { sampleFiles } from "../../data/index.ts";
import { readMonth } from "../../data/kernel/period.ts";
import { findPack, packNames, usualPack } from "../../renderer/board/kept.ts";
import { openOffice } from "../../renderer/board/office.ts";
import { formats, writePack } from "../../renderer/board/write.ts";
import { filesInMemory, openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { FailedError, print, UsageError, type Verb } from "./verb.ts";
import { noPack, savedPack } from "./words.ts";

/** Makes a board pack of a workspace, or of the sample, as a file; the same as in the window. */
export const board: Verb = async ({ operands, workspace, out, pack: name, asOf, format, speech }) => {
  const wanted = format ?? /\.([a-z0-9]+)$/.exec(out ?? "")?.[1];
  const kind = formats.find((each) => each === wanted);
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
    // A frozen pack keeps to the month it was frozen at.
    const asked = last === null || pack.frozen ? pack : { ...pack, asOf: last };
    const made = await openOffice(loggia).make(asked, speech.language);
    await writeFile(out, await writePack(made, speech, kind));
    await print(speech.of(savedPack(out, made.leaves.length)));
    return 0;
  } finally {
    await loggia.close();
  }
};
