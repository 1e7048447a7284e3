import { useMemo } from "react";
import type { Mark } from "../charts/picture.ts";
import { useOwnMarks, useSpeech, useStores } from "./stores.ts";

/** What is known of the municipality's years and what the user wrote down, in the language in force. */
export function useMarks(municipality: string | undefined): readonly Mark[] {
  const { marks } = useStores().catalogue;
  const { own } = useOwnMarks();
  const speech = useSpeech();
  return useMemo(
    () => [
      ...marks
        .filter(({ municipalities: only }) => !only || only.some((each) => each === municipality))
        .map(({ id, first, last, kind, label }): Mark => ({
          ...{ id, first, last, kind, own: false },
          label: speech.of(label),
        })),
      ...own.map(({ id, month, kind, label }): Mark => ({
        ...{ id: `own-${id}`, first: month, last: null, kind, own: true },
        label: label === "" ? speech.words.season.marks.kinds[kind] : label,
      })),
    ],
    [marks, own, speech, municipality],
  );
}
