import type { ReactNode } from "react";
import { DialogTrigger, Dialog, Popover } from "react-aria-components";
import { useSpeech } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import type { Action as Deed, GridState } from "./state.ts";
import { mostRows } from "./table.ts";

type Props = {
  readonly state: GridState;
  readonly dispatch: (action: Deed) => void;
  /** What else there is to do with rows. */
  readonly children?: ReactNode;
};

/** What can be done to rows with a button, for those who do not know the keys, and the keys. */
export function Tools({ state, dispatch, children }: Props) {
  const { words } = useSpeech();
  const { history, selection } = state;
  const { tools } = words.hand;
  const rows = history.now.length;
  const isOffered = Math.min(selection.active.row, selection.corner.row) >= rows;
  return (
    <div className="hand-tools" role="toolbar" aria-label={tools.label}>
      <Action
        icon="add"
        label={tools.add}
        isDisabled={rows >= mostRows}
        onPress={() => dispatch({ kind: "add" })}
      />
      <Action
        label={tools.duplicate}
        isDisabled={isOffered}
        onPress={() => dispatch({ kind: "duplicate" })}
      />
      <Action label={tools.remove} isDisabled={isOffered} onPress={() => dispatch({ kind: "remove" })} />
      {children}
      <span className="hand-gap" />
      <Action
        icon="undo"
        label={words.versions.undo}
        isDisabled={history.past.length === 0}
        onPress={() => dispatch({ kind: "undo" })}
      />
      <Action
        icon="redo"
        label={words.versions.redo}
        isDisabled={history.future.length === 0}
        onPress={() => dispatch({ kind: "redo" })}
      />
      <DialogTrigger>
        <Action kind="quiet" label={tools.keys} />
        <Popover className="popover hand-keys" placement="bottom end">
          <Dialog aria-label={tools.keys}>
            <dl>
              {words.hand.keys.map(([keys, does]) => (
                <div key={keys}>
                  <dt>{keys}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
