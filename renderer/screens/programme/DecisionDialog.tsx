import { useState } from "react";
import {
  Checkbox,
  Dialog,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { Action, IconAction } from "../../parts/Action.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useSpeech } from "../../state/stores.ts";
import { Side } from "./Conflicts.tsx";
import type { Register } from "./data.ts";
import type { Save } from "./save.ts";
import { text } from "./tell.ts";
import type { Conflict } from "./waiting.ts";

type Props = {
  readonly conflict: Conflict;
  readonly register: Register;
  readonly save: Save;
  readonly onClose: () => void;
};

/** Which side holds, or both; kept with a note, as a version that can be undone. */
export function DecisionDialog({ conflict, register, save, onClose }: Props) {
  const { words } = useSpeech();
  const said = words.programme.decision;
  const { id, sides, decision } = conflict;
  const all = sides.map((row) => text(row, "target"));
  const [held, setHeld] = useState<readonly string[]>(
    decision === "open" ? [] : decision === "both" ? all : decision.split(" "),
  );
  const [note, setNote] = useState("");
  const { year, day } = register;
  const put = async (rows: Parameters<Save>[1]) => {
    onClose();
    await save("decisions", rows, (row) => row["conflict"] === id && (row["programme"] ?? year) === year);
  };
  const decide = () =>
    put([
      {
        conflict: id,
        programme: year,
        holds: held.length === all.length ? "both" : all.filter((each) => held.includes(each)).join(" "),
        decided: day,
        note: note.trim() || null,
      },
    ]);
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog dialog-wide">
        <Dialog className="dialog-body">
          <header>
            <Heading slot="title">
              {said.title} <small>{id}</small>
            </Heading>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
          </header>
          <p>{said.body}</p>
          <div className="sides">
            {sides.map((row) => {
              const target = text(row, "target");
              return (
                <div key={target} className="decide-side">
                  <Checkbox
                    className="check"
                    isSelected={held.includes(target)}
                    onChange={(isHeld) =>
                      setHeld(isHeld ? [...held, target] : held.filter((each) => each !== target))
                    }
                  >
                    <span className="check-box">
                      <Icon name="check" size={12} />
                    </span>
                    {words.programme.conflicts.holds(target)}
                  </Checkbox>
                  <Side {...{ row, register }} isAside={false} />
                </div>
              );
            })}
          </div>
          <TextField className="field" value={note} onChange={setNote} maxLength={300}>
            <Label className="choice-label">{said.note}</Label>
            <Input placeholder={said.noteHint} />
          </TextField>
          <footer>
            {decision === "open" ? (
              <Action kind="quiet" label={said.cancel} onPress={onClose} />
            ) : (
              <Action kind="quiet" label={said.withdraw} onPress={() => void put([])} />
            )}
            <Action
              kind="strong"
              label={said.save}
              isDisabled={held.length === 0}
              onPress={() => void decide()}
            />
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
