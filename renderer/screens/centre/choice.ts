import { useMemo } from "react";
import { toRows } from "../../../data/kernel/columns.ts";
import { selections, type Centre } from "../../state/centre.ts";
import { useAnswer, useCentre } from "../../state/stores.ts";

/**
 * What the centre's screen looks at, and what it could look at. The same object until something of it
 * changes: a premise picked on the map is no reason to draw the charts anew.
 */
export type Choice = Pick<Centre, "street" | "owner_kind" | "use" | "by" | "leastHours"> & {
  readonly state: "loading" | "empty" | "ready" | "error";
  readonly error: string | null;
  readonly retry: () => void;
  /** In the order of their visits. */
  readonly waves: readonly string[];
  readonly shown: string;
  readonly against: string | null;
  /** The chosen selections, for every indicator; one that does not know them leaves them out. */
  readonly selected: Readonly<Record<string, string>>;
  /** The wave looked at, and the one it is compared with. */
  readonly times: Readonly<Record<string, string>>;
  /** Both together. */
  readonly parameters: Readonly<Record<string, string>>;
};

export function useChoice(): Choice {
  const { wave, before, street, owner_kind, use, by, leastHours } = useCentre();
  const { answer, error, retry } = useAnswer("premises_vacancy", {});
  return useMemo(() => {
    const waves = [...new Set(answer ? toRows(answer.columns).map((row) => String(row["wave"])) : [])];
    const shown = waves.find((each) => each === wave) ?? waves.at(-1) ?? "";
    const earlier = waves.slice(0, waves.indexOf(shown));
    const against = earlier.find((each) => each === before) ?? earlier.at(-1) ?? null;
    const chosen = { street, owner_kind, use };
    const selected = Object.fromEntries(
      selections.flatMap((name) => (chosen[name] === null ? [] : [[name, chosen[name]]])),
    );
    const times = { wave: shown, ...(against === null ? {} : { before: against }) };
    return {
      ...chosen,
      ...{ by, leastHours },
      state: error !== null ? "error" : !answer ? "loading" : waves.length === 0 ? "empty" : "ready",
      ...{ error, retry, waves, shown, against, selected, times },
      parameters: { ...selected, ...times },
    };
  }, [answer, error, retry, wave, before, street, owner_kind, use, by, leastHours]);
}

export type Looking = { readonly choice: Choice };
