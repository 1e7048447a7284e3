import { parseArgs } from "node:util";
import { languages, type Language } from "../data/kernel/words.ts";
import { speak } from "../renderer/words/index.ts";
import { FailedError, print, UsageError, type Invocation, type Verb } from "./verbs/verb.ts";
import { ask } from "./verbs/ask.ts";
import { board } from "./verbs/board.ts";
import { importFiles } from "./verbs/import.ts";
import { erase } from "./verbs/erase.ts";
import { indicators } from "./verbs/indicators.ts";
import { writeListing } from "./verbs/listing.ts";
import { inspectFile } from "./verbs/inspect.ts";
import { writeTemplate } from "./verbs/template.ts";
import { write, written } from "./verbs/write.ts";
import { redo, remove, restore, undo, versions } from "./verbs/versions.ts";

const verbs: Readonly<Record<string, Verb>> = {
  inspect: inspectFile,
  import: importFiles,
  versions,
  undo,
  redo,
  restore,
  remove,
  erase,
  template: writeTemplate,
  listing: writeListing,
  write,
  written,
  indicators,
  ask,
  board,
};

const usage = `usage: npm run -s loggia -- VERB
  inspect FILE [--json] [--rows OUT.csv]
  import FILE... --workspace DIR [--as DATASET] [--mapping MAPPING.json] [--answer COLUMN=READING]...
         [--report OUT.csv] [--json]
  versions --workspace DIR [--json]
  undo | redo | restore VERSION | remove IMPORT|demonstration --workspace DIR [--json]
  erase TEXT --workspace DIR [--yes] [--json]
  template DATASET --out FILE.csv|FILE.xlsx
  listing --out FILE.html|FILE.csv [--workspace DIR]
  write DATASET ROWS.json --workspace DIR [--json]
  written DATASET --workspace DIR
  indicators [--json]
  ask INDICATOR [--workspace DIR] [--param name=value]... [--json]
  board --out FILE [--workspace DIR] [--format pptx|pdf|a4|html|xlsx|csv] [--pack NAME] [--as-of YYYY-MM]
and --lang ${languages.join("|")} with each`;

/** Exit codes: 0 done, 1 failed, 2 a file was refused, 64 the call's words are off. */
async function main(args: readonly string[]): Promise<number> {
  let speech = speak(systemLanguage());
  try {
    const [name = "", ...rest] = args;
    if (name === "--help" || name === "help") {
      await print(usage);
      return 0;
    }
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (!verb) throw new UsageError(name === "" ? "no verb" : `unknown verb: ${name}`);
    const invocation = readInvocation(rest);
    speech = invocation.speech;
    return await verb(invocation);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${usage}`);
      return 64;
    }
    const known = error instanceof FailedError ? speech.of(error.words) : undefined;
    console.error(known ?? (error instanceof Error ? error.message : error));
    return 1;
  }
}

function readInvocation(args: readonly string[]): Invocation {
  const { values, positionals } = parse(args);
  const language = languages.find((each) => each === values.lang);
  if (values.lang !== undefined && !language) throw new UsageError(`unknown language: ${values.lang}`);
  return {
    operands: positionals,
    json: values.json ?? false,
    yes: values.yes ?? false,
    workspace: values.workspace,
    rows: values.rows,
    dataset: values.as,
    mapping: values.mapping,
    report: values.report,
    out: values.out,
    format: values.format,
    pack: values.pack,
    asOf: values["as-of"],
    parameters: pairsOf("--param", values.param),
    answers: pairsOf("--answer", values.answer),
    speech: speak(language ?? systemLanguage()),
  };
}

function pairsOf(option: string, pairs: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at < 1) throw new UsageError(`${option} wants name=value, not ${pair}`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        yes: { type: "boolean" },
        workspace: { type: "string" },
        rows: { type: "string" },
        as: { type: "string" },
        mapping: { type: "string" },
        answer: { type: "string", multiple: true },
        report: { type: "string" },
        out: { type: "string" },
        format: { type: "string" },
        pack: { type: "string" },
        "as-of": { type: "string" },
        param: { type: "string", multiple: true },
        lang: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function systemLanguage(): Language {
  const system = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  return languages.find((language) => language === system) ?? "en";
}

process.exit(await main(process.argv.slice(2)));
