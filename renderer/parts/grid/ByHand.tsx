import { useState } from "react";
import { useSpeech, useStores } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import { HandTable } from "./HandTable.tsx";

type Props = {
  readonly dataset: string;
  readonly kind?: "plain" | "strong" | "quiet";
  /** Other words than "Fill in by hand"; its name says the dataset as well. */
  readonly label?: string;
};

/** A button that opens the hand-kept table of a dataset; for any screen that shows it. */
export function ByHand({ dataset, kind = "plain", label }: Props) {
  const { catalogue } = useStores();
  const { words, of } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const title = catalogue.rooms.find(({ id }) => id === dataset)?.title;
  if (!title || !catalogue.templates.includes(dataset)) return null;
  const shown = label ?? words.hand.open;
  return (
    <>
      <Action
        kind={kind}
        label={shown}
        aria-label={words.hand.of(shown, of(title))}
        onPress={() => setOpen(true)}
      />
      {isOpen && <HandTable dataset={dataset} onClose={() => setOpen(false)} />}
    </>
  );
}
