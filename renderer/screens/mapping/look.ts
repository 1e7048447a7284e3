import { useEffect, useRef, useState } from "react";
import type { BothWays, Look, Said } from "../../engine.ts";
import { useStores } from "../../state/stores.ts";

/** A question that was asked about the file, kept when it is answered so that the answer can be changed. */
export type Asked = Look["questions"][number] & { readonly bothWays: readonly BothWays[] };

type Seen = {
  readonly key: string | null;
  readonly look: Look | null;
  readonly asked: readonly Asked[];
  readonly error: string | null;
};

const pause = 250;

/** How the file would be read under what is said now; the last look stays while the next one is on its way. */
export function useLook(file: File, said: Said) {
  const { files } = useStores();
  const key = JSON.stringify(said);
  const [seen, setSeen] = useState<Seen>({ key: null, look: null, asked: [], error: null });
  // One look at a time: those overtaken before their turn are never asked for.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const begun = useRef(false);

  useEffect(() => {
    let overtaken = false;
    const ask = async () => {
      await last.current;
      if (overtaken) return;
      const asking = files.preview(file, JSON.parse(key) as Said);
      last.current = asking.catch(() => undefined);
      try {
        const look = await asking;
        if (!overtaken) setSeen(({ asked }) => ({ key, look, asked: merge(asked, look), error: null }));
      } catch (error) {
        if (!overtaken) setSeen((before) => ({ ...before, key, error: String(error) }));
      }
    };
    const timer = setTimeout(() => void ask(), begun.current ? pause : 0);
    begun.current = true;
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [files, file, key]);

  const { look, asked, error } = seen;
  return { look, error, pending: seen.key !== key, asked: look ? asked.filter(isOpen(look)) : [] };
}

function merge(asked: readonly Asked[], look: Look): Asked[] {
  const now = look.questions.map((question) => ({
    ...question,
    bothWays: look.bothWays[question.column] ?? [],
  }));
  return [...asked.filter((old) => !now.some((each) => isSame(each, old))), ...now].toSorted(
    (a, b) => at(look, a) - at(look, b),
  );
}

function at({ columns }: Look, { column }: Asked): number {
  return columns.findIndex(({ heading }) => heading === column);
}

/** Still a question, or one that the user's answer settled. */
function isOpen({ questions, columns }: Look) {
  return (asked: Asked): boolean =>
    questions.some((each) => isSame(each, asked)) ||
    columns.some(
      ({ heading, format }) =>
        heading === asked.column && format.because === "answer" && asked.kind in format,
    );
}

function isSame(a: Pick<Asked, "column" | "kind">, b: Pick<Asked, "column" | "kind">): boolean {
  return a.column === b.column && a.kind === b.kind;
}
