import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import "./NumberBox.css";

type Props = {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly min?: number;
  readonly max?: number;
  readonly format?: Intl.NumberFormatOptions;
  readonly onChange: (value: number) => void;
};

/** A number to be written or stepped, as the language writes numbers. */
export function NumberBox({ label, value, step, min, max, format, onChange }: Props) {
  return (
    <NumberField
      className="choice"
      value={value}
      step={step}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(format ? { formatOptions: format } : {})}
      onChange={(next) => {
        if (!Number.isNaN(next)) onChange(next);
      }}
    >
      <Label className="choice-label">{label}</Label>
      <Group className="number-box">
        <Button slot="decrement">−</Button>
        <Input />
        <Button slot="increment">+</Button>
      </Group>
    </NumberField>
  );
}
