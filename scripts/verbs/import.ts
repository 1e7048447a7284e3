import { writeFile } from "node:fs/promises";
import { datasets, type HowToLoad, type ImportSummary } from "../../data/index.ts";
import type { Mapping } from "../../data/kernel/mapping.ts";
import { statusOf } from "../../renderer/parts/summary/status.ts";
import type { Speech } from "../../renderer/words/index.ts";
import { reportCsv } from "../../renderer/words/report.ts";
import { openInNode } from "../engine.ts";
import { nextSteps } from "./next.ts";
import { proposal } from "./proposal.ts";
import { readAnswers } from "./readings.ts";
import { openFolder, readSource } from "./source.ts";
import { print, printJson, UsageError, type Verb } from "./verb.ts";

/** Imports files one after the other, each whole or not at all. Exit code 2 if one was refused. */
export const importFiles: Verb = async (invocation) => {
  const { operands, json, workspace, dataset, report, speech } = invocation;
  if (operands.length === 0) throw new UsageError("import wants at least one file");
  if (workspace === undefined) throw new UsageError("import wants --workspace DIR");
  if (dataset !== undefined && !datasets.some(({ id }) => id === dataset)) {
    throw new UsageError(`unknown dataset: ${dataset}; known: ${datasets.map(({ id }) => id).join(", ")}`);
  }
  const mapping = await readMapping(invocation.mapping);
  const known: HowToLoad = { ...(dataset !== undefined && { dataset }), ...(mapping && { mapping }) };
  const sources = await Promise.all(operands.map(readSource));
  const loggia = await openInNode(await openFolder(workspace));
  const summaries: ImportSummary[] = [];
  const told: string[] = [];
  try {
    const answers = await readAnswers(loggia, sources, known, invocation.answers);
    const how = { ...known, ...(Object.keys(answers).length > 0 && { answers }) };
    for (const source of sources) {
      const summary = await loggia.load(source, how);
      summaries.push(summary);
      told.push(describe(summary, speech, await proposal(loggia, source, known, summary, speech)));
    }
  } finally {
    await loggia.close();
  }
  if (report !== undefined) await writeFile(report, reportCsv(speech, ...summaries));
  await (json ? printJson(summaries) : print(told.join("\n")));
  return summaries.some(({ status }) => status === "refused") ? 2 : 0;
};

/** @throws UsageError if the file is no JSON */
async function readMapping(path: string | undefined): Promise<Mapping | undefined> {
  if (path === undefined) return undefined;
  const text = new TextDecoder().decode((await readSource(path)).bytes);
  try {
    const { dataset, fields = {}, constants = {}, across } = JSON.parse(text) as Partial<Mapping>;
    if (!datasets.some(({ id }) => id === dataset)) throw new UsageError(`unknown dataset: ${dataset}`);
    return { dataset: dataset ?? "", fields, constants, ...(across && { across }) };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path} is no mapping: ${String(error)}`);
  }
}

/** What became of a file, in the words of the window, and what else can be proposed. */
export function describe(summary: ImportSummary, speech: Speech, more: readonly string[] = []): string {
  const { words, format } = speech;
  const { file, dataset, profile, records, loaded, refused, skipped, skips, changes } = summary;
  const says = words.summary;
  return [
    `${file}: ${says.statuses[statusOf(summary)]} (${dataset ?? "-"} / ${profile ?? "-"})`,
    `  ${says.records}: ${format.count(records)} = ` +
      [says.loadedCount(loaded), says.refusedCount(refused), says.skippedCount(skipped)].join(" + "),
    ...skips.map(({ reason, count, firstLine }) => `  ${says.skip(says.skips[reason], count, firstLine)}`),
    ...(changes
      ? [
          `  ${[says.added(changes.added), says.changed(changes.changed), says.same(changes.unchanged)].join(", ")}`,
        ]
      : []),
    ...summary.issues.flatMap((issue) => [
      `  ${says.severities[issue.severity]}: ${words.issues[issue.code](issue)}`,
      ...nextSteps(issue, speech).map((step) => `    ${step}`),
    ]),
    ...more.map((line) => `    ${line}`),
  ].join("\n");
}
