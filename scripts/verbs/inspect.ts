import { writeFile } from "node:fs/promises";
import Papa from "papaparse";
import { inspect, type Inspection } from "../../data/index.ts";
import type { Speech } from "../../renderer/words/index.ts";
import { nextSteps } from "./next.ts";
import { readSource } from "./source.ts";
import { print, printJson, UsageError, type Verb } from "./verb.ts";

/** Looks at a file without importing it. Exit code 2 if an import would refuse the whole file. */
export const inspectFile: Verb = async ({ operands, json, rows, speech }) => {
  const [path, ...others] = operands;
  if (path === undefined || others.length > 0) throw new UsageError("inspect wants one file");
  const { inspection, table } = inspect(await readSource(path));
  if (rows !== undefined) await writeFile(rows, `${Papa.unparse(table as string[][], { newline: "\n" })}\n`);
  await (json ? printJson(inspection) : print(describe(inspection, speech)));
  return inspection.certainty === "certain" && inspection.deviating.every(({ line }) => line !== undefined)
    ? 0
    : 2;
};

function describe(inspection: Inspection, speech: Speech): string {
  const { words, format } = speech;
  const { encoding, delimiter, header, preamble, footer, decimal, deviating } = inspection;
  const lines: [label: string, text: string][] = [
    ["file", `${inspection.file}, ${format.count(inspection.bytes)} bytes`],
    ["encoding", encoding ? `${encoding.name} (${encoding.why})` : "-"],
    [
      "delimiter",
      delimiter
        ? `${delimiter.mark === "\t" ? "tab" : delimiter.mark} (${format.wholePercent(delimiter.agreement)} of the first lines have ${delimiter.columns} columns)`
        : "-",
    ],
    [
      "header",
      header
        ? `line ${header.line}: ${header.headings.slice(0, 6).join(" | ")}${header.headings.length > 6 ? " | …" : ""}`
        : "-",
    ],
    ...preamble.map(({ line, text }): [string, string] => ["preamble", `line ${line}: ${text}`]),
    ...footer.map(({ line, text }): [string, string] => ["footer", `line ${line}: ${text}`]),
    [
      "decimal marks",
      Object.entries(decimal)
        .map(([heading, mark]) => `${heading} ${mark}`)
        .join(", ") || "none",
    ],
    ["dataset", `${inspection.dataset ?? "-"} / ${inspection.profile ?? "-"} (${inspection.certainty})`],
    ["source", `${inspection.source ?? "-"}, ${inspection.release ?? "release not stated"}`],
    ["records", counted(inspection, speech)],
  ];
  const width = Math.max(...lines.map(([label]) => label.length)) + 2;
  return [
    ...lines.map(([label, text]) => `${label.padEnd(width)}${text}`),
    ...deviating.flatMap((issue) => [
      `${words.summary.severities[issue.severity]}: ${words.issues[issue.code](issue)}`,
      ...nextSteps(issue, speech).map((step) => `  ${step}`),
    ]),
  ].join("\n");
}

/** What an import would make of the records: each of them is one of these. */
function counted({ records, loaded, refused, skipped }: Inspection, { words, format }: Speech): string {
  const { loadedCount, refusedCount, skippedCount } = words.summary;
  const parts = [loadedCount(loaded), refusedCount(refused), skippedCount(skipped.length)];
  return `${format.count(records)} = ${parts.join(" + ")}`;
}
