import { AskError, indicators, sampleFiles, type Answer } from "../../data/index.ts";
import { toRows } from "../../data/kernel/columns.ts";
import { filesInMemory, openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { print, printJson, UsageError, type Verb } from "./verb.ts";

/** Asks one indicator of a workspace, or of the sample. */
export const ask: Verb = async ({ operands, json, workspace, parameters, speech }) => {
  const [indicator, ...others] = operands;
  if (indicator === undefined || others.length > 0) {
    throw new UsageError(`ask wants one indicator: ${indicators.map(({ id }) => id).join(", ")}`);
  }
  const loggia =
    workspace === undefined
      ? await openInNode(filesInMemory(), sampleFiles)
      : await openInNode(await openSaved(workspace));
  try {
    const answer = await loggia.ask(indicator, parameters);
    if (answer.demonstration) console.error(speech.words.demonstration.badge);
    await (json ? printJson(toRows(answer.columns)) : print(asTable(answer)));
    return 0;
  } catch (error) {
    if (error instanceof AskError) throw new UsageError(error.message);
    throw error;
  } finally {
    await loggia.close();
  }
};

/** Columns padded to their widest cell; no number is an empty cell. */
function asTable({ columns }: Answer): string {
  const names = Object.keys(columns);
  const lines = [names, ...toRows(columns).map((row) => names.map((name) => String(row[name] ?? "")))];
  const widths = names.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
