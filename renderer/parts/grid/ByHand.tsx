import { useState } from "react";
import { useSpeech, useStores } from "../../state/stores.ts";
import { Action } from "../Action.tsx";
import { HandTable } from "./HandTable.tsx";

type Props = {
  readonly dataset: string;
  readonly kind?: "plain" | "strong" | "quiet";
  /** Other words than "Fill in by hand", for a table that is there already. */
  readonly label?: string;
  /** "By hand", where the words beside it say the rest. */
  readonly isShort?: boolean;
};

/** A button that opens the hand-kept table of a dataset; for any screen that shows it. */
export function ByHand({ dataset, kind = "plain", label, isShort = false }: Props) {
  const { catalogue } = useStores();
  const { words, of } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const title = catalogue.rooms.find(({ id }) => id === dataset)?.title;
  if (!title || !catalogue.templates.includes(dataset)) return null;
  const said = label ?? words.hand.open;
  return (
    <>
      <Action
        kind={kind}
        label={isShort ? words.hand.short : said}
        aria-label={words.hand.of(said, of(title))}
        onPress={() => setOpen(true)}
      />
      {isOpen && <HandTable dataset={dataset} onClose={() => setOpen(false)} />}
    </>
  );
}
