import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { Icon, type IconName } from "./Icon.tsx";
import "./Segments.css";

type Segment<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** Shown instead of the label. */
  readonly short?: string;
  readonly icon?: IconName;
};

type Props<Id extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** A choice of one among few, all in sight. */
export function Segments<Id extends string>({ label, segments, chosen, onChoose }: Props<Id>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const id = segments.find((each) => keys.has(each.id))?.id;
        if (id !== undefined) onChoose(id);
      }}
    >
      {segments.map(({ id, label: name, short, icon }) => (
        <ToggleButton key={id} id={id} aria-label={name}>
          {icon ? <Icon name={icon} size={15} /> : (short ?? name)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
