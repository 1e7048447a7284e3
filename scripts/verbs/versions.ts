import type { Loggia, Moved } from "../../data/index.ts";
import { openInNode } from "../engine.ts";
import { openSaved } from "./source.ts";
import { print, printJson, UsageError, type Invocation, type Verb } from "./verb.ts";

/** Lists what happened to the imports, the current version marked. */
export const versions: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => {
    const { versions: all, current, imports } = await loggia.history();
    if (invocation.json) return printJson({ versions: all, current, imports });
    const file = (id: number): string => imports.find((record) => record.id === id)?.file ?? "?";
    const lines = all.map(({ id, at, action }) => {
      const what =
        action.kind === "restore"
          ? `restore ${action.version}`
          : `${action.kind} ${action.import} (${file(action.import)})`;
      return `${id === current ? "*" : " "} ${id}  ${at}  ${what}`;
    });
    return print([`${current === 0 ? "*" : " "} 0`, ...lines].join("\n"));
  });

export const undo: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => tell(invocation, await loggia.undo()));

export const redo: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => tell(invocation, await loggia.redo()));

export const restore: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => {
    const { versions: all } = await loggia.history();
    const version = numberOf(invocation, [0, ...all.map(({ id }) => id)]);
    return tell(invocation, await loggia.restore(version));
  });

export const remove: Verb = (invocation) =>
  inWorkspace(invocation, async (loggia) => {
    const id = numberOf(
      invocation,
      (await loggia.imports()).map((record) => record.id),
    );
    return tell(invocation, await loggia.remove(id));
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

/** @throws UsageError if the operand is none of the numbers there are */
function numberOf({ operands }: Invocation, known: readonly number[]): number {
  const number = Number(operands[0]);
  if (operands.length === 1 && known.includes(number)) return number;
  throw new UsageError(`wants one of ${known.join(", ")}`);
}

function tell({ json, speech }: Invocation, moved: Moved | undefined): Promise<void> {
  if (json) return printJson(moved ?? null);
  const { summary } = speech.words;
  const lines = Object.entries(moved?.changes ?? {}).map(
    ([dataset, { added, changed, removed }]) =>
      `${dataset}: ${[summary.added(added), summary.changed(changed), summary.removed(removed)].join(", ")}`,
  );
  return print(moved ? [`* ${moved.version}`, ...lines].join("\n") : "-");
}
