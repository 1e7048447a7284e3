import { useState } from "react";
import type { Language } from "../../../data/kernel/words.ts";
import type { Room } from "../../engine.ts";
import { useSpeech, useStores } from "../../state/stores.ts";
import { issueSentence } from "../../words/index.ts";
import type { Drafts } from "./draft.ts";
import type { Table } from "./table.ts";

/** Saves the table as one version and closes; or says why not, and everything stays as it is typed. */
export function useSave({ id, fields }: Room, language: Language, drafts: Drafts, onClose: () => void) {
  const { hand } = useStores();
  const speech = useSpeech();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  /** @returns false if a row cannot be saved */
  const save = async (table: Table): Promise<boolean> => {
    setSaving(true);
    setFailure(null);
    try {
      const rows = table.map((row) =>
        Object.fromEntries(fields.map(({ name }, at) => [name, row[at]?.trim() ? (row[at] ?? null) : null])),
      );
      const { status, issues } = await hand.write(id, rows, language);
      setSaving(false);
      if (status === "refused") {
        setFailure(issues[0] ? speech.format.capital(issueSentence(speech, issues[0])) : "");
        return false;
      }
      void drafts.drop(id);
      onClose();
    } catch (error) {
      setSaving(false);
      setFailure(`${speech.words.hand.failed.save}: ${String(error)}`);
    }
    return true;
  };
  return { save, saving, failure };
}
