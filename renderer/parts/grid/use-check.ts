import { useEffect, useRef, useState } from "react";
import type { Issue } from "../../../data/kernel/issue.ts";
import type { Language } from "../../../data/kernel/words.ts";
import { useStores } from "../../state/stores.ts";
import type { Table } from "./table.ts";
import type { Readings } from "./text.ts";

/** What the engine says of the table as it is typed. */
export type Live = {
  readonly issues: readonly Issue[];
  readonly readings: Readings;
  /** The table was changed since. */
  readonly pending: boolean;
  readonly error: string | null;
};

/** Typing waits for nothing: the check follows when the hands rest. */
const rest = 150;

/** Checks the table by the rules it will be saved by, each time it changes. */
export function useCheck(dataset: string, table: Table, language: Language): Live {
  const { hand } = useStores();
  const [known, setKnown] = useState<{ readonly of: Table | null } & Omit<Live, "pending">>({
    ...{ of: null, issues: [], readings: {}, error: null },
  });
  const first = useRef(true);
  useEffect(() => {
    let overtaken = false;
    const ask = () => {
      hand.check(dataset, table, language).then(
        ({ issues, readings }) => {
          if (!overtaken)
            setKnown((before) => ({
              of: table,
              issues,
              readings: joined(before.readings, readings),
              error: null,
            }));
        },
        (error: unknown) => {
          if (!overtaken) setKnown((before) => ({ ...before, of: table, error: String(error) }));
        },
      );
    };
    const timer = setTimeout(ask, first.current ? 0 : rest);
    first.current = false;
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [hand, dataset, table, language]);
  const { of, ...live } = known;
  return { ...live, pending: of !== table };
}

/** What was read before stays known: undo brings old texts back at once. */
function joined(before: Readings, now: Readings): Readings {
  return Object.fromEntries(
    Object.entries(now).map(([name, cells]) => [name, { ...before[name], ...cells }]),
  );
}
