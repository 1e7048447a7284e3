import { useSpeech } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import { standingSentence } from "./sentences.ts";

/** Where the year stands, in one sentence. */
export function Headline({ register }: { readonly register: Register }) {
  const speech = useSpeech();
  const { rows, conflicts, year, day } = register;
  const open = conflicts.filter(({ decision }) => decision === "open").length;
  return (
    <div className="headline">
      <p className="headline-main">{standingSentence(speech, rows)}</p>
      <p>{speech.words.programme.lead(year, day, conflicts.length, open)}</p>
    </div>
  );
}
