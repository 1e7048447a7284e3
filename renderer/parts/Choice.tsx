import { useMemo } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "./Icon.tsx";
import "./Choice.css";

type Props = {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** A choice of one among some, in a list that opens. */
export function Choice({ label, options, chosen, onChoose }: Props) {
  // Not made anew while its options stay the same: some lists have hundreds.
  const list = useMemo(
    () => (
      <Popover className="popover" offset={6}>
        <ListBox className="list" items={options}>
          {(option) => (
            <ListBoxItem className="list-item" id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    ),
    [options],
  );
  return (
    <Select
      className="choice"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
    >
      <Label className="choice-label">{label}</Label>
      <Button className="choice-button">
        <SelectValue />
        <Icon name="open" size={14} />
      </Button>
      {list}
    </Select>
  );
}
