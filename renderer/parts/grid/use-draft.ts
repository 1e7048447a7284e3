import { useCallback, useEffect, useState } from "react";
import { dropDraft, keepDraft, type Draft } from "./draft.ts";

/** Often enough that a crash costs a few letters at most. */
const rest = 300;

/**
 * Keeps what was changed and not saved on this computer, and drops it once there is nothing to keep.
 *
 * @returns whether there was room for it, and what keeps it at once
 */
export function useDraft(
  dataset: string,
  { language, base, rows }: Omit<Draft, "at">,
  isChanged: boolean,
): { readonly isKept: boolean; readonly keepNow: () => void } {
  const [isKept, setKept] = useState(true);
  const keepNow = useCallback(() => {
    if (!isChanged) dropDraft(localStorage, dataset);
    else setKept(keepDraft(localStorage, dataset, { language, base, rows, at: new Date().toISOString() }));
  }, [dataset, language, base, rows, isChanged]);
  useEffect(() => {
    const timer = setTimeout(keepNow, rest);
    addEventListener("pagehide", keepNow);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", keepNow);
    };
  }, [keepNow]);
  return { isKept, keepNow };
}
