import { Button } from "react-aria-components";
import { ownerLabel } from "./labels.ts";
import { Action } from "../../parts/Action.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { selections } from "../../state/centre.ts";
import { useCentre, useIndicator, useSpeech, useStores } from "../../state/stores.ts";
import type { Looking } from "./choice.ts";

/** What was selected, each to be undone by itself. */
export function Chips({ choice }: Looking) {
  const { centre } = useStores();
  const { premise } = useCentre();
  const speech = useSpeech();
  const { chips } = speech.words.centre;
  const { columns } = useIndicator("premises_map");
  const all = ([...selections, "premise"] as const).flatMap((name) => {
    const chosen = name === "premise" ? premise : choice[name];
    if (chosen === null) return [];
    const label = `${chips.by[name]}: ${ownerLabel(speech, columns, name, chosen)}`;
    return [{ name, label, undo: () => centre.setState({ [name]: null }) }];
  });
  if (all.length === 0) return null;
  return (
    <ul className="chips" aria-label={chips.label}>
      {all.map(({ name, label, undo }) => (
        <li key={name}>
          <Button className="chip" aria-label={chips.remove(label)} onPress={undo}>
            {label}
            <Icon name="close" size={11} />
          </Button>
        </li>
      ))}
      {all.length > 1 && (
        <li>
          <Action kind="quiet" label={chips.clear} onPress={() => all.forEach(({ undo }) => undo())} />
        </li>
      )}
    </ul>
  );
}
