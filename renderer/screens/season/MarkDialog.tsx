import { useState } from "react";
import { Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import { month, monthOfYear, yearOf, type Month, type Period } from "../../../data/kernel/period.ts";
import { Action, IconAction } from "../../parts/Action.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { limits, markKinds, type MarkKind } from "../../state/marks.ts";
import { useSpeech, useStores } from "../../state/stores.ts";

type Props = {
  /** The month to begin with; null while the dialog is closed. */
  readonly month: Month | null;
  readonly bounds: Period;
  readonly onClose: () => void;
};

/** What happened, and when: to be seen on every chart along the months. */
export function MarkDialog({ month: given, bounds, onClose }: Props) {
  const { words } = useSpeech();
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={given !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog">
        <Dialog className="dialog-body">
          <header>
            <Heading slot="title">{words.season.marks.addTitle}</Heading>
            <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
          </header>
          {given !== null && <Form given={given} {...{ bounds, onClose }} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type FormProps = Omit<Props, "month"> & { readonly given: Month };

function Form({ given, bounds, onClose }: FormProps) {
  const { marks } = useStores();
  const { words, format } = useSpeech();
  const said = words.season.marks;
  const [label, setLabel] = useState("");
  const [when, setWhen] = useState(given);
  const [kind, setKind] = useState<MarkKind>("event");
  const from = yearOf(bounds.first);
  const years = Array.from({ length: yearOf(bounds.last) - from + 1 }, (_, at) => String(from + at));
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        marks.add({ month: when, kind, label });
        onClose();
      }}
    >
      <TextField className="field" value={label} onChange={setLabel} maxLength={limits.label} autoFocus>
        <Label className="choice-label">{said.what}</Label>
        <Input placeholder={said.hint} />
      </TextField>
      <div className="form-row">
        <Choice
          label={said.month}
          options={numbers.map((each) => ({ id: String(each), label: format.monthName(each) }))}
          chosen={String(monthOfYear(when))}
          onChoose={(number) => setWhen(month(yearOf(when), Number(number)))}
        />
        <Choice
          label={said.year}
          options={years.map((each) => ({ id: each, label: each }))}
          chosen={String(yearOf(when))}
          onChoose={(year) => setWhen(month(Number(year), monthOfYear(when)))}
        />
        <div className="choice">
          <span className="choice-label" aria-hidden>
            {said.kind}
          </span>
          <Segments
            label={said.kind}
            segments={markKinds.map((id) => ({ id, label: said.kinds[id] }))}
            chosen={kind}
            onChoose={setKind}
          />
        </div>
      </div>
      <footer>
        <Action kind="quiet" label={said.cancel} onPress={onClose} />
        <Action kind="strong" label={said.save} type="submit" />
      </footer>
    </form>
  );
}
