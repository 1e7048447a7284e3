import { Input, Label, TextField } from "react-aria-components";
import type { Field, Room } from "../../engine.ts";
import { Icon } from "../../parts/Icon.tsx";
import { useSpeech } from "../../state/stores.ts";
import { originOf, type Draft } from "./draft.ts";
import { spellingOf } from "./several.ts";
import { Pick } from "./Pick.tsx";

type Props = {
  readonly room: Room;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** What the dataset needs, and where each of it comes from; what no column holds is written here. */
export function FieldList({ room, draft, onChange }: Props) {
  const { words, of, format } = useSpeech();
  const isUnread = ({ name, required }: Field) =>
    !required && originOf(draft, name) === null && !(name in draft.constants);
  const unread = room.fields.filter(isUnread);
  const sorted = room.fields.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  const setConstant = (name: string, text: string) =>
    onChange({ ...draft, constants: { ...draft.constants, [name]: text } });
  return (
    <section aria-labelledby="mapping-fields">
      <h3 id="mapping-fields">{words.mapping.fields}</h3>
      <ul className="mapping-fields">
        {sorted
          .filter((field) => !isUnread(field))
          .map((field) => (
            <FieldItem
              key={field.name}
              field={field}
              draft={draft}
              onWrite={(text) => setConstant(field.name, text)}
            />
          ))}
      </ul>
      {unread.length > 0 && (
        <p className="mapping-unread">
          {`${format.capital(words.mapping.unread)}: ${format.list(unread.map(({ label }) => of(label)))}.`}
        </p>
      )}
    </section>
  );
}

type ItemProps = {
  readonly field: Field;
  readonly draft: Draft;
  readonly onWrite: (text: string) => void;
};

function FieldItem({ field, draft, onWrite }: ItemProps) {
  const { words, of, format } = useSpeech();
  const { name, label, unit, required } = field;
  const origin = originOf(draft, name);
  const heading = Object.entries(draft.fields).find(([, each]) => each === name)?.[0];
  const isWritten = origin === "constant" || (origin === null && (required ?? name in draft.constants));
  const said = {
    column: words.mapping.from(heading ?? ""),
    across: words.mapping.fromAcross,
    constant: "",
    none: words.mapping.missing,
  }[origin ?? "none"];
  const state = origin !== null ? "given" : "missing";
  return (
    <li className={`mapping-field mapping-${state}`}>
      <Icon name={state === "given" ? "check" : "warning"} size={15} />
      <div>
        <strong>{format.capital(of(label))}</strong>
        <span>
          {[unit && of(unit), required && words.mapping.required, said].filter(Boolean).join(" · ")}
        </span>
        {isWritten && <Constant field={field} text={draft.constants[name] ?? ""} onWrite={onWrite} />}
      </div>
    </li>
  );
}

type ConstantProps = {
  readonly field: Field;
  readonly text: string;
  readonly onWrite: (text: string) => void;
};

/** A text for every row; for a code list one of its codes, in a spelling that files use. */
function Constant({ field, text, onWrite }: ConstantProps) {
  const { words, of, format } = useSpeech();
  const label = words.mapping.constant(of(field.label));
  if (field.codes) {
    const options = field.codes.map((code) => ({
      id: spellingOf(code),
      label: format.capital(of(code.label)),
    }));
    const none = { id: "", label: words.mapping.choose };
    return <Pick label={label} options={[none, ...options]} chosen={text} onChoose={onWrite} />;
  }
  return (
    <TextField className="mapping-text" value={text} onChange={onWrite}>
      <Label className="choice-label">{label}</Label>
      <Input placeholder={field.hint ? of(field.hint) : ""} />
    </TextField>
  );
}
