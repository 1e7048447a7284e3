import { sideText } from "../../../screens/programme/sentences.ts";
import { text, wordsOf } from "../../../screens/programme/tell.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { PageKind, Said, Told } from "../../model.ts";
import { madeTable } from "../../table.ts";
import { isOfItsTime, ofRegister, registerOf } from "./asks.ts";

/** As many as a page has room for. */
const most = 12;

/** The groups of targets that contradict each other: what each side says, and what was decided. */
export const conflicts = conflictsFrom("conflicts", 0);
/** The rest of them, where one page has no room for all. */
export const moreConflicts = conflictsFrom("conflicts-rest", most);

function conflictsFrom(id: string, first: number): PageKind {
  return {
    id,
    section: "decisions",
    titleOf: "programme_conflicts",
    start: true,
    ...(first > 0 ? { rest: true } : {}),
    asks: ofRegister,
    says: (told) => say(told, first),
  };
}

function say({ speech, scope, found }: Told, first: number): Said | null {
  const [progress, , check] = found;
  const register = registerOf(found);
  const { conflicts: groups, findings } = register;
  if (!progress || !check || groups.length <= first || !isOfItsTime(register, scope)) return null;
  const { words } = speech;
  const said = words.programme.conflicts;
  const open = groups.filter(({ decision }) => decision === "open");
  const rule = wordsOf(speech, check.indicator);
  const { what, says, decision } = words.board.decisions;
  const checked = firstSentence(
    said.sentence(findings.length, findings.filter((row) => row["conflict"] !== null).length, groups.length),
  );
  const { rows } = register;
  const lead = words.programme.lead(text(rows[0], "programme"), scope.day, groups.length, open.length);
  return {
    // Where there are two pages, the second goes on with what the checker saw.
    ...(first > 0
      ? checked
      : { headline: words.board.decisions.headline(open.length, groups.length), meaning: `${lead}.` }),
    unit: said.unit,
    figure: { mark: "table" },
    table: madeTable(
      ["", what, says, decision],
      // What is open comes first: that is what the board is asked.
      [...open, ...groups.filter((each) => !open.includes(each))]
        .slice(first, first === 0 ? most : undefined)
        .map(({ id, sides, decision: decided }) => {
          const own = findings.find((row) => row["conflict"] === id);
          const why = own ? rule(own, "rule") : "";
          return [
            id,
            [text(sides[0], "activity"), why].filter(Boolean).join(" · "),
            sides.map((row) => sideText(speech, progress.indicator, row)).join(` ${words.programme.ten.or} `),
            decided === "open" ? said.undecided : decided === "both" ? said.both : said.holds(decided),
          ];
        }),
    ),
  };
}
