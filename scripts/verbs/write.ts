import { templates, type Loggia } from "../../data/index.ts";
import type { Row } from "../../data/kernel/columns.ts";
import { openInNode } from "../engine.ts";
import { describe } from "./import.ts";
import { openFolder, openSaved, readSource } from "./source.ts";
import { print, printJson, UsageError, type Invocation, type Verb } from "./verb.ts";

/**
 * Makes a JSON array of rows the whole of a dataset's hand-kept table, as the window does; an empty one
 * takes it out. Exit code 2 if a row cannot be saved: then none is.
 */
export const write: Verb = async (invocation) => {
  const [dataset, path, ...others] = invocation.operands;
  if (path === undefined || others.length > 0) throw new UsageError("write wants DATASET ROWS.json");
  const rows = await readRows(path);
  const { speech, json } = invocation;
  return withTable(invocation, dataset, openFolder, async (loggia, id) => {
    const summary = await loggia.write(id, rows, { language: speech.language });
    await (json ? printJson(summary) : print(describe(summary, speech)));
    return summary.status === "refused" ? 2 : 0;
  });
};

/** Prints the hand-kept table as JSON, to be changed and written again. */
export const written: Verb = async (invocation) => {
  const [dataset, ...others] = invocation.operands;
  if (others.length > 0) throw new UsageError("written wants one DATASET");
  return withTable(invocation, dataset, openSaved, async (loggia, id) => {
    await printJson(await loggia.written(id));
    return 0;
  });
};

/** @throws UsageError for a dataset that nobody fills in, or a row with a column it has not */
async function withTable(
  { workspace }: Invocation,
  dataset: string | undefined,
  open: typeof openFolder,
  work: (loggia: Loggia, dataset: string) => Promise<number>,
): Promise<number> {
  if (dataset === undefined || !templates.includes(dataset))
    throw new UsageError(`wants one of ${templates.join(", ")}`);
  if (workspace === undefined) throw new UsageError("--workspace DIR is missing");
  const loggia = await openInNode(await open(workspace));
  try {
    return await work(loggia, dataset);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  } finally {
    await loggia.close();
  }
}

/** @throws UsageError if the file is no JSON array of objects with plain cells */
async function readRows(path: string): Promise<readonly Row[]> {
  const text = new TextDecoder().decode((await readSource(path)).bytes);
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${String(error)}`);
  }
  if (!Array.isArray(rows) || !rows.every(isRow))
    throw new UsageError(`${path} is no list of rows: [{"column": "text", "other": 5}]`);
  return rows;
}

function isRow(row: unknown): row is Row {
  const isCell = (cell: unknown) => cell === null || ["string", "number"].includes(typeof cell);
  return typeof row === "object" && row !== null && !Array.isArray(row) && Object.values(row).every(isCell);
}
