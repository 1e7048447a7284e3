import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import type { Look, Room } from "../../engine.ts";
import { Action } from "../../parts/Action.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useSpeech } from "../../state/stores.ts";
import { setSeveral, type Draft } from "./draft.ts";
import { Meanings } from "./Meanings.tsx";
import { Pick } from "./Pick.tsx";
import type { Several as Columns } from "./several.ts";

type Props = {
  readonly look: Look;
  readonly room: Room;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** Several columns of one thing each: their headings are one field, their cells another. */
export function Across({ look, room, draft, onChange }: Props) {
  const { words } = useSpeech();
  const toggle = (isOn: boolean) =>
    onChange({ ...draft, across: isOn ? { headings: [], key: "", value: "" } : null });
  return (
    <section className="mapping-across">
      <Tick isSelected={draft.across !== null} onChange={toggle} text={words.mapping.across.title} />
      {draft.across && <Several {...{ look, room, draft, onChange }} across={draft.across} />}
    </section>
  );
}

type SeveralProps = Props & { readonly across: Columns };

function Several({ look, room, draft, across, onChange }: SeveralProps) {
  const { words, of, format } = useSpeech();
  const headings = look.columns.map(({ heading }) => heading);
  const fields = [
    { id: "", label: words.mapping.choose },
    ...room.fields.map(({ name, label }) => ({ id: name, label: format.capital(of(label)) })),
  ];
  const unread = headings.filter((heading) => !(heading in draft.fields));
  const choose = (chosen: readonly string[]) => onChange(setSeveral(draft, chosen, headings));
  return (
    <div className="mapping-several">
      <Pick
        label={words.mapping.across.key}
        options={fields}
        chosen={across.key}
        onChoose={(key) => onChange({ ...draft, across: { ...across, key, meanings: {} } })}
      />
      <Pick
        label={words.mapping.across.value}
        options={fields}
        chosen={across.value}
        onChoose={(value) => onChange({ ...draft, across: { ...across, value } })}
      />
      <CheckboxGroup className="mapping-ticks" value={[...across.headings]} onChange={choose}>
        <Label className="choice-label">{words.mapping.across.which}</Label>
        <div>
          {headings.map((heading) => (
            <Tick key={heading} value={heading} text={heading} />
          ))}
        </div>
      </CheckboxGroup>
      <Action label={words.mapping.across.rest} onPress={() => choose(unread)} />
      <Meanings
        look={look}
        field={room.fields.find(({ name }) => name === across.key)}
        across={across}
        onChange={(explained) => onChange({ ...draft, across: explained })}
      />
    </div>
  );
}

type TickProps = {
  readonly text: string;
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
};

function Tick({ text, ...props }: TickProps) {
  return (
    <Checkbox className="tick" {...props}>
      <span className="tick-box">
        <Icon name="check" size={12} />
      </span>
      {text}
    </Checkbox>
  );
}
