import { useImports, useSpeech, useStores, useVersions } from "../state/stores.ts";
import { Action } from "./Action.tsx";
import "./Demonstration.css";
import { Icon } from "./Icon.tsx";

/** Says of one picture that some of its figures are invented. */
export function DemonstrationBadge() {
  const { words } = useSpeech();
  return <span className="demonstration-badge">{words.demonstration.badge}</span>;
}

/**
 * Says that invented figures are in force, and takes them all out with one press; it can be undone.
 *
 * @param of the dataset it is asked for; of any if left out
 */
export function DemonstrationNotice({ of }: { readonly of?: readonly string[] }) {
  const { words } = useSpeech();
  const { versions } = useStores();
  const { records } = useImports();
  const { moving } = useVersions();
  const shown = records?.some(
    ({ demonstration, dataset }) => demonstration === true && (!of || of.includes(dataset)),
  );
  if (shown !== true) return null;
  return (
    <div className="demonstration" role="note">
      <Icon name="warning" />
      <p>{words.demonstration.note}</p>
      <Action
        label={words.demonstration.remove}
        isDisabled={moving}
        onPress={() => void versions.removeDemonstration()}
      />
    </div>
  );
}
