import { useSpeech } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import { text } from "./tell.ts";

/** Where the year stands, in one sentence. */
export function Headline({ register }: { readonly register: Register }) {
  const { words } = useSpeech();
  const said = words.programme;
  const { rows, conflicts, year, day } = register;
  const count = (group: string) => rows.filter((row) => text(row, "group") === group).length;
  const open = conflicts.filter(({ decision }) => decision === "open").length;
  return (
    <div className="headline">
      <p className="headline-main">
        {said.headline(rows.length, count("reached"), count("on-course"), count("late"), count("silent"))}
      </p>
      <p>{said.lead(year, day, conflicts.length, open)}</p>
    </div>
  );
}
