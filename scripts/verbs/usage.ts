import { languages } from "../../data/kernel/words.ts";

/** How each verb is called, and what it does. */
const forms: readonly {
  readonly verbs: readonly string[];
  readonly form: string;
  readonly does: string;
}[] = [
  {
    verbs: ["inspect"],
    form: "inspect FILE [--json] [--rows OUT.csv]",
    does: "Looks at a file without importing it: what an import would read, refuse and skip.",
  },
  {
    verbs: ["import"],
    form: `import FILE... --workspace DIR [--as DATASET] [--mapping MAPPING.json] [--answer COLUMN=READING]...
         [--report OUT.csv] [--json]`,
    does: "Imports files one after the other, each as one version of the workspace.",
  },
  {
    verbs: ["versions"],
    form: "versions --workspace DIR [--json]",
    does: "Lists every version of the workspace and which one is in force.",
  },
  {
    verbs: ["undo", "redo", "restore", "remove"],
    form: "undo | redo | restore VERSION | remove IMPORT|demonstration --workspace DIR [--json]",
    does: "Moves to another version, or takes an import or all demonstration rows out as a new version.",
  },
  {
    verbs: ["erase"],
    form: "erase TEXT --workspace DIR [--yes] [--json]",
    does: "Shows every row that holds the text and, with --yes, deletes them for good, with every copy.",
  },
  {
    verbs: ["template"],
    form: "template DATASET --out FILE.csv|FILE.xlsx",
    does: "Writes an empty template to fill in.",
  },
  {
    verbs: ["listing"],
    form: "listing --out FILE.html|FILE.csv [--workspace DIR]",
    does: "Writes the page of premises available, for seekers.",
  },
  {
    verbs: ["write"],
    form: "write DATASET ROWS.json --workspace DIR [--json]",
    does: "Saves rows as the whole of the dataset's hand-kept table.",
  },
  {
    verbs: ["written"],
    form: "written DATASET --workspace DIR",
    does: "Prints the rows of the dataset's hand-kept table.",
  },
  {
    verbs: ["indicators"],
    form: "indicators [--json]",
    does: "Lists every indicator with its unit, definition, source, parameters and columns.",
  },
  {
    verbs: ["ask"],
    form: "ask INDICATOR [--workspace DIR] [--param name=value]... [--json]",
    does: "Answers an indicator; without --workspace the sample is asked.",
  },
  {
    verbs: ["board"],
    form: "board --out FILE [--workspace DIR] [--format pptx|pdf|a4|html|xlsx|csv] [--pack NAME] [--as-of YYYY-MM]",
    does: "Writes a board pack.",
  },
];

const language = `--lang ${languages.join("|")}`;

/** Every verb, a line each. */
export const usage = [
  "usage: npm run -s loggia -- VERB",
  ...forms.map(({ form }) => `  ${form}`),
  `and ${language} with each; VERB --help says what it does`,
].join("\n");

/** How one verb is called and what it does; undefined for none of ours. */
export function usageOf(verb: string): string | undefined {
  const found = forms.find(({ verbs }) => verbs.includes(verb));
  return found && `usage: npm run -s loggia -- ${found.form} [${language}]\n${found.does}`;
}
