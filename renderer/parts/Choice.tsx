import { useMemo } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Select,
  SelectValue,
  Virtualizer,
} from "react-aria-components";
import { Icon } from "./Icon.tsx";
import "./Choice.css";

type Props = {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** Of a longer list only what is in sight is laid out: its options are of one height, in pixels. */
const most = 60;
const rowHeight = 30;

/** A choice of one among some, in a list that opens. */
export function Choice({ label, options, chosen, onChoose }: Props) {
  // Not made anew while its options stay the same: some lists have hundreds.
  const list = useMemo(() => {
    const isLong = options.length > most;
    const box = (
      <ListBox className={isLong ? "list list-long" : "list"} items={options}>
        {(option) => (
          <ListBoxItem className="list-item" id={option.id} textValue={option.label}>
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    );
    return (
      <Popover className="popover" offset={6}>
        {isLong ? (
          <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight, padding: 6 }}>
            {box}
          </Virtualizer>
        ) : (
          box
        )}
      </Popover>
    );
  }, [options]);
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
