import { useState } from "react";
import type { Row } from "../../../data/kernel/columns.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import { issueSentence } from "../../words/index.ts";

/** What became of the last thing written down. */
export type Saved = { readonly done: boolean; readonly why: string | null };

/** Puts one row into a hand-kept table in place of the rows it replaces; each is a version, with undo. */
export function useSave() {
  const { hand } = useStores();
  const speech = useSpeech();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (
    dataset: string,
    rows: readonly Row[],
    replaces: (row: Row) => boolean,
  ): Promise<boolean> => {
    try {
      const kept = (await hand.written(dataset)).filter((row) => !replaces(row));
      const summary = await hand.write(dataset, [...kept, ...rows], speech.language);
      const refused = summary.status === "refused";
      const issue = summary.issues.find(({ severity }) => severity === "error");
      setSaved({ done: !refused, why: refused && issue ? issueSentence(speech, issue) : null });
      return !refused;
    } catch (error) {
      setSaved({ done: false, why: String(error) });
      return false;
    }
  };
  return { saved, save, forget: () => setSaved(null) };
}

export type Save = ReturnType<typeof useSave>["save"];
