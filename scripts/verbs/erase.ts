import { shortestErased } from "../../data/index.ts";
import { openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { print, printJson, UsageError, type Verb } from "./verb.ts";

/** Takes every row that holds the text out of a workspace for good, with every earlier version of it. */
export const erase: Verb = async ({ operands, workspace, json, speech }) => {
  const [text = "", ...others] = operands;
  if (others.length > 0 || text.trim().length < shortestErased)
    throw new UsageError(`erase wants one TEXT of ${shortestErased} letters or more`);
  if (workspace === undefined) throw new UsageError("--workspace DIR is missing");
  const loggia = await openInNode(await openSaved(workspace));
  try {
    const { rows, documents } = await loggia.erase(text);
    if (json) await printJson({ rows, documents });
    else {
      const said = speech.words.data.erase;
      const all = rows.reduce((sum, each) => sum + each.rows, 0);
      const lines = [
        ...rows.map((each) => said.rowsOf(each.file, each.rows)),
        ...documents.map(said.document),
      ];
      await print([...lines, lines.length > 0 ? said.done(text, all) : said.nothing(text)].join("\n"));
    }
    return 0;
  } finally {
    await loggia.close();
  }
};
