import { toRows } from "../kernel/columns.ts";
import type { Asked, AskRoom, FindIndicator, Loaded } from "../kernel/indicator.ts";
import { judge, type Known, type Verdict } from "./judge.ts";
import { lookUp } from "./measure.ts";
import { chooseProgramme, readRegister, type Target } from "./register.ts";

/** A target with everything that is known of it, and where it stands. */
export type Standing = {
  readonly target: Target;
  readonly actual: Known["actual"];
  /** `typed` by a person, `measured` in a dataset. */
  readonly origin: "typed" | "measured" | null;
  readonly verdict: Verdict;
  /** The decision on its conflict: `open`, `both`, or the targets that hold. */
  readonly decision: string | null;
};

/** The day asked, `YYYY-MM-DD`; today if none is. */
export function dayAsked({ as_of: asked }: Asked): string {
  return asked ?? new Date().toISOString().slice(0, 10);
}

/** Every target of the programme asked, each with its verdict on the day asked. */
export async function standings(
  ask: AskRoom,
  find: FindIndicator,
  asked: Asked,
  loaded: readonly Loaded[],
): Promise<Standing[]> {
  const day = dayAsked(asked);
  const targets = chooseProgramme(await readRegister(ask), asked["programme"], day);
  const [typed, bases, decided] = await Promise.all([
    entries(ask, "actuals_rows"),
    entries(ask, "baselines_rows"),
    decisionsOf(ask),
  ]);
  const found: Standing[] = [];
  for (const target of targets) {
    const own = typed.filter((row) => isOf(row, target) && String(row["on"]) <= day);
    const latest = own.reduce<Entry | undefined>(
      (a, b) => (a && String(a["on"]) > String(b["on"]) ? a : b),
      undefined,
    );
    const measured = await lookUp(ask, find, target, loaded, day);
    const counted = measured && "value" in measured ? measured : null;
    const written = latest ? { value: Number(latest["actual"]), on: String(latest["on"]) } : null;
    const isDone = counted?.measure.by === "done";
    // The newer one counts; what a person wrote with proof comes before figures of the same day, and
    // what is done is not undone by a list that nobody has brought up to date.
    const isWritten =
      written !== null &&
      (counted === null || written.on >= counted.on || (isDone && written.value > counted.value));
    const actual = isWritten ? written : counted && { ...counted, ...(isDone && { isDay: true as const }) };
    const decision = target.conflict === null ? null : (decided(target) ?? "open");
    const known: Known = {
      actual,
      silence: measured && "missing" in measured ? measured.missing : null,
      baselines: new Map(
        bases
          .filter((row) => isOf(row, target))
          .map((row) => [String(row["base_year"]), Number(row["base_value"])]),
      ),
      setAside:
        decision !== null &&
        decision !== "open" &&
        decision !== "both" &&
        !decision.split(" ").includes(target.target),
    };
    found.push({
      target,
      actual: actual && { value: actual.value, on: actual.on },
      origin: actual === null ? null : isWritten ? "typed" : "measured",
      verdict: judge(target, known, day),
      decision,
    });
  }
  return found;
}

type Entry = Readonly<Record<string, string | number | null>>;

async function entries(ask: AskRoom, indicator: string): Promise<Entry[]> {
  return toRows(await ask(indicator, {}));
}

/** A row without a programme is about the target of whichever programme. */
function isOf(row: Entry, { target, programme }: Target): boolean {
  return row["target"] === target && (row["programme"] ?? programme) === programme;
}

/** What was decided on a target's conflict; undefined if nothing was. */
export async function decisionsOf(
  ask: AskRoom,
): Promise<(of: Pick<Target, "conflict" | "programme">) => string | undefined> {
  const rows = await entries(ask, "decisions_rows");
  return ({ conflict, programme }) => {
    const row = rows.find(
      (each) => each["conflict"] === conflict && (each["programme"] ?? programme) === programme,
    );
    const holds = row?.["holds"];
    return typeof holds === "string" ? holds : undefined;
  };
}
