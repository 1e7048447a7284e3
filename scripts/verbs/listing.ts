import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { findIndicator, sampleFiles } from "../../data/index.ts";
import { toCsv } from "../../renderer/words/csv.ts";
import { listingPage } from "../../renderer/words/listing.ts";
import { filesInMemory, openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { UsageError, type Verb } from "./verb.ts";

/** Writes the premises available for seekers, as one page or as a table, of public columns only. */
export const writeListing: Verb = async ({ operands, out, workspace, speech }) => {
  const kind = extname(out ?? "");
  if (out === undefined || operands.length > 0 || (kind !== ".html" && kind !== ".csv")) {
    throw new UsageError("listing wants --out FILE.html or FILE.csv");
  }
  const loggia =
    workspace === undefined
      ? await openInNode(filesInMemory(), sampleFiles)
      : await openInNode(await openSaved(workspace));
  try {
    const answer = await loggia.ask("premises_listing");
    const returned = findIndicator("premises_listing")?.columns ?? [];
    if (answer.demonstration) console.error(speech.words.demonstration.badge);
    await writeFile(
      out,
      kind === ".csv"
        ? toCsv(speech, returned, answer.columns)
        : listingPage(speech, returned, answer, new Date().toISOString()),
    );
    return 0;
  } finally {
    await loggia.close();
  }
};
