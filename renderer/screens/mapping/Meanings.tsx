import { useId } from "react";
import { Input, Label, TextField } from "react-aria-components";
import type { Field, Look } from "../../engine.ts";
import { useSpeech } from "../../state/stores.ts";
import { headingsToExplain, senseless, setMeaning, spellingOf, type Several } from "./several.ts";
import { Pick } from "./Pick.tsx";

type Props = {
  readonly look: Look;
  readonly field: Field | undefined;
  readonly across: Several;
  readonly onChange: (across: Several) => void;
};

/** What a heading stands for where it does not say it itself. */
export function Meanings({ look, field, across, onChange }: Props) {
  const { words, of } = useSpeech();
  const title = useId();
  const headings = field ? headingsToExplain(across, field, look) : [];
  if (!field || headings.length === 0) return null;
  const wrong = senseless(across, look);
  return (
    <div className="mapping-meanings" role="group" aria-labelledby={title}>
      <p id={title} className="choice-label">
        {words.mapping.across.meanings(of(field.label))}
      </p>
      <ul>
        {headings.map((heading) => (
          <li key={heading}>
            <Meaning
              field={field}
              heading={heading}
              text={across.meanings?.[heading] ?? heading}
              isWrong={wrong.includes(heading)}
              onChange={(text) => onChange(setMeaning(across, heading, text))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type MeaningProps = {
  readonly field: Field;
  readonly heading: string;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
};

function Meaning({ field, heading, text, isWrong, onChange }: MeaningProps) {
  const { words, of, format } = useSpeech();
  if (field.codes) {
    const codes = field.codes.map((code) => ({
      id: spellingOf(code),
      label: format.capital(of(code.label)),
    }));
    const known = codes.some(({ id }) => id === text) ? text : "";
    const none = { id: "", label: words.mapping.choose };
    return <Pick label={heading} options={[none, ...codes]} chosen={known} onChoose={onChange} />;
  }
  return (
    <TextField className="mapping-text" isInvalid={isWrong} value={text} onChange={onChange}>
      <Label className="choice-label">{heading}</Label>
      <Input placeholder={field.hint ? of(field.hint) : ""} />
    </TextField>
  );
}
