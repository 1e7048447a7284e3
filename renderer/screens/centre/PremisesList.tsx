import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Row } from "../../../data/kernel/columns.ts";
import type { ReturnedColumn } from "../../../data/kernel/indicator.ts";
import type { Mark, Showing } from "../../charts/map/keys.ts";
import { KeyShape } from "../../charts/map/KeyShape.tsx";
import { useSpeech } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";
import { addressOf } from "./labels.ts";
import { kindOf } from "./scene.ts";

type Props = {
  /** What is to be read first comes first. */
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
  const box = useRef<HTMLUListElement>(null);
  const first = rows.slice(0, most);
  const picked = rows.slice(most).find((row) => row["premise"] === chosen);
  const shown = picked ? [picked, ...first] : first;
  // What was picked on the map is seen in the list as well; the page itself stays where it is.
  useEffect(() => {
    const line = box.current?.querySelector("[aria-pressed=true]")?.closest("li");
    if (!line || !box.current) return;
    const [top, height] = [line.offsetTop, line.offsetHeight];
    const { scrollTop, clientHeight } = box.current;
    if (top < scrollTop) box.current.scrollTop = top;
    else if (top + height > scrollTop + clientHeight) box.current.scrollTop = top + height - clientHeight;
  }, [chosen]);
  // One stop for the Tab key, and arrows from line to line: nobody tabs through two hundred.
  const [reached, setReached] = useState<string | null>(null);
  const stop =
    [reached, chosen].find((id) => shown.some((row) => row["premise"] === id)) ?? shown[0]?.["premise"];
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(box.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 },
    };
    const to = steps[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <section className="centre-list" aria-label={list.title}>
      <p>{list.shown(shown.length, rows.length)}</p>
      <ul ref={box} aria-label={list.title} onKeyDown={walk}>
        {shown.map((row) => (
          <Line
            key={String(row["premise"])}
            {...{ row, columns, marks, showing, speech, onPick }}
            chosen={row["premise"] === chosen}
            isStop={row["premise"] === stop}
            onReach={setReached}
          />
        ))}
      </ul>
    </section>
  );
}

type LineProps = Pick<Props, "columns" | "marks" | "showing" | "onPick"> & {
  readonly row: Row;
  readonly speech: Speech;
  readonly chosen: boolean;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly onReach: (id: string) => void;
};

/** Drawn anew only if it is picked or let go: two hundred would be felt. */
const Line = memo(function Line(props: LineProps) {
  const { row, columns, marks, showing, speech, chosen, isStop, onPick, onReach } = props;
  const { list, map } = speech.words.centre;
  const id = String(row["premise"]);
  const name = showing === "change" ? "change" : "status";
  const codes = columns.find((column) => column.name === name)?.codes;
  const mark = marks.find((each) => each.id === kindOf(row, showing));
  const state = row[name] == null ? map.unknown : speech.label(codes, String(row[name]));
  const more = [
    state,
    ...(row["status"] === "vacant" && typeof row["since"] === "string" ? [list.since(row["since"])] : []),
    ...(typeof row["use"] === "string" ? [row["use"]] : []),
  ];
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onPick(id)}
        onFocus={() => onReach(id)}
      >
        {mark && <KeyShape mark={mark} />}
        <span>
          <b>{addressOf(row) ?? `${list.noAddress}, ${id}`}</b>
          <small>{more.join(" · ")}</small>
        </span>
      </button>
    </li>
  );
});
