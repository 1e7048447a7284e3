import { useState } from "react";
import { Input, Label, NumberField, TextField } from "react-aria-components";
import type { Row } from "../../../data/kernel/columns.ts";
import { Action } from "../../parts/Action.tsx";
import { useSpeech } from "../../state/stores.ts";
import type { Register } from "./data.ts";
import type { Save } from "./save.ts";
import { text } from "./tell.ts";

type Props = {
  readonly target: Row;
  readonly register: Register;
  readonly save: Save;
  readonly onDone: () => void;
};

/** How far a target is: the total so far, on a day, with proof. */
export function ActualForm({ target, register, save, onDone }: Props) {
  const { words } = useSpeech();
  const said = words.programme.entry;
  const { year, day } = register;
  const isMilestone = text(target, "type") === "milestone";
  const [value, setValue] = useState(isMilestone ? 1 : NaN);
  const [on, setOn] = useState(day);
  const [proof, setProof] = useState("");
  const [note, setNote] = useState("");
  const id = text(target, "target");
  const put = async () => {
    const row = { target: id, programme: year, on, actual: value, proof: proof || null, note: note || null };
    const isSameDay = (each: Row) => each["target"] === id && each["on"] === on && each["programme"] === year;
    if (await save("actuals", [row], isSameDay)) onDone();
  };
  return (
    <form
      className="form programme-form"
      onSubmit={(event) => {
        event.preventDefault();
        // A number is taken over when its field is left, which a press on the button does first.
        void put();
      }}
    >
      <p>{isMilestone ? said.done : said.total}</p>
      <div className="form-row">
        <NumberBox label={said.value} value={value} onChange={setValue} />
        <TextField className="field" type="date" isRequired value={on} onChange={setOn}>
          <Label className="choice-label">{said.on}</Label>
          <Input />
        </TextField>
        <Text label={said.proof} hint={said.proofHint} value={proof} onChange={setProof} />
        <Text label={said.note} value={note} onChange={setNote} />
      </div>
      <Foot onCancel={onDone} />
    </form>
  );
}

/** What was before: the value of one year; growth over three years needs each of them. */
export function BaselineForm({ target, register, save, onDone }: Props) {
  const { words } = useSpeech();
  const said = words.programme.entry;
  const { year, day } = register;
  const id = text(target, "target");
  const [base, setBase] = useState(String(Number(year) - 1));
  const [value, setValue] = useState(NaN);
  const [proof, setProof] = useState("");
  const put = async () => {
    const row = {
      target: id,
      programme: year,
      base_year: base,
      base_value: value,
      entered: day,
      proof: proof || null,
    };
    const isSame = (each: Row) =>
      each["target"] === id && each["base_year"] === base && each["programme"] === year;
    if (await save("baselines", [row], isSame)) onDone();
  };
  return (
    <form
      className="form programme-form"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <div className="form-row">
        <Text label={said.year} value={base} onChange={setBase} />
        <NumberBox label={said.base} value={value} onChange={setValue} />
        <Text label={said.proof} hint={said.proofHint} value={proof} onChange={setProof} />
      </div>
      <Foot onCancel={onDone} />
    </form>
  );
}

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

function NumberBox({ label, value, onChange }: NumberProps) {
  return (
    <NumberField className="field" isRequired value={value} onChange={onChange} minValue={0}>
      <Label className="choice-label">{label}</Label>
      <Input />
    </NumberField>
  );
}

type TextProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Text({ label, hint, value, onChange }: TextProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} maxLength={300}>
      <Label className="choice-label">{label}</Label>
      <Input placeholder={hint ?? ""} />
    </TextField>
  );
}

function Foot({ onCancel }: { readonly onCancel: () => void }) {
  const { words } = useSpeech();
  const said = words.programme.entry;
  return (
    <footer className="form-row">
      <Action kind="strong" type="submit" label={said.save} />
      <Action kind="quiet" label={said.cancel} onPress={onCancel} />
    </footer>
  );
}
