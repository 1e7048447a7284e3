import type { Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Mark, Showing } from "../../charts/map/keys.ts";
import { KeyShape } from "../../charts/map/KeyShape.tsx";
import { useSpeech } from "../../state/stores.ts";
import { addressOf } from "./labels.ts";
import { kindOf } from "./scene.ts";

type Props = {
  readonly rows: readonly Row[];
  readonly columns: readonly ReturnedColumn[];
  readonly marks: readonly Mark[];
  readonly showing: Showing;
  readonly chosen: string | null;
  readonly onPick: (id: string) => void;
};

/** More than anybody reads would only make the list slow; a street has them all. */
const most = 200;

/** The premises of the map by their addresses; one pressed is shown on it. */
export function PremisesList({ rows, columns, marks, showing, chosen, onPick }: Props) {
  const speech = useSpeech();
  const { list } = speech.words.centre;
  const codesOf = (name: string) => columns.find((column) => column.name === name)?.codes;
  const first = rows.slice(0, most);
  const picked = rows.slice(most).find((row) => row["premise"] === chosen);
  const shown = picked ? [picked, ...first] : first;
  const state = (row: Row) => {
    const id = showing === "change" ? row["change"] : row["status"];
    const name = showing === "change" ? "change" : "status";
    return id == null ? speech.words.centre.map.unknown : speech.label(codesOf(name), String(id));
  };
  return (
    <section className="centre-list" aria-label={list.title}>
      <p>{list.shown(shown.length, rows.length)}</p>
      <ul tabIndex={0} aria-label={list.title}>
        {shown.map((row) => {
          const id = String(row["premise"]);
          const address = addressOf(row) ?? `${list.noAddress}, ${id}`;
          const mark = marks.find((each) => each.id === kindOf(row, showing));
          const more = [
            state(row),
            ...(row["status"] === "vacant" && typeof row["since"] === "string"
              ? [list.since(row["since"])]
              : []),
            ...(typeof row["use"] === "string" ? [row["use"]] : []),
          ];
          return (
            <li key={id}>
              <button type="button" aria-pressed={id === chosen} onClick={() => onPick(id)}>
                {mark && <KeyShape mark={mark} />}
                <span>
                  <b>{address}</b>
                  <small>{more.join(" · ")}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
