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
import { usage, usageOf } from "./verbs/usage.ts";
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

/** Exit codes: 0 done, 1 failed, 2 a file was refused, 64 the call's words are off. */
async function main(args: readonly string[]): Promise<number> {
  let speech = speak(systemLanguage());
  const [name = "", ...rest] = args;
  try {
    if (name === "help" || wantsHelp(args)) {
      await print(usageOf(name === "help" ? (rest[0] ?? "") : name) ?? usage);
      return 0;
    }
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (!verb) throw new UsageError(name === "" ? "no verb" : `unknown verb: ${name}`);
    const invocation = readInvocation(rest);
    speech = invocation.speech;
    return await verb(invocation);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${usageOf(name) ?? usage}`);
      return 64;
    }
    const known = error instanceof FailedError ? speech.of(error.words) : undefined;
    console.error(known ?? (error instanceof Error ? error.message : error));
    return 1;
  }
}

/** What stands behind a bare `--` is no option, as in `erase -- --help`. */
function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((each) => each === "--help" || each === "-h");
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
    // Node goes on about how to write what it took for an option.
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UsageError(first);
  }
}

function systemLanguage(): Language {
  const system = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  return languages.find((language) => language === system) ?? "en";
}

process.exit(await main(process.argv.slice(2)));
