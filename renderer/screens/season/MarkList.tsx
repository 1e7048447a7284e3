import { Button } from "react-aria-components";
import { Action } from "../../parts/Action.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { limits } from "../../state/marks.ts";
import { useOwnMarks, useSpeech, useStores } from "../../state/stores.ts";

/** The user's marks, each to be removed, and the way to a new one without a mouse. */
export function MarkList({ onAdd }: { readonly onAdd: () => void }) {
  const { marks } = useStores();
  const { own, error } = useOwnMarks();
  const { words, format } = useSpeech();
  const said = words.season.marks;
  const isFull = own.length >= limits.marks;
  return (
    <div className="marks">
      <Action icon="add" kind="quiet" label={said.add} isDisabled={isFull} onPress={onAdd} />
      {own.length === 0 && <p>{said.none}</p>}
      {own.length > 0 && (
        <ul aria-label={said.title}>
          {own.map(({ id, month, kind, label }) => {
            const what = `${label === "" ? said.kinds[kind] : label}, ${format.month(month)}`;
            return (
              <li key={id}>
                <Button className="chip" aria-label={said.remove(what)} onPress={() => marks.remove(id)}>
                  {what}
                  <Icon name="close" size={11} />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {isFull && <p>{said.full}</p>}
      {error !== null && (
        <p role="alert">
          {said.error}: {error}
        </p>
      )}
    </div>
  );
}
