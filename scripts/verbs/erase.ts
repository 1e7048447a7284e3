import { shortestErased } from "../../data/index.ts";
import { openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { print, printJson, UsageError, type Verb } from "./verb.ts";

/**
 * Lists every row that holds the text; with `--yes` takes them out of the workspace for good, with every earlier
 * version of it.
 */
export const erase: Verb = async ({ operands, workspace, json, yes, speech }) => {
  const [text = "", ...others] = operands;
  if (others.length > 0 || text.trim().length < shortestErased)
    throw new UsageError(`erase wants one TEXT of ${shortestErased} letters or more`);
  if (workspace === undefined) throw new UsageError("--workspace DIR is missing");
  const loggia = await openInNode(await openSaved(workspace));
  try {
    const { rows, documents } = await (yes ? loggia.erase(text) : loggia.findText(text));
    if (json) await printJson({ rows, documents });
    else {
      const said = speech.words.data.erase;
      const all = rows.reduce((sum, each) => sum + each.rows, 0);
      const lines = rows.flatMap((each) => [
        said.rowsOf(each.file, each.rows),
        ...each.first.map((row) => `  ${said.row(row.line, row.text)}`),
        ...(each.rows > each.first.length ? [`  ${said.more(each.rows - each.first.length)}`] : []),
      ]);
      const found = [...lines, ...documents.map(said.document)];
      const end = yes ? said.done(text, all) : `${said.warning}\n--yes: ${said.erase(all)}`;
      await print([...found, found.length > 0 ? end : said.nothing(text)].join("\n"));
    }
    return 0;
  } finally {
    await loggia.close();
  }
};
