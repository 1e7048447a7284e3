import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStores } from "../../state/stores.ts";
import { createDrafts, type Draft, type Drafts } from "./draft.ts";

/** Often enough that a crash costs a few letters at most; the shelf, which is written whole, less often. */
const rest = { drawer: 300, shelf: 2000 };

/** The drafts of the open workspace. */
export function useDrafts(): Drafts {
  const { hand, about } = useStores();
  const name = about?.name ?? "";
  return useMemo(() => createDrafts(localStorage, hand, name), [hand, name]);
}

/**
 * Keeps what was changed and not saved on this computer.
 *
 * @returns whether there was room for it, and what keeps it at once
 */
export function useDraft(
  drafts: Drafts,
  dataset: string,
  { language, base, rows }: Omit<Draft, "at">,
  isChanged: boolean,
): { readonly isKept: boolean; readonly keepNow: () => void } {
  const [kept, setKept] = useState({ drawer: true, shelf: true });
  // A table that was opened and left as it was has no draft to drop.
  const touched = useRef(false);
  const put = useCallback(
    (where: "drawer" | "shelf" | "both") => {
      if (!isChanged && !touched.current) return;
      touched.current = isChanged;
      if (!isChanged) {
        void drafts.drop(dataset);
        return;
      }
      const draft = { language, base, rows, at: new Date().toISOString() };
      if (where !== "shelf") {
        const drawer = drafts.keep(dataset, draft);
        setKept((now) => (now.drawer === drawer ? now : { ...now, drawer }));
      }
      if (where !== "drawer")
        void drafts
          .shelve(dataset, draft)
          .then((shelf) => setKept((now) => (now.shelf === shelf ? now : { ...now, shelf })));
    },
    [drafts, dataset, language, base, rows, isChanged],
  );
  useEffect(() => {
    const keep = () => put("drawer");
    const timers = [setTimeout(keep, rest.drawer), setTimeout(() => put("shelf"), rest.shelf)];
    addEventListener("pagehide", keep);
    return () => {
      timers.forEach(clearTimeout);
      removeEventListener("pagehide", keep);
    };
  }, [put]);
  return { isKept: kept.drawer || kept.shelf, keepNow: () => put("both") };
}
