import { useSpeech } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import { isError } from "./BodyRow.tsx";
import type { Found } from "./marks.ts";
import { mostRows } from "./table.ts";

type Props = {
  readonly rows: number;
  readonly found: readonly Found[];
  readonly pending: boolean;
  readonly isChanged: boolean;
  readonly isKept: boolean;
  readonly saving: boolean;
  readonly failure: string | null;
  readonly onNext: () => void;
  readonly onSave: () => void;
};

/** How the table stands, and what is left to do before it can be saved. */
export function Foot(props: Props) {
  const { rows, found, pending, isChanged, isKept, saving, failure, onNext, onSave } = props;
  const { words } = useSpeech();
  const wrong = found.filter(({ issues }) => issues.some(isError)).length;
  const doubtful = found.length - wrong;
  const stand = !isChanged ? words.hand.unchanged : isKept ? words.hand.changed : words.hand.draft.lost;
  return (
    <footer>
      <div>
        <p role="status" aria-busy={pending || undefined}>
          <span className={wrong > 0 ? "mapping-todo" : "mapping-done"}>
            {[
              rows >= mostRows * 0.9 ? words.hand.rowsOf(rows, mostRows) : words.hand.rows(rows),
              ...(wrong > 0 ? [words.hand.wrong(wrong)] : []),
              ...(doubtful > 0 ? [words.hand.doubtful(doubtful)] : []),
            ].join(" · ")}
          </span>
        </p>
        {failure === null ? <p>{stand}</p> : <p role="alert">{failure}</p>}
      </div>
      {found.length > 0 && <Action label={words.hand.next} onPress={onNext} />}
      <Action
        kind="strong"
        label={saving ? words.hand.saving : words.hand.save}
        aria-keyshortcuts="Control+S"
        isDisabled={!isChanged || saving}
        onPress={onSave}
      />
    </footer>
  );
}
