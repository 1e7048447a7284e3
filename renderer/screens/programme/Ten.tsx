import { Action } from "../../parts/Action.tsx";
import { Card } from "../../parts/Card.tsx";
import { Nothing } from "../../parts/States.tsx";
import { useIndicator, useSpeech } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import { baselineText, sideText } from "./sentences.ts";
import { text, wordsOf } from "./tell.ts";
import { waitingOf, type Waiting } from "./waiting.ts";

type Props = {
  readonly register: Register;
  readonly onDecide: (conflict: string) => void;
  readonly onOpen: (target: string) => void;
};

/** What the board has to decide first; the further apart the numbers, the sooner. */
export function Ten({ register, ...actions }: Props) {
  const { words } = useSpeech();
  const said = words.programme.ten;
  const { shown, filters } = register;
  const indicator = useIndicator("programme_status");
  const waiting = waitingOf(register);
  const open = waiting.filter(({ kind }) => kind === "conflict").length;
  return (
    <Card
      title={said.title}
      unit={said.unit}
      area="ten"
      {...{ indicator, filters }}
      answer={shown.answer}
      pending={shown.pending}
    >
      {waiting.length === 0 ? (
        <Nothing text={said.none} />
      ) : (
        <>
          <p className="card-sentence">{said.sentence(open, waiting.length - open)}</p>
          <ol className="ten">
            {waiting.slice(0, 10).map((each) => (
              <One key={keyOf(each)} {...{ each, register, ...actions }} />
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}

function One({ each, register, onDecide, onOpen }: Props & { readonly each: Waiting }) {
  const speech = useSpeech();
  const { words } = speech;
  const said = words.programme;
  const { indicator } = register;
  const label = wordsOf(speech, indicator);
  if (each.kind === "baseline") {
    const { row } = each;
    return (
      <li>
        <div>
          <b>{text(row, "activity")}</b>
          <p>{baselineText(speech, indicator, row)}</p>
        </div>
        <Action
          label={said.ten.baseline}
          aria-label={`${said.ten.baseline}: ${text(row, "activity")}, ${label(row, "indicator")}`}
          onPress={() => onOpen(text(row, "target"))}
        />
      </li>
    );
  }
  const { id, sides } = each.conflict;
  const [first] = sides;
  if (!first) return null;
  return (
    <li>
      <div>
        <b>{text(first, "activity")}</b>
        <p>
          {sides.map((row, at) => (
            <span key={text(row, "target")}>
              {at > 0 && ` ${said.ten.or} `}
              {sideText(speech, indicator, row)}
            </span>
          ))}
        </p>
      </div>
      <Action
        label={said.ten.decide}
        aria-label={said.conflicts.decideOf(`${id} ${text(first, "activity")}`)}
        onPress={() => onDecide(id)}
      />
    </li>
  );
}

function keyOf(each: Waiting): string {
  return each.kind === "conflict" ? each.conflict.id : text(each.row, "target");
}
