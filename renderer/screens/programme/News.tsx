import { Button } from "react-aria-components";
import { toRows, type Row } from "../../../data/kernel/columns.ts";
import { Action } from "../../parts/Action.tsx";
import { useIndicator, useSpeech, useStores } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import type { Save } from "./save.ts";
import { goalText, periodText, reserveText, text, unitText, wordsOf } from "./tell.ts";

type Props = {
  readonly findings: readonly Row[];
  readonly register: Register;
  readonly save: Save;
  readonly onOpen: (target: string) => void;
};

/** What the checker found and nobody has made a conflict of yet: one press does, and then it can be decided. */
export function News({ findings, register, save, onOpen }: Props) {
  const speech = useSpeech();
  const { files } = useStores();
  const said = speech.words.programme.conflicts;
  const label = wordsOf(speech, useIndicator("programme_check"));
  const { rows, indicator, year, conflicts } = register;
  const mark = async (targets: readonly string[]) => {
    const isMeant = (row: Row) =>
      targets.includes(text(row, "target")) && (row["programme"] ?? year) === year;
    const { columns } = await files.ask("targets_rows", {});
    const conflict = freeCode(conflicts.map(({ id }) => id));
    const own = toRows(columns).filter(isMeant);
    await save(
      "targets",
      own.map((row) => ({ ...row, conflict })),
      isMeant,
    );
  };
  return (
    <div className="conflict-news">
      <p>{said.news}</p>
      <ul>
        {findings.map((finding) => {
          const targets = text(finding, "targets").split(" ");
          const sides = rows.filter((row) => targets.includes(text(row, "target")));
          return (
            <li key={`${text(finding, "rule")} ${targets.join(" ")}`}>
              <span>
                <b>{text(finding, "activity")}</b> ({label(finding, "rule")}):{" "}
                {sides.map((row, at) => (
                  <span key={text(row, "target")}>
                    {at > 0 && " · "}
                    {[
                      goalText(speech, indicator, row),
                      unitText(speech, indicator, row),
                      finding["rule"] === "dates" ? periodText(speech, indicator, row) : "",
                      reserveText(speech, row),
                    ]
                      // A date is its own period.
                      .filter((each, place, all) => each !== "" && all.indexOf(each) === place)
                      .join(" ")}{" "}
                    <Button className="action action-quiet" onPress={() => onOpen(text(row, "target"))}>
                      {text(row, "target")}
                    </Button>
                  </span>
                ))}
              </span>
              <Action
                label={said.mark}
                aria-label={`${said.mark}: ${text(finding, "activity")}, ${targets.join(" ")}`}
                onPress={() => void mark(targets)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** N1, N2 …: the programme's own codes are left alone. */
function freeCode(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`N${number}`)) number += 1;
  return `N${number}`;
}
