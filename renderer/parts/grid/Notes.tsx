import { useSpeech } from "../../state/stores.ts";
import { IconAction } from "../Action.tsx";
import type { Told } from "./paste.ts";

type Props = { readonly told: readonly Told[]; readonly onClose: () => void };

/** What became of something pasted that did not go in as it was. */
export function Notes({ told, onClose }: Props) {
  const { words } = useSpeech();
  const texts = told.map((each) => {
    switch (each.kind) {
      case "beyond":
        return words.hand.told.beyond(each.columns, each.texts.slice(0, 3));
      case "headings":
        return words.hand.told.headings(each.unknown);
      case "rows":
        return words.hand.told.rows(each.rows);
      case "taken":
        return [
          words.hand.told.taken(each.rows, each.file),
          ...(each.stated > 0 ? [words.hand.told.stated(each.stated)] : []),
          ...(each.over > 0 ? [words.hand.told.rows(each.over)] : []),
        ].join(" ");
    }
  });
  return (
    <div className={texts.length > 0 ? "hand-note" : "visually-hidden"}>
      <p role="status">{texts.join(" ")}</p>
      {texts.length > 0 && (
        <IconAction icon="close" label={words.close} hint={words.close} onPress={onClose} />
      )}
    </div>
  );
}
