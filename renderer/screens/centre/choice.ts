import { toRows } from "../../../data/kernel/columns.ts";
import { selections, type Centre } from "../../state/centre.ts";
import { useAnswer, useCentre } from "../../state/stores.ts";

/** What the centre's screen looks at, and what it could look at. */
export type Choice = Centre & {
  readonly state: "loading" | "empty" | "ready" | "error";
  readonly error: string | null;
  readonly retry: () => void;
  /** In the order of their visits. */
  readonly waves: readonly string[];
  readonly shown: string;
  readonly against: string | null;
  /** The chosen selections, for every indicator; one that does not know them leaves them out. */
  readonly selected: Readonly<Record<string, string>>;
  /** The same with the wave looked at, and the one it is compared with. */
  readonly parameters: Readonly<Record<string, string>>;
};

export function useChoice(): Choice {
  const centre = useCentre();
  const { answer, error, retry } = useAnswer("premises_vacancy", {});
  const waves = [...new Set(answer ? toRows(answer.columns).map((row) => String(row["wave"])) : [])];
  const shown = waves.find((each) => each === centre.wave) ?? waves.at(-1) ?? "";
  const earlier = waves.slice(0, waves.indexOf(shown));
  const against = earlier.find((each) => each === centre.before) ?? earlier.at(-1) ?? null;
  const selected = Object.fromEntries(
    selections.flatMap((name) => (centre[name] === null ? [] : [[name, centre[name]]])),
  );
  return {
    ...centre,
    state: error !== null ? "error" : !answer ? "loading" : waves.length === 0 ? "empty" : "ready",
    ...{ error, retry, waves, shown, against, selected },
    parameters: { ...selected, wave: shown, ...(against === null ? {} : { before: against }) },
  };
}

export type Looking = { readonly choice: Choice };
