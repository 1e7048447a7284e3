import { baselineText, sideText } from "../../../screens/programme/sentences.ts";
import { text } from "../../../screens/programme/tell.ts";
import { waitingOf, type Waiting } from "../../../screens/programme/waiting.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind } from "../../model.ts";
import { madeTable } from "../../table.ts";
import { isOfItsTime, ofRegister, registerOf } from "./asks.ts";

/** What the board has to decide first; the further apart the numbers, the sooner. */
export const ten: PageKind = {
  id: "ten",
  section: "programme",
  title: ({ words }) => words.programme.ten.title,
  start: true,
  asks: ofRegister,
  says({ speech, scope, found }) {
    const [progress] = found;
    if (!progress) return null;
    const { words } = speech;
    const said = words.programme.ten;
    const register = registerOf(found);
    const waiting = waitingOf(register);
    if (waiting.length === 0 || !isOfItsTime(register, scope)) return null;
    const open = waiting.filter(({ kind }) => kind === "conflict").length;
    const line = (each: Waiting): string[] => {
      if (each.kind === "baseline")
        return [
          text(each.row, "activity"),
          baselineText(speech, progress.indicator, each.row),
          said.baseline,
        ];
      const { sides } = each.conflict;
      const says = sides.map((row) => sideText(speech, progress.indicator, row)).join(` ${said.or} `);
      return [text(sides[0], "activity"), says, said.decide];
    };
    const { what, says, todo } = words.board.decisions;
    return {
      ...firstSentence(said.sentence(open, waiting.length - open)),
      unit: said.unit,
      figure: { mark: "table" },
      table: madeTable([what, says, todo], waiting.slice(0, 10).map(line)),
    };
  },
};
