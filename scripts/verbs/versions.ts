import type { Loggia, Moved } from "../../data/index.ts";
import { actionText, movedText } from "../../renderer/words/action.ts";
import { openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { FailedError, print, printJson, UsageError, type Invocation, type Verb } from "./verb.ts";
import { noImport, noVersion, nothingTo } from "./words.ts";

/** Lists what happened to the imports, the current version marked. */
export const versions: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => {
    const { versions: all, current, imports } = await loggia.history();
    if (invocation.json) return printJson({ versions: all, current, imports });
    const file = (id: number): string => imports.find((record) => record.id === id)?.file ?? "?";
    const lines = all.map(({ id, at, by, action }) => {
      const what =
        action.kind === "restore"
          ? `restore ${action.version}`
          : "import" in action
            ? `${action.kind} ${action.import} (${file(action.import)})`
            : action.kind;
      return `${id === current ? "*" : " "} ${id}  ${at}  ${what}${by === undefined ? "" : `  ${by}`}`;
    });
    return print([`${current === 0 ? "*" : " "} 0`, ...lines].join("\n"));
  });

export const undo: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => {
    const before = await loggia.history();
    return tell(invocation, "undo", loggia, await loggia.undo(), before.current);
  });

export const redo: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => tell(invocation, "redo", loggia, await loggia.redo()));

export const restore: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => {
    const known = [0, ...(await loggia.history()).versions.map(({ id }) => id)];
    const version = numberOf(invocation);
    if (!known.includes(version)) throw new FailedError(noVersion(String(version), Math.max(...known)));
    return tell(invocation, "restore", loggia, await loggia.restore(version));
  });

export const remove: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => {
    if (invocation.operands.join() === "demonstration")
      return tell(invocation, "remove", loggia, await loggia.removeDemonstration());
    const known = await loggia.imports();
    const import_ = numberOf(invocation);
    if (!known.some(({ id }) => id === import_)) {
      const names = known.map(({ id, file }) => `${id} (${file})`);
      throw new FailedError(noImport(String(import_), names));
    }
    return tell(invocation, "remove", loggia, await loggia.remove(import_));
  });

async function inWorkspace({ workspace }: Invocation, work: (loggia: Loggia) => Promise<void>) {
  if (workspace === undefined) throw new UsageError("--workspace DIR is missing");
  const loggia = await openInNode(await openSaved(workspace));
  try {
    await work(loggia);
    return 0;
  } finally {
    await loggia.close();
  }
}

/** @throws UsageError if there is not one operand, a whole number */
function numberOf({ operands: [operand = "", ...others] }: Invocation): number {
  if (others.length === 0 && /^\d{1,9}$/.test(operand)) return Number(operand);
  throw new UsageError("wants one number");
}

type Kind = "undo" | "redo" | "restore" | "remove";

/** What was done and what it did to the figures, as the window tells it. */
async function tell(
  { json, speech }: Invocation,
  kind: Kind,
  loggia: Loggia,
  moved: Moved | undefined,
  about = moved?.version,
): Promise<void> {
  if (json) return printJson(moved ?? null);
  if (!moved) return print(speech.of(nothingTo[kind === "redo" ? "redo" : "undo"]));
  const history = await loggia.history();
  const action = history.versions.find(({ id }) => id === about)?.action;
  const { versions: says } = speech.words;
  const done = action ? says.told[kind](actionText(speech, action, history)) : "";
  return print([`${done} ${movedText(speech, moved)}`, says.inForce(moved.version)].join("\n").trim());
}
