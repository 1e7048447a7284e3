import type { Look } from "../../engine.ts";
import { Action } from "../../parts/Action.tsx";
import { useSpeech } from "../../state/stores.ts";
import type { Speech } from "../../words/index.ts";
import type { Fault } from "./draft.ts";

type Props = {
  readonly look: Look;
  readonly faults: readonly Fault[];
  readonly pending: boolean;
  readonly error: string | null;
  readonly onTake: () => void;
  readonly onClose: () => void;
};

/** What would go in, what still keeps it from going in, and the step itself. */
export function Foot({ look, faults, pending, error, onTake, onClose }: Props) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { preview, before, remembered, take, leave } = words.mapping;
  const status =
    error !== null
      ? `${preview.failed}: ${error}`
      : pending
        ? preview.reading
        : faults.length > 0
          ? `${before}: ${format.list(faults.map((fault) => faultText(speech, fault)))}.`
          : `${preview.loaded(look.loaded)}, ${preview.refused(look.refused)}.`;
  return (
    <footer>
      <div>
        <p role="status" className={faults.length > 0 && !pending ? "mapping-todo" : "mapping-done"}>
          {status}
        </p>
        <p>{remembered}</p>
      </div>
      <Action label={leave} onPress={onClose} />
      <Action
        kind="strong"
        label={take}
        isDisabled={pending || error !== null || faults.length > 0}
        onPress={onTake}
      />
    </footer>
  );
}

function faultText({ words, of }: Speech, fault: Fault): string {
  const { faults } = words.mapping;
  switch (fault.kind) {
    case "missing":
    case "twice":
      return faults[fault.kind](of(fault.field.label));
    case "question":
      return faults.question(fault.column);
    default:
      return faults[fault.kind];
  }
}
